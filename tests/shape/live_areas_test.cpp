// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/live_areas.h"

#include <gmock/gmock.h>

namespace areal::shape {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr int tile_16_m = 4;
const auto tile = int128(whole_tile);

LiveSum sum_of(int128 quanta, ScaleFactor factor) {
    LiveSum sum;
    sum.add(quanta, factor);
    return sum;
}

TEST(LiveAreas, KeepLabelsSortedAndLeaveOutWhatIsNothing) {
    LiveAreas areas(tile_16_m);
    areas.add(30, sum_of(tile, no_scale));
    areas.add(11, sum_of(tile / 2, no_scale));
    areas.add(30, sum_of(tile, no_scale));
    areas.add(21, sum_of(5, no_scale));
    areas.add(21, sum_of(-5, no_scale));
    areas.add_whole(3 * tile, no_scale);
    areas.settle();
    EXPECT_THAT(areas.labels(), ElementsAre(11, 30));
    EXPECT_EQ(areas.plan_area(30), ExactArea::from_m2(512));
    EXPECT_EQ(areas.plan_area(11), ExactArea::from_m2(128));
    EXPECT_EQ(areas.plan_area(21), ExactArea());
    EXPECT_EQ(areas.plan_uncovered(), ExactArea::from_m2(128));
}

TEST(LiveAreas, RoundOnlyWhenRead) {
    LiveAreas sum;
    for (int i = 0; i < 4; ++i) { // a quarter of an area unit each
        LiveAreas quarter(tile_16_m);
        quarter.add(1, sum_of(int128(1) << 8, no_scale));
        quarter.settle();
        EXPECT_EQ(quarter.plan_area(1).units(), 0);
        sum += quarter;
    }
    EXPECT_EQ(sum.plan_area(1).units(), 1);
    EXPECT_EQ(sum.true_area(1).units(), 1);
}

TEST(LiveAreas, TakeTheScaleOfEachTile) {
    LiveAreas areas(tile_16_m);
    areas.add(1, sum_of(tile, no_scale + no_scale / 4));
    areas.add(1, sum_of(tile, no_scale - no_scale / 2));
    areas.settle();
    EXPECT_EQ(areas.plan_area(1), ExactArea::from_m2(512));
    EXPECT_EQ(areas.true_area(1), ExactArea::from_m2(256 * 1.75));
}

TEST(LiveAreas, AndTheirNegativeAreNothing) {
    LiveAreas areas(tile_16_m);
    areas.add(1, sum_of(tile / 3, no_scale));
    areas.add_whole(tile / 7, no_scale + 12345);
    areas.settle();
    LiveAreas sum = areas;
    sum += -areas;
    EXPECT_THAT(sum.labels(), IsEmpty());
    EXPECT_EQ(sum.true_whole(), ExactArea());
    EXPECT_EQ(sum, LiveAreas(tile_16_m));
}

TEST(LiveAreas, HoldForTilesLargerAndSmallerThanAnAreaUnit) {
    for (const int side_bits : {-15, 0, 9, 16}) {
        LiveAreas areas(side_bits);
        areas.add(1, sum_of(3 * tile, no_scale));
        areas.settle();
        EXPECT_EQ(areas.plan_area(1).m2(), 3 * std::ldexp(1.0, 2 * side_bits));
        EXPECT_EQ(areas.true_area(1), areas.plan_area(1));
    }
}

} // namespace
} // namespace areal::shape
