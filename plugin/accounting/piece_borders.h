// SPDX-License-Identifier: GPL-2.0-or-later
//
// The border of ground that is known as pieces: what of their rings no other piece lies along. Pieces do not overlap,
// so an edge that two of them draw has ground on both sides and is no border. They meet to a few millimetres, not to
// the last digit, and where one edge meets several the rest of it still counts. Lengths in metres.
#pragma once

#include "shape/feature_shape.h"

#include <cstddef>
#include <vector>

namespace areal::accounting {

/// Lines nearer than this are one: pieces are drawn on a grid of 1 mm, and differ from the inputs by that at most.
inline constexpr double same_line_m = 0.003;

struct GroupedPiece {
    const shape::FeatureShape* shape;
    std::size_t group;
};

/// A straight part of a border.
struct BorderPart {
    shape::Point middle;
    double length_m;
};

struct PieceBorders {
    std::vector<BorderPart> all;                   // of all pieces together
    std::vector<std::vector<BorderPart>> by_group; // of each group by itself
};

PieceBorders borders_of(const std::vector<GroupedPiece>& pieces, std::size_t groups);

} // namespace areal::accounting
