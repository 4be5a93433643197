// SPDX-License-Identifier: GPL-2.0-or-later
//
// The plan map for itself: gaps, overlaps, areas beyond the plan's own boundary, broken or missing geometry. Asked
// whatever else is wrong: areas without a purpose, a status or a planid are drawn like any other.
//
// Each gap has a place of its own, and so has each pair of overlapping areas; nothing is netted.
#pragma once

#include "accounting/plan_gaps.h"
#include "accounting/review_list.h"

namespace areal::accounting {

void find_drawing_faults(const PlanReview& plans, const AccountLayers& read, const CutOptions& options,
                         ReviewList& review);

} // namespace areal::accounting
