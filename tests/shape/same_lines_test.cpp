// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/same_lines.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace areal::test {
namespace {

using namespace shape;

/// Walls from bottom to top; polygon `names[i]` lies left of wall i, the last one right of all.
SharedEdges walls(const std::vector<double>& at, const std::vector<FeatureIndex>& names, bool backwards = false) {
    std::vector<TilePiece> pieces;
    for (std::size_t i = 0; i < at.size(); ++i) {
        pieces.push_back({at[i], 0, at[i], 1, PieceOwner(names[i], RingRole::shell), -1});
        pieces.push_back({at[i], 0, at[i], 1, PieceOwner(names[i + 1], RingRole::shell), 1});
    }
    if (backwards)
        std::ranges::reverse(pieces);
    CornerState corner;
    corner.add(PieceOwner(names[0], RingRole::shell), 1);
    SharedEdges edges;
    edges.gather(pieces, corner);
    return edges;
}

FeatureIndex second_of(const SameLines& same, const SharedEdges& a, const SharedEdges& b, FeatureIndex feature) {
    const auto at = std::ranges::find(a.polygons(), feature) - a.polygons().begin();
    return b.polygons()[same.second(Side(at + 1)) - 1];
}

TEST(SameLines, AreFoundWhateverTheirOrderAndNames) {
    const SharedEdges a = walls({0.25, 0.5, 0.75}, {1, 2, 3, 4}), b = walls({0.25, 0.5, 0.75}, {9, 7, 5, 8}, true);
    SameLines same;
    ASSERT_TRUE(same.found(a, b));
    EXPECT_EQ(second_of(same, a, b, 1), 9U);
    EXPECT_EQ(second_of(same, a, b, 2), 7U);
    EXPECT_EQ(second_of(same, a, b, 3), 5U);
    EXPECT_EQ(second_of(same, a, b, 4), 8U);
}

TEST(SameLines, AreNotOthersOfTheSameSum) {
    SameLines same;
    EXPECT_FALSE(same.found(walls({0.25, 0.75}, {1, 2, 3}), walls({0.375, 0.625}, {1, 2, 3})));
    EXPECT_FALSE(same.found(walls({0.25, 0.75}, {1, 2, 3}), walls({0.25}, {1, 2})));
}

TEST(SameLines, AreNotBetweenPolygonsThatTheOtherLayerJoins) {
    SameLines same; // in the second layer, one polygon has both ends
    EXPECT_FALSE(same.found(walls({0.25, 0.75}, {1, 2, 3}), walls({0.25, 0.75}, {1, 2, 1})));
    EXPECT_FALSE(same.found(walls({0.25, 0.75}, {1, 2, 1}), walls({0.25, 0.75}, {1, 2, 3})));
}

TEST(SameLines, AreNotToldWherePiecesLieOnEachOtherByThrees) {
    std::vector<TilePiece> pieces;
    for (const auto& [feature, weight] : {std::pair(1, -1), std::pair(2, 1), std::pair(2, -1), std::pair(3, 1)})
        pieces.push_back({0.5, 0, 0.5, 1, PieceOwner(FeatureIndex(feature), RingRole::shell), weight});
    CornerState corner;
    corner.add(PieceOwner(1, RingRole::shell), 1);
    SharedEdges edges;
    edges.gather(pieces, corner);
    EXPECT_FALSE(edges.meets_in_pairs());
    SameLines same;
    EXPECT_FALSE(same.found(edges, edges));
}

} // namespace
} // namespace areal::test
