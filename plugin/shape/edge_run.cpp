// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/edge_run.h"

#include "base/area.h"
#include "base/failure.h"

#include <limits>
#include <string>

namespace areal::shape {

namespace {

bool less(const Point& a, const Point& b) {
    return a.x < b.x || (a.x == b.x && a.y < b.y);
}

/// Twice the area in whole numbers, on a lattice fine enough to keep 40 bits of the ring's size: the same
/// from whichever vertex one starts.
int128 lattice_area(std::span<const Point> ring) {
    Box box;
    for (const Point& p : ring)
        box.add(p.x, p.y);
    const double size = std::max(box.max_x - box.min_x, box.max_y - box.min_y);
    if (!(size > 0))
        return 0;
    const int shift = 40 - std::ilogb(size);
    const auto at = [&](double coordinate, double origin) {
        return int128(std::llround(std::ldexp(coordinate - origin, shift)));
    };
    int128 sum = 0;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i)
        sum += at(ring[i].x, box.min_x) * at(ring[i + 1].y, box.min_y) -
               at(ring[i + 1].x, box.min_x) * at(ring[i].y, box.min_y);
    return sum;
}

std::int32_t sense_of_smallest_edge(std::span<const Point> ring) {
    Point low{}, high{};
    std::int32_t sense = 0; // summed over the copies of the edge low-high
    bool any = false;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const bool forward = less(ring[i], ring[i + 1]);
        const Point& a = forward ? ring[i] : ring[i + 1];
        const Point& b = forward ? ring[i + 1] : ring[i];
        if (a == b || (any && (less(low, a) || (low == a && less(high, b)))))
            continue;
        if (!any || !(a == low && b == high))
            sense = 0;
        any = true;
        low = a;
        high = b;
        sense += forward ? 1 : -1;
    }
    return sense < 0 ? -1 : 1;
}

bool is_finite(const Point& p) {
    return std::abs(p.x) <= std::numeric_limits<double>::max() &&
           std::abs(p.y) <= std::numeric_limits<double>::max();
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
        EdgeRun run{&ring[first],  std::uint32_t(edges), sign, PieceOwner(feature, role),
                    ring[first].y, ring[first].y};
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

std::int32_t ring_sense(std::span<const Point> ring) {
    double sum = 0, size = 0;
    const Point& origin = ring.front();
    for (std::size_t i = 1; i + 1 < ring.size(); ++i) {
        const double left = (ring[i].x - origin.x) * (ring[i + 1].y - origin.y);
        const double right = (ring[i + 1].x - origin.x) * (ring[i].y - origin.y);
        sum += left - right;
        size += std::abs(left) + std::abs(right);
    }
    if (!std::isfinite(size))
        return 1; // the ring will be refused
    if (std::abs(sum) > 1e-9 * size)
        return sum > 0 ? 1 : -1;
    const int128 area = lattice_area(ring);
    if (area != 0)
        return area > 0 ? 1 : -1;
    return sense_of_smallest_edge(ring);
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
