// SPDX-License-Identifier: GPL-2.0-or-later
//
// The closed forms behind every area: how much of a tile lies right of one piece, or right of two.
// Unit: tile areas (the whole tile is 1), as doubles or as whole *quanta* of 2^-48 tile.
//
// Derivation. Inside a tile the indicator of a polygon is a sum over its pieces e of
//     weight_e * [e spans y] * [x_e(y) <= x],
// so its area is the sum of weight_e * integral over y of (1 - x_e(y)), a trapezoid per piece. The product
// of two indicators is a double sum, and "right of e and right of f" is "right of max(x_e, x_f)":
//     area(A and B) = sum_e sum_f weight_e weight_f  integral over the common y of (1 - max(x_e, x_f)) dy.
// Over common y of height h both are straight; with d = x_e - x_f at the two ends (da, db),
//     max = (x_e + x_f)/2 + |d|/2,   mean |d| = |da + db|/2            if d keeps its sign,
//                                              (da^2 + db^2)/2(|da|+|db|)  if it changes (two triangles).
// The integrand is continuous in the coordinates: edges that touch, coincide or cross are ordinary values.
//
// After W. R. Franklin's local overlay sums (Franklin et al., "Uniform grids", 1989; "Fast polygon area
// overlay", 1994) and exact raster cell coverage (exactextract); written as pair integrals so that no
// crossing point and no orientation test is needed.
#pragma once

#include "shape/tile_piece.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>

namespace areal::shape {

/// Integer sums in quanta do not depend on the order of their terms. Wraps around: only sums that end
/// inside a few tile areas are read, so that passing the range on the way does no harm.
using Quanta = std::uint64_t;
inline constexpr int quanta_bits = 48;
inline constexpr Quanta whole_tile = Quanta(1) << quanta_bits;

/// Nearest quantum of a value in [-8, 8]: a double in [16, 32) has exactly 48 bits behind the point.
inline Quanta to_quanta(double tiles) {
    constexpr double anchor = 24.0;
    return std::bit_cast<Quanta>(tiles + anchor) - std::bit_cast<Quanta>(anchor);
}
inline std::int64_t as_signed(Quanta quanta) {
    return static_cast<std::int64_t>(quanta);
}

/// A straight line over [ya, yb], ready for x at any y. A level one has no heights and counts for nothing, nor
/// does one so low that its slope would be no number.
struct TileLine {
    static constexpr double lowest_height = 0x1p-1000;
    double xa = 0, ya = 0, xb = 0, yb = 0, slope = 0;

    TileLine() = default;
    explicit TileLine(const TilePiece& piece)
        : xa(piece.xa), ya(piece.ya), xb(piece.xb), yb(piece.yb),
          slope(yb - ya > lowest_height ? (xb - xa) / (yb - ya) : 0) {}
    double x(double y) const { return xa + (y - ya) * slope; }
};

/// Ground right of the line, over its own heights.
inline double right_of(const TileLine& e) {
    return (e.yb - e.ya) * (1.0 - 0.5 * (e.xa + e.xb));
}

/// Ground right of both lines, over the heights they share. Same bits when e and f are exchanged.
inline double right_of_both(const TileLine& e, const TileLine& f) {
    const double low = std::max(e.ya, f.ya);
    const double high = std::min(e.yb, f.yb);
    if (!(high > low))
        return 0;
    const double e_low = e.x(low), e_high = e.x(high);
    const double f_low = f.x(low), f_high = f.x(high);
    const double d_low = e_low - f_low, d_high = e_high - f_high;
    const double apart = d_low * d_high >= 0
                             ? 0.5 * std::abs(d_low + d_high)
                             : (d_low * d_low + d_high * d_high) / (2 * (std::abs(d_low) + std::abs(d_high)));
    const double mean = 0.25 * ((e_low + e_high) + (f_low + f_high));
    return (high - low) * (1.0 - mean - 0.5 * apart);
}

} // namespace areal::shape
