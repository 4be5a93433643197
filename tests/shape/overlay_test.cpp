// SPDX-License-Identifier: GPL-2.0-or-later
//
// What the overlay promises, on cases small enough to work out by hand.
#include "shape/overlay.h"

#include "base/failure.h"
#include "overlay_compare.h"
#include "shape/area_scale.h"

#include <gmock/gmock.h>

#include <cmath>

namespace areal::test {
namespace {

using namespace shape;
using testing::ElementsAre;
using testing::Pair;

constexpr double far_x = 600000, far_y = 6640000;

void add_ring(PolygonLayer& layer, RingRole role, std::vector<Point> points) {
    for (Point& p : points)
        p = {p.x + far_x, p.y + far_y};
    layer.add_ring(role, points);
}

void add_far_square(PolygonLayer& layer, double x, double y, double side_m) {
    layer.begin_feature();
    add_ring(layer, RingRole::shell, {{x, y}, {x + side_m, y}, {x + side_m, y + side_m}, {x, y + side_m}});
}

template <class... Layers>
OverlayTable overlay_of(const OverlayOptions& options, const Layers&... layers) {
    const std::array<const PolygonLayer*, sizeof...(layers)> pointers{&layers...};
    return overlay(pointers, options);
}

ExactArea m2(double area) {
    return ExactArea::from_m2(area);
}

TEST(Overlay, MeasuresEveryCombinationOfTwoLayers) {
    PolygonLayer plan, cover;
    add_far_square(plan, 0, 0, 10);
    add_far_square(cover, 5, 0, 10);
    const OverlayTable table = overlay_of({}, plan, cover);
    EXPECT_THAT(plan_areas(table),
                ElementsAre(Pair("[0] [0]", m2(50)), Pair("[0] []", m2(50)), Pair("[] [0]", m2(50))));
    EXPECT_EQ(table.layer_count, 2U);
    EXPECT_TRUE(std::is_sorted(table.rows.begin(), table.rows.end(),
                               [](const OverlayRow& a, const OverlayRow& b) { return a.stacks < b.stacks; }));
    EXPECT_THAT(true_areas(table), plan_areas(table));
}

TEST(Overlay, EnclosesTheGroundOfARow) {
    PolygonLayer layer;
    add_far_square(layer, 3, 3, 10);
    const Box place = overlay_of({}, layer).rows.at(0).place;
    EXPECT_LE(place.min_x, far_x + 3);
    EXPECT_LE(place.min_y, far_y + 3);
    EXPECT_GE(place.max_x, far_x + 13);
    EXPECT_GE(place.max_y, far_y + 13);
    EXPECT_LE(place.max_x - place.min_x, 300);
}

TEST(Overlay, FillsTheTilesInsideALargePolygon) {
    PolygonLayer plan, cover;
    add_far_square(plan, 0, 0, 10000);
    add_far_square(cover, 1000.5, 2000.25, 3);
    OverlayOptions options;
    options.tile_side_bits = 4;
    EXPECT_THAT(plan_areas(overlay_of(options, plan, cover)),
                ElementsAre(Pair("[0] [0]", m2(9)), Pair("[0] []", m2(1e8 - 9))));
}

TEST(Overlay, NamesThePolygonsThatLieOnTopOfEachOther) {
    PolygonLayer themes, plan;
    add_far_square(themes, 0, 0, 10);
    add_far_square(themes, 5, 0, 10);
    add_far_square(themes, 8, 0, 10);
    add_far_square(plan, 9, 0, 10);
    add_far_square(plan, 9, 0, 10);
    const OverlayTable table = overlay_of({}, themes, plan);
    EXPECT_THAT(plan_areas(table),
                ElementsAre(Pair("[0,1,2] [0,1]", m2(10)), Pair("[0,1,2] []", m2(10)), Pair("[0,1] []", m2(30)),
                            Pair("[0] []", m2(50)), Pair("[1,2] [0,1]", m2(50)), Pair("[2] [0,1]", m2(30)),
                            Pair("[] [0,1]", m2(10))));
    for (const auto& unsound : table.unsound)
        EXPECT_TRUE(unsound.empty());
}

TEST(Overlay, LeavesHolesOutAndIslandsInWhicheverWayRingsRun) {
    PolygonLayer layer;
    layer.begin_feature();
    add_ring(layer, RingRole::shell, {{0, 0}, {0, 10}, {10, 10}, {10, 0}});
    add_ring(layer, RingRole::hole, {{2, 2}, {8, 2}, {8, 8}, {2, 8}});
    add_ring(layer, RingRole::shell, {{4, 4}, {5, 4}, {5, 5}, {4, 5}});
    EXPECT_THAT(plan_areas(overlay_of({}, layer)), ElementsAre(Pair("[0]", m2(100 - 36 + 1))));
}

TEST(Overlay, CountsBothHalvesOfABowTieAndReportsIt) {
    PolygonLayer layer;
    add_far_square(layer, 20, 0, 5);
    layer.begin_feature();
    add_ring(layer, RingRole::shell, {{0, 0}, {10, 10}, {10, 0}, {0, 10}});
    const OverlayTable table = overlay_of({}, layer);
    EXPECT_THAT(plan_areas(table), ElementsAre(Pair("[0]", m2(25)), Pair("[1]", m2(50))));
    ASSERT_EQ(table.unsound[0].size(), 1U);
    EXPECT_EQ(table.unsound[0][0].feature, 1U);
    EXPECT_EQ(table.unsound[0][0].area, m2(25));
}

TEST(Overlay, GivesAPolygonNothingForAHoleOutsideItsShell) {
    PolygonLayer layer;
    add_far_square(layer, 0, 0, 10);
    add_ring(layer, RingRole::hole, {{20, 0}, {25, 0}, {25, 5}, {20, 5}});
    add_far_square(layer, 20, 0, 10); // its neighbour has the ground of that hole
    const OverlayTable table = overlay_of({}, layer);
    EXPECT_THAT(plan_areas(table), ElementsAre(Pair("[0]", m2(100)), Pair("[1]", m2(100))));
    ASSERT_EQ(table.unsound[0].size(), 1U);
    EXPECT_EQ(table.unsound[0][0].area, m2(25));
}

TEST(Overlay, CountsARingDrawnTwiceOnce) {
    PolygonLayer layer;
    add_far_square(layer, 0, 0, 10);
    add_ring(layer, RingRole::shell, {{0, 0}, {10, 0}, {10, 10}, {0, 10}});
    add_ring(layer, RingRole::hole, {{2, 2}, {4, 2}, {4, 4}, {2, 4}});
    EXPECT_THAT(plan_areas(overlay_of({}, layer)), ElementsAre(Pair("[0]", m2(100))));
}

TEST(Overlay, MeasuresFourLayersAtOnce) {
    PolygonLayer a, b, c, d;
    add_far_square(a, 0, 0, 10);
    add_far_square(b, 0, 0, 8);
    add_far_square(c, 4, 4, 8);
    add_far_square(d, 5, 5, 1);
    EXPECT_THAT(plan_areas(overlay_of({}, a, b, c, d)),
                ElementsAre(Pair("[0] [0] [0] [0]", m2(1)), Pair("[0] [0] [0] []", m2(15)),
                            Pair("[0] [0] [] []", m2(48)), Pair("[0] [] [0] []", m2(20)), Pair("[0] [] [] []", m2(16)),
                            Pair("[] [] [0] []", m2(28))));
}

TEST(Overlay, GivesTrueAreaBesidePlanArea) {
    PolygonLayer layer;
    add_far_square(layer, 300000, 0, 4000); // far east of the zone's meridian
    Box extent = layer.box();
    const AreaScale scale(Crs::from_definition("EPSG:25832"), extent);
    OverlayOptions options;
    options.true_area = &scale;
    const OverlayTable table = overlay_of(options, layer);
    ASSERT_EQ(table.rows.size(), 1U);
    EXPECT_EQ(table.rows[0].plan_area, m2(16e6));
    double expected = 0; // factors at the middles of 100 m squares
    for (int i = 0; i < 40; ++i)
        for (int j = 0; j < 40; ++j)
            expected += 1e4 * scale.true_per_plan(extent.min_x + 100 * i + 50, extent.min_y + 100 * j + 50);
    EXPECT_LT(expected, 15.96e6);
    EXPECT_NEAR(table.rows[0].true_area.m2(), expected, 0.1); // 6e-9 of it
}

TEST(Overlay, AnswersNothingForLayersWithoutGround) {
    PolygonLayer empty, spike;
    empty.begin_feature();
    spike.begin_feature();
    add_ring(spike, RingRole::shell, {{0, 0}, {100, 50}, {0, 0}, {50, 25}});
    EXPECT_TRUE(overlay_of({}, empty, spike).rows.empty());
    EXPECT_TRUE(overlay_of({}, PolygonLayer()).rows.empty());
}

TEST(Overlay, RefusesWhatItCannotMeasure) {
    EXPECT_THROW(overlay({}), BadInput);
    const PolygonLayer layer;
    const std::vector<const PolygonLayer*> seven(7, &layer);
    EXPECT_THROW(overlay(seven), BadInput);
    for (const double bad : {std::nan(""), double(INFINITY), 1e300, 1e12}) {
        for (std::size_t corner = 0; corner < 4; ++corner) {
            std::vector<Point> ring{{0, 0}, {1, 0}, {1, 1}, {0, 1}};
            ring[corner].y = bad;
            PolygonLayer broken;
            broken.begin_feature();
            broken.add_ring(RingRole::shell, ring);
            EXPECT_THROW(overlay_of({}, broken), BadInput);
        }
    }
}

class StopAtOnce : public Progress {
  public:
    bool cancelled() const override { return true; }
};

TEST(Overlay, StopsWhenAsked) {
    PolygonLayer layer;
    add_far_square(layer, 0, 0, 10);
    StopAtOnce progress;
    OverlayOptions options;
    options.progress = &progress;
    EXPECT_THROW(overlay_of(options, layer), Cancelled);
}

class Listener : public Progress {
  public:
    void stage(std::string_view what) override { stages.emplace_back(what); }
    void share(double done) override { shares.push_back(done); }
    std::vector<std::string> stages;
    std::vector<double> shares;
};

TEST(Overlay, TellsHowFarItHasCome) {
    PolygonLayer layer;
    for (int i = 0; i < 50; ++i)
        add_far_square(layer, 0, 100 * i, 50);
    Listener progress;
    OverlayOptions options;
    options.progress = &progress;
    options.threads = 1;
    overlay_of(options, layer);
    EXPECT_EQ(progress.stages.size(), 2U);
    ASSERT_FALSE(progress.shares.empty());
    EXPECT_TRUE(std::is_sorted(progress.shares.begin(), progress.shares.end()));
    EXPECT_EQ(progress.shares.back(), 1.0);
}

} // namespace
} // namespace areal::test
