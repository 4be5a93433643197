// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/piece_recipe.h"

#include <gmock/gmock.h>

namespace areal::shape {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr LayerFeature plan(FeatureIndex f) {
    return {0, f};
}
constexpr LayerFeature cover(FeatureIndex f) {
    return {1, f};
}

/// A table of two layers of four polygons, written row by row; the geometry is not asked for.
class Rows {
  public:
    Rows() {
        for (int f = 0; f < 4; ++f) {
            m_layer.begin_feature();
        }
        table.layer_count = 2;
        table.stacks[0] = table.stacks[1] = StackTable(4);
    }
    void add(std::vector<FeatureIndex> in_plan, std::vector<FeatureIndex> in_cover, double area_m2) {
        OverlayRow row;
        row.stacks[0] = table.stacks[0].id(in_plan);
        row.stacks[1] = table.stacks[1].id(in_cover);
        row.plan_area = ExactArea::from_m2(area_m2);
        table.rows.push_back(row);
    }
    PieceRecipe recipe(std::size_t row) const { return RecipeBook(std::array{&m_layer, &m_layer}, table).recipe(row); }

    OverlayTable table;

  private:
    PolygonLayer m_layer;
};

TEST(PieceRecipe, APolygonInOneRowIsThatRow) {
    Rows rows;
    rows.add({0}, {0}, 5);
    rows.add({0}, {1}, 7);
    EXPECT_EQ(rows.recipe(0).whole, cover(0));
    EXPECT_EQ(rows.recipe(1).whole, cover(1));
}

TEST(PieceRecipe, DustDoesNotMakeAPolygonLessWhole) {
    Rows rows;
    rows.add({0}, {0}, 5);
    rows.add({0}, {1}, 5);
    rows.add({1}, {0}, 1e-8);
    EXPECT_EQ(rows.recipe(0).whole, cover(0));
    EXPECT_THAT(rows.recipe(2).within, ElementsAre(plan(1), cover(0)));
}

TEST(PieceRecipe, CrossingPolygonsAreIntersected) {
    Rows rows;
    rows.add({0}, {0}, 5);
    rows.add({0}, {1}, 5);
    rows.add({1}, {0}, 5);
    rows.add({1}, {1}, 5);
    const PieceRecipe recipe = rows.recipe(0);
    EXPECT_FALSE(recipe.whole);
    EXPECT_THAT(recipe.within, ElementsAre(plan(0), cover(0)));
    EXPECT_THAT(recipe.without, IsEmpty());
}

TEST(PieceRecipe, UncoveredGroundIsThePlanWithoutItsCover) {
    Rows rows;
    rows.add({0}, {}, 5);
    rows.add({0}, {1}, 5);
    rows.add({0}, {3}, 5);
    rows.add({1}, {2}, 5);
    EXPECT_THAT(rows.recipe(0).within, ElementsAre(plan(0)));
    EXPECT_THAT(rows.recipe(0).without, ElementsAre(cover(1), cover(3)));
}

TEST(PieceRecipe, APolygonThatHoldsAnotherOneIsNotIntersected) {
    Rows rows;
    rows.add({0}, {0}, 5); // plan 0 holds cover 0, where plan 1 lies over part of it
    rows.add({0, 1}, {0}, 5);
    rows.add({0}, {1}, 5);
    rows.add({1}, {2}, 5);
    EXPECT_THAT(rows.recipe(0).within, ElementsAre(cover(0)));
    EXPECT_THAT(rows.recipe(0).without, ElementsAre(plan(1)));
    EXPECT_THAT(rows.recipe(1).within, ElementsAre(plan(1), cover(0)));
    EXPECT_THAT(rows.recipe(1).without, IsEmpty());
}

TEST(PieceRecipe, OfTwoEqualPolygonsOneStays) {
    Rows rows;
    rows.add({0, 1}, {0}, 5);
    rows.add({0, 1}, {1}, 5);
    rows.add({}, {0}, 5);
    rows.add({}, {1}, 5);
    EXPECT_THAT(rows.recipe(0).within, ElementsAre(plan(0), cover(0)));
}

} // namespace
} // namespace areal::shape
