// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/live_tiles.h"

#include <gtest/gtest.h>

namespace areal::shape {
namespace {

/// Squares of 100 m side by side; the grid has tiles of 2^n m that do not divide 100.
PolygonLayer squares(int count) {
    PolygonLayer layer;
    for (int i = 0; i < count; ++i) {
        const double x = 10 + 100.0 * i, y = 10;
        layer.begin_feature();
        layer.add_ring(RingRole::shell, std::array<Point, 4>{{{x, y}, {x + 100, y}, {x + 100, y + 100}, {x, y + 100}}});
    }
    return layer;
}

std::size_t lines(const LiveTiles& tiles) {
    std::size_t count = 0;
    for (std::int32_t row = 0; row < 200; ++row) {
        LiveTiles::Row walk = tiles.row(row);
        for (std::int64_t column = 0; column < 1000; ++column)
            count += walk.at(column).lines.size();
    }
    return count;
}

TEST(LiveTiles, DropBordersWithinALabel) {
    const PolygonLayer layer = squares(3);
    const std::size_t one_label = lines(LiveTiles(layer, std::array{5, 5, 5}, 1));
    const std::size_t two_labels = lines(LiveTiles(layer, std::array{5, 6, 6}, 1));
    const std::size_t three_labels = lines(LiveTiles(layer, std::array{5, 6, 7}, 1));
    EXPECT_GT(one_label, 0U);
    EXPECT_GT(two_labels, one_label);
    EXPECT_EQ(three_labels - two_labels, two_labels - one_label);
}

TEST(LiveTiles, GiveATileWithoutLinesTheStateOfItsCorner) {
    PolygonLayer layer;
    layer.begin_feature();
    layer.add_ring(RingRole::shell, std::array<Point, 4>{{{0, 0}, {100000, 0}, {100000, 100000}, {0, 100000}}});
    layer.begin_feature(); // many small ones, so that tiles are small
    for (int i = 0; i < 100; ++i) {
        const double x = 200000 + 2.0 * i;
        layer.add_ring(RingRole::shell, std::array<Point, 3>{{{x, 0}, {x + 1, 0}, {x, 1}}});
    }
    const LiveTiles tiles(layer, std::array{5, 6}, 1);
    const auto inside = tiles.grid().index(50000), outside = tiles.grid().index(150000);
    LiveTiles::Row row = tiles.row(inside);
    const LiveTiles::View view = row.at(inside);
    EXPECT_TRUE(view.lines.empty());
    ASSERT_EQ(view.labels.size(), 1U);
    EXPECT_EQ(view.labels[0].label, 5);
    EXPECT_EQ(view.labels[0].at_corner, 1);
    EXPECT_GT(row.alike(inside, 1 << 30), 100);
    EXPECT_EQ(row.alike(inside, 7), 7);
    EXPECT_TRUE(row.at(outside).labels.empty());
    EXPECT_EQ(row.alike(outside, 9), 9);
    EXPECT_TRUE(tiles.row(-5).at(0).labels.empty());
    EXPECT_TRUE(tiles.row(outside).at(inside).labels.empty());
}

} // namespace
} // namespace areal::shape
