// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/band_sweep.h"

#include "base/failure.h"
#include "shape/edge_cutter.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace areal::shape {

namespace {

// Columns may be negative; the offset makes tile numbers sort by column.
constexpr std::int64_t column_offset = std::int64_t(1) << 31;

std::uint64_t tile_number(std::int32_t row_of_band, std::int32_t column) {
    return std::uint64_t(row_of_band) << 32 | std::uint64_t(column + column_offset);
}
std::int32_t row_of(std::uint64_t tile) {
    return std::int32_t(tile >> 32);
}
std::int32_t column_of(std::uint64_t tile) {
    return std::int32_t(std::int64_t(tile & 0xFFFFFFFFU) - column_offset);
}

constexpr std::uint64_t no_tile = std::numeric_limits<std::uint64_t>::max();

} // namespace

BandSweep::BandSweep(const TileGrid& grid, std::size_t layer_count, const AreaScale* scale,
                     const Progress* progress, OverlayRows& rows)
    : m_grid(grid), m_progress(progress), m_cuts(layer_count), m_layers(layer_count),
      m_solver(layer_count, scale, rows) {}

void BandSweep::begin(Band band) {
    m_band = band;
    for (Cut& cut : m_cuts) {
        cut.pieces.clear();
        cut.tiles.clear();
    }
}

void BandSweep::cut(std::size_t layer, const EdgeRun& run) {
    Cut& cut = m_cuts[layer];
    const auto keep = [&](std::int32_t column, std::int32_t row, double xa, double ya, double xb, double yb,
                          std::int32_t weight) {
        cut.pieces.push_back({xa, ya, xb, yb, run.owner, weight});
        cut.tiles.push_back(tile_number(row - m_band.row_begin, column));
    };
    GridPoint p = m_grid.locate(run.points[0].x, run.points[0].y);
    for (std::uint32_t i = 1; i <= run.edge_count; ++i) {
        const GridPoint q = m_grid.locate(run.points[i].x, run.points[i].y);
        if (p.row == q.row && p.column == q.column) {
            if (p.row >= m_band.row_begin && p.row < m_band.row_end)
                put_piece(p.column, p.row, p.u, p.v, q.u, q.v, run.sign, keep);
        } else if (std::max(p.row, q.row) >= m_band.row_begin && std::min(p.row, q.row) < m_band.row_end) {
            cut_edge(p, q, run.sign, m_band.row_begin, m_band.row_end, keep);
        }
        p = q;
    }
}

void BandSweep::finish() {
    for (Cut& cut : m_cuts)
        sort_by_tile(cut);
    sweep();
}

void BandSweep::sort_by_tile(Cut& cut) {
    cut.order.resize(cut.pieces.size());
    if (cut.pieces.empty())
        return;
    std::int32_t first = std::numeric_limits<std::int32_t>::max(),
                 last = std::numeric_limits<std::int32_t>::min();
    for (const std::uint64_t tile : cut.tiles) {
        first = std::min(first, column_of(tile));
        last = std::max(last, column_of(tile));
    }
    const std::size_t width = std::size_t(std::int64_t(last) - first + 1);
    const std::size_t tiles = width * std::size_t(m_band.row_end - m_band.row_begin);
    if (tiles > 16 * cut.pieces.size() + 65536) { // scattered: counting would cost more than comparing
        std::iota(cut.order.begin(), cut.order.end(), 0U);
        std::sort(cut.order.begin(), cut.order.end(), [&](std::uint32_t a, std::uint32_t b) {
            return cut.tiles[a] != cut.tiles[b] ? cut.tiles[a] < cut.tiles[b] : a < b;
        });
        return;
    }
    const auto place = [&](std::uint64_t tile) {
        return std::size_t(row_of(tile)) * width + std::size_t(column_of(tile) - first);
    };
    m_counts.assign(tiles + 1, 0);
    for (const std::uint64_t tile : cut.tiles)
        ++m_counts[place(tile) + 1];
    std::partial_sum(m_counts.begin(), m_counts.end(), m_counts.begin());
    for (std::uint32_t i = 0; i < cut.tiles.size(); ++i)
        cut.order[m_counts[place(cut.tiles[i])]++] = i;
}

void BandSweep::sweep() {
    std::array<std::size_t, max_layers> next{};
    const auto tile_of_next = [&](std::size_t layer) {
        const Cut& cut = m_cuts[layer];
        return next[layer] < cut.order.size() ? cut.tiles[cut.order[next[layer]]] : no_tile;
    };
    std::int32_t row = -1;
    std::int64_t column = 0; // first that is not summed yet
    for (;;) {
        std::uint64_t tile = no_tile;
        for (std::size_t layer = 0; layer < m_cuts.size(); ++layer)
            tile = std::min(tile, tile_of_next(layer));
        if (tile == no_tile)
            break;
        if (row_of(tile) != row) {
            check_cancelled();
            row = row_of(tile);
            for (TileLayer& layer : m_layers)
                layer.corner.clear();
        } else {
            pass_gap(row, column, column_of(tile));
        }
        column = std::int64_t(column_of(tile)) + 1;
        for (std::size_t layer = 0; layer < m_cuts.size(); ++layer) {
            Cut& cut = m_cuts[layer];
            m_layers[layer].pieces.clear();
            for (; tile_of_next(layer) == tile; ++next[layer])
                m_layers[layer].pieces.push_back(cut.pieces[cut.order[next[layer]]]);
        }
        m_solver.solve(
            {m_grid.start_m(column_of(tile)), m_grid.start_m(m_band.row_begin + row), m_grid.side_bits()},
            m_layers);
        for (TileLayer& layer : m_layers)
            layer.corner.pass(layer.pieces.data(), layer.pieces.data() + layer.pieces.size());
    }
}

void BandSweep::pass_gap(std::int32_t row, std::int64_t column_begin, std::int64_t column_end) {
    if (column_begin == column_end)
        return;
    if (std::all_of(m_layers.begin(), m_layers.end(), [](const TileLayer& l) { return l.corner.empty(); }))
        return;
    const Cell first{m_grid.start_m(std::int32_t(column_begin)), m_grid.start_m(m_band.row_begin + row),
                     m_grid.side_bits()};
    m_solver.solve_whole(first, column_end - column_begin, m_layers);
}

void BandSweep::check_cancelled() {
    if (m_progress != nullptr && m_progress->cancelled())
        throw Cancelled();
}

} // namespace areal::shape
