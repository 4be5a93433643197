// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/arc.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace areal::shape {
namespace {

constexpr double arc_x = 569000.5, arc_y = 7434000.25;

Point on_circle(double radius, double degrees) {
    return {arc_x + radius * std::cos(degrees * M_PI / 180), arc_y + radius * std::sin(degrees * M_PI / 180)};
}

TEST(Arc, LiesOnItsCircleAndItsChordsNearIt) {
    for (const double radius : {0.5, 20.0, 3000.0})
        for (const auto& [from, by, to] : {std::array{10.0, 40.0, 100.0}, std::array{100.0, 40.0, 10.0},
                                           std::array{10.0, 200.0, 300.0}, std::array{-20.0, -90.0, -200.0}}) {
            const auto points =
                arc_through(on_circle(radius, from), on_circle(radius, by), on_circle(radius, to), 0.001);
            ASSERT_GE(points.size(), 2U);
            EXPECT_EQ(points.front(), on_circle(radius, from));
            EXPECT_EQ(points.back(), on_circle(radius, to));
            double length = 0;
            for (std::size_t i = 1; i < points.size(); ++i) {
                length += std::hypot(points[i].x - points[i - 1].x, points[i].y - points[i - 1].y);
                const Point middle{(points[i].x + points[i - 1].x) / 2, (points[i].y + points[i - 1].y) / 2};
                EXPECT_NEAR(std::hypot(points[i].x - arc_x, points[i].y - arc_y), radius, 1e-6);
                EXPECT_LE(radius - std::hypot(middle.x - arc_x, middle.y - arc_y), 0.001 + 1e-6);
            }
            EXPECT_NEAR(length, radius * std::fabs(to - from) * M_PI / 180, 0.01 * std::sqrt(radius));
        }
}

TEST(Arc, ThreePointsOnALineAreNoArc) {
    EXPECT_TRUE(arc_through({arc_x, arc_y}, {arc_x + 1, arc_y + 1}, {arc_x + 2, arc_y + 2}, 0.001).empty());
    EXPECT_TRUE(arc_through({arc_x, arc_y}, {arc_x, arc_y}, {arc_x + 2, arc_y + 2}, 0.001).empty());
}

TEST(Arc, ACircleComesBack) {
    const auto points = circle_through(on_circle(5, 0), on_circle(5, 90), on_circle(5, 180), 0.001);
    EXPECT_EQ(points.front(), points.back());
    double area = 0;
    for (std::size_t i = 1; i < points.size(); ++i)
        area +=
            ((points[i - 1].x - arc_x) * (points[i].y - arc_y) - (points[i].x - arc_x) * (points[i - 1].y - arc_y)) / 2;
    EXPECT_NEAR(area, M_PI * 25, 2.0 / 3 * 2 * M_PI * 5 * 0.001);
    EXPECT_GT(area, 0) << "the way of the middle point, counter-clockwise";
}

} // namespace
} // namespace areal::shape
