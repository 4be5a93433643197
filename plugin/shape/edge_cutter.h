// SPDX-License-Identifier: GPL-2.0-or-later
//
// Which pieces does a ring edge leave in the tiles it passes?
//
// In every tile it visits: the part inside, as a piece that runs upwards. In every tile it enters or leaves
// through the *left* border at height c: one more piece along that border from c up, because the winding on
// the border changes there. (Horizontal pieces bound no ground; they are kept for the borders they cross
// when a tile is cut again.) With that, the corner of the next tile to the
// right has the winding of this tile's corner plus the weights of this tile's pieces that start at y = 0,
// so each row of tiles can be worked on alone, in any order.
//
// An edge is always cut in the same direction (towards larger x, then y) and every cut is computed from the
// edge's own ends, so the two polygons that share an edge get pieces equal to the last bit, and so does an
// edge that is cut for some rows now and for others later.
//
// Sink: callable (column, row, xa, ya, xb, yb, weight), ya <= yb, and xa < xb where
// ya = yb.
#pragma once

#include "shape/tile_grid.h"

#include <utility>

namespace areal::shape {

/// From (x0,y0) to (x1,y1) inside one tile, interior to the left when sign is +1.
template <class Sink>
inline void put_piece(std::int32_t column, std::int32_t row, double x0, double y0, double x1, double y1,
                      std::int32_t sign, Sink&& sink) {
    if (x0 == x1 && y0 == y1)
        return;
    // Up or down is a coin's toss: choosing by index spares the processor half its wrong guesses.
    const double ends[4] = {x0, y0, x1, y1};
    const int down = int(y1 < y0) | (int(y1 == y0) & int(x1 < x0));
    const double* const a = ends + 2 * down;
    const double* const b = ends + 2 * (1 - down);
    sink(column, row, a[0], a[1], b[0], b[1], (2 * down - 1) * sign);
}

/// The part of an edge in one row: from (x0,y0) to (x1,y1), both measured from the corner of tile (first,
/// row), x1 >= x0. `y_at` gives the height where the edge passes the border i tiles to the right.
template <class HeightAt, class Sink>
void cut_row(std::int32_t first, std::int32_t row, double x0, double y0, std::int32_t last, double x1, double y1,
             std::int32_t sign, HeightAt&& y_at, Sink&& sink) {
    double x = x0, y = y0;
    for (std::int32_t column = first; column < last; ++column) {
        const double height = std::clamp(y_at(column + 1), 0.0, 1.0);
        put_piece(column, row, x, y, 1.0, height, sign, sink);
        // At height 0 the next corner has the change already.
        if (height > 0 && height < 1)
            sink(column + 1, row, 0.0, height, 0.0, 1.0, sign);
        x = 0;
        y = height;
    }
    put_piece(last, row, x, y, x1, y1, sign, sink);
}

/// Cuts the edge p -> q for the rows in [row_begin, row_end).
template <class Sink>
void cut_edge(GridPoint p, GridPoint q, std::int32_t sign, std::int32_t row_begin, std::int32_t row_end, Sink&& sink) {
    if (q.column < p.column ||
        (q.column == p.column && (q.u < p.u || (q.u == p.u && (q.row < p.row || (q.row == p.row && q.v < p.v)))))) {
        std::swap(p, q);
        sign = -sign;
    }
    const double dx = double(q.column - p.column) + (q.u - p.u);
    const double dy = double(q.row - p.row) + (q.v - p.v);
    const bool up = q.row >= p.row;
    const double x_per_y = dy != 0 ? dx / dy : 0;
    const double y_per_x = dx != 0 ? dy / dx : 0;
    const double x_end = double(q.column - p.column) + q.u;
    // Where the edge passes the horizontal border below `row`: tiles from the corner of p's tile.
    const auto x_at = [&](std::int32_t row) { return std::min(p.u + (double(row - p.row) - p.v) * x_per_y, x_end); };
    const std::int32_t lowest = std::max(std::min(p.row, q.row), row_begin);
    const std::int32_t highest = std::min(std::max(p.row, q.row), row_end - 1);
    for (std::int32_t row = lowest; row <= highest; ++row) {
        GridPoint in = p, out = q;
        const auto on_border = [&](std::int32_t border, double v) {
            const double x = x_at(border);
            const auto column = std::min(std::int32_t(x), q.column - p.column);
            return GridPoint{p.column + column, row, x - double(column), v};
        };
        if (row != p.row)
            in = up ? on_border(row, 0.0) : on_border(row + 1, 1.0);
        if (row != q.row)
            out = up ? on_border(row + 1, 1.0) : on_border(row, 0.0);
        const auto y_at = [&](std::int32_t column) {
            return p.v + (double(column - p.column) - p.u) * y_per_x - double(row - p.row);
        };
        cut_row(in.column, row, in.u, in.v, out.column, out.u, out.v, sign, y_at, sink);
    }
}

} // namespace areal::shape
