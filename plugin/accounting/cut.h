// SPDX-License-Identifier: GPL-2.0-or-later
//
// The one overlay of a run, with the area scale when true area is asked for.
#pragma once

#include "base/progress.h"
#include "shape/crs.h"
#include "shape/overlay.h"
#include "source/polygon_table.h"

#include <vector>

namespace areal::accounting {

enum class AreaKind : std::uint8_t { plan, true_area };

struct CutOptions {
    AreaKind area_kind = AreaKind::plan;
    int threads = 0;
    Progress* progress = nullptr;
};

using Layers = std::vector<const source::PolygonTable*>;

std::vector<const shape::PolygonLayer*> polygons_of(const Layers& layers);
shape::OverlayTable cut(const Layers& layers, const shape::Crs& crs, const CutOptions& options);

/// The area a row counts with.
inline ExactArea area_of(const shape::OverlayRow& row, AreaKind kind) {
    return kind == AreaKind::plan ? row.plan_area : row.true_area;
}

/// The CRS asked for, else the layer's. Throws BadInput when it is in degrees or unknown.
shape::Crs account_crs(const std::optional<shape::Crs>& wished, const source::LayerInfo& otherwise);

} // namespace areal::accounting
