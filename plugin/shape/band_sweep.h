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
    /// All edges lie in the columns of `extent`.
    BandSweep(const TileGrid& grid, const Box& extent, std::size_t layer_count, const AreaScale* scale,
              const Progress* progress, OverlayRows& rows);

    /// Forgets the band before and starts on this one.
    void begin(Band band);
    void cut(std::size_t layer, const EdgeRun& run);
    /// Sums the band. Throws Cancelled.
    void finish();

  private:
    struct Placed {
        TilePiece piece;
        std::uint64_t tile; // row by row, from the band's lower left
    };
    struct Cut { // one layer's pieces
        std::vector<Placed> pieces;
        std::vector<std::uint32_t> order; // pieces by tile
    };
    void sort_by_tile(Cut& cut);
    std::uint64_t tile(std::int32_t column, std::int32_t row) const;
    void sweep();
    std::size_t gather(std::size_t layer, std::uint64_t tile, std::size_t next);
    void pass_gap(std::uint64_t begin, std::uint64_t end);
    Cell cell(std::uint64_t tile) const;
    void check_cancelled() const;

    TileGrid m_grid;
    std::int32_t m_first_column = 0;
    std::uint64_t m_width = 1; // columns
    const Progress* m_progress;
    Band m_band;
    double m_begin_m = 0, m_end_m = 0; // heights of the band
    std::vector<Cut> m_cuts;           // by layer
    std::vector<TileLayer> m_layers;
    std::vector<std::uint32_t> m_counts;
    TileSolver m_solver;
};

} // namespace areal::shape
