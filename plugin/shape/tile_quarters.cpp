// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/tile_quarters.h"

#include "shape/edge_cutter.h"

namespace areal::shape {

namespace {

/// In a grid of two by two, whose outer border belongs to it on all sides.
GridPoint in_quarters(double x, double y) {
    const std::int32_t column = x >= 0.5 ? 1 : 0, row = y >= 0.5 ? 1 : 0;
    return {column, row, 2 * x - column, 2 * y - row};
}

} // namespace

std::size_t pieces_in(std::span<const TileLayer> layers) {
    std::size_t sum = 0;
    for (const TileLayer& layer : layers)
        sum += layer.pieces.size();
    return sum;
}

TileQuarters::TileQuarters(std::size_t layer_count) {
    for (std::vector<TileLayer>& quarter : m_quarters)
        quarter.resize(layer_count);
}

void TileQuarters::cut(std::span<const TileLayer> tile) {
    for (std::size_t layer = 0; layer < tile.size(); ++layer) {
        for (std::vector<TilePiece>& border : m_borders)
            border.clear();
        for (std::vector<TileLayer>& quarter : m_quarters)
            quarter[layer].pieces.clear();
        for (const TilePiece& piece : tile[layer].pieces) {
            const auto keep = [&](std::int32_t column, std::int32_t row, double xa, double ya, double xb, double yb,
                                  std::int32_t weight) {
                if (xa == 0 && xb == 0 && ya == 0 && yb == 1 && column == 0)
                    return m_borders[std::size_t(row)].push_back({xa, ya, xb, yb, piece.owner, weight});
                m_quarters[std::size_t(2 * row + column)][layer].pieces.push_back(
                    {xa, ya, xb, yb, piece.owner, weight});
            };
            cut_edge(in_quarters(piece.xa, piece.ya), in_quarters(piece.xb, piece.yb), -piece.weight, 0, 2, keep);
        }
        for (std::size_t left : {0U, 2U}) {
            TileLayer& first = m_quarters[left][layer];
            TileLayer& second = m_quarters[left + 1][layer];
            first.corner = tile[layer].corner;
            const std::vector<TilePiece>& border = m_borders[left / 2];
            first.corner.pass(border.data(), border.data() + border.size());
            second.corner = first.corner;
            second.corner.pass(first.pieces.data(), first.pieces.data() + first.pieces.size());
        }
    }
}

std::size_t TileQuarters::most_pieces() const {
    std::size_t most = 0;
    for (const std::vector<TileLayer>& quarter : m_quarters)
        most = std::max(most, pieces_in(quarter));
    return most;
}

} // namespace areal::shape
