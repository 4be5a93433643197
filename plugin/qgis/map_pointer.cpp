// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/map_pointer.h"

#include "qgis/compat.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsmapcanvas.h>
#include <qgsproject.h>
#include <qgsrubberband.h>

namespace areal::qgis {
namespace {

constexpr double room_around = 1.6; // times the box
constexpr int outline_pixels = 3;
constexpr double least_width_m = 20; // of the view, so that a sliver is not shown as one huge line

QgsRectangle place_of(const Box& box) {
    QgsRectangle place(box.min_x, box.min_y, box.max_x, box.max_y);
    if (place.width() < least_width_m && place.height() < least_width_m)
        place.grow(least_width_m / 2);
    return place;
}

} // namespace

MapPointer::MapPointer(QgsMapCanvas* canvas) : m_canvas(canvas) {}

MapPointer::~MapPointer() {
    forget();
}

void MapPointer::forget() {
    if (m_canvas)
        m_outline.reset();
    else
        static_cast<void>(m_outline.release()); // went with the canvas
}

void MapPointer::outline(const QList<QgsGeometry>& ground, const QgsCoordinateReferenceSystem& crs) {
    m_outline = std::make_unique<QgsRubberBand>(m_canvas, compat::polygon_geometry);
    m_outline->setWidth(outline_pixels);
    m_outline->setStrokeColor(Qt::black);
    m_outline->setSecondaryStrokeColor(Qt::white);
    m_outline->setFillColor(Qt::transparent);
    for (const QgsGeometry& piece : ground)
        m_outline->addGeometry(piece, crs);
}

bool MapPointer::look_at(const Box& box, const QgsCoordinateReferenceSystem& crs) {
    forget();
    if (!m_canvas || box.empty())
        return false;
    const QgsRectangle place = place_of(box);
    const QgsCoordinateTransform to_map(crs, m_canvas->mapSettings().destinationCrs(), QgsProject::instance());
    QgsRectangle view;
    try {
        view = to_map.transformBoundingBox(place);
    } catch (const QgsCsException&) {
        return false;
    }
    view.scale(room_around);
    m_canvas->setExtent(view);
    m_canvas->refresh();
    return true;
}

bool MapPointer::show(const Box& box, const QList<QgsGeometry>& ground, const QgsCoordinateReferenceSystem& crs) {
    if (!look_at(box, crs))
        return false;
    const QList<QgsGeometry> shown =
        ground.isEmpty() ? QList<QgsGeometry>{QgsGeometry::fromRect(place_of(box))} : ground;
    outline(shown, crs);
    m_canvas->flashGeometries(shown, crs);
    return true;
}

} // namespace areal::qgis
