// SPDX-License-Identifier: GPL-2.0-or-later
#include "fractal_edge.h"

#include "hash.h"
#include "voronoi.h"

#include <algorithm>
#include <cmath>

namespace areal::bench {
namespace {

using shape::Point;

std::uint64_t place_hash(Point p) {
    return mix(std::uint64_t(std::llround(p.x * 100)), std::uint64_t(std::llround(p.y * 100)));
}

void bend_ordered(Point a, Point b, double room_rad, double spacing_m, std::uint64_t hash, std::vector<Point>& out) {
    const double dx = b.x - a.x, dy = b.y - a.y, length_m = std::hypot(dx, dy);
    if (length_m <= 1.4 * spacing_m)
        return;
    const double levels = std::ceil(std::log2(length_m / spacing_m));
    const double turn_rad = room_rad / levels * (2 * share(hash) - 1);
    const double shift = std::tan(turn_rad) / 2;
    const Point middle = on_centimetre(a.x + dx / 2 - dy * shift, a.y + dy / 2 + dx * shift);
    const double rest_rad = room_rad - std::fabs(turn_rad);
    bend_ordered(a, middle, rest_rad, spacing_m, mix(hash, 1), out);
    out.push_back(middle);
    bend_ordered(middle, b, rest_rad, spacing_m, mix(hash, 2), out);
}

} // namespace

void bend(Point a, Point b, double room_rad, double spacing_m, std::vector<Point>& out) {
    const bool turned = a.x > b.x || (a.x == b.x && a.y > b.y);
    const Point low = turned ? b : a, high = turned ? a : b;
    const std::size_t start = out.size();
    bend_ordered(low, high, room_rad, spacing_m, mix(place_hash(low), place_hash(high)), out);
    if (turned)
        std::reverse(out.begin() + std::ptrdiff_t(start), out.end());
}

} // namespace areal::bench
