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
    /// Pieces that were cut one after another and lie in one tile. A ring stays in a tile for a while, so there are
    /// a fraction as many of these to sort.
    struct Stretch {
        std::uint64_t tile; // row by row, from the band's lower left
        std::uint32_t begin, end;
    };
    struct Cut { // one layer's pieces
        std::vector<TilePiece> pieces;
        std::vector<Stretch> stretches;
        std::vector<Stretch> by_tile;
        void add(std::uint64_t tile, const TilePiece& piece) {
            if (stretches.empty() || stretches.back().tile != tile)
                stretches.push_back({tile, std::uint32_t(pieces.size()), 0});
            pieces.push_back(piece);
            stretches.back().end = std::uint32_t(pieces.size());
        }
        std::span<const TilePiece> in(const Stretch& stretch) const {
            return std::span(pieces).subspan(stretch.begin, stretch.end - stretch.begin);
        }
    };
    /// Not inlined: most edges stay in a tile, and their loop is to have the registers to itself.
    [[gnu::noinline]] void cut_across(const GridPoint& p, const GridPoint& q, const EdgeRun& run, Cut& cut);
    auto keep(const EdgeRun& run, Cut& cut) const {
        return [&](std::int32_t column, std::int32_t row, double xa, double ya, double xb, double yb,
                   std::int32_t weight) {
            cut.add(tile(column, row), {xa, ya, xb, yb, run.owner, weight});
        };
    }
    void sort_by_tile(Cut& cut);
    std::uint64_t tile(std::int32_t column, std::int32_t row) const {
        return std::uint64_t(row - m_band.row_begin) * m_width + std::uint64_t(column - m_first_column);
    }
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
    std::vector<GridPoint> m_points; // of the run that is being cut
    std::vector<Cut> m_cuts;         // by layer
    std::vector<TileLayer> m_layers;
    std::vector<std::uint32_t> m_counts;
    TileSolver m_solver;
};

} // namespace areal::shape
