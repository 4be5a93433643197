// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/pieces.h"

#include "base/failure.h"
#include "coverage.h"
#include "faults.h"
#include "geos_overlay.h"
#include "shape/measure.h"
#include "shape/repair.h"
#include "shape/shapes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace areal::shape {
namespace {

using LayerList = std::vector<const PolygonLayer*>;

std::vector<Piece> all_pieces(const LayerList& layers, const OverlayTable& table, const PieceOptions& options = {}) {
    std::vector<std::size_t> rows(table.rows.size());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    return build_pieces(layers, table, rows, options);
}

/// Every piece sound and as large as its row says.
void expect_agreement(const LayerList& layers, double tolerance_m2 = 1e-4) {
    const OverlayTable table = test::geos_overlay(layers);
    const std::vector<Piece> pieces = all_pieces(layers, table);
    const Repairer repairer;
    ASSERT_EQ(pieces.size(), table.rows.size());
    ASSERT_FALSE(pieces.empty());
    for (const Piece& piece : pieces) {
        const OverlayRow& row = table.rows[piece.row];
        EXPECT_NEAR(piece.area_m2, row.plan_area.m2(), tolerance_m2) << "row " << piece.row;
        EXPECT_EQ(area_of(piece.shape).m2(), piece.area_m2);
        const RepairResult check = repairer.check(piece.shape);
        EXPECT_EQ(check.state, RepairState::valid) << "row " << piece.row << ": " << check.fault;
        for (const Ring& ring : piece.shape)
            for (const Point& p : ring.points) {
                EXPECT_GE(p.x, row.place.min_x - 1e-6);
                EXPECT_LE(p.x, row.place.max_x + 1e-6);
            }
    }
}

bench::CoverageSpec cover_spec(std::uint64_t seed) {
    return {.seeds = 500, .extent_m = 1200, .seed = seed, .spacing_m = 4, .merged_share = 0.4, .join_share = 0.45};
}

bench::CoverageSpec warped_plan_spec(std::uint64_t seed) {
    return {.seeds = 90, .extent_m = 1200, .seed = seed, .spacing_m = 9, .merged_share = 0.6, .warp = 0.4};
}

TEST(Pieces, BuildsWhatTwoSquaresShareAndWhatEachHasAlone) {
    PolygonLayer plan, cover;
    test::add_square(plan, 0, 0, 10);
    test::add_square(cover, 5, 0, 10);
    const LayerList layers{&plan, &cover};
    const OverlayTable table = test::geos_overlay(layers);
    const std::vector<Piece> pieces = all_pieces(layers, table);
    ASSERT_EQ(pieces.size(), 3U);
    for (const Piece& piece : pieces) {
        ASSERT_EQ(piece.shape.size(), 1U);
        EXPECT_DOUBLE_EQ(piece.area_m2, 50);
    }
    EXPECT_EQ(build_pieces(layers, table, std::array<std::size_t, 1>{2})[0].row, 2U);
    EXPECT_TRUE(build_pieces(layers, table, {}).empty());
}

TEST(Pieces, CopiesAPolygonThatLiesInOneRowAsItStands) {
    PolygonLayer plan, cover;
    test::add_square(plan, 0, 0, 100);
    cover.begin_feature(); // starts in the middle of a side and repeats points, as data do
    const std::vector<Point> odd{{10, 15}, {10, 20}, {20, 20}, {20, 20}, {20, 10}, {15, 10}, {10, 10}, {10, 15}};
    cover.add_ring(RingRole::shell, odd);
    cover.add_ring(RingRole::hole, std::array<Point, 4>{{{12, 12}, {14, 12}, {14, 14}, {12, 12}}});
    const LayerList layers{&plan, &cover};
    const OverlayTable table = test::geos_overlay(layers);
    const std::vector<Piece> pieces = all_pieces(layers, table);
    ASSERT_EQ(pieces.size(), 2U);
    ASSERT_EQ(table.rows[1].stacks[1], 1U);
    ASSERT_EQ(pieces[1].shape.size(), 2U);
    EXPECT_EQ(pieces[1].shape[0], (Ring{RingRole::shell, odd}));
    EXPECT_EQ(pieces[1].shape[1].role, RingRole::hole);
}

TEST(Pieces, TakesOtherPolygonsOfALayerThatOverlapsItselfAway) {
    PolygonLayer theme;
    test::add_square(theme, 0, 0, 10);
    test::add_square(theme, 5, 0, 10);
    test::add_square(theme, 8, 0, 10);
    expect_agreement({&theme});
}

TEST(Pieces, AgreeWithTheTableOnMadeUpMaps) {
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        const auto cover = bench::make_cover(cover_spec(seed)), plan = bench::make_plan(warped_plan_spec(seed + 10));
        expect_agreement({&plan.polygons, &cover.polygons});
    }
}

TEST(Pieces, AgreeWithTheTableForTwoVintagesThatShareMostLines) {
    bench::CoverageSpec before = warped_plan_spec(5);
    before.dropped_share = 0.02;
    const auto plan = bench::make_plan(warped_plan_spec(5)), old_plan = bench::make_plan(before);
    const auto cover = bench::make_cover(cover_spec(6));
    expect_agreement({&plan.polygons, &old_plan.polygons, &cover.polygons});
}

TEST(Pieces, AgreeWithTheTableForSlivers) {
    const auto plan = bench::make_plan(warped_plan_spec(7));
    const PolygonLayer moved = bench::with_noise(plan.polygons, 0.4, 7);
    expect_agreement({&plan.polygons, &moved});
}

TEST(Pieces, AgreeWithTheTableForPlansThatLieOverEachOther) {
    const auto cover = bench::make_cover(cover_spec(8));
    PolygonLayer plans; // three whole plan maps of different age in one layer
    for (const std::uint64_t seed : {21U, 22U, 23U}) {
        const auto plan = bench::make_plan(warped_plan_spec(seed));
        for (FeatureIndex f = 0; f < plan.polygons.feature_count(); f += 3) {
            plans.begin_feature();
            for (std::size_t r = plan.polygons.ring_begin(f); r < plan.polygons.ring_end(f); ++r)
                plans.add_ring(plan.polygons.ring(r).role, plan.polygons.ring(r).points);
        }
    }
    expect_agreement({&plans, &cover.polygons});
}

TEST(Pieces, AgreeWithTheTableOfTheEngine) {
    const auto cover = bench::make_cover(cover_spec(4)), plan = bench::make_plan(warped_plan_spec(5));
    const LayerList layers{&plan.polygons, &cover.polygons};
    const OverlayTable table = overlay(layers);
    std::size_t copied = 0;
    for (const Piece& piece : all_pieces(layers, table)) {
        EXPECT_NEAR(piece.area_m2, table.rows[piece.row].plan_area.m2(), 1e-4) << "row " << piece.row;
        const StackId cover_stack = table.rows[piece.row].stacks[1];
        copied += cover_stack != no_polygon && !piece.shape.empty() &&
                  std::ranges::equal(piece.shape[0].points,
                                     cover.polygons.ring(cover.polygons.ring_begin(cover_stack - 1)).points);
    }
    EXPECT_GT(copied, 100U);
}

TEST(Pieces, LosesNoOtherPieceToABowTie) {
    const auto cover = bench::make_cover(cover_spec(9)), plan = bench::make_plan(warped_plan_spec(9));
    const PolygonLayer broken = bench::with_bow_ties(plan.polygons, 0.3, 9);
    const LayerList layers{&broken, &cover.polygons};
    const OverlayTable table = test::geos_overlay(layers);
    std::size_t off = 0;
    for (const Piece& piece : all_pieces(layers, table))
        off += std::fabs(piece.area_m2 - table.rows[piece.row].plan_area.m2()) > 1e-3;
    EXPECT_EQ(off, 0U);
}

TEST(Pieces, AreTheSameForAnyNumberOfThreads) {
    const auto cover = bench::make_cover(cover_spec(3)), plan = bench::make_plan(warped_plan_spec(4));
    const LayerList layers{&plan.polygons, &cover.polygons};
    const OverlayTable table = test::geos_overlay(layers);
    const std::vector<Piece> one = all_pieces(layers, table, {.threads = 1});
    const std::vector<Piece> four = all_pieces(layers, table, {.threads = 4});
    ASSERT_EQ(one.size(), four.size());
    for (std::size_t i = 0; i < one.size(); ++i)
        EXPECT_EQ(one[i].shape, four[i].shape);
}

TEST(Pieces, StopWhenAskedTo) {
    struct Stop : Progress {
        bool cancelled() const override { return true; }
    } stop;
    PolygonLayer layer;
    test::add_square(layer, 0, 0, 10);
    const LayerList layers{&layer};
    const OverlayTable table = test::geos_overlay(layers);
    EXPECT_THROW(all_pieces(layers, table, {.progress = &stop}), Cancelled);
}

} // namespace
} // namespace areal::shape
