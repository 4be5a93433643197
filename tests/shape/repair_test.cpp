// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/repair.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>

namespace areal::shape {
namespace {

using testing::HasSubstr;

Ring shell(std::vector<Point> points) {
    return {RingRole::shell, std::move(points)};
}
Ring hole(std::vector<Point> points) {
    return {RingRole::hole, std::move(points)};
}

std::vector<Point> square_corners(double x, double y, double side_m) {
    return {{x, y}, {x + side_m, y}, {x + side_m, y + side_m}, {x, y + side_m}, {x, y}};
}

/// Expects a repair, and that what comes out is sound when asked again.
RepairResult repaired(const FeatureShape& shape) {
    const Repairer repairer;
    RepairResult result = repairer.check(shape);
    EXPECT_EQ(result.state, RepairState::repaired);
    const RepairResult again = repairer.check(result.shape);
    EXPECT_EQ(again.state, RepairState::valid) << again.fault;
    EXPECT_NEAR(again.before_m2, result.after_m2, 1e-9);
    return result;
}

TEST(Repair, LeavesSoundPolygonsAlone) {
    const FeatureShape shape{shell(square_corners(600000, 6640000, 10)), hole(square_corners(600002, 6640002, 3)),
                             shell(square_corners(600020, 6640000, 10))};
    const RepairResult result = Repairer().check(shape);
    EXPECT_EQ(result.state, RepairState::valid);
    EXPECT_TRUE(result.shape.empty());
    EXPECT_TRUE(result.fault.empty());
    EXPECT_DOUBLE_EQ(result.before_m2, 191);
    EXPECT_DOUBLE_EQ(result.after_m2, 191);
    EXPECT_EQ(Repairer().check({}).state, RepairState::valid);
}

TEST(Repair, ReadsTheAreaFromTheRolesOfRingsNotFromTheirDirection) {
    FeatureShape shape{shell(square_corners(0, 0, 10)), hole(square_corners(2, 2, 3))};
    std::reverse(shape[0].points.begin(), shape[0].points.end());
    EXPECT_DOUBLE_EQ(Repairer().check(shape).before_m2, 91);
    std::reverse(shape[1].points.begin(), shape[1].points.end());
    EXPECT_DOUBLE_EQ(Repairer().check(shape).before_m2, 91);
}

TEST(Repair, MakesTwoHalvesOfABowTie) {
    // The ring runs round its halves in opposite ways: it says their difference, the ground is their sum.
    const RepairResult result = repaired({shell({{0, 0}, {12, 12}, {12, 0}, {4, 8}, {0, 8}, {0, 0}})});
    EXPECT_THAT(result.fault, HasSubstr("Self-intersection"));
    EXPECT_DOUBLE_EQ(result.where.x, 6);
    EXPECT_DOUBLE_EQ(result.where.y, 6);
    const double right_m2 = 36, left_m2 = 28; // of the crossing at (6, 6)
    EXPECT_NEAR(result.before_m2, right_m2 - left_m2, 1e-9);
    EXPECT_NEAR(result.after_m2, right_m2 + left_m2, 1e-9);
    EXPECT_EQ(result.shape.size(), 2U);
}

TEST(Repair, NeverMakesGroundOfAHoleOutsideItsShell) {
    const RepairResult result = repaired({shell(square_corners(0, 0, 10)), hole(square_corners(20, 20, 2))});
    EXPECT_THAT(result.fault, HasSubstr("Hole lies outside shell"));
    EXPECT_DOUBLE_EQ(result.before_m2, 96);
    EXPECT_DOUBLE_EQ(result.after_m2, 100);
}

TEST(Repair, TakesOverlappingHolesOutOnce) {
    const RepairResult result =
        repaired({shell(square_corners(0, 0, 10)), hole(square_corners(2, 2, 3)), hole(square_corners(4, 4, 3))});
    EXPECT_DOUBLE_EQ(result.before_m2, 82);
    EXPECT_DOUBLE_EQ(result.after_m2, 83);
    EXPECT_EQ(result.shape.size(), 2U);
}

TEST(Repair, CountsOverlappingShellsOnce) {
    const RepairResult result = repaired({shell(square_corners(0, 0, 10)), shell(square_corners(5, 0, 10))});
    EXPECT_DOUBLE_EQ(result.before_m2, 200);
    EXPECT_DOUBLE_EQ(result.after_m2, 150);
}

TEST(Repair, KeepsAHoleOfOnePolygonThatAnotherFills) {
    // The second shell crosses the first and lies over part of its hole.
    const RepairResult result =
        repaired({shell(square_corners(0, 0, 10)), hole(square_corners(2, 2, 4)), shell(square_corners(4, 4, 8))});
    EXPECT_DOUBLE_EQ(result.after_m2, 100 - 16 + 64 - (36 - 4)); // hole and second shell share 4
}

TEST(Repair, KeepsTheAreaOfARingThatTouchesItself) {
    // The ring runs down into a triangle that hangs from its own edge and comes back: an island as one ring.
    const RepairResult result =
        repaired({shell({{0, 0}, {10, 0}, {10, 10}, {5, 10}, {7, 5}, {3, 5}, {5, 10}, {0, 10}, {0, 0}})});
    EXPECT_THAT(result.fault, HasSubstr("Ring Self-intersection"));
    EXPECT_DOUBLE_EQ(result.before_m2, 90);
    EXPECT_DOUBLE_EQ(result.after_m2, 90);
}

TEST(Repair, SeesNoFaultInPointsGivenTwice) {
    const RepairResult result =
        Repairer().check({shell({{0, 0}, {10, 0}, {10, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 10}, {0, 0}, {0, 0}})});
    EXPECT_EQ(result.state, RepairState::valid);
    EXPECT_DOUBLE_EQ(result.after_m2, 100);
}

TEST(Repair, CutsOffASpikeWithoutArea) {
    const RepairResult result = repaired({shell({{0, 0}, {10, 0}, {10, 10}, {25, 10}, {10, 10}, {0, 10}, {0, 0}})});
    EXPECT_DOUBLE_EQ(result.before_m2, 100);
    EXPECT_DOUBLE_EQ(result.after_m2, 100);
    for (const Point& p : result.shape.at(0).points)
        EXPECT_LE(p.x, 10);
}

TEST(Repair, LeavesNothingOfAPolygonThatIsOnlyALine) {
    const RepairResult result = repaired({shell({{0, 0}, {10, 0}, {5, 0}, {0, 0}})});
    EXPECT_TRUE(result.shape.empty());
    EXPECT_EQ(result.after_m2, 0);
}

TEST(Repair, GivesUpAloudOnWhatIsNoGeometry) {
    const RepairResult nan = Repairer().check({shell({{0, 0}, {10, std::nan("")}, {10, 10}, {0, 0}})});
    EXPECT_EQ(nan.state, RepairState::unresolved);
    EXPECT_THAT(nan.fault, HasSubstr("not a number"));
    EXPECT_TRUE(nan.shape.empty());
    const RepairResult open = Repairer().check({shell({{0, 0}, {10, 0}, {10, 10}})});
    EXPECT_EQ(open.state, RepairState::unresolved);
    EXPECT_FALSE(open.fault.empty());
}

TEST(Repair, MayBeAskedAgainAndAgain) {
    const Repairer repairer;
    const FeatureShape bow_tie{shell({{0, 0}, {10, 10}, {10, 0}, {0, 10}, {0, 0}})};
    for (int i = 0; i < 100; ++i) {
        EXPECT_DOUBLE_EQ(repairer.check(bow_tie).after_m2, 50);
        EXPECT_EQ(repairer.check({shell(square_corners(0, 0, 1))}).state, RepairState::valid);
    }
}

TEST(Repair, IsNeededWhereThePolygonWindsWrongly) {
    PolygonLayer layer;
    const auto add = [&](const FeatureShape& shape) {
        const FeatureIndex feature = layer.begin_feature();
        for (const Ring& ring : shape)
            layer.add_ring(ring.role, ring.points);
        return feature;
    };
    add({shell(square_corners(0, 0, 10)), hole(square_corners(2, 2, 3))});
    const FeatureIndex bow_tie = add({shell({{0, 0}, {12, 12}, {12, 0}, {4, 8}, {0, 8}, {0, 0}})});
    add({shell({{0, 0}, {10, 0}, {10, 10}, {5, 10}, {7, 5}, {3, 5}, {5, 10}, {0, 10}, {0, 0}})}); // touches itself
    const FeatureIndex twice = add({shell(square_corners(0, 0, 10)), shell(square_corners(9.999, 0, 10))});
    add({});
    const FeatureIndex hole_outside = add({shell(square_corners(0, 0, 10)), hole(square_corners(20, 20, 0.001))});
    add({shell(square_corners(5, 5, 10))}); // over its neighbours: their business, not its own
    EXPECT_THAT(unsound_polygons(layer), testing::ElementsAre(bow_tie, twice, hole_outside));
}

} // namespace
} // namespace areal::shape
