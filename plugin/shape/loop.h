// SPDX-License-Identifier: GPL-2.0-or-later
//
// Signed closed loops: the ground an edit adds (positive) or takes away (negative), without the polygons it
// leaves alone. A loop counts ground as often as it winds round it, counterclockwise positive.
//
//   a new polygon        loops_of(polygon)
//   a deleted one        loops_of(polygon, -1)
//   a moved vertex, a reshaped line
//                        change_loops(before, after): where the chain of points was replaced, the new chain
//                        and back along the old one; rings that did not change give nothing
//   a split polygon      change_loops(whole, first part) for the one, loops_of(second part) for the other
//   undo                 the same loops with `times` negated
//
// Rings are taken by their role, whichever way they run, as the overlay takes them (edge_run.h).
#pragma once

#include "shape/feature_shape.h"

#include <cstdint>
#include <vector>

namespace areal::shape {

struct Loop {
    std::vector<Point> points; // closed
    std::int32_t times = 1;
};

using Loops = std::vector<Loop>;

Loops loops_of(const FeatureShape& shape, std::int32_t times = 1);
Loops loops_of(const PolygonLayer& layer, FeatureIndex feature, std::int32_t times = 1);
Loops change_loops(const FeatureShape& before, const FeatureShape& after);
Loops negated(Loops loops);

} // namespace areal::shape
