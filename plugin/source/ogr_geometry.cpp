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

Point point_of(double x, double y, bool swap_axes) {
    return swap_axes ? Point{y, x} : Point{x, y};
}

std::vector<Point> points_of(const OGRSimpleCurve& curve, bool swap_axes) {
    std::vector<Point> points;
    points.reserve(std::size_t(curve.getNumPoints()));
    for (int i = 0; i < curve.getNumPoints(); ++i)
        points.push_back(point_of(curve.getX(i), curve.getY(i), swap_axes));
    return points;
}

void add_polygon(const OGRPolygon& polygon, bool swap_axes, shape::FeatureShape& shape) {
    const OGRLinearRing* shell = polygon.getExteriorRing();
    if (shell == nullptr || shell->IsEmpty())
        return;
    shape.push_back({RingRole::shell, points_of(*shell, swap_axes)});
    for (int i = 0; i < polygon.getNumInteriorRings(); ++i)
        shape.push_back({RingRole::hole, points_of(*polygon.getInteriorRing(i), swap_axes)});
}

// True when the geometry held a polygon (even an empty one).
bool add_parts(const OGRGeometry& geometry, bool swap_axes, Feature& feature) {
    const OGRwkbGeometryType type = wkbFlatten(geometry.getGeometryType());
    if (type == wkbPolygon || type == wkbTriangle) {
        add_polygon(*geometry.toPolygon(), swap_axes, feature.shape);
        return true;
    }
    if (type == wkbLineString && !geometry.IsEmpty())
        feature.lines.push_back(points_of(*geometry.toLineString(), swap_axes));
    if (type == wkbPoint && !geometry.IsEmpty())
        feature.points.push_back(point_of(geometry.toPoint()->getX(), geometry.toPoint()->getY(), swap_axes));
    if (!OGR_GT_IsSubClassOf(type, wkbGeometryCollection))
        return false;
    bool found = type == wkbMultiPolygon;
    for (const OGRGeometry* part : *geometry.toGeometryCollection())
        found = add_parts(*part, swap_axes, feature) || found;
    return found;
}

} // namespace

void read_geometry(const OGRGeometry* geometry, bool swap_axes, Feature& feature) {
    feature.shape.clear();
    feature.lines.clear();
    feature.points.clear();
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
    const bool polygonal = geometry != nullptr && add_parts(*geometry, swap_axes, feature);
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
