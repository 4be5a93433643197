// SPDX-License-Identifier: GPL-2.0-or-later
//
// The grid of square tiles that all layers are cut at: which tile is a coordinate in, and how large should
// tiles be for these layers?
//
// The side is a power of two metres and tile (0,0) starts at (0,0), so tile-local coordinates are exact and
// a tile has a whole number of area units (2^-30 m2). Tiles are half-open: a point on a border belongs to
// the tile right of or above it.
//
// Refuses (BadInput): coordinates further than `farthest_coordinate_m` from the origin; no projected
// coordinate on Earth is, and areas would outgrow their integers.
#pragma once

#include "base/box.h"
#include "shape/double_pair.h"

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <optional>

namespace areal::shape {

inline constexpr double farthest_coordinate_m = 1073741824.0; // 2^30
inline constexpr int finest_side_bits = -15;                  // one area unit
inline constexpr int coarsest_side_bits = 16;                 // 2^62 area units: a tile's sum still fits 64 bits

/// What the choice of tile side is made from; sums do not depend on the order of features.
struct EdgeCensus {
    Box extent;
    std::uint64_t edges = 0;
    /// Edges by length: class i holds lengths in [2^(i-32), 2^(i-31)) m, both ends open.
    std::array<std::uint64_t, 64> by_length{};

    /// A point written twice is no edge, and must not draw the median down to the finest tiles.
    void add_edge(double length_m) {
        if (!(length_m > 0))
            return;
        const int power = int(std::bit_cast<std::uint64_t>(length_m) >> 52) - 1023; // exponent of a double
        ++by_length[std::size_t(std::min(63, std::max(0, power + 32)))];
        ++edges;
    }
    void add(const EdgeCensus& other);
};

/// Tile of a coordinate and the place in it, 0 to 1.
struct GridPoint {
    std::int32_t column = 0, row = 0;
    double u = 0, v = 0;
};

struct TileWish {
    std::optional<int> side_bits; // this side, whatever the edges are like
    int width_bits = 4;           // a tile is 2^(width_bits - 1) to 2^width_bits median edges wide
    int coarsest_side_bits = areal::shape::coarsest_side_bits; // no larger side for the edges' sake
};

class TileGrid {
  public:
    explicit TileGrid(int side_bits);
    /// Tiles that hold a handful of edges each, as the wish allows; larger where edges are so long or far
    /// apart that there would be too many tiles.
    static TileGrid for_edges(const EdgeCensus& census, const TileWish& wish = {});

    int side_bits() const { return m_side_bits; }
    double side_m() const { return m_side_m; }
    std::int32_t index(double coordinate_m) const { return std::int32_t(std::floor(coordinate_m * m_tiles_per_m)); }
    double start_m(std::int32_t index) const { return double(index) * m_side_m; }
    GridPoint locate(double x, double y) const;

  private:
    int m_side_bits;
    double m_side_m;
    double m_tiles_per_m;
};

inline GridPoint TileGrid::locate(double x, double y) const {
    // Both coordinates at once, and without a conversion to whole numbers and back: a double of this size has its
    // ones in the last bit, so that adding it rounds to the nearest whole number and leaves that in the low bits.
    constexpr double ones = 0x1.8p52; // good for 2^51 tiles either way; there are 2^30 at most
    const DoublePair place = DoublePair{x, y} * m_tiles_per_m;
    const DoublePair sum = place + ones;
    DoublePair tile = sum - ones;
    const WholePair above = tile > place; // -1 where the nearest is the next one
    tile -= above ? DoublePair{1, 1} : DoublePair{0, 0};
    const DoublePair in_tile = place - tile;
    const WholePair index = std::bit_cast<WholePair>(sum) + above;
    return {std::int32_t(index[0]), std::int32_t(index[1]), in_tile[0], in_tile[1]};
}

} // namespace areal::shape
