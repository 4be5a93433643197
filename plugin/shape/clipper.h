// SPDX-License-Identifier: GPL-2.0-or-later
//
// Polygons cut while they are drawn: the ground that other polygons leave free, and the part within a box, as rings.
// What the others at most touch, and what lies wholly within the box, comes back untouched, point for point.
//
// A polygon that is made ready is kept in parts of a bounded size, so that a box costs what lies about it and not what
// the polygon has elsewhere. They meet on lines of the grid: a box between two of its lines is cut from one of them.
//
// Nothing is thrown for bad geometry: what GEOS refuses is made valid first. What it then still refuses comes back
// untouched where it is to be cut by others, and has no part in a box.
#pragma once

#include "base/box.h"
#include "shape/feature_shape.h"

#include <memory>
#include <span>

namespace areal::shape {

/// A sound polygon that is to be cut many times, made ready for it. The clipper must outlive it.
class ReadyPolygon {
  public:
    ReadyPolygon();
    ~ReadyPolygon();
    ReadyPolygon(ReadyPolygon&&) noexcept;
    ReadyPolygon& operator=(ReadyPolygon&&) noexcept;

    const FeatureShape& shape() const { return m_shape; }
    const Box& box() const { return m_box; }

  private:
    friend class Clipper;
    struct Body;
    FeatureShape m_shape;
    Box m_box;
    std::unique_ptr<Body> m_body; // none where GEOS refuses the polygon
};

/// Holds a GEOS context; one per thread.
class Clipper {
  public:
    /// `grid_m`: how far apart the lines are.
    explicit Clipper(double grid_m);
    ~Clipper();
    ReadyPolygon ready(const FeatureShape& shape) const;
    FeatureShape within(const ReadyPolygon& polygon, const Box& box) const;
    FeatureShape without(const FeatureShape& shape, std::span<const FeatureShape* const> others) const;

  private:
    struct Body;
    std::unique_ptr<Body> m_body;
    double m_grid_m;
};

} // namespace areal::shape
