// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/edge_run.h"

#include "base/failure.h"
#include "shape/ring_sense.h"

#include <limits>
#include <string>

namespace areal::shape {

namespace {

bool is_finite(const Point& p) {
    return std::abs(p.x) <= std::numeric_limits<double>::max() && std::abs(p.y) <= std::numeric_limits<double>::max();
}

[[noreturn]] void refuse(FeatureIndex feature) {
    throw BadInput("Polygon number " + std::to_string(feature + 1) +
                   " of a layer has a coordinate that is not a number. Repair or remove it.");
}

void add_ring(std::span<const Point> ring, RingRole role, FeatureIndex feature, EdgeRuns& result) {
    const std::int32_t sign = role == RingRole::shell ? ring_sense(ring) : -ring_sense(ring);
    if (!is_finite(ring.front()))
        refuse(feature);
    for (std::size_t first = 0; first + 1 < ring.size(); first += longest_run) {
        const std::size_t edges = std::min<std::size_t>(longest_run, ring.size() - 1 - first);
        EdgeRun run{&ring[first], std::uint32_t(edges), sign, PieceOwner(feature, role), ring[first].y, ring[first].y};
        for (std::size_t i = first; i < first + edges; ++i) {
            const Point& p = ring[i];
            const Point& q = ring[i + 1];
            if (!is_finite(q))
                refuse(feature);
            result.census.extent.add(q.x, q.y);
            result.census.add_edge(std::max(std::abs(q.x - p.x), std::abs(q.y - p.y)));
            run.min_y = std::min(run.min_y, q.y);
            run.max_y = std::max(run.max_y, q.y);
        }
        result.runs.push_back(run);
    }
}

} // namespace

void EdgeRuns::add(EdgeRuns&& other) {
    runs.insert(runs.end(), other.runs.begin(), other.runs.end());
    census.add(other.census);
}

EdgeRuns edge_runs(const PolygonLayer& layer, FeatureIndex begin, FeatureIndex end) {
    EdgeRuns result;
    for (FeatureIndex feature = begin; feature < end; ++feature)
        for (std::size_t r = layer.ring_begin(feature); r < layer.ring_end(feature); ++r) {
            const PolygonLayer::RingView ring = layer.ring(r);
            add_ring(ring.points, ring.role, feature, result);
        }
    return result;
}

} // namespace areal::shape
