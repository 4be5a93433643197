// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/claim_marks.h"

#include "qgis/compat.h"
#include "qgis/qt_text.h"

#include <qgsmapcanvas.h>
#include <qgsrubberband.h>

namespace areal::qgis {
namespace {

const QColor outline(204, 0, 0), inside(204, 0, 0, 70);
constexpr int outline_px = 3;

} // namespace

ClaimMarks::ClaimMarks(QgsMapCanvas* canvas) : m_canvas(canvas) {}

ClaimMarks::~ClaimMarks() {
    clear();
}

void ClaimMarks::show(const Place& place) {
    clear();
    if (!m_canvas)
        return;
    for (const QgsGeometry& geometry : place.ground) {
        auto* band = new QgsRubberBand(m_canvas, compat::polygon_geometry);
        band->setStrokeColor(outline);
        band->setFillColor(inside);
        band->setBrushStyle(Qt::DiagCrossPattern); // seen without colour too
        band->setWidth(outline_px);
        band->setToGeometry(geometry, place.crs);
        m_bands.push_back(band);
    }
}

void ClaimMarks::clear() {
    if (m_canvas) // else it has taken them along
        for (QgsRubberBand* band : m_bands)
            delete band;
    m_bands.clear();
}

Place ClaimMarks::place(const std::vector<ledger::Claim>& claims, const QgsCoordinateReferenceSystem& crs) {
    Place place;
    place.crs = crs;
    for (const ledger::Claim& claim : claims) {
        place.box.add(claim.place);
        if (const QgsGeometry shape = QgsGeometry::fromWkt(to_qt(claim.polygon)); !shape.isNull())
            place.ground << shape;
    }
    return place;
}

} // namespace areal::qgis
