// SPDX-License-Identifier: GPL-2.0-or-later
//
// Is this polygon sound, and if not, what is the nearest sound one (GEOS make valid, structure method) and
// how much ground did the repair add or take? Never throws for bad geometry: what cannot be repaired
// comes back `unresolved`, with its rings as they were.
//
// A ring holds what it winds round; shells are joined; a hole takes away from its own shell and nothing
// else, so a hole outside its shell makes no ground (GEOS by itself would make it a polygon).
#pragma once

#include "base/progress.h"
#include "shape/feature_shape.h"

#include <memory>
#include <string>
#include <vector>

namespace areal::shape {

enum class RepairState : std::uint8_t { valid, repaired, unresolved };

struct RepairResult {
    RepairState state = RepairState::valid;
    FeatureShape shape;   // only when repaired
    double before_m2 = 0; // area as the rings say it (shells minus holes)
    double after_m2 = 0;  // area after the repair
    std::string fault;    // "Self-intersection"; empty when valid
    Point where;          // of the fault
};

/// The polygons of a layer that wind otherwise than 0 or 1 times about some ground, in order: the only ones
/// whose area a repair can change. One pass of the overlay over the layer, a small part of what it costs to
/// ask GEOS about every polygon. Refuses what the overlay refuses.
/// Throws Cancelled when `progress` says so.
std::vector<FeatureIndex> unsound_polygons(const PolygonLayer& layer, Progress* progress = nullptr);

/// Holds a GEOS context; one per thread.
class Repairer {
  public:
    Repairer();
    ~Repairer();
    RepairResult check(const FeatureShape& shape) const;

  private:
    struct Body;
    std::unique_ptr<Body> m_body;
};

} // namespace areal::shape
