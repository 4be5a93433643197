// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/remnant.h"

#include "shape/measure.h"
#include "shape/shapes.h"

#include <gtest/gtest.h>

namespace areal::shape {
namespace {

FeatureShape ring(std::vector<Point> points) {
    points.push_back(points.front());
    return {{RingRole::shell, std::move(points)}};
}

double total_m2(const std::vector<FeatureShape>& shapes) {
    double sum = 0;
    for (const FeatureShape& shape : shapes)
        sum += area_of(shape).m2();
    return sum;
}

TEST(RemnantShapes, TakesAStripOffAndLeavesCornersAlone) {
    const RemnantShapes shapes;
    // A field of 40 m by 30 m with a strip 4 m wide and 25 m long.
    const auto opened =
        shapes.open(ring({{0, 0}, {40, 0}, {40, 10}, {65, 10}, {65, 14}, {40, 14}, {40, 30}, {0, 30}}), 5);
    ASSERT_EQ(opened.strips.size(), 1U);
    EXPECT_NEAR(total_m2(opened.strips), 100, 0.05);
    ASSERT_EQ(opened.rest.size(), 1U);
    EXPECT_NEAR(total_m2(opened.rest), 1200, 0.05);
    EXPECT_TRUE(shapes.open(test::rectangle(0, 0, 40, 30), 14.9).strips.empty());
    EXPECT_TRUE(shapes.open(test::rectangle(0, 0, 40, 30), 15.1).rest.empty());
}

TEST(RemnantShapes, CutsAtANeck) {
    const RemnantShapes shapes;
    const auto opened = shapes.open(ring({{0, 0},
                                          {20, 0},
                                          {20, 9},
                                          {30, 9},
                                          {30, 0},
                                          {50, 0},
                                          {50, 20},
                                          {30, 20},
                                          {30, 11},
                                          {20, 11},
                                          {20, 20},
                                          {0, 20}}),
                                    3);
    EXPECT_EQ(opened.rest.size(), 2U);
    EXPECT_NEAR(total_m2(opened.strips), 20, 0.05);
}

TEST(RemnantShapes, PutsPiecesThatShareAnEdgeTogether) {
    const RemnantShapes shapes;
    EXPECT_EQ(shapes.parts({test::rectangle(0, 0, 10, 10), test::rectangle(10, 0, 20, 10)}).size(), 1U);
    EXPECT_EQ(shapes.parts({test::rectangle(0, 0, 10, 10), test::rectangle(11, 0, 20, 10)}).size(), 2U);
    EXPECT_EQ(shapes.parts({}).size(), 0U);
}

TEST(RemnantShapes, MeasuresTheLargestDisc) {
    const RemnantShapes shapes;
    EXPECT_NEAR(shapes.inscribed_radius_m(test::rectangle(0, 0, 100, 30)), 15, 0.02);
    EXPECT_NEAR(shapes.inscribed_radius_m(ring({{0, 0}, {30, 0}, {0, 40}})), 10, 0.02);
}

} // namespace
} // namespace areal::shape
