// SPDX-License-Identifier: GPL-2.0-or-later
//
// The cells of a Voronoi diagram as a shared net: corners are numbered, so the two sides of an edge name the
// same two corners. Corners are whole centimetres, as map data are delivered; corners that fall on the same
// centimetre are one. Cells that leave the square 0..extent are left out, which gives the ragged outline a
// municipality has. Metres, lower left corner of the square at 0,0.
#pragma once

#include "shape/polygon_layer.h"

#include <cstdint>
#include <vector>

namespace areal::bench {

struct Seed {
    shape::Point place;
    std::uint64_t id = 0; // survives sorting and dropping of other seeds
};

inline constexpr std::uint32_t no_cell = 0xffffffff;

struct Tessellation {
    std::vector<Seed> seeds;
    std::vector<shape::Point> corners;
    /// Cell c owns sides first_side[c] to first_side[c + 1]; side k runs counter-clockwise from corner
    /// from[k] to the `from` of the next side, and has seed beyond[k] on its other side.
    std::vector<std::uint32_t> first_side{0};
    std::vector<std::uint32_t> from;
    std::vector<std::uint32_t> beyond;
    std::vector<std::uint32_t> seed_of_cell;
    std::vector<std::uint32_t> cell_of_seed; // no_cell where the cell was left out

    std::size_t cell_count() const { return seed_of_cell.size(); }
    std::uint32_t to(std::uint32_t cell, std::uint32_t side) const {
        return from[side + 1 < first_side[cell + 1] ? side + 1 : first_side[cell]];
    }
};

/// Nearest whole centimetre.
shape::Point on_centimetre(double x, double y);

/// Seeds must be distinct and inside the square; they are kept in the order given.
Tessellation tessellate(std::vector<Seed> seeds, double extent_m);

} // namespace areal::bench
