// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/tile_solver.h"

#include <algorithm>
#include <numeric>

namespace areal::shape {

namespace {

// Above these a tile is quartered, if that helps: quartering costs as much as a few dozen pairs per piece, and
// of all pairs only those are summed that share a storey.
constexpr std::size_t many_pairs = 16384;
constexpr std::size_t many_lines = 64;
// How often in a row quartering may leave most pieces in one quarter before the tile is summed as it is.
constexpr int patience_at_first = 6;
// The scale factor is straight over this distance to one part in 1e12.
constexpr double scale_step_m = 512;

std::uint64_t mixed(std::uint64_t h, std::uint64_t value) {
    h = (h ^ value) * 0x9E3779B97F4A7C15U;
    return h ^ (h >> 31);
}

std::uint64_t signature(const TilePiece& piece) {
    std::uint64_t h = std::uint64_t(piece.weight + 2) << 1 | (piece.owner.is_hole() ? 1U : 0U);
    for (const double coordinate : {piece.xa, piece.ya, piece.xb, piece.yb})
        h = mixed(h, std::bit_cast<std::uint64_t>(coordinate));
    return h;
}

/// The same for polygons with the same edges in the tile, whatever their numbers.
std::uint64_t signature(const TileLayer& layer, std::span<const FeatureIndex> features) {
    const auto named = [&](FeatureIndex feature) {
        return std::find(features.begin(), features.end(), feature) != features.end();
    };
    std::uint64_t sum = 0;
    for (const TilePiece& piece : layer.pieces)
        if (named(piece.owner.feature()))
            sum += signature(piece);
    for (const Winding& winding : layer.corner.windings())
        if (named(winding.feature))
            sum += mixed(std::uint64_t(winding.shells), std::uint64_t(winding.holes));
    return sum;
}

} // namespace

TileSolver::TileSolver(std::size_t layer_count, const AreaScale* scale, OverlayRows& rows)
    : m_layer_count(layer_count), m_scale(scale), m_rows(rows) {}

TileSolver::~TileSolver() = default;

void TileSolver::solve(const Cell& cell, std::span<TileLayer> layers) {
    solve(cell, layers, 0, patience_at_first);
}

void TileSolver::solve(const Cell& cell, std::span<TileLayer> layers, int depth, int patience) {
    m_key = {};
    m_cells.clear();
    unsigned with_edges = 0;
    bool sound = true, crowded = false;
    std::array<std::size_t, max_layers> busy{};
    std::size_t busy_count = 0;
    for (std::size_t layer = 0; layer < m_layer_count; ++layer) {
        if (layers[layer].pieces.empty())
            continue;
        m_edges[layer].gather(layers[layer].pieces, layers[layer].corner);
        sound = m_edges[layer].is_sound() && sound;
        with_edges |= 1U << layer;
        busy[busy_count++] = layer;
    }
    if (busy_count == 0)
        return solve_whole(cell, 1, layers);
    const bool quick = sound && busy_count <= 2;
    const bool same = quick && busy_count == 2 && m_same.found(m_edges[busy[0]], m_edges[busy[1]]);
    if (quick && busy_count == 2 && !same) {
        const std::size_t a = m_edges[busy[0]].edges().size(), b = m_edges[busy[1]].edges().size();
        crowded = a * b > many_pairs && std::min(a, b) > 16;
    }
    if (!quick && !crowded)
        crowded = m_slabs.gather(layers) > many_lines;
    if (crowded && cell.side_bits == finest_side_bits) {
        give_to_centre(layers);
        return settle(cell, layers);
    }
    if (crowded && patience > 0)
        return split(cell, layers, depth, patience);
    if (quick) {
        take_constant(cell, 1, layers, ~with_edges);
        if (busy_count == 1)
            take_one(busy[0]);
        else if (same)
            take_same(busy[0], busy[1]);
        else
            take_two(busy[0], busy[1]);
    } else {
        m_slabs.gather(layers);
        m_slabs.sum(cell, m_cells, m_rows);
    }
    settle(cell, layers);
}

void TileSolver::solve_whole(const Cell& first, std::int64_t count, std::span<const TileLayer> layers) {
    m_key = {};
    take_constant(first, count, layers, ~0U);
    if (m_key == StackKey{})
        return;
    const double side_m = first.side_m();
    const auto step = m_scale == nullptr ? count : std::max<std::int64_t>(1, std::int64_t(scale_step_m / side_m));
    for (std::int64_t done = 0; done < count; done += step) {
        const std::int64_t tiles = std::min(step, count - done);
        Box place = first.box();
        place.min_x += double(done) * side_m;
        place.max_x = place.min_x + double(tiles) * side_m;
        const int128 units = int128(tiles) * first.units();
        double factor = 1;
        if (m_scale != nullptr)
            factor = m_scale->true_per_plan(0.5 * (place.min_x + place.max_x), 0.5 * (place.min_y + place.max_y));
        // Rounded once per tile, so that a run of tiles and the tiles one by one give much the same.
        const int128 scaled = m_scale == nullptr ? units : int128(tiles) * std::llround(double(first.units()) * factor);
        m_rows.add(m_key, units, scaled, place);
    }
}

/// Layers that are the same all over the cell.
void TileSolver::take_constant(const Cell& cell, std::int64_t count, std::span<const TileLayer> layers, unsigned mask) {
    for (std::size_t layer = 0; layer < m_layer_count; ++layer) {
        if ((mask >> layer & 1U) == 0)
            continue;
        m_key[layer] = stack_of(layers[layer].corner, layer, m_rows);
        for (const Winding& winding : layers[layer].corner.windings())
            if (!winding.is_sound()) {
                Box place = cell.box();
                place.max_x = place.min_x + double(count) * cell.side_m();
                m_rows.add_unsound(layer, winding.feature, int128(count) * cell.units(), place);
            }
    }
}

StackId TileSolver::stack(std::size_t layer, Side side) const {
    return side == 0 ? no_polygon : 1 + m_edges[layer].polygons()[side - 1];
}

void TileSolver::take_one(std::size_t layer) {
    m_sums.sum_one(m_edges[layer]);
    for (Side side = 0; side < m_sums.sides(); ++side) {
        m_key[layer] = stack(layer, side);
        m_cells.add_new(m_key, m_sums.at(side));
    }
}

void TileSolver::take_same(std::size_t a, std::size_t b) {
    m_sums.sum_one(m_edges[a]);
    for (Side side = 0; side < m_sums.sides(); ++side) {
        m_key[a] = stack(a, side);
        m_key[b] = stack(b, m_same.second(side));
        m_cells.add_new(m_key, m_sums.at(side));
    }
}

void TileSolver::take_two(std::size_t a, std::size_t b) {
    m_sums.sum_two(m_edges[a], m_edges[b]);
    for (Side side = 0; side < m_sums.sides(); ++side)
        for (Side other = 0; other < m_sums.other_sides(); ++other) {
            if (m_sums.at(side, other) == 0)
                continue;
            m_key[a] = stack(a, side);
            m_key[b] = stack(b, other);
            m_cells.add_new(m_key, m_sums.at(side, other));
        }
}

void TileSolver::split(const Cell& cell, std::span<const TileLayer> layers, int depth, int patience) {
    if (m_quarters.size() <= std::size_t(depth))
        m_quarters.push_back(std::make_unique<TileQuarters>(m_layer_count));
    TileQuarters& quarters = *m_quarters[std::size_t(depth)];
    quarters.cut(layers);
    const bool helped = 4 * quarters.most_pieces() <= 3 * pieces_in(layers);
    for (int quarter = 0; quarter < 4; ++quarter) {
        const double half_m = 0.5 * cell.side_m();
        const Cell part{cell.x_m + (quarter & 1) * half_m, cell.y_m + (quarter >> 1) * half_m, cell.side_bits - 1};
        solve(part, quarters.layers(quarter), depth + 1, helped ? patience_at_first : patience - 1);
    }
}

/// A cell of one area unit: its one unit goes to whoever has its centre.
void TileSolver::give_to_centre(std::span<const TileLayer> layers) {
    for (std::size_t layer = 0; layer < m_layer_count; ++layer) {
        CornerState state = layers[layer].corner;
        for (const TilePiece& piece : layers[layer].pieces)
            if (piece.ya <= 0.5 && piece.yb > 0.5 && TileLine(piece).x(0.5) <= 0.5)
                state.add(piece.owner, piece.weight);
        m_key[layer] = stack_of(state, layer, m_rows);
    }
    m_cells.add(m_key, whole_tile);
}

void TileSolver::settle(const Cell& cell, std::span<const TileLayer> layers) {
    double factor = 1;
    if (m_scale != nullptr)
        factor = m_scale->true_per_plan(cell.x_m + 0.5 * cell.side_m(), cell.y_m + 0.5 * cell.side_m());
    // Whichever layer comes first, and however many layers draw the same edges.
    const auto sign = [&](const StackKey& key) {
        std::array<std::uint64_t, max_layers> signs{};
        for (std::size_t layer = 0; layer < m_layer_count; ++layer)
            signs[layer] = signature(layers[layer], m_rows.features(layer, key[layer]));
        const auto end = signs.begin() + std::ptrdiff_t(m_layer_count);
        std::sort(signs.begin(), end);
        return std::accumulate(signs.begin(), std::unique(signs.begin(), end), std::uint64_t(0), mixed);
    };
    m_cells.settle(cell, factor, sign, m_rows);
}

} // namespace areal::shape
