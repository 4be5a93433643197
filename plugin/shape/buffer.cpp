// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/buffer.h"

#include "shape/geos.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace areal::shape {
namespace {

constexpr int least_quadrant_chords = 2, most_quadrant_chords = 256;

// A chord over the angle a leaves its circle by r (1 - cos(a / 2)).
int quadrant_chords(double radius_m) {
    const double half_angle = std::acos(std::max(-1.0, 1 - buffer_tolerance_m / radius_m));
    const double chords = std::ceil(std::numbers::pi / 2 / (2 * half_angle));
    return int(std::clamp(chords, double(least_quadrant_chords), double(most_quadrant_chords)));
}

} // namespace

struct Bufferer::Body {
    Geos geos;

    GeosGeometry buffer(const GEOSGeometry& geometry, double reach_m, int cap) const {
        return geos.own(GEOSBufferWithStyle_r(geos.handle(), &geometry, reach_m, quadrant_chords(reach_m), cap,
                                              GEOSBUF_JOIN_ROUND, 0));
    }
    bool add_points(const std::vector<Point>& points, double reach_m, std::vector<GeosGeometry>& parts) const;
    bool add_lines(const std::vector<std::vector<Point>>& lines, double reach_m,
                   std::vector<GeosGeometry>& parts) const;
    bool add_polygons(const FeatureShape& polygons, double reach_m, std::vector<GeosGeometry>& parts) const;
};

bool Bufferer::Body::add_points(const std::vector<Point>& points, double reach_m,
                                std::vector<GeosGeometry>& parts) const {
    for (const Point& point : points) {
        const GeosGeometry centre = geos.own(GEOSGeom_createPointFromXY_r(geos.handle(), point.x, point.y));
        parts.push_back(centre ? buffer(*centre, reach_m, GEOSBUF_CAP_ROUND) : nullptr);
        if (!parts.back())
            return false;
    }
    return true;
}

bool Bufferer::Body::add_lines(const std::vector<std::vector<Point>>& lines, double reach_m,
                               std::vector<GeosGeometry>& parts) const {
    for (const std::vector<Point>& points : lines) {
        const bool goes_somewhere =
            std::any_of(points.begin(), points.end(), [&](const Point& p) { return !(p == points.front()); });
        if (!goes_somewhere)
            continue;
        const GeosGeometry line = geos.line(points);
        parts.push_back(line ? buffer(*line, reach_m, GEOSBUF_CAP_FLAT) : nullptr);
        if (!parts.back())
            return false;
    }
    return true;
}

bool Bufferer::Body::add_polygons(const FeatureShape& polygons, double reach_m,
                                  std::vector<GeosGeometry>& parts) const {
    if (polygons.empty())
        return true;
    GeosGeometry ground = geos.polygons(polygons);
    if (ground && reach_m > 0)
        ground = buffer(*ground, reach_m, GEOSBUF_CAP_ROUND);
    parts.push_back(std::move(ground));
    return parts.back() != nullptr;
}

Bufferer::Bufferer() : m_body(std::make_unique<Body>()) {}
Bufferer::~Bufferer() = default;

std::optional<FeatureShape> Bufferer::ground(const Sketch& sketch, const Reach& reach) const {
    const bool only_polygons = sketch.points.empty() && sketch.lines.empty();
    if (only_polygons && reach.polygons_m <= 0)
        return sketch.polygons;
    std::vector<GeosGeometry> parts;
    if (reach.points_m > 0 && !m_body->add_points(sketch.points, reach.points_m, parts))
        return std::nullopt;
    if (reach.lines_m > 0 && !m_body->add_lines(sketch.lines, reach.lines_m, parts))
        return std::nullopt;
    if (!m_body->add_polygons(sketch.polygons, reach.polygons_m, parts))
        return std::nullopt;
    if (parts.size() == 1)
        return m_body->geos.shape(*parts.front());
    const Geos& geos = m_body->geos;
    const GeosGeometry all = geos.collect(GEOS_GEOMETRYCOLLECTION, std::move(parts));
    const GeosGeometry joined = all ? geos.own(GEOSUnaryUnion_r(geos.handle(), all.get())) : nullptr;
    return joined ? std::optional(geos.shape(*joined)) : std::nullopt;
}

} // namespace areal::shape
