// SPDX-License-Identifier: GPL-2.0-or-later
//
// How much of a tile has each combination of polygons? Chooses, per tile, the cheapest way that is right:
//   no layer has edges here     the whole tile is one combination
//   one layer has               a trapezoid per edge
//   two have, the same          a trapezoid per edge, once for both
//   two have                    a pair integral per pair of edges
//   three or more have, or one overlaps itself or winds wrongly: slab by slab
// and quarters tiles that are too crowded for the way chosen.
#pragma once

#include "shape/area_scale.h"
#include "shape/same_lines.h"
#include "shape/tile_grid.h"
#include "shape/tile_quarters.h"
#include "shape/tile_slabs.h"
#include "shape/tile_sums.h"

#include <memory>

namespace areal::shape {

class TileSolver {
  public:
    TileSolver(std::size_t layer_count, const AreaScale* scale, OverlayRows& rows);
    ~TileSolver();

    /// Adds the tile's areas to the rows. Reorders the pieces.
    void solve(const Cell& cell, std::span<TileLayer> layers);
    /// A row of `count` tiles without edges, all in the state of the layers' corners.
    void solve_whole(const Cell& first, std::int64_t count, std::span<const TileLayer> layers);

  private:
    void solve(const Cell& cell, std::span<TileLayer> layers, int depth, int patience);
    void take_one(std::size_t layer);
    void take_same(std::size_t a, std::size_t b);
    void take_two(std::size_t a, std::size_t b);
    void split(const Cell& cell, std::span<const TileLayer> layers, int depth, int patience);
    void give_to_centre(std::span<const TileLayer> layers);
    void take_constant(const Cell& cell, std::int64_t count, std::span<const TileLayer> layers, unsigned mask);
    StackId stack(std::size_t layer, Side side) const;
    void settle(const Cell& cell, std::span<const TileLayer> layers);

    std::size_t m_layer_count;
    const AreaScale* m_scale;
    OverlayRows& m_rows;
    TileCells m_cells;
    TileSlabs m_slabs;
    std::array<SharedEdges, max_layers> m_edges;
    SameLines m_same;
    StackKey m_key{};
    TileSums m_sums;
    std::vector<std::unique_ptr<TileQuarters>> m_quarters; // by depth
};

} // namespace areal::shape
