// SPDX-License-Identifier: GPL-2.0-or-later
//
// The question every peer is asked: m2 per plan polygon and cover class. Its two inputs and its answer.
#pragma once

#include "shape/overlay.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace areal::bench {

struct Input {
    shape::PolygonLayer polygons;
    std::vector<int> labels; // pid or cls per feature
};

/// The GeoPackage's only layer and its field, by the product's own fast reader. Throws BadInput when the file is not
/// as the generator writes it.
Input read_fast(const std::string& file, const std::string& field);

using PlanCover = std::map<std::pair<int, int>, double>; // (pid, cls) -> m2

/// Of a plan over a cover: where exactly one plan polygon meets exactly one cover polygon; the made-up maps have no
/// other ground.
PlanCover fold(const shape::OverlayTable& rows, const std::vector<int>& cover_class, const std::vector<int>& plan_id);

/// Lines of "pid,cls,m2", sorted.
void write_csv(const PlanCover& table, const std::string& file);

} // namespace areal::bench
