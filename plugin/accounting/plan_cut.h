// SPDX-License-Identifier: GPL-2.0-or-later
//
// The one overlay of an account: the plan that is judged, the land cover, and what else there is, cut against
// each other, with the place of each layer in the answer.
#pragma once

#include "accounting/account_layers.h"
#include "base/finding.h"
#include "shape/overlay.h"

#include <cstddef>
#include <optional>

namespace areal::accounting {

struct PlanCut {
    const AccountLayers& read;
    const PlanLayer& judged;
    const PlanLayer* in_force = nullptr; // when a proposal is judged against it
    AreaKind area_kind = AreaKind::plan;
    Layers layers; // as they were cut
    std::size_t judged_place = 0, cover_place = 1;
    std::optional<std::size_t> restored_place, in_force_place, evidence_place;
    shape::OverlayTable table;

    /// Stack of a row in a layer that may be absent.
    static shape::StackId stack(const shape::OverlayRow& row, std::optional<std::size_t> place) {
        return place ? row.stacks[*place] : shape::no_polygon;
    }
};

PlanCut cut_plan(const AccountLayers& read, const PlanLayer& judged, const PlanLayer* in_force,
                 const CutOptions& options);

/// Takes the rows beyond the boundary out of the table; what it takes of the judged plan is a finding.
void leave_out_beyond_boundary(PlanCut& cut, Findings& findings);

} // namespace areal::accounting
