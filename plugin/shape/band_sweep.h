// SPDX-License-Identifier: GPL-2.0-or-later
//
// The rows of tiles, a band of them at a time: cut the edges that touch the band, sort the pieces by tile,
// walk each row from left to right and hand every tile to the solver. Bands know nothing of each other, so
// threads take them in any order and memory is a band's worth per thread.
//
// Only tiles with edges are visited; the ground between two of them is one run of whole tiles.
#pragma once

#include "shape/edge_run.h"
#include "shape/tile_solver.h"

namespace areal::shape {

struct Band {
    std::int32_t row_begin = 0, row_end = 0;
};

class BandSweep {
  public:
    BandSweep(const TileGrid& grid, std::size_t layer_count, const AreaScale* scale, const Progress* progress,
              OverlayRows& rows);

    /// Forgets the band before and starts on this one.
    void begin(Band band);
    void cut(std::size_t layer, const EdgeRun& run);
    /// Sums the band. Throws Cancelled.
    void finish();

  private:
    struct Cut { // one layer's pieces
        std::vector<TilePiece> pieces;
        std::vector<std::uint64_t> tiles; // of each piece: row of the band, then column
        std::vector<std::uint32_t> order; // pieces by tile
    };
    void sort_by_tile(Cut& cut);
    void sweep();
    void pass_gap(std::int32_t row, std::int64_t column_begin, std::int64_t column_end);
    void check_cancelled();

    TileGrid m_grid;
    const Progress* m_progress;
    Band m_band;
    std::vector<Cut> m_cuts; // by layer
    std::vector<TileLayer> m_layers;
    std::vector<std::uint32_t> m_counts;
    TileSolver m_solver;
};

} // namespace areal::shape
