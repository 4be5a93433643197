// SPDX-License-Identifier: GPL-2.0-or-later
//
// A straight side bent into a natural looking line by moving midpoints, again and again, until points are
// about `spacing_m` apart. Which way a midpoint moves depends only on the two end points, so both neighbours
// (and the same side in another vintage) get the same line to the bit.
//
// The line never leaves the lens around its chord whose edges make `room_rad` with it: each bend spends part
// of that angle and hands the rest to its two halves. Lenses of different sides do not overlap when the
// angle is at most that between the side and the seeds of its cells, so no two lines can cross.
#pragma once

#include "shape/polygon_layer.h"

#include <vector>

namespace areal::bench {

/// Appends the points strictly between `a` and `b`, in that order, in whole centimetres.
void bend(shape::Point a, shape::Point b, double room_rad, double spacing_m, std::vector<shape::Point>& out);

} // namespace areal::bench
