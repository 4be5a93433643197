// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/edge_run.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace areal::test {
namespace {

using namespace shape;

TEST(EdgeRun, CutsLongRingsIntoRunsThatMeet) {
    PolygonLayer layer;
    layer.begin_feature();
    layer.begin_feature();
    std::vector<Point> ring;
    for (int i = 0; i < 100; ++i)
        ring.push_back({std::cos(0.0628 * i), std::sin(0.0628 * i)});
    layer.add_ring(RingRole::hole, ring);
    const EdgeRuns runs = edge_runs(layer, 0, 2);
    std::uint32_t edges = 0;
    for (std::size_t i = 0; i < runs.runs.size(); ++i) {
        const EdgeRun& run = runs.runs[i];
        edges += run.edge_count;
        EXPECT_LE(run.edge_count, longest_run);
        EXPECT_EQ(run.sign, -1);
        EXPECT_TRUE(run.owner.is_hole());
        EXPECT_EQ(run.owner.feature(), 1U);
        EXPECT_EQ(run.points[run.edge_count], runs.runs[(i + 1) % runs.runs.size()].points[0]);
        for (std::uint32_t k = 0; k <= run.edge_count; ++k) {
            EXPECT_GE(run.points[k].y, run.min_y);
            EXPECT_LE(run.points[k].y, run.max_y);
        }
    }
    EXPECT_EQ(edges, 100U);
    EXPECT_EQ(runs.census.edges, 100U);
    EXPECT_EQ(runs.census.extent, layer.box());
}

} // namespace
} // namespace areal::test
