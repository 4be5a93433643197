// SPDX-License-Identifier: GPL-2.0-or-later
//
// What an overlay's options mean for its tiles.
#pragma once

#include "shape/overlay.h"
#include "shape/tile_grid.h"

namespace areal::shape {

inline TileWish tile_wish(const OverlayOptions& options) {
    // One scale factor serves a tile: at 64 m it is right to 1e-6 of what lies at the tile's very edge, and
    // to 1e-9 of what fills tiles.
    constexpr int coarsest_for_true_area = 6;
    TileWish wish;
    wish.side_bits = options.tile_side_bits;
    if (options.true_area != nullptr)
        wish.coarsest_side_bits = coarsest_for_true_area;
    return wish;
}

} // namespace areal::shape
