// SPDX-License-Identifier: GPL-2.0-or-later
//
// A circular arc, or a whole circle, through three points as a chain of chords.
#pragma once

#include "shape/polygon_layer.h"

#include <vector>

namespace areal::shape {

/// First and last point as given; the points between lie on the arc, and no chord leaves it by more than
/// `tolerance`. Empty when the three points lie on a line (or two are the same), which is no arc.
std::vector<Point> arc_through(Point first, Point middle, Point last, double tolerance);

/// The whole circle through three points, closed, from `first` by way of `middle`.
std::vector<Point> circle_through(Point first, Point middle, Point last, double tolerance);

} // namespace areal::shape
