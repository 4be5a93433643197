// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/layer_geometry.h"

#include "qgis/compat.h"
#include "source/ogr_geometry.h"

#include <qgsgeometrycollection.h>
#include <qgslinestring.h>
#include <qgsmultipolygon.h>
#include <qgspolygon.h>

#include <memory>

namespace areal::qgis {
namespace {

using shape::Point;
using shape::Ring;
using shape::RingRole;
using source::GeometryKind;

void add_ring(const QgsCurve& curve, RingRole role, shape::FeatureShape& shape) {
    const auto* line = qgsgeometry_cast<const QgsLineString*>(&curve);
    if (line == nullptr || line->isEmpty())
        return;
    const int count = line->numPoints();
    const double* x = line->xData();
    const double* y = line->yData();
    Ring ring{role, {}};
    ring.points.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i)
        ring.points.push_back({x[i], y[i]});
    shape.push_back(std::move(ring));
}

// True when the geometry held a polygon (even an empty one).
bool add_polygons(const QgsAbstractGeometry& geometry, shape::FeatureShape& shape) {
    if (const auto* polygon = qgsgeometry_cast<const QgsPolygon*>(&geometry)) {
        if (polygon->exteriorRing() != nullptr && !polygon->exteriorRing()->isEmpty()) {
            add_ring(*polygon->exteriorRing(), RingRole::shell, shape);
            for (int i = 0; i < polygon->numInteriorRings(); ++i)
                add_ring(*polygon->interiorRing(i), RingRole::hole, shape);
        }
        return true;
    }
    const auto* collection = qgsgeometry_cast<const QgsGeometryCollection*>(&geometry);
    if (collection == nullptr)
        return false;
    bool found = QgsWkbTypes::flatType(geometry.wkbType()) == compat::wkb_multi_polygon;
    for (int i = 0; i < collection->numGeometries(); ++i)
        found = add_polygons(*collection->geometryN(i), shape) || found;
    return found;
}

QgsLineString* line_of(const std::vector<Point>& points) {
    QVector<double> x, y;
    x.reserve(int(points.size()));
    y.reserve(int(points.size()));
    for (const Point& p : points) {
        x << p.x;
        y << p.y;
    }
    return new QgsLineString(x, y);
}

} // namespace

void read_geometry(const QgsGeometry& geometry, source::Feature& feature) {
    feature.shape.clear();
    feature.had_arcs = false;
    feature.had_heights = false;
    const QgsAbstractGeometry* body = geometry.constGet();
    if (body == nullptr) {
        feature.kind = GeometryKind::null;
        return;
    }
    if (QgsWkbTypes::isCurvedType(body->wkbType())) {
        const QByteArray wkb = body->asWkb();
        source::read_wkb({reinterpret_cast<const unsigned char*>(wkb.constData()), std::size_t(wkb.size())}, feature);
        return;
    }
    feature.had_heights = body->is3D() || body->isMeasure();
    const bool polygonal = add_polygons(*body, feature.shape);
    if (!feature.shape.empty())
        feature.kind = GeometryKind::polygons;
    else
        feature.kind = polygonal || body->isEmpty() ? GeometryKind::empty : GeometryKind::not_polygons;
}

QgsGeometry to_qgis(const shape::FeatureShape& shape) {
    if (shape.empty())
        return {};
    auto parts = std::make_unique<QgsMultiPolygon>();
    std::unique_ptr<QgsPolygon> polygon;
    const auto finish = [&] {
        if (polygon)
            parts->addGeometry(polygon.release());
    };
    for (const Ring& ring : shape) {
        if (ring.role == RingRole::hole && polygon) {
            polygon->addInteriorRing(line_of(ring.points));
            continue;
        }
        finish();
        polygon = std::make_unique<QgsPolygon>(line_of(ring.points));
    }
    finish();
    return QgsGeometry(std::move(parts));
}

} // namespace areal::qgis
