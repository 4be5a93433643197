// SPDX-License-Identifier: GPL-2.0-or-later
//
// What must hold of an overlay whatever the polygons are. Aborts with a sentence when something does not:
// that is how a fuzzer hears of it.
//
//   no row is empty or negative, and no row has more ground than its place
//   the layers in another order give the same rows, to the unit
//   rings that start elsewhere and run the other way give the same rows, to the unit
//   two threads give the same rows, to the unit
//   the rows of a layer, summed over the other layers, are the rows of that layer alone (but for rounding:
//   alone it may be cut at another grid)
//
// Input that the engine refuses with a sentence (BadInput) must be refused in every form.
#pragma once

#include "shape/polygon_layer.h"

#include <vector>

namespace areal::fuzz {

void check_overlay(const std::vector<shape::PolygonLayer>& layers);

} // namespace areal::fuzz
