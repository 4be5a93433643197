// SPDX-License-Identifier: GPL-2.0-or-later
//
// Which way does a ring run? +1 counterclockwise, -1 clockwise: the sign of its area, told exactly. Where the
// area is nought (a figure eight, a spike), the direction of its smallest edge decides. Neither where the ring
// starts nor how long, thin or crooked it is makes a difference, and drawn backwards it has the other sense.
//
// The ring is closed: its last point is its first. Coordinates nearer to 0 than 2^-450 are taken as 0. Where one
// is no number, or so large that areas overflow, the answer is +1: the overlay refuses such rings (edge_run,
// tile_grid).
#pragma once

#include "shape/polygon_layer.h"

#include <cstdint>
#include <span>

namespace areal::shape {

std::int32_t ring_sense(std::span<const Point> ring);

} // namespace areal::shape
