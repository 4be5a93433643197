// SPDX-License-Identifier: GPL-2.0-or-later
//
// A polygon as seen from a small box: the same ground inside the box, and outside it only as many points as
// it takes to get round. So that a plan polygon of 100 000 points is not walked again for each neighbour.
//
// A stretch of a ring that lies wholly left of the box (or right, above, below) may be drawn straight: the
// way from its first to its last point stays on that side, so nothing inside the box is wound round more or
// less often. Outside the box the result may cross itself; whoever uses it must cut it to the box. The
// stretch with the ring's highest point is always kept: GEOS tells the direction of a ring from there.
#pragma once

#include "base/box.h"
#include "shape/feature_shape.h"

#include <span>
#include <vector>

namespace areal::shape {

/// Boxes over stretches of one ring, coarser and coarser. Refers to the points it is given.
class RingStretches {
  public:
    explicit RingStretches(std::span<const Point> closed_ring);
    /// The ring as seen from the box; empty when nothing in the box can depend on it.
    std::vector<Point> seen_from(const Box& box) const;

  private:
    bool may_be_straight(const Box& stretch, const Box& box) const;
    void append(const Box& box, std::size_t level, std::size_t stretch, std::vector<Point>& to) const;

    std::span<const Point> m_points;
    std::vector<std::vector<Box>> m_levels; // from fine to coarse; the last has one box
};

/// The polygons of one feature, made ready for many boxes. Refers to the layer.
class LocalRings {
  public:
    LocalRings(const PolygonLayer& layer, FeatureIndex feature);
    FeatureShape seen_from(const Box& box) const;

  private:
    std::vector<RingRole> m_roles;
    std::vector<RingStretches> m_rings;
};

} // namespace areal::shape
