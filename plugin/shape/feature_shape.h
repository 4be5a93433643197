// SPDX-License-Identifier: GPL-2.0-or-later
//
// One feature's polygons on their way in or out: rings in order, each shell followed by its holes.
#pragma once

#include "shape/polygon_layer.h"

#include <vector>

namespace areal::shape {

struct Ring {
    RingRole role = RingRole::shell;
    std::vector<Point> points; // closed
    friend bool operator==(const Ring&, const Ring&) = default;
};

using FeatureShape = std::vector<Ring>;

/// The rings of one feature of a layer.
FeatureShape shape_of(const PolygonLayer& layer, FeatureIndex feature);

} // namespace areal::shape
