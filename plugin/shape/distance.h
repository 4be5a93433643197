// SPDX-License-Identifier: GPL-2.0-or-later
//
// How far apart two grounds lie: the shortest way between their edges, 0 when they touch or overlap. Metres.
#pragma once

#include "shape/feature_shape.h"

#include <optional>

namespace areal::shape {

/// Nothing when one of them is empty or GEOS refuses it.
std::optional<double> distance_m(const FeatureShape& a, const FeatureShape& b);

} // namespace areal::shape
