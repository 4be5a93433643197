// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/footprint_wkt.h"

#include "base/failure.h"

#include <memory>
#include <ogr_geometry.h>

namespace areal::source {
namespace {

void add_ring(const OGRLinearRing& ring, shape::RingRole role, shape::FeatureShape& shape) {
    shape::Ring points{role, {}};
    for (int i = 0; i < ring.getNumPoints(); ++i)
        points.points.push_back({ring.getX(i), ring.getY(i)});
    shape.push_back(std::move(points));
}

void add_polygon(const OGRPolygon& polygon, shape::FeatureShape& shape) {
    if (!polygon.getExteriorRing())
        return;
    add_ring(*polygon.getExteriorRing(), shape::RingRole::shell, shape);
    for (int i = 0; i < polygon.getNumInteriorRings(); ++i)
        add_ring(*polygon.getInteriorRing(i), shape::RingRole::hole, shape);
}

} // namespace

shape::FeatureShape shape_from_wkt(const std::string& wkt) {
    OGRGeometry* raw = nullptr;
    const OGRErr code = OGRGeometryFactory::createFromWkt(wkt.c_str(), nullptr, &raw);
    const std::unique_ptr<OGRGeometry> geometry(raw);
    shape::FeatureShape shape;
    if (code == OGRERR_NONE && geometry) {
        geometry->closeRings();
        if (wkbFlatten(geometry->getGeometryType()) == wkbPolygon)
            add_polygon(*geometry->toPolygon(), shape);
        else if (wkbFlatten(geometry->getGeometryType()) == wkbMultiPolygon)
            for (const OGRPolygon* polygon : *geometry->toMultiPolygon())
                add_polygon(*polygon, shape);
    }
    if (shape.empty())
        throw BadInput("The ground \"{1}\" is no POLYGON or MULTIPOLYGON.", {wkt.substr(0, 60)});
    return shape;
}

} // namespace areal::source
