// SPDX-License-Identifier: GPL-2.0-or-later
//
// A tile summed slab by slab: the way that knows *sets* of polygons, for any number of layers, and that
// needs nothing of its input.
//
// The tile is cut at the height of every end and every crossing of its lines. Within a slab the lines keep
// their order, so between two neighbours lies a trapezoid with one winding per polygon. Trapezoids are
// measured between the lines' middles, sorted: a crossing missed by rounding moves 1e-16 of a tile and
// cannot make an area negative.
#pragma once

#include "shape/tile_cells.h"

#include <span>

namespace areal::shape {

/// What one layer shows in a tile.
struct TileLayer {
    std::vector<TilePiece> pieces;
    CornerState corner;
};

/// The stack of the polygons that cover a place.
StackId stack_of(const CornerState& state, std::size_t layer, OverlayRows& rows);

class TileSlabs {
  public:
    /// Takes the lines of all layers; returns how many different ones there are.
    std::size_t gather(std::span<const TileLayer> layers);
    /// Of what was gathered: adds every combination to `cells` and polygons with an unsound winding to
    /// `rows`.
    void sum(const Cell& cell, TileCells& cells, OverlayRows& rows);

  private:
    struct Jump { // what changes from left to right of a line
        TilePiece piece;
        std::uint32_t layer = 0;
    };
    struct Line {
        TileLine line;
        std::uint32_t jumps_begin = 0, jumps_end = 0;
    };
    struct Active {
        std::uint32_t line = 0;
        double x_low = 0, x_high = 0;
    };
    void slab(double low, double high);
    void find_crossings(double low, double high);
    void plain_slab(double low, double high);
    void trapezoid(Quanta area);
    void settle_unsound(const Cell& cell, OverlayRows& rows);

    std::vector<Jump> m_jumps;
    std::vector<Line> m_lines; // by lower end
    std::vector<double> m_heights, m_crossings;
    std::vector<Active> m_active;
    std::array<CornerState, max_layers> m_corner, m_state;
    StackKey m_key{};
    std::size_t m_layer_count = 0;
    unsigned m_changed = 0; // layers whose stack must be looked up anew, as bits
    struct Doubt {
        std::size_t layer;
        FeatureIndex feature;
        Quanta area;
    };
    std::vector<Doubt> m_doubts;
    TileCells* m_cells = nullptr;
    OverlayRows* m_rows = nullptr;
};

} // namespace areal::shape
