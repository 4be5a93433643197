// SPDX-License-Identifier: GPL-2.0-or-later
//
// A crowded tile cut into four: pieces are cut like ring edges at a grid (edge_cutter.h), so shared edges
// stay equal to the last bit, and each quarter is a tile like any other.
#pragma once

#include "shape/tile_slabs.h"

#include <array>

namespace areal::shape {

std::size_t pieces_in(std::span<const TileLayer> layers);

class TileQuarters {
  public:
    explicit TileQuarters(std::size_t layer_count);
    void cut(std::span<const TileLayer> tile);
    /// 0 lower left, 1 lower right, 2 upper left, 3 upper right.
    std::span<TileLayer> layers(int quarter) { return m_quarters[std::size_t(quarter)]; }
    /// In the fullest quarter.
    std::size_t most_pieces() const;

  private:
    std::array<std::vector<TileLayer>, 4> m_quarters;
    // Pieces along the whole left border of a left quarter, lower and upper: they are its corner's business.
    std::array<std::vector<TilePiece>, 2> m_borders;
};

} // namespace areal::shape
