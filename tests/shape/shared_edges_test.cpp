// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/shared_edges.h"

#include "shape/shapes.h"

#include <gtest/gtest.h>

namespace areal::test {
namespace {

using namespace shape;

CornerState corner_of(std::initializer_list<FeatureIndex> features) {
    CornerState corner;
    for (const FeatureIndex f : features)
        corner.add(PieceOwner(f, RingRole::shell), 1);
    return corner;
}

TEST(SharedEdges, MakesTheTwoCopiesOfAnEdgeOneLine) {
    SharedEdges edges;
    const std::vector<TilePiece> pieces{piece(0.5, 0, 0.6, 1, 7, -1), piece(0.5, 0, 0.6, 1, 9, 1)};
    edges.gather(pieces, corner_of({7}));
    ASSERT_EQ(edges.edges().size(), 1U);
    EXPECT_EQ(edges.polygons()[edges.edges()[0].left - 1], 7U);
    EXPECT_EQ(edges.polygons()[edges.edges()[0].right - 1], 9U);
    EXPECT_EQ(edges.polygons()[edges.corner() - 1], 7U);
    EXPECT_TRUE(edges.is_sound());
}

TEST(SharedEdges, DropsAnEdgeThatAPolygonDrawsThereAndBack) {
    SharedEdges edges;
    edges.gather(std::vector<TilePiece>{piece(0.5, 0, 0.6, 1, 7, -1), piece(0.5, 0, 0.6, 1, 7, 1)}, corner_of({7}));
    EXPECT_TRUE(edges.edges().empty());
    EXPECT_TRUE(edges.is_sound());
}

TEST(SharedEdges, TellsAGapFromAnOverlap) {
    SharedEdges edges;
    edges.gather(std::vector<TilePiece>{piece(0.4, 0, 0.4, 1, 1, -1), piece(0.6, 0, 0.6, 1, 2, 1)}, corner_of({1}));
    EXPECT_TRUE(edges.is_sound());
    edges.gather(std::vector<TilePiece>{piece(0.6, 0, 0.6, 1, 1, -1), piece(0.4, 0, 0.4, 1, 2, 1)}, corner_of({1}));
    EXPECT_FALSE(edges.is_sound());
    edges.gather(std::vector<TilePiece>{piece(0.6, 0, 0.6, 1, 1, -1)}, corner_of({1, 2}));
    EXPECT_FALSE(edges.is_sound());
}

TEST(SharedEdges, SeesAPolygonThatWindsBackwardsUnderOneThatMakesUpForIt) {
    SharedEdges edges; // 1 winds -1 times right of the line, 2 winds once: together nought
    edges.gather(std::vector<TilePiece>{piece(0.5, 0, 0.5, 1, 1, -1), piece(0.5, 0, 0.5, 1, 2, 1)}, CornerState());
    EXPECT_FALSE(edges.is_sound());
}

TEST(SharedEdges, SeesAMillimetreOfOverlapInATileOf32Metres) {
    SharedEdges edges;
    const double millimetre = 0.001 / 32;
    edges.gather(
        std::vector<TilePiece>{piece(0.5 + millimetre, 0, 0.5 + millimetre, 1, 1, -1), piece(0.5, 0, 0.5, 1, 2, 1)},
        corner_of({1}));
    EXPECT_FALSE(edges.is_sound());
}

TEST(SharedEdges, PairsManyCopiesWhateverTheirOrder) {
    std::vector<TilePiece> pieces; // 40 walls, each between two neighbours
    for (FeatureIndex f = 0; f < 40; ++f) {
        const double x = (f + 0.5) / 40;
        pieces.push_back(piece(x, 0, x, 1, f, -1));
        pieces.insert(pieces.begin(), piece(x, 0, x, 1, f + 1, 1));
    }
    SharedEdges edges;
    edges.gather(pieces, corner_of({0}));
    EXPECT_EQ(edges.edges().size(), 40U);
    for (const SharedEdge& edge : edges.edges())
        EXPECT_EQ(edges.polygons()[edge.right - 1], edges.polygons()[edge.left - 1] + 1);
    EXPECT_TRUE(edges.is_sound());
}

} // namespace
} // namespace areal::test
