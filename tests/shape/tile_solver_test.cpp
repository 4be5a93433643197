// SPDX-License-Identifier: GPL-2.0-or-later
//
// One tile, every way of summing it: the ways must agree, and quartering must not matter.
#include "shape/tile_solver.h"

#include "overlay_compare.h"
#include "random_layers.h"
#include "shape/shapes.h"

#include <gtest/gtest.h>

namespace areal::test {
namespace {

using namespace shape;

/// Walls from the tile's bottom to its top, in order: feature f lies between wall f - 1 and wall f.
TileLayer walls(Random& random, int count) {
    TileLayer layer;
    layer.corner.add(PieceOwner(0, RingRole::shell), 1);
    for (int f = 0; f < count; ++f) {
        const auto x = [&] { return (f + 0.1 + 0.8 * double(random() >> 11) * 0x1p-53) / count; };
        const double bottom = x(), middle = x(), top = x();
        for (const auto& [feature, weight] : {std::pair(f, -1), std::pair(f + 1, 1)}) {
            layer.pieces.push_back(piece(bottom, 0, middle, 0.5, FeatureIndex(feature), weight));
            layer.pieces.push_back(piece(middle, 0.5, top, 1, FeatureIndex(feature), weight));
        }
    }
    return layer;
}

std::vector<OverlayRows> rows_for(std::size_t layers) {
    const std::vector<std::size_t> counts(layers, 1000);
    return {OverlayRows(counts)};
}

std::map<std::string, ExactArea> solved(std::vector<TileLayer> layers) {
    std::vector<OverlayRows> rows = rows_for(layers.size());
    TileSolver(layers.size(), nullptr, rows[0]).solve({0, 0, 5}, layers);
    return plan_areas(OverlayRows::join(std::move(rows)));
}

std::map<std::string, ExactArea> by_slabs(const std::vector<TileLayer>& layers) {
    std::vector<OverlayRows> rows = rows_for(layers.size());
    TileSlabs slabs;
    TileCells cells;
    slabs.gather(layers);
    slabs.sum({0, 0, 5}, cells, rows[0]);
    cells.settle(
        {0, 0, 5}, 1, [](const StackKey&) { return 0; }, rows[0]);
    return plan_areas(OverlayRows::join(std::move(rows)));
}

ExactArea sum_of(const std::map<std::string, ExactArea>& areas) {
    ExactArea sum;
    for (const auto& [name, area] : areas)
        sum += area;
    return sum;
}

TEST(TileSolver, AgreesWithSlabsOnEveryNumberOfLayersAndLines) {
    Random random(9);
    for (const int lines : {1, 3, 10, 40, 200})
        for (std::size_t count = 1; count <= 3; ++count) {
            std::vector<TileLayer> layers;
            for (std::size_t i = 0; i < count; ++i)
                layers.push_back(walls(random, lines));
            const auto areas = solved(layers);
            EXPECT_EQ(difference(areas, by_slabs(layers), 1e-7), "") << lines << " lines, " << count << " layers";
            EXPECT_EQ(sum_of(areas), ExactArea::from_m2(1024));
        }
}

TEST(TileSolver, GivesALayerWithoutEdgesItsCorner) {
    Random random(10);
    std::vector<TileLayer> layers{walls(random, 2), {}};
    layers[1].corner.add(PieceOwner(17, RingRole::shell), 1);
    const auto areas = solved(layers);
    EXPECT_EQ(areas.size(), 3U);
    EXPECT_GT(areas.at("[1] [17]").m2(), 0);
}

TEST(TileQuarters, LeaveEveryPlaceItsWinding) {
    Random random(11);
    const std::vector<TileLayer> tile{walls(random, 9)};
    TileQuarters quarters(1);
    quarters.cut(tile);
    std::vector<OverlayRows> rows = rows_for(1);
    TileSolver solver(1, nullptr, rows[0]);
    for (int quarter = 0; quarter < 4; ++quarter)
        solver.solve({16.0 * (quarter & 1), 16.0 * (quarter >> 1), 4}, quarters.layers(quarter));
    EXPECT_EQ(difference(plan_areas(OverlayRows::join(std::move(rows))), solved(tile), 1e-7), "");
    EXPECT_LT(quarters.most_pieces(), pieces_in(tile));
}

} // namespace
} // namespace areal::test
