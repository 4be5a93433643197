// SPDX-License-Identifier: GPL-2.0-or-later
//
// Where each unit of 2^-30 m2 goes: to one row and no other, to the same one in whatever order the polygons come,
// and not to dust between two drawings of the same ground.
#include "coverage.h"
#include "overlay_compare.h"
#include "random_layers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace areal::test {
namespace {

using namespace shape;

OverlayTable tiled_overlay(const std::vector<PolygonLayer>& layers, int tile_side_bits) {
    std::vector<const PolygonLayer*> pointers;
    for (const PolygonLayer& layer : layers)
        pointers.push_back(&layer);
    OverlayOptions options;
    options.threads = 1;
    options.tile_side_bits = tile_side_bits;
    return overlay(pointers, options);
}

std::vector<FeatureIndex> shuffled(Random& random, std::size_t count) {
    std::vector<FeatureIndex> order(count);
    std::iota(order.begin(), order.end(), 0U);
    std::shuffle(order.begin(), order.end(), random);
    return order;
}

/// A land cover whose shared sides are bent into fractals: hundreds of polygons, tens of thousands of points.
PolygonLayer land_cover(Random& random, std::uint64_t seed, double dropped_share = 0) {
    bench::CoverageSpec spec;
    spec.seeds = 40 + random() % 120;
    spec.extent_m = 200 + double(random() % 1200);
    spec.seed = seed;
    spec.spacing_m = 1 + double(random() % 12);
    spec.merged_share = 0.1;
    spec.dropped_share = dropped_share;
    return bench::make_cover(spec).polygons;
}

TEST(OverlayUnits, AllGoToOneRowOrAnother) {
    // One polygon is a square of whole tiles; whatever lies on it, the rows sum to the square.
    constexpr std::array<Point, 4> corners{
        Point{599936, 6639872}, {600192, 6639872}, {600192, 6640128}, {599936, 6640128}};
    PolygonLayer square;
    square.begin_feature();
    square.add_ring(RingRole::shell, corners);
    constexpr std::array kinds{LayerKind::coverage, LayerKind::overlapping, LayerKind::stars_with_holes,
                               LayerKind::bow_ties, LayerKind::rectangles};
    for (int seed = 0; seed < 200 && !HasFailure(); ++seed) {
        Random random(std::uint64_t(10000 + seed));
        std::vector<PolygonLayer> layers{square};
        for (std::size_t others = 1 + random() % 2; others > 0; --others)
            layers.push_back(random_layer(random, {}, kinds[random() % kinds.size()]));
        ExactArea sum;
        for (const OverlayRow& row : tiled_overlay(layers, int(random() % 8)).rows)
            sum += row.plan_area;
        EXPECT_EQ(sum, ExactArea::from_m2(256 * 256)) << "seed " << seed;
    }
}

/// Tiles of four units, each cut from its middle into sixteen triangles alike: no triangle has half a unit, so all
/// four are left over, and among sixteen equals one must be chosen.
PolygonLayer fans(int tiles_across, double side_m) {
    PolygonLayer layer;
    for (int tile = 0; tile < tiles_across * tiles_across; ++tile) {
        const double x = tile % tiles_across * side_m, y = tile / tiles_across * side_m;
        std::vector<Point> border;
        for (int i = 0; i < 16; ++i) {
            const double along = i % 4 * side_m / 4;
            const std::array<Point, 4> sides{Point{x + along, y},
                                             {x + side_m, y + along},
                                             {x + side_m - along, y + side_m},
                                             {x, y + side_m - along}};
            border.push_back(sides[std::size_t(i / 4)]);
        }
        for (std::size_t i = 0; i < 16; ++i) {
            layer.begin_feature();
            layer.add_ring(RingRole::shell, std::array<Point, 3>{Point{x + side_m / 2, y + side_m / 2}, border[i],
                                                                 border[(i + 1) % 16]});
        }
    }
    return layer;
}

TEST(OverlayUnits, GoByWhereEdgesLieAndNotByNumbers) {
    Random random(11000);
    constexpr int bits = -14;
    const PolygonLayer layer = fans(4, std::ldexp(1.0, bits));
    std::map<std::string, ExactArea> once;
    for (int round = 0; round < 20; ++round) {
        const std::vector<FeatureIndex> order = shuffled(random, layer.feature_count());
        const OverlayTable table = tiled_overlay({with_features_reordered(layer, order)}, bits);
        std::map<std::string, ExactArea> areas;
        for (const OverlayRow& row : table.rows)
            areas[std::to_string(order[row.stacks[0] - 1])] += row.plan_area;
        EXPECT_EQ(areas.size(), 16U); // one triangle of each tile
        if (round == 0)
            once = areas;
        EXPECT_EQ(difference(areas, once, 0), "") << "round " << round;
    }
}

TEST(OverlayUnits, OfALayerTwiceAreThoseOfTheLayer) {
    for (int seed = 0; seed < 24 && !HasFailure(); ++seed) {
        Random random(std::uint64_t(12000 + seed));
        const PolygonLayer layer = land_cover(random, std::uint64_t(seed));
        const std::vector<FeatureIndex> order = shuffled(random, layer.feature_count());
        const PolygonLayer again = with_rings_turned(random, with_features_reordered(layer, order));
        const int bits = 4 + seed % 8; // 16 m to 2 km
        const OverlayTable once = tiled_overlay({layer}, bits), twice = tiled_overlay({layer, again}, bits);
        ASSERT_EQ(twice.rows.size(), once.rows.size()) << "seed " << seed;
        for (std::size_t i = 0; i < once.rows.size(); ++i) {
            EXPECT_EQ(twice.rows[i].stacks[0], once.rows[i].stacks[0]);
            EXPECT_EQ(order[twice.rows[i].stacks[1] - 1], once.rows[i].stacks[0] - 1);
            EXPECT_EQ(twice.rows[i].plan_area, once.rows[i].plan_area) << "seed " << seed;
            EXPECT_EQ(twice.rows[i].place, once.rows[i].place);
        }
    }
}

TEST(OverlayUnits, OfTwoVintagesAreNoDust) {
    // Where a few polygons have changed, tiles hold old lines and new ones. No polygon may seem to change by the
    // rounding of their sums: the least true change of these maps is square decimetres.
    for (int seed = 0; seed < 24 && !HasFailure(); ++seed) {
        Random random(std::uint64_t(13000 + seed)), again(random);
        const PolygonLayer before = land_cover(random, std::uint64_t(seed));
        const PolygonLayer after = land_cover(again, std::uint64_t(seed), 0.05);
        const int bits = 4 + seed % 8;
        for (const OverlayRow& row : tiled_overlay({before, after}, bits).rows)
            EXPECT_GT(row.plan_area.m2(), 1e-4) << "seed " << seed << ", tiles of 2^" << bits;
    }
}

} // namespace
} // namespace areal::test
