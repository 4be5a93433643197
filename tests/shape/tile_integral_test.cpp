// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/tile_integral.h"

#include "random_layers.h"

#include <gtest/gtest.h>

namespace areal::test {
namespace {

using namespace shape;

TileLine line(double xa, double ya, double xb, double yb) {
    return TileLine({xa, ya, xb, yb, {}, 1});
}

/// The middle rule on thin slices.
double sliced(const TileLine& e, const TileLine& f) {
    constexpr int slices = 20000;
    double sum = 0;
    for (int i = 0; i < slices; ++i) {
        const double y = (i + 0.5) / slices;
        if (y > std::max(e.ya, f.ya) && y < std::min(e.yb, f.yb))
            sum += (1 - std::max(e.x(y), f.x(y))) / slices;
    }
    return sum;
}

TEST(TileIntegral, MeasuresGroundRightOfALine) {
    EXPECT_DOUBLE_EQ(right_of(line(0.25, 0, 0.75, 1)), 0.5);
    EXPECT_DOUBLE_EQ(right_of(line(0, 0.5, 0, 1)), 0.5);
    EXPECT_DOUBLE_EQ(right_of(line(0.1, 0.5, 0.9, 0.5)), 0);
}

TEST(TileIntegral, MeasuresGroundRightOfTwoLines) {
    EXPECT_DOUBLE_EQ(right_of_both(line(0.25, 0, 0.25, 1), line(0.5, 0.5, 0.5, 1)), 0.25);
    EXPECT_DOUBLE_EQ(right_of_both(line(0, 0, 1, 1), line(1, 0, 0, 1)), 0.25); // they cross
    EXPECT_DOUBLE_EQ(right_of_both(line(0, 0, 1, 1), line(0, 0, 1, 1)), 0.5);  // they coincide
    EXPECT_DOUBLE_EQ(right_of_both(line(0, 0, 1, 0.5), line(0, 0.5, 1, 1)), 0);
    EXPECT_DOUBLE_EQ(right_of_both(line(0.2, 0.5, 0.7, 0.5), line(0, 0, 1, 1)), 0); // one is level
}

TEST(TileIntegral, AgreesWithThinSlicesAndDoesNotMindTheOrder) {
    Random random(3);
    const auto unit = [&] { return double(random() >> 11) * 0x1p-53; };
    for (int i = 0; i < 200; ++i) {
        const double a = unit(), b = unit(), c = unit(), d = unit();
        const TileLine e = line(unit(), std::min(a, b), unit(), std::max(a, b));
        const TileLine f = line(unit(), std::min(c, d), unit(), std::max(c, d));
        EXPECT_NEAR(right_of_both(e, f), sliced(e, f), 2e-4);
        EXPECT_EQ(right_of_both(e, f), right_of_both(f, e));
    }
}

TEST(TileIntegral, FindsNoGroundBesideALineOfNoHeightToSpeakOf) {
    const TileLine low = line(0, 0.5, 1, 0.5), lower = line(0, 0, 1, 0x1p-1070);
    EXPECT_EQ(right_of_both(low, low), 0);
    EXPECT_EQ(to_quanta(right_of_both(lower, lower)), 0U);
    EXPECT_EQ(to_quanta(right_of_both(lower, line(0.5, 0, 0.5, 1))), 0U);
}

TEST(TileIntegral, RoundsToTheNearestQuantumBothWays) {
    EXPECT_EQ(to_quanta(1), whole_tile);
    EXPECT_EQ(as_signed(to_quanta(-1)), -as_signed(whole_tile));
    EXPECT_EQ(as_signed(to_quanta(0x1.8p-48)), 2);
    EXPECT_EQ(as_signed(to_quanta(-0x1.8p-48)), -2);
    EXPECT_EQ(as_signed(to_quanta(0x1p-50)), 0);
}

} // namespace
} // namespace areal::test
