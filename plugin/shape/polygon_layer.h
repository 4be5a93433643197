// SPDX-License-Identifier: GPL-2.0-or-later
//
// The polygons of one layer, in one projected CRS, as flat arrays: what every question in this room is
// asked of. A feature is a list of rings; a ring is shell or hole by its role, whichever way it runs.
//
// Refuses nothing but unclosed bookkeeping: bow-ties, duplicate points, overlapping features and holes
// outside their shell are all storable, because data come that way. Coordinates in metres.
#pragma once

#include "base/box.h"

#include <cstdint>
#include <span>
#include <vector>

namespace areal::shape {

struct Point {
    double x = 0, y = 0;
    friend bool operator==(const Point&, const Point&) = default;
};

enum class RingRole : std::uint8_t { shell, hole };

using FeatureIndex = std::uint32_t;

class PolygonLayer {
  public:
    struct RingView {
        RingRole role;
        std::span<const Point> points; // closed: the first point is repeated at the end
    };

    /// Starts the next feature; a feature without rings is allowed (empty geometry).
    FeatureIndex begin_feature();
    /// Adds a ring to the feature begun last. Closes it if it is open; drops rings of under 3 sides: they bound no
    /// ground, and must not decide how fine the tiles are.
    void add_ring(RingRole role, std::span<const Point> points);
    void reserve(std::size_t features, std::size_t points);
    /// The features of another layer after these.
    void append(const PolygonLayer& other);

    std::size_t feature_count() const { return m_feature_rings.size(); }
    std::size_t point_count() const { return m_points.size(); }
    std::size_t ring_count() const { return m_ring_points.size(); }
    /// Rings of feature f are ring_begin(f) to ring_end(f).
    std::size_t ring_begin(FeatureIndex f) const { return m_feature_rings[f]; }
    std::size_t ring_end(FeatureIndex f) const {
        return f + 1 < m_feature_rings.size() ? m_feature_rings[f + 1] : m_ring_points.size();
    }
    RingView ring(std::size_t index) const;
    Box box(FeatureIndex f) const;
    Box box() const;

  private:
    std::vector<Point> m_points;
    std::vector<std::size_t> m_ring_points; // first point of each ring
    std::vector<RingRole> m_ring_roles;
    std::vector<std::size_t> m_feature_rings; // first ring of each feature
};

} // namespace areal::shape
