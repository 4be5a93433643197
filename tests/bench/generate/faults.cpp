// SPDX-License-Identifier: GPL-2.0-or-later
#include "faults.h"

#include "hash.h"

#include <bit>
#include <cmath>
#include <numbers>
#include <utility>

namespace areal::bench {
namespace {

using shape::Point;
using shape::PolygonLayer;

/// A copy in which change(points, ring number) has been at every ring, given open (last point left out).
template <typename Change>
PolygonLayer changed(const PolygonLayer& layer, Change change) {
    PolygonLayer result;
    result.reserve(layer.feature_count(), layer.point_count());
    std::vector<Point> points;
    for (shape::FeatureIndex f = 0; f < layer.feature_count(); ++f) {
        result.begin_feature();
        for (std::size_t r = layer.ring_begin(f); r < layer.ring_end(f); ++r) {
            const PolygonLayer::RingView ring = layer.ring(r);
            points.assign(ring.points.begin(), ring.points.end() - 1);
            change(points, r);
            result.add_ring(ring.role, points);
        }
    }
    return result;
}

} // namespace

PolygonLayer with_noise(const PolygonLayer& layer, double noise_m, std::uint64_t seed) {
    return changed(layer, [&](std::vector<Point>& points, std::size_t) {
        for (Point& p : points) {
            const std::uint64_t h =
                mix(mix(seed, std::bit_cast<std::uint64_t>(p.x)), std::bit_cast<std::uint64_t>(p.y));
            const double angle_rad = 2 * std::numbers::pi * share(h), way_m = noise_m * share(mix(h, 1));
            p = {p.x + way_m * std::cos(angle_rad), p.y + way_m * std::sin(angle_rad)};
        }
    });
}

PolygonLayer with_bow_ties(const PolygonLayer& layer, double share_of_rings, std::uint64_t seed) {
    return changed(layer, [&](std::vector<Point>& points, std::size_t ring) {
        const std::uint64_t h = mix(seed, ring);
        if (points.size() < 4 || share(h) >= share_of_rings)
            return;
        const std::size_t k = mix(h, 1) % (points.size() - 1);
        std::swap(points[k], points[k + 1]);
    });
}

PolygonLayer with_repeats(const PolygonLayer& layer, double share_of_points, std::uint64_t seed) {
    return changed(layer, [&](std::vector<Point>& points, std::size_t ring) {
        std::vector<Point> result;
        for (std::size_t k = 0; k < points.size(); ++k) {
            result.push_back(points[k]);
            if (share(mix(mix(seed, ring), k)) < share_of_points)
                result.push_back(points[k]);
        }
        points = std::move(result);
    });
}

} // namespace areal::bench
