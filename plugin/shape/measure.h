// SPDX-License-Identifier: GPL-2.0-or-later
//
// Planar areas straight from the rings (shoelace about the ring's first point, extended precision): the
// measure of a whole that is independent of the overlay, so that the sum of its parts can be held against it.
#pragma once

#include "base/area.h"
#include "shape/feature_shape.h"

namespace areal::shape {

/// Signed: positive when the ring runs counter-clockwise. m2.
long double signed_area_m2(std::span<const Point> closed_ring);
/// Shells minus holes, whichever way the rings run.
ExactArea area_of(const FeatureShape& shape);
ExactArea area_of(const PolygonLayer& layer, FeatureIndex feature);

/// Encloses the rings.
Box box_of(const FeatureShape& shape);

} // namespace areal::shape
