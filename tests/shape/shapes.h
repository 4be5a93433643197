// SPDX-License-Identifier: GPL-2.0-or-later
//
// Shapes that several tests of the overlay draw.
#pragma once

#include "shape/feature_shape.h"
#include "shape/polygon_layer.h"
#include "shape/tile_piece.h"

#include <array>

namespace areal::test {

inline shape::FeatureShape rectangle(double x0, double y0, double x1, double y1) {
    return {{shape::RingRole::shell, {{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}, {x0, y0}}}};
}

/// A polygon of its own, or a hole in the last one.
inline void add_square(shape::PolygonLayer& layer, double x, double y, double side_m,
                       shape::RingRole role = shape::RingRole::shell) {
    if (role == shape::RingRole::shell)
        layer.begin_feature();
    const std::array<shape::Point, 4> corners{{{x, y}, {x + side_m, y}, {x + side_m, y + side_m}, {x, y + side_m}}};
    layer.add_ring(role, corners);
}

/// Of a shell.
inline shape::TilePiece piece(double xa, double ya, double xb, double yb, shape::FeatureIndex feature,
                              std::int32_t weight) {
    return {xa, ya, xb, yb, shape::PieceOwner(feature, shape::RingRole::shell), weight};
}

} // namespace areal::test
