// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/band_sweep.h"

#include "base/failure.h"
#include "shape/edge_cutter.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace areal::shape {

namespace {

constexpr std::size_t ahead = 24; // pieces
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
    m_begin_m = m_grid.start_m(band.row_begin);
    m_end_m = m_grid.start_m(band.row_end);
    for (Cut& cut : m_cuts)
        cut.pieces.clear();
}

std::uint64_t BandSweep::tile(std::int32_t column, std::int32_t row) const {
    return std::uint64_t(row - m_band.row_begin) * m_width + std::uint64_t(column - m_first_column);
}

Cell BandSweep::cell(std::uint64_t tile) const {
    const auto row = std::int32_t(tile / m_width), column = std::int32_t(tile % m_width);
    return {m_grid.start_m(m_first_column + column), m_grid.start_m(m_band.row_begin + row), m_grid.side_bits()};
}

void BandSweep::cut(std::size_t layer, const EdgeRun& run) {
    std::vector<Placed>& pieces = m_cuts[layer].pieces;
    const auto keep = [&](std::int32_t column, std::int32_t row, double xa, double ya, double xb, double yb,
                          std::int32_t weight) {
        pieces.push_back({{xa, ya, xb, yb, run.owner, weight}, tile(column, row)});
    };
    // -1 below the band, 0 in it, 1 above: edges that stay on one side are passed over.
    const auto side = [&](double y) { return int(y >= m_end_m) - int(y < m_begin_m); };
    GridPoint p;
    bool located = false; // is p the start of the edge?
    int before = side(run.points[0].y);
    for (std::uint32_t i = 1; i <= run.edge_count; ++i) {
        const Point& to = run.points[i];
        const int now = side(to.y);
        if (before * now > 0) {
            before = now;
            located = false;
            continue;
        }
        if (!located)
            p = m_grid.locate(run.points[i - 1].x, run.points[i - 1].y);
        const GridPoint q = m_grid.locate(to.x, to.y);
        if ((p.row == q.row) & (p.column == q.column))
            put_piece(p.column, p.row, p.u, p.v, q.u, q.v, run.sign, keep);
        else
            cut_edge(p, q, run.sign, m_band.row_begin, m_band.row_end, keep);
        p = q;
        before = now;
        located = true;
    }
}

void BandSweep::finish() {
    for (Cut& cut : m_cuts)
        sort_by_tile(cut);
    sweep();
}

void BandSweep::sort_by_tile(Cut& cut) {
    cut.order.resize(cut.pieces.size());
    const std::size_t tiles = m_width * std::size_t(m_band.row_end - m_band.row_begin);
    if (tiles > 16 * cut.pieces.size() + 65536) { // scattered: counting would cost more than comparing
        std::iota(cut.order.begin(), cut.order.end(), 0U);
        std::sort(cut.order.begin(), cut.order.end(),
                  [&](std::uint32_t a, std::uint32_t b) { return cut.pieces[a].tile < cut.pieces[b].tile; });
        return;
    }
    m_counts.assign(tiles + 1, 0);
    for (const Placed& placed : cut.pieces)
        ++m_counts[placed.tile + 1];
    std::partial_sum(m_counts.begin(), m_counts.end(), m_counts.begin());
    for (std::uint32_t i = 0; i < cut.pieces.size(); ++i)
        cut.order[m_counts[cut.pieces[i].tile]++] = i;
}

void BandSweep::sweep() {
    std::array<std::size_t, max_layers> next{};
    const auto tile_of_next = [&](std::size_t layer) {
        const Cut& cut = m_cuts[layer];
        return next[layer] < cut.order.size() ? cut.pieces[cut.order[next[layer]]].tile : no_tile;
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

/// Takes a layer's pieces in the tile, from number `next` in their order on; returns the number after them.
std::size_t BandSweep::gather(std::size_t layer, std::uint64_t tile, std::size_t next) {
    const Cut& cut = m_cuts[layer];
    std::vector<TilePiece>& pieces = m_layers[layer].pieces;
    pieces.clear();
    for (; next < cut.order.size(); ++next) {
        const Placed& placed = cut.pieces[cut.order[next]];
        if (placed.tile != tile)
            break;
        pieces.push_back(placed.piece);
        // Pieces of a tile lie scattered over the band; they are asked for well before they are used.
        if (next + ahead < cut.order.size())
            __builtin_prefetch(&cut.pieces[cut.order[next + ahead]]);
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
