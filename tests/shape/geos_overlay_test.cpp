// SPDX-License-Identifier: GPL-2.0-or-later
#include "geos_overlay.h"

#include "base/failure.h"
#include "shape/shapes.h"

#include <gmock/gmock.h>

namespace areal::test {
namespace {

using namespace shape;
using testing::ElementsAre;
using testing::IsEmpty;

double area_m2(const OverlayTable& table, StackId a, StackId b = no_polygon) {
    for (const OverlayRow& row : table.rows)
        if (row.stacks[0] == a && row.stacks[1] == b)
            return row.plan_area.m2();
    return 0;
}

TEST(GeosOverlay, MeasuresEveryCombinationOfTwoLayers) {
    PolygonLayer plan, cover;
    add_square(plan, 600000, 6640000, 10);
    add_square(cover, 600005, 6640000, 10);
    const std::array<const PolygonLayer*, 2> layers{&plan, &cover};
    const OverlayTable table = geos_overlay(layers);
    ASSERT_EQ(table.rows.size(), 3U);
    EXPECT_DOUBLE_EQ(area_m2(table, 1, 1), 50);
    EXPECT_DOUBLE_EQ(area_m2(table, 1, no_polygon), 50);
    EXPECT_DOUBLE_EQ(area_m2(table, no_polygon, 1), 50);
    EXPECT_EQ(table.rows[2].place, (Box{600005, 6640000, 600010, 6640010}));
}

TEST(GeosOverlay, NamesThePolygonsOfALayerThatOverlapsItself) {
    PolygonLayer theme;
    add_square(theme, 0, 0, 10);
    add_square(theme, 5, 0, 10);
    add_square(theme, 8, 0, 10);
    const std::array<const PolygonLayer*, 1> layers{&theme};
    const OverlayTable table = geos_overlay(layers);
    StackTable stacks = table.stacks[0];
    EXPECT_DOUBLE_EQ(area_m2(table, 1), 50);
    EXPECT_DOUBLE_EQ(area_m2(table, 2), 0);
    EXPECT_DOUBLE_EQ(area_m2(table, stacks.id(std::array<FeatureIndex, 2>{0, 1})), 30);
    const StackId three = stacks.id(std::array<FeatureIndex, 3>{0, 1, 2});
    EXPECT_DOUBLE_EQ(area_m2(table, three), 20);
    EXPECT_TRUE(stacks.is_overlap(three));
    EXPECT_THAT(stacks.features(three), ElementsAre(0, 1, 2));
    EXPECT_THAT(stacks.features(3), ElementsAre(2));
    EXPECT_THAT(stacks.features(no_polygon), IsEmpty());
}

TEST(GeosOverlay, LeavesHolesOutAndReadsABowTieAsItsTwoHalves) {
    PolygonLayer layer;
    add_square(layer, 0, 0, 10);
    add_square(layer, 2, 2, 3, RingRole::hole);
    layer.begin_feature();
    layer.add_ring(RingRole::shell, std::array<Point, 4>{{{20, 0}, {30, 10}, {30, 0}, {20, 10}}});
    const std::array<const PolygonLayer*, 1> layers{&layer};
    const OverlayTable table = geos_overlay(layers);
    EXPECT_DOUBLE_EQ(area_m2(table, 1), 91);
    EXPECT_DOUBLE_EQ(area_m2(table, 2), 50);
}

TEST(GeosOverlay, ReadsBrokenPolygonsAsTheRepairWouldMendThem) {
    PolygonLayer layer;
    add_square(layer, 0, 0, 10);
    add_square(layer, 20, 0, 2, RingRole::hole); // outside its shell
    layer.begin_feature();                       // one ring that goes round twice
    layer.add_ring(RingRole::shell,
                   std::array<Point, 8>{{{40, 0}, {44, 0}, {44, 4}, {40, 4}, {40, 0}, {44, 0}, {44, 4}, {40, 4}}});
    const std::array<const PolygonLayer*, 1> layers{&layer};
    const OverlayTable table = geos_overlay(layers);
    EXPECT_DOUBLE_EQ(area_m2(table, 1), 100);
    EXPECT_DOUBLE_EQ(area_m2(table, 2), 16);
}

TEST(GeosOverlay, RefusesNoLayersAndCoordinatesThatAreNoNumbers) {
    EXPECT_THROW(geos_overlay({}), BadInput);
    PolygonLayer layer;
    add_square(layer, 0, std::nan(""), 1);
    const std::array<const PolygonLayer*, 1> layers{&layer};
    EXPECT_THROW(geos_overlay(layers), BadInput);
}

} // namespace
} // namespace areal::test
