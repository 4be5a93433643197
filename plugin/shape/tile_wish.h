// SPDX-License-Identifier: GPL-2.0-or-later
//
// What an overlay's options mean for its tiles.
#pragma once

#include "shape/overlay.h"
#include "shape/tile_grid.h"

namespace areal::shape {

inline TileWish tile_wish(const OverlayOptions& options, std::size_t layer_count) {
    // One scale factor serves a tile: at 64 m it is right to 1e-6 of what lies at the tile's very edge, and
    // to 1e-9 of what fills tiles.
    constexpr int coarsest_for_true_area = 6;
    // Sums are of 2^-48ths of a tile (tile_integral.h): up to 512 m that is no more than an area unit for each.
    constexpr int coarsest_for_units = 9;
    // In small tiles cutting dominates, in large ones what is done with the pieces: pairs of them for two
    // layers, slabs for more. Measured where these are least; either is flat around its best.
    constexpr int for_pairs = 5, for_slabs = 4;
    TileWish wish;
    wish.width_bits = layer_count > 2 ? for_slabs : for_pairs;
    wish.side_bits = options.tile_side_bits;
    wish.coarsest_side_bits = options.true_area != nullptr ? coarsest_for_true_area : coarsest_for_units;
    return wish;
}

} // namespace areal::shape
