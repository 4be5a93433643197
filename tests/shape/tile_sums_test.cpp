// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/tile_sums.h"

#include <gtest/gtest.h>

namespace areal::test {
namespace {

using namespace shape;

/// A line across the whole tile: polygon 1 left of it, polygon 2 right of it.
SharedEdges wall(double bottom, double top) {
    CornerState corner;
    corner.add(PieceOwner(1, RingRole::shell), 1);
    const std::vector<TilePiece> pieces{{bottom, 0, top, 1, PieceOwner(1, RingRole::shell), -1},
                                        {bottom, 0, top, 1, PieceOwner(2, RingRole::shell), 1}};
    SharedEdges edges;
    edges.gather(pieces, corner);
    return edges;
}

Side side_of(const SharedEdges& edges, FeatureIndex feature) {
    for (std::size_t i = 0; i < edges.polygons().size(); ++i)
        if (edges.polygons()[i] == feature)
            return Side(i + 1);
    return 0;
}

TEST(TileSums, AreTrapezoidsForOneLayer) {
    const SharedEdges a = wall(0.25, 0.75);
    TileSums sums;
    sums.sum_one(a);
    EXPECT_EQ(sums.sides(), 3U);
    EXPECT_EQ(sums.other_sides(), 1U);
    EXPECT_EQ(sums.at(0), 0U);
    EXPECT_EQ(sums.at(side_of(a, 1)), whole_tile / 2);
    EXPECT_EQ(sums.at(side_of(a, 2)), whole_tile / 2);
}

TEST(TileSums, ArePairsForTwoLayers) {
    const SharedEdges a = wall(0.25, 0.75), b = wall(0.75, 0.25); // crossing in the middle
    TileSums sums;
    sums.sum_two(a, b);
    const auto at = [&](FeatureIndex of_a, FeatureIndex of_b) { return sums.at(side_of(a, of_a), side_of(b, of_b)); };
    EXPECT_EQ(at(1, 1), whole_tile * 3 / 8); // left of both: 1/2 less the triangle 1/2 * 1/2 * 1/2
    EXPECT_EQ(at(1, 2), whole_tile / 8);
    EXPECT_EQ(at(2, 1), whole_tile / 8);
    EXPECT_EQ(at(2, 2), whole_tile * 3 / 8);
}

TEST(TileSums, TakeOffWhatIsOnlyRounding) {
    const double less_than_a_quantum = 0x1p-49, more = 0x1p-40;
    TileSums sums;
    const SharedEdges a = wall(0.5, 0.5), as_good_as_a = wall(0.5 + less_than_a_quantum, 0.5),
                      b = wall(0.5 + more, 0.5);
    sums.sum_two(a, as_good_as_a);
    EXPECT_EQ(sums.at(side_of(a, 2), side_of(as_good_as_a, 1)), 0U);
    sums.sum_two(a, b);
    EXPECT_EQ(sums.at(side_of(a, 2), side_of(b, 1)), 0x1p-41 * double(whole_tile));
}

} // namespace
} // namespace areal::test
