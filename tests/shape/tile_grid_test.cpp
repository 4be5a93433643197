// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/tile_grid.h"

#include "base/failure.h"

#include <gtest/gtest.h>

namespace areal::test {
namespace {

using namespace shape;

EdgeCensus census_of(int edges, double length_m, const Box& extent) {
    EdgeCensus census;
    census.extent = extent;
    for (int i = 0; i < edges; ++i)
        census.add_edge(length_m);
    return census;
}

TEST(TileGrid, LocatesPointsInHalfOpenTilesExactly) {
    const TileGrid grid(3);
    const GridPoint p = grid.locate(600000.13, -0.5);
    EXPECT_EQ(p.column, 75000);
    EXPECT_EQ(p.row, -1);
    EXPECT_EQ(p.u * 8 + 600000, 600000.13);
    EXPECT_EQ(p.v * 8 - 8, -0.5);
    const GridPoint border = grid.locate(16, 24);
    EXPECT_EQ(border.column, 2);
    EXPECT_EQ(border.u, 0);
    EXPECT_EQ(border.row, 3);
    EXPECT_EQ(grid.index(-8.0), -1);
    EXPECT_EQ(grid.start_m(-1), -8.0);
}

TEST(TileGrid, FitsTilesToTheEdges) {
    const Box town{600000, 6640000, 610000, 6650000};
    EXPECT_EQ(TileGrid::for_edges(census_of(100000, 5, town)).side_bits(), 6);
    EXPECT_EQ(TileGrid::for_edges(census_of(100000, 20, town)).side_bits(), 8);
    EXPECT_EQ(TileGrid::for_edges(EdgeCensus{}).side_bits(), 0);
}

TEST(TileGrid, HeedsAWish) {
    const EdgeCensus census = census_of(100, 5, {600000, 6640000, 610000, 6650000});
    TileWish wish;
    wish.coarsest_side_bits = 2;
    EXPECT_EQ(TileGrid::for_edges(census, wish).side_bits(), 2);
    wish.side_bits = -1;
    EXPECT_EQ(TileGrid::for_edges(census, wish).side_bits(), -1);
}

TEST(TileGrid, EnlargesTilesThatLongEdgesWouldCrossTooOften) {
    EdgeCensus census = census_of(1000, 0.01, {0, 0, 1e8, 1e8});
    for (int i = 0; i < 100; ++i)
        census.add_edge(1e8);
    const TileGrid grid = TileGrid::for_edges(census);
    EXPECT_GT(grid.side_m(), 100);
    EXPECT_LT(1e8 / grid.side_m() * 100, 1e8);
}

TEST(TileGrid, RefusesWhatIsNotOnEarth) {
    EXPECT_THROW(TileGrid::for_edges(census_of(4, 1, {0, 0, 1, 2e9})), BadInput);
    EXPECT_THROW(TileGrid::for_edges(census_of(4, 1, {-2e9, 0, 1, 1})), BadInput);
}

} // namespace
} // namespace areal::test
