// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/tile_solver.h"

#include <algorithm>

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
    if (quick && busy_count == 2) {
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
        busy_count == 1 ? sum_one(busy[0]) : sum_two(busy[0], busy[1]);
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
    const auto step =
        m_scale == nullptr ? count : std::max<std::int64_t>(1, std::int64_t(scale_step_m / side_m));
    for (std::int64_t done = 0; done < count; done += step) {
        const std::int64_t tiles = std::min(step, count - done);
        Box place = first.box();
        place.min_x += double(done) * side_m;
        place.max_x = place.min_x + double(tiles) * side_m;
        const int128 units = int128(tiles) * first.units();
        double factor = 1;
        if (m_scale != nullptr)
            factor =
                m_scale->true_per_plan(0.5 * (place.min_x + place.max_x), 0.5 * (place.min_y + place.max_y));
        // Rounded once per tile, so that a run of tiles and the tiles one by one give much the same.
        const int128 scaled =
            m_scale == nullptr ? units : int128(tiles) * std::llround(double(first.units()) * factor);
        m_rows.add(m_key, units, scaled, place);
    }
}

/// Layers that are the same all over the cell.
void TileSolver::take_constant(const Cell& cell, std::int64_t count, std::span<const TileLayer> layers,
                               unsigned mask) {
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

void TileSolver::sum_one(std::size_t layer) {
    const SharedEdges& a = m_edges[layer];
    m_sums.assign(a.polygons().size() + 1, 0);
    m_sums[a.corner()] += whole_tile;
    for (const SharedEdge& e : a.edges()) {
        m_sums[e.right] += e.right_of;
        m_sums[e.left] -= e.right_of;
    }
    for (Side side = 0; side < m_sums.size(); ++side) {
        m_key[layer] = stack(layer, side);
        m_cells.add_new(m_key, m_sums[side]);
    }
}

// "No polygon" is side 0: it has the ground that the others have not, and its own corner and edges say so,
// so it is summed like a polygon and the sums of a tile add up to the whole tile.
void TileSolver::sum_two(std::size_t a_layer, std::size_t b_layer) {
    const SharedEdges& a = m_edges[a_layer];
    const SharedEdges& b = m_edges[b_layer];
    const std::size_t width = b.polygons().size() + 1;
    m_sums.assign((a.polygons().size() + 1) * width, 0);
    Quanta* const sums = m_sums.data();
    const auto row = [&](Side side) { return sums + side * width; };
    row(a.corner())[b.corner()] += whole_tile;
    for (const SharedEdge& f : b.edges()) {
        row(a.corner())[f.right] += f.right_of;
        row(a.corner())[f.left] -= f.right_of;
    }
    std::size_t below = 0; // edges of b that end below e, and so below all that follow it
    for (const SharedEdge& e : a.edges()) {
        Quanta* const right = row(e.right);
        Quanta* const left = row(e.left);
        right[b.corner()] += e.right_of;
        left[b.corner()] -= e.right_of;
        while (below < b.edges().size() && e.starts_above(b.edges()[below]))
            ++below;
        for (std::size_t i = below; i < b.edges().size() && !b.edges()[i].starts_above(e); ++i) {
            const SharedEdge& f = b.edges()[i];
            const Quanta both = to_quanta(right_of_both(e.line, f.line));
            right[f.right] += both;
            right[f.left] -= both;
            left[f.right] -= both;
            left[f.left] += both;
        }
    }
    for (Side i = 0; i <= a.polygons().size(); ++i)
        for (Side j = 0; j < width; ++j) {
            m_key[a_layer] = stack(a_layer, i);
            m_key[b_layer] = stack(b_layer, j);
            m_cells.add_new(m_key, row(i)[j]);
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
        const Cell part{cell.x_m + (quarter & 1) * half_m, cell.y_m + (quarter >> 1) * half_m,
                        cell.side_bits - 1};
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
    const auto sign = [&](const StackKey& key) {
        std::uint64_t sum = 0; // not minding which layer comes first
        for (std::size_t layer = 0; layer < m_layer_count; ++layer)
            sum += signature(layers[layer], m_rows.features(layer, key[layer]));
        return sum;
    };
    m_cells.settle(cell, factor, sign, m_rows);
}

} // namespace areal::shape
