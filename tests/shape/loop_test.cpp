// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/loop.h"

#include "shape/measure.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace areal::shape {
namespace {

const std::vector<Point> square_points{{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}};

FeatureShape shape_of(std::vector<Point> points) {
    return {{RingRole::shell, std::move(points)}};
}

std::vector<Point> turned(std::vector<Point> points) {
    std::ranges::reverse(points);
    return points;
}

/// Ground the loops add, counted with their turns.
double m2(const Loops& loops) {
    long double sum = 0;
    for (const Loop& loop : loops) {
        EXPECT_EQ(loop.points.front(), loop.points.back());
        sum += loop.times * signed_area_m2(loop.points);
    }
    return double(sum);
}

TEST(Loop, OfAPolygonCountsItsGroundWhicheverWayItsRingsRun) {
    const std::vector<Point> hole{{2, 2}, {4, 2}, {4, 4}, {2, 4}, {2, 2}};
    for (const auto& outer : {square_points, turned(square_points)})
        for (const auto& inner : {hole, turned(hole)}) {
            const FeatureShape shape{{RingRole::shell, outer}, {RingRole::hole, inner}};
            EXPECT_EQ(m2(loops_of(shape)), 96);
            EXPECT_EQ(m2(loops_of(shape, -1)), -96);
            EXPECT_EQ(m2(negated(loops_of(shape))), -96);
            PolygonLayer layer;
            layer.begin_feature();
            for (const Ring& ring : shape)
                layer.add_ring(ring.role, ring.points);
            EXPECT_EQ(m2(loops_of(layer, 0)), 96);
        }
}

TEST(Loop, OfNoChangeIsNothing) {
    EXPECT_TRUE(change_loops(shape_of(square_points), shape_of(square_points)).empty());
    EXPECT_TRUE(change_loops({}, {}).empty());
}

TEST(Loop, OfAMovedPointIsOneSmallQuadrangle) {
    for (std::size_t moved = 0; moved < 4; ++moved) { // the first point stands at both ends of the ring
        std::vector<Point> after = square_points;
        after[moved].x += 1;
        after.back() = after.front();
        const double gain_m2 = moved == 1 || moved == 2 ? 5 : -5;
        const Loops loops = change_loops(shape_of(square_points), shape_of(after));
        ASSERT_EQ(loops.size(), 1U) << moved;
        EXPECT_EQ(loops[0].points.size(), 5U) << moved;
        EXPECT_EQ(m2(loops), gain_m2) << moved;
        const Loops other_way = change_loops(shape_of(turned(square_points)), shape_of(turned(after)));
        ASSERT_EQ(other_way.size(), 1U);
        EXPECT_EQ(other_way[0].points.size(), 5U) << moved;
        EXPECT_EQ(m2(other_way), gain_m2) << moved;
    }
}

TEST(Loop, OfAnAddedOrTakenPointIsATriangle) {
    for (std::size_t at = 1; at <= 4; ++at) {
        std::vector<Point> after = square_points;
        after.insert(after.begin() + std::ptrdiff_t(at), Point{5, 5});
        const Loops added = change_loops(shape_of(square_points), shape_of(after));
        ASSERT_EQ(added.size(), 1U);
        EXPECT_EQ(added[0].points.size(), 4U) << at;
        EXPECT_EQ(m2(added), -25);
        EXPECT_EQ(m2(change_loops(shape_of(after), shape_of(square_points))), 25);
    }
}

TEST(Loop, OfAChangedHoleHasTheOppositeSign) {
    FeatureShape before = shape_of(square_points), after = before;
    before.push_back({RingRole::hole, {{2, 2}, {4, 2}, {4, 4}, {2, 4}, {2, 2}}});
    after.push_back({RingRole::hole, {{2, 2}, {5, 2}, {5, 4}, {2, 4}, {2, 2}}});
    EXPECT_EQ(m2(change_loops(before, after)), -2);
    EXPECT_EQ(m2(change_loops(before, shape_of(square_points))), 4);
    EXPECT_EQ(m2(change_loops(shape_of(square_points), after)), -6);
}

TEST(Loop, OfARingThatTurnsInsideOutIsStillTheDifference) {
    EXPECT_EQ(m2(change_loops(shape_of(square_points), shape_of(turned(square_points)))), 0);
    const FeatureShape smaller = shape_of({{0, 0}, {0, 5}, {5, 5}, {5, 0}, {0, 0}});
    EXPECT_EQ(m2(change_loops(shape_of(square_points), smaller)), -75);
    EXPECT_EQ(m2(change_loops(shape_of(square_points), {{RingRole::hole, square_points}})), -200);
}

TEST(Loop, OfARingGivenFromAnotherPointIsStillTheDifference) {
    EXPECT_EQ(m2(change_loops(shape_of(square_points), shape_of({{10, 10}, {0, 10}, {0, 0}, {10, 0}, {10, 10}}))), 0);
}

} // namespace
} // namespace areal::shape
