// SPDX-License-Identifier: GPL-2.0-or-later
//
// The ground within a distance of points, lines and polygons (GEOS buffer).
//
// A line reaches to both sides and ends square where it ends, so a straight line of length l takes exactly
// l x 2 reach; corners and points are round. A round edge is drawn as chords inside it that leave it by at most
// `buffer_tolerance_m`, so a point takes at most that much too little, never too much.
// A distance of 0 makes nothing of points and lines and leaves polygons as they are. Metres.
#pragma once

#include "shape/feature_shape.h"

#include <memory>
#include <optional>
#include <vector>

namespace areal::shape {

/// Greatest distance between a round edge and the chord that replaces it.
inline constexpr double buffer_tolerance_m = 0.01;

/// How far the ground reaches from each kind of geometry.
struct Reach {
    double points_m = 0, lines_m = 0, polygons_m = 0;
};

/// What a feature may be made of.
struct Sketch {
    std::vector<Point> points;
    std::vector<std::vector<Point>> lines;
    FeatureShape polygons; // sound (see repair.h)
};

/// Holds a GEOS context; one per thread.
class Bufferer {
  public:
    Bufferer();
    ~Bufferer();
    /// One sound shape, parts that overlap joined; empty when nothing reaches anywhere. Nothing at all when GEOS
    /// gave up.
    std::optional<FeatureShape> ground(const Sketch& sketch, const Reach& reach) const;

  private:
    struct Body;
    std::unique_ptr<Body> m_body;
};

} // namespace areal::shape
