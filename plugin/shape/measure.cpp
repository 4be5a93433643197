// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/measure.h"

#include <cmath>

namespace areal::shape {

long double signed_area_m2(std::span<const Point> closed_ring) {
    if (closed_ring.empty())
        return 0;
    const long double x0 = closed_ring.front().x;
    const long double y0 = closed_ring.front().y;
    long double twice = 0;
    for (std::size_t i = 0; i + 1 < closed_ring.size(); ++i) {
        const Point& a = closed_ring[i];
        const Point& b = closed_ring[i + 1];
        twice += (a.x - x0) * (b.y - y0) - (b.x - x0) * (a.y - y0);
    }
    return twice / 2;
}

namespace {

long double signed_by_role(RingRole role, std::span<const Point> points) {
    const long double size = std::fabs(signed_area_m2(points));
    return role == RingRole::shell ? size : -size;
}

ExactArea exact(long double area_m2) {
    const long double whole = std::floor(area_m2);
    const auto units = int128(whole) * (int128(1) << ExactArea::unit_bits);
    return ExactArea::from_units(units + int128(std::llround((area_m2 - whole) * ExactArea::units_per_m2)));
}

} // namespace

ExactArea area_of(const FeatureShape& shape) {
    long double area = 0;
    for (const Ring& ring : shape)
        area += signed_by_role(ring.role, ring.points);
    return exact(area);
}

ExactArea area_of(const PolygonLayer& layer, FeatureIndex feature) {
    long double area = 0;
    for (std::size_t r = layer.ring_begin(feature); r < layer.ring_end(feature); ++r)
        area += signed_by_role(layer.ring(r).role, layer.ring(r).points);
    return exact(area);
}

Box box_of(const FeatureShape& shape) {
    Box box;
    for (const Ring& ring : shape)
        for (const Point& point : ring.points)
            box.add(point.x, point.y);
    return box;
}

} // namespace areal::shape
