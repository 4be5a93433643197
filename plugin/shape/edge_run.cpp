// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/edge_run.h"

#include "base/failure.h"
#include "shape/double_pair.h"
#include "shape/ring_sense.h"

#include <string>

namespace areal::shape {

namespace {

[[noreturn]] void refuse(FeatureIndex feature) {
    throw BadInput("Polygon number " + std::to_string(feature + 1) +
                   " of a layer has a coordinate that is not a number. Repair or remove it.");
}

void add_ring(std::span<const Point> ring, RingRole role, FeatureIndex feature, EdgeRuns& result) {
    const std::int32_t sign = role == RingRole::shell ? ring_sense(ring) : -ring_sense(ring);
    for (std::size_t first = 0; first + 1 < ring.size(); first += longest_run) {
        const std::size_t edges = std::min<std::size_t>(longest_run, ring.size() - 1 - first);
        DoublePair p = pair_of(ring[first]);
        DoublePair low = p, high = p;
        // A number less itself is 0, which has no bits; infinity less itself is no number.
        WholePair not_finite = std::bit_cast<WholePair>(p - p);
        for (std::size_t i = first + 1; i <= first + edges; ++i) {
            const DoublePair q = pair_of(ring[i]);
            low = q < low ? q : low;
            high = q > high ? q : high;
            not_finite |= std::bit_cast<WholePair>(q - q);
            const DoublePair along = q - p;
            result.census.add_edge(std::max(std::abs(along[0]), std::abs(along[1])));
            p = q;
        }
        if ((not_finite[0] | not_finite[1]) != 0)
            refuse(feature);
        result.census.extent.add(Box{low[0], low[1], high[0], high[1]});
        result.runs.push_back({&ring[first], std::uint32_t(edges), sign, PieceOwner(feature, role), low[1], high[1]});
    }
}

std::size_t most_runs(const PolygonLayer& layer, FeatureIndex begin, FeatureIndex end) {
    std::size_t sum = 0;
    if (begin < end)
        for (std::size_t r = layer.ring_begin(begin); r < layer.ring_end(end - 1); ++r)
            sum += layer.ring(r).points.size() / longest_run + 1;
    return sum;
}

} // namespace

void EdgeRuns::add(EdgeRuns&& other) {
    runs.insert(runs.end(), other.runs.begin(), other.runs.end());
    census.add(other.census);
}

EdgeRuns edge_runs(const PolygonLayer& layer, FeatureIndex begin, FeatureIndex end) {
    EdgeRuns result;
    result.runs.reserve(most_runs(layer, begin, end));
    for (FeatureIndex feature = begin; feature < end; ++feature)
        for (std::size_t r = layer.ring_begin(feature); r < layer.ring_end(feature); ++r) {
            const PolygonLayer::RingView ring = layer.ring(r);
            add_ring(ring.points, ring.role, feature, result);
        }
    return result;
}

} // namespace areal::shape
