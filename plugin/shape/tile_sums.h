// SPDX-License-Identifier: GPL-2.0-or-later
//
// The ground in a tile of every polygon of a layer, or of every pair of polygons of two layers, in quanta: the
// closed forms of tile_integral.h summed over lines, and over pairs of lines. Both layers sound (shared_edges.h).
//
// "No polygon" is side 0: it has the ground that the others have not, and its own corner and lines say so, so it
// is summed like a polygon, and the sums of a tile add up to the whole tile.
#pragma once

#include "shape/shared_edges.h"

namespace areal::shape {

/// Scratch that is reused from tile to tile.
class TileSums {
  public:
    void sum_one(const SharedEdges& a);
    /// A pair of polygons that only share a border here has nothing in common but rounding; that is taken off, and
    /// the sums of the tile fall short of it by as much.
    void sum_two(const SharedEdges& a, const SharedEdges& b);

    Side sides() const { return Side(m_sums.size() / m_width); }
    Side other_sides() const { return Side(m_width); }
    Quanta at(Side side, Side other = 0) const { return m_sums[side * m_width + other]; }

  private:
    struct Pair {
        const SharedEdge* first;
        const SharedEdge* second;
    };
    void sum_pairs(std::span<const SharedEdge> a, std::span<const SharedEdge> b);
    void add_pairs(std::size_t count);
    Quanta* row(Side side) { return m_sums.data() + side * m_width; }
    void take_off_rounding(std::size_t pairs);

    std::size_t m_width = 1; // sides of b; 1 for a layer alone
    std::vector<Quanta> m_sums;
    std::vector<Pair> m_pairs;
};

} // namespace areal::shape
