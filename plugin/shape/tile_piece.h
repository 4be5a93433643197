// SPDX-License-Identifier: GPL-2.0-or-later
//
// What a tile knows of a layer: the pieces of ring edges inside it, and who covers its lower left corner.
//
// Coordinates are in tile units: (0,0) is the tile's lower left corner, (1,1) its upper right. Tile sides
// are powers of two, so going to tile units and back loses nothing.
//
// The winding number of a polygon at a place (x,y) of the tile is
//     its winding at the corner + sum of the weights of its pieces that span y and lie left of x.
#pragma once

#include "shape/polygon_layer.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace areal::shape {

/// The polygon a piece belongs to, and whether it comes from a shell or from a hole of it.
class PieceOwner {
  public:
    PieceOwner() = default;
    PieceOwner(FeatureIndex feature, RingRole role) : m_code(feature << 1 | (role == RingRole::hole ? 1U : 0U)) {}
    FeatureIndex feature() const { return m_code >> 1; }
    bool is_hole() const { return (m_code & 1U) != 0; }
    friend bool operator==(PieceOwner, PieceOwner) = default;

  private:
    std::uint32_t m_code = 0;
};

/// Part of a ring edge inside one tile. Runs upwards, or level to the right.
struct TilePiece {
    double xa = 0, ya = 0, xb = 0, yb = 0;
    PieceOwner owner;
    std::int32_t weight = 0; // winding gained when passing from left to right of it (from above if level)

    bool starts_at_bottom() const { return ya == 0 && yb > 0; }
};

/// Tiles have storeys, so that lines that share no height need not be compared.
inline constexpr int storeys = 64;
inline int storey(double y) {
    return std::min(int(y * double(storeys)), storeys - 1);
}

/// How often one polygon winds about a place, shells and holes apart. Sound polygons have 0 or 1 in all.
struct Winding {
    FeatureIndex feature = 0;
    std::int32_t shells = 0; // sum of the shells' turns
    std::int32_t holes = 0;  // sum of the holes' turns, negative where a hole is

    std::int32_t total() const { return shells + holes; }
    bool is_sound() const { return total() == 0 || total() == 1; }
    /// Is the place the polygon's ground? Where the winding is 0 or 1, that says it. Elsewhere (bow-tie,
    /// shells on top of each other, hole outside its shell) it is where more shells than holes wind about it.
    bool covers() const;
};

/// The polygons of one layer that wind about a place, by number; those with nothing left are dropped.
class CornerState {
  public:
    void add(PieceOwner owner, std::int32_t weight);
    /// Moves from a tile's lower left to its lower right corner.
    void pass(const TilePiece* begin, const TilePiece* end);
    void clear() { m_windings.clear(); }
    bool empty() const { return m_windings.empty(); }
    const std::vector<Winding>& windings() const { return m_windings; }

  private:
    void pass_many(const TilePiece* begin, const TilePiece* end);
    std::vector<Winding> m_windings;
};

} // namespace areal::shape
