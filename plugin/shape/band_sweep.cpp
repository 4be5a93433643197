// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/band_sweep.h"

#include "base/failure.h"
#include "shape/edge_cutter.h"
#include "shape/prefetch.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace areal::shape {

namespace {

constexpr std::size_t stretches_ahead = 8;
constexpr std::uint64_t no_tile = std::numeric_limits<std::uint64_t>::max();

} // namespace

BandSweep::BandSweep(const TileGrid& grid, const Box& extent, std::size_t layer_count, const AreaScale* scale,
                     const Progress* progress, OverlayRows& rows)
    : m_grid(grid), m_progress(progress), m_cuts(layer_count), m_layers(layer_count),
      m_solver(layer_count, scale, rows) {
    if (extent.empty())
        return;
    m_first_column = grid.index(extent.min_x);
    m_width = std::uint64_t(grid.index(extent.max_x) - m_first_column + 1);
}

void BandSweep::begin(Band band) {
    m_band = band;
    for (Cut& cut : m_cuts) {
        cut.pieces.clear();
        cut.stretches.clear();
    }
}

Cell BandSweep::cell(std::uint64_t tile) const {
    const auto row = std::int32_t(tile / m_width), column = std::int32_t(tile % m_width);
    return {m_grid.start_m(m_first_column + column), m_grid.start_m(m_band.row_begin + row), m_grid.side_bits()};
}

void BandSweep::cut(std::size_t layer, const EdgeRun& run) {
    Cut& cut = m_cuts[layer];
    if (m_points.size() <= run.edge_count)
        m_points.resize(run.edge_count + 1);
    for (std::uint32_t i = 0; i <= run.edge_count; ++i)
        m_points[i] = m_grid.locate(run.points[i].x, run.points[i].y);
    for (std::uint32_t i = 0; i < run.edge_count; ++i) {
        const GridPoint& p = m_points[i];
        const GridPoint& q = m_points[i + 1];
        const auto [low, high] = std::minmax(p.row, q.row);
        if (high < m_band.row_begin || low >= m_band.row_end)
            continue;
        if ((p.row == q.row) & (p.column == q.column))
            put_piece(p.column, p.row, p.u, p.v, q.u, q.v, run.sign, keep(run, cut));
        else
            cut_across(p, q, run, cut);
    }
}

void BandSweep::cut_across(const GridPoint& p, const GridPoint& q, const EdgeRun& run, Cut& cut) {
    cut_edge(p, q, run.sign, m_band.row_begin, m_band.row_end, keep(run, cut));
}

void BandSweep::finish() {
    for (Cut& cut : m_cuts)
        sort_by_tile(cut);
    sweep();
}

void BandSweep::sort_by_tile(Cut& cut) {
    const std::size_t tiles = m_width * std::size_t(m_band.row_end - m_band.row_begin);
    if (tiles > 16 * cut.stretches.size() + 65536) { // scattered: counting would cost more than comparing
        cut.by_tile = cut.stretches;
        std::ranges::sort(cut.by_tile, {}, &Stretch::tile);
        return;
    }
    m_counts.assign(tiles + 1, 0);
    for (const Stretch& stretch : cut.stretches)
        ++m_counts[stretch.tile + 1];
    std::partial_sum(m_counts.begin(), m_counts.end(), m_counts.begin());
    cut.by_tile.resize(cut.stretches.size());
    for (const Stretch& stretch : cut.stretches)
        cut.by_tile[m_counts[stretch.tile]++] = stretch;
}

void BandSweep::sweep() {
    std::array<std::size_t, max_layers> next{};
    const auto tile_of_next = [&](std::size_t layer) {
        const Cut& cut = m_cuts[layer];
        return next[layer] < cut.by_tile.size() ? cut.by_tile[next[layer]].tile : no_tile;
    };
    std::uint64_t done = 0, row_end = 0; // tiles before `done` are summed; its row ends before `row_end`
    for (;;) {
        std::uint64_t tile = no_tile;
        for (std::size_t layer = 0; layer < m_cuts.size(); ++layer)
            tile = std::min(tile, tile_of_next(layer));
        if (tile == no_tile)
            break;
        if (tile >= row_end) {
            check_cancelled();
            row_end = (tile / m_width + 1) * m_width;
            for (TileLayer& layer : m_layers)
                layer.corner.clear();
        } else {
            pass_gap(done, tile);
        }
        done = tile + 1;
        for (std::size_t layer = 0; layer < m_cuts.size(); ++layer)
            next[layer] = gather(layer, tile, next[layer]);
        m_solver.solve(cell(tile), m_layers);
        for (TileLayer& layer : m_layers)
            layer.corner.pass(layer.pieces.data(), layer.pieces.data() + layer.pieces.size());
    }
}

/// Takes a layer's pieces in the tile, from stretch `next` in their order on; returns the stretch after them.
std::size_t BandSweep::gather(std::size_t layer, std::uint64_t tile, std::size_t next) {
    const Cut& cut = m_cuts[layer];
    std::vector<TilePiece>& pieces = m_layers[layer].pieces;
    pieces.clear();
    for (; next < cut.by_tile.size() && cut.by_tile[next].tile == tile; ++next) {
        const std::span<const TilePiece> stretch = cut.in(cut.by_tile[next]);
        pieces.insert(pieces.end(), stretch.begin(), stretch.end());
        if (next + stretches_ahead < cut.by_tile.size())
            prefetch(cut.in(cut.by_tile[next + stretches_ahead]));
    }
    return next;
}

void BandSweep::pass_gap(std::uint64_t begin, std::uint64_t end) {
    if (begin == end)
        return;
    if (std::all_of(m_layers.begin(), m_layers.end(), [](const TileLayer& l) { return l.corner.empty(); }))
        return;
    m_solver.solve_whole(cell(begin), std::int64_t(end - begin), m_layers);
}

void BandSweep::check_cancelled() const {
    if (m_progress != nullptr && m_progress->cancelled())
        throw Cancelled();
}

} // namespace areal::shape
