// SPDX-License-Identifier: GPL-2.0-or-later
//
// One layer's pieces in a tile with the two copies of each shared edge made one line that has a polygon on
// either side. And the question that decides which way a tile may be summed: does every polygon of the
// layer wind 0 or 1 times about every place of the tile, and all of them together too?
//
// "No polygon" is a side like the others: it winds 1 - W times, W the sum of all others, and lies where they do
// not, on the other side of their lone lines. Whole numbers w have w*w = w only for 0 and 1, and more otherwise.
// So the tile is sound exactly where
//     sum over all sides of integral(w^2 - w) = 0,
// and that is a sum of pair integrals again (tile_integral.h).
//
// Only lines that share a height make a pair. Lines are kept by storeys, so that those above are not even looked
// at.
#pragma once

#include "base/area.h"
#include "shape/tile_integral.h"

#include <array>
#include <span>
#include <vector>

namespace areal::shape {

/// A polygon's number within a tile; 0 is "none".
using Side = std::uint32_t;

struct SharedEdge { // a cache line
    TileLine line;
    Quanta right_of = 0; // ground right of the line
    Side right = 0, left = 0;
    std::uint16_t copies = 1;             // pieces met at this place
    std::uint8_t lowest = 0, highest = 0; // storeys it reaches into

    /// Edges are in the order of their lowest storeys; none after this one can reach as low as e.
    bool starts_above(const SharedEdge& e) const { return lowest > e.highest; }
    bool shares_height(const SharedEdge& e) const { return (line.ya < e.line.yb) & (e.line.ya < line.yb); }
};

/// Scratch that is reused from tile to tile.
class SharedEdges {
  public:
    /// Pairs the pieces that lie on each other. `corner` is the layer's state at the tile's corner. Pieces that come
    /// by storeys save a sorting.
    void gather(std::span<const TilePiece> pieces, const CornerState& corner);

    /// By storeys, from below.
    const std::vector<SharedEdge>& edges() const { return m_edges; }
    /// Side s is feature polygons()[s - 1].
    const std::vector<FeatureIndex>& polygons() const { return m_polygons; }
    /// The polygon at the corner; 0 when there is none. Only for sound layers.
    Side corner() const { return m_corner; }
    /// At most one polygon everywhere in the tile, and it winds once. Also false if there are too many lines
    /// to tell cheaply.
    bool is_sound();
    /// No more than two pieces lie on each other anywhere. If so, the lines do not depend on the pieces' order.
    bool meets_in_pairs() const { return m_meets_in_pairs; }

  private:
    struct Pair {
        const SharedEdge* first;
        const SharedEdge* second;
        int weight;
    };
    Side side_of(FeatureIndex feature);
    Side find_side(FeatureIndex feature);
    void take_corner(const CornerState& corner);
    void place_pieces(std::span<const TilePiece> pieces);
    bool join(SharedEdge& edge, const TilePiece& piece, Side side);
    void order_by_storey();
    bool many_pairs() const;
    int128 excess_of_lines() const;
    std::int64_t excess_of_pairs();
    int128 excess_by_side() const;

    std::vector<SharedEdge> m_edges;
    std::vector<std::uint32_t> m_places; // hash table of edges
    std::vector<FeatureIndex> m_polygons;
    std::vector<std::uint32_t> m_slots; // hash table of sides, when there are many
    Side m_corner = 0;
    std::array<Side, 16> m_recent{}; // looked up last, by the last bits of the feature's number
    bool m_may_be_sound = true, m_meets_in_pairs = true;
    std::vector<SharedEdge> m_unordered;
    std::vector<Pair> m_pairs;
};

} // namespace areal::shape
