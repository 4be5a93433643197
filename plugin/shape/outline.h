// SPDX-License-Identifier: GPL-2.0-or-later
//
// The outline of several pieces together: the rings of their union, so that a border two pieces share is none.
// Made on a grid of 1 mm: pieces of one overlay meet within nanometres, not exactly, and a gap of that width
// would count as two borders. For lengths of borders, not for areas.
#pragma once

#include "shape/feature_shape.h"

#include <optional>
#include <vector>

namespace areal::shape {

/// Nothing when GEOS cannot make it. Coordinates in metres.
std::optional<FeatureShape> outline(const std::vector<const FeatureShape*>& pieces);

} // namespace areal::shape
