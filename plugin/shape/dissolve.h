// SPDX-License-Identifier: GPL-2.0-or-later
//
// Pieces of ground that belong together as one shape, without the borders between them; and a shape as its
// single polygons (a shell with its holes). Full double precision, nothing is snapped.
#pragma once

#include "shape/feature_shape.h"

#include <span>
#include <vector>

namespace areal::shape {

/// Where GEOS refuses, the pieces are put side by side: the same ground, with borders inside.
FeatureShape dissolve(std::span<const FeatureShape> pieces);

std::vector<FeatureShape> single_polygons(const FeatureShape& shape);

} // namespace areal::shape
