// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/band_plan.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace areal::test {
namespace {

using namespace shape;

EdgeRun run_between(double min_y, double max_y) {
    EdgeRun run;
    run.edge_count = 10;
    run.min_y = min_y;
    run.max_y = max_y;
    return run;
}

TEST(BandPlan, PutsEveryRunInEveryBandItReaches) {
    std::vector<EdgeRun> runs;
    for (int i = 0; i < 100; ++i)
        runs.push_back(run_between(-50 + i, -50 + i + (i % 7)));
    const std::vector<std::span<const EdgeRun>> layers{runs};
    const BandPlan plan(TileGrid(1), layers, 3);
    ASSERT_GT(plan.band_count(), 8U);
    EXPECT_EQ(plan.band(0).row_begin, -25);
    for (std::size_t b = 0; b < plan.band_count(); ++b) {
        const Band band = plan.band(b);
        if (b > 0) {
            EXPECT_EQ(band.row_begin, plan.band(b - 1).row_end);
        }
        const auto in_band = plan.runs(0, b);
        for (std::uint32_t i = 0; i < runs.size(); ++i) {
            const bool reaches = runs[i].min_y < 2 * band.row_end && runs[i].max_y >= 2 * band.row_begin;
            EXPECT_EQ(std::count(in_band.begin(), in_band.end(), i), reaches ? 1 : 0);
        }
    }
    EXPECT_EQ(plan.band(plan.band_count() - 1).row_end, 27);
}

TEST(BandPlan, StaysWithinTheRowsItIsGiven) {
    const std::vector<EdgeRun> runs{run_between(-1000, 1000)};
    const std::vector<std::span<const EdgeRun>> layers{runs};
    const BandPlan plan(TileGrid(0), layers, 1, {10, 13});
    EXPECT_EQ(plan.band(0).row_begin, 10);
    EXPECT_EQ(plan.band(plan.band_count() - 1).row_end, 13);
    EXPECT_EQ(plan.runs(0, 0).size(), 1U);
}

TEST(BandPlan, HasNoBandsWithoutEdges) {
    const std::vector<std::span<const EdgeRun>> layers(2);
    EXPECT_EQ(BandPlan(TileGrid(0), layers, 4).band_count(), 0U);
}

} // namespace
} // namespace areal::test
