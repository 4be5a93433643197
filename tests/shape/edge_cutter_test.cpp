// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/edge_cutter.h"

#include "random_layers.h"

#include <gtest/gtest.h>

#include <map>
#include <tuple>

namespace areal::test {
namespace {

using namespace shape;

struct Put {
    std::int32_t column, row;
    double xa, ya, xb, yb;
    std::int32_t weight;
    auto place() const { return std::tie(row, column, ya, xa, xb, yb); }
};

std::vector<Put> cut(Point a, Point b, std::int32_t sign, std::int32_t row_begin = -1000, std::int32_t row_end = 1000) {
    const TileGrid grid(0);
    std::vector<Put> puts;
    const auto keep = [&](std::int32_t column, std::int32_t row, double xa, double ya, double xb, double yb,
                          std::int32_t weight) {
        puts.push_back({column, row, xa, ya, xb, yb, weight});
    };
    cut_edge(grid.locate(a.x, a.y), grid.locate(b.x, b.y), sign, row_begin, row_end, keep);
    std::sort(puts.begin(), puts.end(), [](const Put& p, const Put& q) { return p.place() < q.place(); });
    return puts;
}

TEST(EdgeCutter, LeavesAPieceInEveryTileAndOneOnEveryLeftBorder) {
    const std::vector<Put> puts = cut({0.5, 0.25}, {2.5, 0.75}, 1); // interior above
    ASSERT_EQ(puts.size(), 5U);
    EXPECT_EQ(puts[0].column, 0);
    EXPECT_EQ(puts[0].yb, 0.375);
    EXPECT_EQ(puts[0].weight, -1); // interior left of an edge that rises
    EXPECT_EQ(puts[1].column, 1);  // its left border
    EXPECT_EQ(puts[1].xa, 0);
    EXPECT_EQ(puts[1].xb, 0);
    EXPECT_EQ(puts[1].ya, 0.375);
    EXPECT_EQ(puts[1].yb, 1);
    EXPECT_EQ(puts[1].weight, 1);
}

TEST(EdgeCutter, GivesBothCopiesOfAnEdgeTheSamePieces) {
    Random random(5);
    const auto somewhere = [&] { return Point{double(random() % 100000) / 7919, double(random() % 100000) / 7919}; };
    for (int i = 0; i < 2000; ++i) {
        const Point a = somewhere(), b = somewhere();
        const std::vector<Put> there = cut(a, b, 1), back = cut(b, a, 1);
        ASSERT_EQ(there.size(), back.size());
        for (std::size_t k = 0; k < there.size(); ++k) {
            EXPECT_EQ(there[k].place(), back[k].place());
            EXPECT_EQ(there[k].weight, -back[k].weight);
        }
    }
}

TEST(EdgeCutter, CutsTheSameWhicheverRowsAreAskedFor) {
    const Point a{0.3, 0.1}, b{7.9, 12.7};
    const std::vector<Put> all = cut(a, b, 1);
    std::vector<Put> by_rows;
    for (int row = -1; row < 14; ++row)
        for (const Put& put : cut(a, b, 1, row, row + 1))
            by_rows.push_back(put);
    ASSERT_EQ(all.size(), by_rows.size());
    for (std::size_t k = 0; k < all.size(); ++k)
        EXPECT_EQ(all[k].place(), by_rows[k].place());
}

/// Nothing of a ring is left at the right border of the last tile of a row, at any height.
TEST(EdgeCutter, ClosesEveryRowOfAClosedRing) {
    Random random(6);
    for (int i = 0; i < 300; ++i) {
        std::vector<Point> ring;
        for (int k = 0; k < 6; ++k) // quarters: vertices and edges on borders are common
            ring.push_back({double(random() % 20) / 4, double(random() % 20) / 4});
        std::map<std::pair<int, int>, std::vector<Put>> tiles;
        for (std::size_t k = 0; k < ring.size(); ++k)
            for (const Put& put : cut(ring[k], ring[(k + 1) % ring.size()], 1))
                tiles[{put.row, put.column}].push_back(put);
        for (int row = 0; row < 6; ++row) {
            int corner = 0;
            for (int column = 0; column < 6; ++column) {
                for (const double y : {0.03, 0.26, 0.51, 0.77, 0.99}) {
                    int at_right = corner;
                    for (const Put& put : tiles[{row, column}])
                        at_right += put.ya <= y && y < put.yb ? put.weight : 0;
                    if (column == 5) {
                        EXPECT_EQ(at_right, 0);
                    }
                }
                for (const Put& put : tiles[{row, column}])
                    corner += put.ya == 0 && put.yb > 0 ? put.weight : 0;
            }
            EXPECT_EQ(corner, 0) << "ring " << i << ", row " << row;
        }
    }
}

} // namespace
} // namespace areal::test
