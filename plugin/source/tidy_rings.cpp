// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/tidy_rings.h"

#include <utility>

namespace areal::source {
namespace {

constexpr std::size_t fewest_points = 4; // of a closed ring

bool holds_ground(const shape::Ring& ring) {
    const bool closed = ring.points.size() > 1 && ring.points.front() == ring.points.back();
    return ring.points.size() + (closed ? 0 : 1) >= fewest_points;
}

} // namespace

bool tidy_rings(shape::FeatureShape& shape) {
    bool closed_one = false, in_lost_shell = false;
    shape::FeatureShape kept;
    kept.reserve(shape.size());
    for (shape::Ring& ring : shape) {
        if (ring.role == shape::RingRole::shell)
            in_lost_shell = !holds_ground(ring);
        if (in_lost_shell || !holds_ground(ring))
            continue;
        if (!(ring.points.front() == ring.points.back())) {
            ring.points.push_back(ring.points.front());
            closed_one = true;
        }
        kept.push_back(std::move(ring));
    }
    shape = std::move(kept);
    return closed_one;
}

} // namespace areal::source
