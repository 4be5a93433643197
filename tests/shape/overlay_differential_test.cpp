// SPDX-License-Identifier: GPL-2.0-or-later
//
// The engine against GEOS on random pairs, triples and stacks. AREAL_OVERLAY_CASES sets how many of each.
#include "geos_overlay.h"
#include "overlay_compare.h"
#include "random_layers.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace areal::test {
namespace {

using namespace shape;

int case_count() {
    const char* wanted = std::getenv("AREAL_OVERLAY_CASES");
    return wanted != nullptr ? std::atoi(wanted) : 300;
}

void compare_with_geos(int seed, std::span<const LayerKind> kinds, std::size_t layer_count) {
    Random random{std::uint64_t(seed)};
    std::vector<PolygonLayer> layers;
    for (std::size_t i = 0; i < layer_count; ++i)
        layers.push_back(random_layer(random, {}, kinds[random() % kinds.size()]));
    std::vector<const PolygonLayer*> pointers;
    for (const PolygonLayer& layer : layers)
        pointers.push_back(&layer);
    OverlayOptions options;
    options.threads = 1;
    options.tile_side_bits = 1 + int(random() % 7);
    const auto ours = plan_areas(overlay(pointers, options));
    const auto theirs = plan_areas(test::geos_overlay(pointers, {}));
    EXPECT_EQ(difference(ours, theirs, 2e-6), "") << "seed " << seed << ", tiles of 2^" << *options.tile_side_bits;
}

TEST(OverlayDifferential, AgreesWithGeosOnPairsThatDoNotOverlapThemselves) {
    constexpr std::array kinds{LayerKind::coverage, LayerKind::stars_with_holes};
    for (int seed = 0; seed < case_count() && !HasFailure(); ++seed)
        compare_with_geos(seed, kinds, 2);
}

TEST(OverlayDifferential, AgreesWithGeosOnTriples) {
    constexpr std::array kinds{LayerKind::coverage, LayerKind::stars_with_holes, LayerKind::rectangles};
    for (int seed = 0; seed < case_count() && !HasFailure(); ++seed)
        compare_with_geos(100000 + seed, kinds, 3);
}

TEST(OverlayDifferential, AgreesWithGeosOnLayersThatOverlapThemselves) {
    constexpr std::array kinds{LayerKind::overlapping, LayerKind::rectangles, LayerKind::coverage};
    for (int seed = 0; seed < case_count() && !HasFailure(); ++seed)
        compare_with_geos(200000 + seed, kinds, 2);
}

TEST(OverlayDifferential, AgreesWithGeosOnPolygonsThatCrossThemselves) {
    constexpr std::array kinds{LayerKind::bow_ties, LayerKind::coverage, LayerKind::overlapping};
    for (int seed = 0; seed < case_count() && !HasFailure(); ++seed)
        compare_with_geos(300000 + seed, kinds, 2);
}

} // namespace
} // namespace areal::test
