// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/piece_builder.h"

#include "coverage.h"
#include "geos_overlay.h"
#include "shape/measure.h"

#include <gtest/gtest.h>

namespace areal::shape {
namespace {

/// One plan polygon that flows round all others, and small cover polygons.
struct FlowingMap {
    PolygonLayer plan =
        bench::make_plan({.seeds = 300, .extent_m = 1500, .seed = 12, .spacing_m = 5, .merged_share = 0.7}).polygons;
    PolygonLayer cover = bench::make_cover({.seeds = 500, .extent_m = 1500, .seed = 11, .spacing_m = 9}).polygons;
    std::vector<const PolygonLayer*> layers{&plan, &cover};
    OverlayTable table = test::geos_overlay(layers);
};

void expect_way(PieceWay way, double tolerance_m2) {
    const FlowingMap map;
    const RecipeBook book(map.layers, map.table);
    const PieceGround ground(map.layers);
    const PieceBuilder builder(ground);
    std::size_t large = 0;
    for (std::size_t row = 0; row < map.table.rows.size(); row += way == PieceWay::local ? 1 : 17) {
        const PieceRecipe recipe = book.recipe(row);
        for (const LayerFeature f : recipe.within)
            large += ground.point_count(f) > 2000;
        const auto shape = builder.build(recipe, map.table.rows[row].place, way);
        ASSERT_TRUE(shape) << "row " << row;
        EXPECT_NEAR(area_of(*shape).m2(), map.table.rows[row].plan_area.m2(), tolerance_m2) << "row " << row;
    }
    EXPECT_GT(large, 10U);
}

TEST(PieceBuilder, NeedsNoSecondWayForSoundPolygons) {
    expect_way(PieceWay::local, 1e-6);
}

TEST(PieceBuilder, GetsTheSameFromMendedPolygons) {
    expect_way(PieceWay::mended, 1e-6);
}

TEST(PieceBuilder, GetsNearlyTheSameOnAGrid) {
    expect_way(PieceWay::on_grid, 0.05);
}

} // namespace
} // namespace areal::shape
