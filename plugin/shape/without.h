// SPDX-License-Identifier: GPL-2.0-or-later
//
// The ground of a polygon that other polygons leave free, as rings. A polygon that the others at most touch
// comes back untouched, point for point.
//
// Nothing is thrown for bad geometry: what GEOS refuses is made valid first; what it then still refuses comes
// back untouched.
#pragma once

#include "shape/feature_shape.h"

#include <memory>
#include <span>

namespace areal::shape {

/// Holds a GEOS context; one per thread.
class Clipper {
  public:
    Clipper();
    ~Clipper();
    FeatureShape without(const FeatureShape& shape, std::span<const FeatureShape* const> others) const;

  private:
    struct Body;
    std::unique_ptr<Body> m_body;
};

} // namespace areal::shape
