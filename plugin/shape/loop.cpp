// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/loop.h"

#include "shape/ring_sense.h"

#include <algorithm>

namespace areal::shape {

namespace {

using Points = std::span<const Point>;

std::int32_t turns(RingRole role, Points ring) {
    return role == RingRole::shell ? ring_sense(ring) : -ring_sense(ring);
}

void add_ring(RingRole role, Points ring, std::int32_t times, Loops& to) {
    if (ring.size() > 3)
        to.push_back({{ring.begin(), ring.end()}, times * turns(role, ring)});
}

/// The ring's points, each once, from the one before the first when `back` is set.
std::vector<Point> open(Points ring, bool back) {
    std::vector<Point> points(ring.begin(), ring.end() - 1);
    if (back)
        std::rotate(points.begin(), points.end() - 1, points.end());
    return points;
}

/// Both rings have the same sense: along the new points where they differ, and back along the old ones.
Loop replaced_chain(Points before, Points after, std::int32_t times) {
    // The point a ring starts with may be the one that moved; the one before it is then still the same.
    const bool back = before.front() != after.front() && before[before.size() - 2] == after[after.size() - 2];
    const std::vector<Point> old_points = open(before, back), new_points = open(after, back);
    const auto [old_begin, new_begin] = std::ranges::mismatch(old_points, new_points);
    const auto same_at_start = std::size_t(old_begin - old_points.begin());
    const std::size_t shortest = std::min(old_points.size(), new_points.size());
    std::size_t same_at_end = 0;
    while (same_at_start + same_at_end < shortest &&
           old_points[old_points.size() - 1 - same_at_end] == new_points[new_points.size() - 1 - same_at_end])
        ++same_at_end;
    // The chains hang between the last point that is the same before them and the first after them.
    const auto chain = [&](const std::vector<Point>& points) {
        std::vector<Point> result;
        for (std::size_t i = same_at_start - 1; i + same_at_end <= points.size(); ++i)
            result.push_back(points[i % points.size()]);
        return result;
    };
    Loop loop{chain(new_points), times};
    const std::vector<Point> old_chain = chain(old_points);
    loop.points.insert(loop.points.end(), old_chain.rbegin() + 1, old_chain.rend());
    return loop;
}

void add_change(const Ring& before, const Ring& after, Loops& to) {
    if (before == after)
        return;
    const auto usable = [](const Ring& ring) { return ring.points.size() > 3; };
    if (usable(before) && usable(after)) {
        const std::int32_t times = turns(after.role, after.points);
        const bool start_is_same =
            before.points.front() == after.points.front() || before.points.end()[-2] == after.points.end()[-2];
        if (before.role == after.role && start_is_same && times == turns(before.role, before.points)) {
            to.push_back(replaced_chain(before.points, after.points, times));
            return;
        }
    }
    add_ring(before.role, before.points, -1, to);
    add_ring(after.role, after.points, 1, to);
}

} // namespace

Loops loops_of(const FeatureShape& shape, std::int32_t times) {
    Loops loops;
    for (const Ring& ring : shape)
        add_ring(ring.role, ring.points, times, loops);
    return loops;
}

Loops loops_of(const PolygonLayer& layer, FeatureIndex feature, std::int32_t times) {
    Loops loops;
    for (std::size_t r = layer.ring_begin(feature); r < layer.ring_end(feature); ++r)
        add_ring(layer.ring(r).role, layer.ring(r).points, times, loops);
    return loops;
}

Loops change_loops(const FeatureShape& before, const FeatureShape& after) {
    Loops loops;
    const std::size_t both = std::min(before.size(), after.size());
    for (std::size_t r = 0; r < both; ++r)
        add_change(before[r], after[r], loops);
    for (std::size_t r = both; r < before.size(); ++r)
        add_ring(before[r].role, before[r].points, -1, loops);
    for (std::size_t r = both; r < after.size(); ++r)
        add_ring(after[r].role, after[r].points, 1, loops);
    return loops;
}

Loops negated(Loops loops) {
    for (Loop& loop : loops)
        loop.times = -loop.times;
    return loops;
}

} // namespace areal::shape
