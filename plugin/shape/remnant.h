// SPDX-License-Identifier: GPL-2.0-or-later
//
// What is left of a polygon when other ground is taken out of it: its single parts, the strips no disc of a
// radius reaches (morphological opening, with the corners kept), and the radius of the largest disc in a part.
// Metres.
//
// What GEOS refuses counts as no strip and as radius 0; nothing is thrown. Crumbs under 0.01 m2 are left out.
#pragma once

#include "shape/feature_shape.h"

#include <memory>
#include <vector>

namespace areal::shape {

/// Holds a GEOS context; one per thread.
class RemnantShapes {
  public:
    RemnantShapes();
    ~RemnantShapes();

    /// The single parts of several pieces put together; pieces that share an edge become one part.
    std::vector<FeatureShape> parts(const std::vector<FeatureShape>& pieces) const;
    /// The strips of a part, and what is left of it without them, as single parts.
    struct Opened {
        std::vector<FeatureShape> strips, rest;
    };
    Opened open(const FeatureShape& part, double radius_m) const;
    double inscribed_radius_m(const FeatureShape& part) const;

  private:
    struct Body;
    std::unique_ptr<Body> m_body;
};

} // namespace areal::shape
