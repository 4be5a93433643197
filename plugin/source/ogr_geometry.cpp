// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/ogr_geometry.h"

#include <ogr_geometry.h>

#include <algorithm>
#include <memory>

namespace areal::source {
namespace {

using shape::Point;
using shape::Ring;
using shape::RingRole;

// Largest angle between points on an arc of the radius, so that the sagitta stays within the tolerance:
// sagitta = r (1 - cos(step / 2)).
double arc_step_degrees(double extent) {
    const double radius = std::max(extent, 1.0);
    const double half_step = std::acos(std::max(0.0, 1.0 - arc_tolerance_m / radius));
    return std::clamp(half_step * 2 * 180 / M_PI, 0.01, 4.0);
}

void add_ring(const OGRLinearRing& ring, RingRole role, bool swap_axes, shape::FeatureShape& shape) {
    Ring result{role, {}};
    result.points.reserve(std::size_t(ring.getNumPoints()));
    for (int i = 0; i < ring.getNumPoints(); ++i)
        result.points.push_back(swap_axes ? Point{ring.getY(i), ring.getX(i)} : Point{ring.getX(i), ring.getY(i)});
    shape.push_back(std::move(result));
}

// True when the geometry held a polygon (even an empty one).
bool add_polygons(const OGRGeometry& geometry, bool swap_axes, shape::FeatureShape& shape) {
    const OGRwkbGeometryType type = wkbFlatten(geometry.getGeometryType());
    if (type == wkbPolygon || type == wkbTriangle) {
        const OGRPolygon& polygon = *geometry.toPolygon();
        if (const OGRLinearRing* shell = polygon.getExteriorRing(); shell != nullptr && !shell->IsEmpty()) {
            add_ring(*shell, RingRole::shell, swap_axes, shape);
            for (int i = 0; i < polygon.getNumInteriorRings(); ++i)
                add_ring(*polygon.getInteriorRing(i), RingRole::hole, swap_axes, shape);
        }
        return true;
    }
    if (!OGR_GT_IsSubClassOf(type, wkbGeometryCollection))
        return false;
    bool found = type == wkbMultiPolygon;
    for (const OGRGeometry* part : *geometry.toGeometryCollection())
        found = add_polygons(*part, swap_axes, shape) || found;
    return found;
}

} // namespace

void read_geometry(const OGRGeometry* geometry, bool swap_axes, Feature& feature) {
    feature.shape.clear();
    feature.had_arcs = false;
    feature.had_heights = false;
    if (geometry == nullptr) {
        feature.kind = GeometryKind::null;
        return;
    }
    feature.had_heights = geometry->Is3D() || geometry->IsMeasured();
    std::unique_ptr<OGRGeometry> linear;
    if (geometry->hasCurveGeometry()) { // the curve types may hold straight lines only
        feature.had_arcs = geometry->hasCurveGeometry(TRUE);
        OGREnvelope box;
        geometry->getEnvelope(&box);
        const double extent = std::max(box.MaxX - box.MinX, box.MaxY - box.MinY);
        linear.reset(geometry->getLinearGeometry(arc_step_degrees(extent)));
        geometry = linear.get();
    }
    const bool polygonal = geometry != nullptr && add_polygons(*geometry, swap_axes, feature.shape);
    if (!feature.shape.empty())
        feature.kind = GeometryKind::polygons;
    else if (geometry == nullptr || geometry->IsEmpty() || polygonal)
        feature.kind = GeometryKind::empty;
    else
        feature.kind = GeometryKind::not_polygons;
}

void read_wkb(std::span<const unsigned char> wkb, Feature& feature) {
    OGRGeometry* made = nullptr;
    if (OGRGeometryFactory::createFromWkb(wkb.data(), nullptr, &made, wkb.size()) != OGRERR_NONE)
        made = nullptr;
    const std::unique_ptr<OGRGeometry> geometry(made);
    read_geometry(geometry.get(), false, feature);
}

} // namespace areal::source
