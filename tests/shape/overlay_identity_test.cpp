// SPDX-License-Identifier: GPL-2.0-or-later
//
// What must not change an overlay, and what must add up, on random layers of every kind.
#include "overlay_compare.h"
#include "random_layers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace areal::test {
namespace {

using namespace shape;

constexpr int cases = 200;
// Rounding is to one unit of 2^-30 m2 per tile; these layers fill up to a few thousand tiles.
constexpr double rounding_m2 = 1e-6;
constexpr std::array all_kinds{LayerKind::coverage, LayerKind::overlapping, LayerKind::stars_with_holes,
                               LayerKind::bow_ties, LayerKind::rectangles};

struct Case {
    Random random;
    std::vector<PolygonLayer> layers;
    OverlayOptions options;
};

Case make_case(int seed, std::size_t layer_count) {
    Case result{Random(std::uint64_t(seed)), {}, {}};
    for (std::size_t i = 0; i < layer_count; ++i)
        result.layers.push_back(random_layer(result.random, {}, all_kinds[result.random() % all_kinds.size()]));
    result.options.threads = 1;
    result.options.tile_side_bits = int(result.random() % 8);
    return result;
}

OverlayTable identity_overlay(const std::vector<PolygonLayer>& layers, const OverlayOptions& options) {
    std::vector<const PolygonLayer*> pointers;
    for (const PolygonLayer& layer : layers)
        pointers.push_back(&layer);
    return overlay(pointers, options);
}

using Areas = std::map<std::string, ExactArea>;

/// Areas with features named as in the layers before they were reordered.
Areas renamed(const OverlayTable& table, const std::vector<std::vector<FeatureIndex>>& orders) {
    Areas result;
    for (const OverlayRow& row : table.rows) {
        std::string name;
        for (std::size_t layer = 0; layer < table.layer_count; ++layer) {
            std::vector<FeatureIndex> features = table.stacks[layer].features(row.stacks[layer]);
            for (FeatureIndex& f : features)
                f = orders[layer][f];
            std::sort(features.begin(), features.end());
            name += layer == 0 ? "[" : " [";
            for (const FeatureIndex f : features)
                name += (name.back() == '[' ? "" : ",") + std::to_string(f);
            name += "]";
        }
        result[name] += row.plan_area;
    }
    return result;
}

/// Area per stack of one layer of the table.
Areas folded(const OverlayTable& table, std::size_t layer) {
    Areas result;
    for (const OverlayRow& row : table.rows) {
        std::string name;
        for (const FeatureIndex f : table.stacks[layer].features(row.stacks[layer]))
            name += (name.empty() ? "[" : ",") + std::to_string(f);
        if (!name.empty())
            result[name + "]"] += row.plan_area;
    }
    return result;
}

TEST(OverlayIdentity, ThreadsAndBandsChangeNoByte) {
    for (int seed = 0; seed < cases && !HasFailure(); ++seed) {
        Case c = make_case(seed, 2);
        const std::string once = written_out(identity_overlay(c.layers, c.options));
        for (const int threads : {2, 3, 8}) {
            c.options.threads = threads;
            EXPECT_EQ(written_out(identity_overlay(c.layers, c.options)), once)
                << "seed " << seed << ", threads " << threads;
        }
    }
}

TEST(OverlayIdentity, StartAndDirectionOfRingsChangeNoByte) {
    for (int seed = 0; seed < cases && !HasFailure(); ++seed) {
        Case c = make_case(1000 + seed, 2);
        const std::string once = written_out(identity_overlay(c.layers, c.options));
        for (PolygonLayer& layer : c.layers)
            layer = with_rings_turned(c.random, layer);
        EXPECT_EQ(written_out(identity_overlay(c.layers, c.options)), once) << "seed " << seed;
    }
}

// Turned, such a ring once was dropped as too short, and its short edges no longer made the tiles finer.
TEST(OverlayIdentity, ARingThereAndBackChangesNoByteWhereverItStarts) {
    const Point p{-31.5, -31.5}, q{-31.5, -24.2};
    std::vector<OverlayTable> tables;
    for (const std::vector<Point>& ring : {std::vector{p, p, q}, {p, q, p}, {q, p, p, q}, {}}) {
        PolygonLayer layer;
        layer.begin_feature();
        layer.add_ring(RingRole::shell, ring);
        layer.begin_feature();
        layer.add_ring(RingRole::shell, std::array<Point, 3>{{{-24.2, -31.5}, {-31.5, -31.5}, {428.4, 428.4}}});
        tables.push_back(identity_overlay({layer}, {}));
    }
    for (const OverlayTable& table : tables) {
        ASSERT_EQ(table.rows.size(), 1U);
        EXPECT_EQ(table.rows[0].plan_area, tables.back().rows[0].plan_area);
        EXPECT_EQ(table.rows[0].place, tables.back().rows[0].place);
    }
}

TEST(OverlayIdentity, OrderOfFeaturesChangesNothingButTheirNumbers) {
    for (int seed = 0; seed < cases && !HasFailure(); ++seed) {
        Case c = make_case(2000 + seed, 2);
        const Areas once = plan_areas(identity_overlay(c.layers, c.options));
        std::vector<std::vector<FeatureIndex>> orders;
        for (PolygonLayer& layer : c.layers) {
            std::vector<FeatureIndex> order(layer.feature_count());
            std::iota(order.begin(), order.end(), 0U);
            std::shuffle(order.begin(), order.end(), c.random);
            layer = with_features_reordered(layer, order);
            orders.push_back(order);
        }
        EXPECT_EQ(difference(renamed(identity_overlay(c.layers, c.options), orders), once, 0), "") << "seed " << seed;
    }
}

TEST(OverlayIdentity, OrderOfLayersChangesNothingButTheirPlaces) {
    for (int seed = 0; seed < cases && !HasFailure(); ++seed) {
        Case c = make_case(3000 + seed, 2);
        OverlayTable ab = identity_overlay(c.layers, c.options);
        std::swap(c.layers[0], c.layers[1]);
        OverlayTable ba = identity_overlay(c.layers, c.options);
        std::swap(ba.stacks[0], ba.stacks[1]);
        for (OverlayRow& row : ba.rows)
            std::swap(row.stacks[0], row.stacks[1]);
        EXPECT_EQ(difference(plan_areas(ab), plan_areas(ba), 0), "") << "seed " << seed;
    }
}

TEST(OverlayIdentity, TileSizeChangesNoMoreThanRounding) {
    for (int seed = 0; seed < cases && !HasFailure(); ++seed) {
        Case c = make_case(4000 + seed, 2);
        const Areas once = plan_areas(identity_overlay(c.layers, c.options));
        for (const int bits : {0, 3, 5, 8}) {
            c.options.tile_side_bits = bits;
            EXPECT_EQ(difference(plan_areas(identity_overlay(c.layers, c.options)), once, rounding_m2), "")
                << "seed " << seed;
        }
    }
}

TEST(OverlayIdentity, MovingAllByWholeTilesChangesNothingAndByPartsOfOneNoMoreThanRounding) {
    for (int seed = 0; seed < cases && !HasFailure(); ++seed) {
        Case c = make_case(5000 + seed, 2);
        c.options.tile_side_bits = int(c.random() % 5);
        const Areas once = plan_areas(identity_overlay(c.layers, c.options));
        std::vector<PolygonLayer> tiles_away, aside;
        for (const PolygonLayer& layer : c.layers) {
            tiles_away.push_back(moved(layer, -48, 112));
            aside.push_back(moved(layer, 0.375, -1.625));
        }
        EXPECT_EQ(difference(plan_areas(identity_overlay(tiles_away, c.options)), once, 0), "") << "seed " << seed;
        EXPECT_EQ(difference(plan_areas(identity_overlay(aside, c.options)), once, rounding_m2), "") << "seed " << seed;
    }
}

TEST(OverlayIdentity, PartsSumToTheWhole) {
    for (int seed = 0; seed < cases && !HasFailure(); ++seed) {
        Case c = make_case(6000 + seed, 3);
        const OverlayTable table = identity_overlay(c.layers, c.options);
        for (std::size_t layer = 0; layer < 3; ++layer) {
            const Areas alone = folded(identity_overlay({c.layers[layer]}, c.options), 0);
            EXPECT_EQ(difference(folded(table, layer), alone, rounding_m2), "") << "seed " << seed;
        }
    }
}

TEST(OverlayIdentity, PartsSumToTheWholeOnCoarseMapsToo) {
    // Edges of kilometres: tiles as wide as they would be would sum in coarser quanta than area units.
    for (int seed = 0; seed < cases && !HasFailure(); ++seed) {
        Random random(std::uint64_t(9500 + seed));
        std::vector<PolygonLayer> layers;
        for (int i = 0; i < 3; ++i)
            layers.push_back(random_layer(random, {0, 0, 20000}, all_kinds[random() % all_kinds.size()]));
        const OverlayTable table = identity_overlay(layers, {});
        for (std::size_t layer = 0; layer < 3; ++layer)
            EXPECT_EQ(difference(folded(table, layer), folded(identity_overlay({layers[layer]}, {}), 0), rounding_m2),
                      "")
                << "seed " << seed;
    }
}

TEST(OverlayIdentity, NoRowIsNegativeOrNothing) {
    for (int seed = 0; seed < cases && !HasFailure(); ++seed) {
        Case c = make_case(7000 + seed, 3);
        for (const OverlayRow& row : identity_overlay(c.layers, c.options).rows)
            EXPECT_GT(row.plan_area.units(), 0) << "seed " << seed;
    }
}

TEST(OverlayIdentity, ALayerAgainstItselfIsTheLayer) {
    for (int seed = 0; seed < cases && !HasFailure(); ++seed) {
        Case c = make_case(8000 + seed, 1);
        const Areas alone = plan_areas(identity_overlay(c.layers, c.options));
        c.layers.push_back(c.layers[0]);
        const OverlayTable twice = identity_overlay(c.layers, c.options);
        for (const OverlayRow& row : twice.rows)
            EXPECT_EQ(twice.stacks[0].features(row.stacks[0]), twice.stacks[1].features(row.stacks[1]));
        EXPECT_EQ(difference(folded(twice, 0), alone, rounding_m2), "") << "seed " << seed;
    }
}

TEST(OverlayIdentity, SplittingAPolygonChangesNothingForTheOthers) {
    for (int seed = 0; seed < cases && !HasFailure(); ++seed) {
        Case c = make_case(9000 + seed, 2);
        PolygonLayer whole, halves;
        whole.begin_feature();
        halves.begin_feature();
        const double x = 600000.25, y = 6640010.5; // a diamond, cut along its height
        whole.add_ring(RingRole::shell,
                       std::array<Point, 4>{{{x + 10, y}, {x + 70, y + 40}, {x + 10, y + 80}, {x, y + 40}}});
        halves.add_ring(RingRole::shell, std::array<Point, 3>{{{x + 10, y}, {x + 70, y + 40}, {x + 10, y + 80}}});
        halves.begin_feature();
        halves.add_ring(RingRole::shell, std::array<Point, 3>{{{x + 10, y}, {x + 10, y + 80}, {x, y + 40}}});
        const Areas undivided = folded(identity_overlay({c.layers[0], whole}, c.options), 0);
        const Areas divided = folded(identity_overlay({c.layers[0], halves}, c.options), 0);
        EXPECT_EQ(difference(undivided, divided, rounding_m2), "") << "seed " << seed;
        ExactArea sum;
        for (const auto& [name, area] : folded(identity_overlay({c.layers[0], halves}, c.options), 1))
            sum += area;
        EXPECT_NEAR(sum.m2(), 0.5 * 70 * 80, rounding_m2);
    }
}

} // namespace
} // namespace areal::test
