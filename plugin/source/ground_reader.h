// SPDX-License-Identifier: GPL-2.0-or-later
//
// The ground that buildings, roads and railways take, whether they are delivered as points, lines or polygons, in
// one layer or mixed: a table of polygons like any other, a feature each, overlaps and all.
//
// How far the ground reaches from a point, from a line (half its width) and from the edge of a polygon is the
// caller's to say, feature by feature; here is only the geometry (shape/buffer.h: lines end square, round edges
// lie at most 1 cm inside the true ones). A feature nobody knows a width for takes no ground and is a finding.
// Refuses (BadInput): what `read_polygons` refuses; a layer none of whose features takes ground.
#pragma once

#include "source/polygon_table.h"

#include <functional>
#include <optional>

namespace areal::source {

enum class GroundGeometry : std::uint8_t { point, line, polygon, count_ };

struct GroundWishes {
    ReadWishes read; // its `reshape` is not looked at
    /// Metres from the geometry to the edge of the ground; nothing when no width is known. Polygons: 0 or nothing
    /// is the polygon as it stands.
    std::function<std::optional<double>(const Feature&, GroundGeometry)> reach_m;
};

PolygonTable read_ground(FeatureSource& source, const GroundWishes& wishes);

} // namespace areal::source
