// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/map_pointer.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsmapcanvas.h>
#include <qgsproject.h>

namespace areal::qgis {
namespace {

constexpr double room_around = 1.6;  // times the box
constexpr double least_width_m = 20; // of the view, so that a sliver is not shown as one huge line

} // namespace

bool MapPointer::show(const Box& box, const QList<QgsGeometry>& ground,
                      const QgsCoordinateReferenceSystem& crs) const {
    if (m_canvas == nullptr || box.empty())
        return false;
    QgsRectangle place(box.min_x, box.min_y, box.max_x, box.max_y);
    if (place.width() < least_width_m && place.height() < least_width_m)
        place.grow(least_width_m / 2);
    const QgsCoordinateTransform to_map(crs, m_canvas->mapSettings().destinationCrs(),
                                        QgsProject::instance());
    QgsRectangle view;
    try {
        view = to_map.transformBoundingBox(place);
    } catch (const QgsCsException&) {
        return false;
    }
    view.scale(room_around);
    m_canvas->setExtent(view);
    m_canvas->refresh();
    m_canvas->flashGeometries(ground.isEmpty() ? QList<QgsGeometry>{QgsGeometry::fromRect(place)} : ground,
                              crs);
    return true;
}

} // namespace areal::qgis
