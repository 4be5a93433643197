// SPDX-License-Identifier: GPL-2.0-or-later
//
// Ground around points, lines and polygons against areas known in closed form.
#include "shape/buffer.h"

#include "shape/measure.h"
#include "shape/repair.h"

#include <gtest/gtest.h>

#include <cmath>

namespace areal::shape {
namespace {

constexpr double x0 = 500000, y0 = 6600000; // far from the origin, as real coordinates are

double area_m2(const Sketch& sketch, const Reach& reach) {
    const auto ground = Bufferer().ground(sketch, reach);
    EXPECT_TRUE(ground);
    if (!ground->empty()) {
        EXPECT_EQ(Repairer().check(*ground).state, RepairState::valid);
    }
    return area_of(*ground).m2();
}

// A round edge loses at most the ring of that width.
double round_loss_m2(double round_length_m) {
    return round_length_m * buffer_tolerance_m;
}

TEST(Buffer, APointIsADiscWithinTheTolerance) {
    for (const double reach_m : {0.5, 10.0, 100.0}) {
        const double disc_m2 = M_PI * reach_m * reach_m;
        const double got_m2 = area_m2({{{x0, y0}}, {}, {}}, {reach_m, 0, 0});
        EXPECT_LT(got_m2, disc_m2) << reach_m;
        EXPECT_GT(got_m2, disc_m2 - round_loss_m2(2 * M_PI * reach_m)) << reach_m;
    }
}

TEST(Buffer, AStraightLineIsARectangleThatEndsSquare) {
    EXPECT_NEAR(area_m2({{}, {{{x0, y0}, {x0 + 300, y0 + 400}}}, {}}, {0, 3.5, 0}), 500 * 7, 1e-3);
}

TEST(Buffer, ABentLineIsRoundOnTheOutsideOfTheBend) {
    // Two arms of 100 m at a right angle: both rectangles, less their shared square on the inside of the bend,
    // and a quarter of a disc on the outside.
    const double reach_m = 4;
    const double expected_m2 = 2 * (100 * 2 * reach_m) - reach_m * reach_m + M_PI * reach_m * reach_m / 4;
    const double got_m2 = area_m2({{}, {{{x0, y0}, {x0 + 100, y0}, {x0 + 100, y0 + 100}}}, {}}, {0, reach_m, 0});
    EXPECT_LT(got_m2, expected_m2);
    EXPECT_GT(got_m2, expected_m2 - round_loss_m2(M_PI / 2 * reach_m));
}

TEST(Buffer, PartsThatOverlapCountOnce) {
    const Sketch cross{{}, {{{x0 - 50, y0}, {x0 + 50, y0}}, {{x0, y0 - 50}, {x0, y0 + 50}}}, {}};
    EXPECT_NEAR(area_m2(cross, {0, 2, 0}), 2 * 100 * 4 - 4 * 4, 1e-3);
}

TEST(Buffer, APolygonGrowsByPerimeterAndRoundCorners) {
    const Sketch square{
        {}, {}, {{RingRole::shell, {{x0, y0}, {x0 + 20, y0}, {x0 + 20, y0 + 20}, {x0, y0 + 20}, {x0, y0}}}}};
    EXPECT_EQ(area_m2(square, {}), 400);
    const double grown_m2 = 400 + 80 * 10 + M_PI * 100;
    const double got_m2 = area_m2(square, {0, 0, 10});
    EXPECT_LT(got_m2, grown_m2);
    EXPECT_GT(got_m2, grown_m2 - round_loss_m2(2 * M_PI * 10));
}

TEST(Buffer, NothingReachesNowhere) {
    EXPECT_TRUE(Bufferer().ground({{{x0, y0}}, {{{x0, y0}, {x0 + 1, y0}}}, {}}, {})->empty());
    EXPECT_TRUE(Bufferer().ground({{}, {{{x0, y0}, {x0, y0}}}, {}}, {0, 5, 0})->empty()) << "a line of no length";
}

} // namespace
} // namespace areal::shape
