// SPDX-License-Identifier: GPL-2.0-or-later
//
// What a plan does to the ground, seen by a reviewer: building where the kommuneplan in force has something else,
// building that LNFR opens for by exception, protected and exposed ground, and land cover that is too old to say.
//
// A kommuneplan is not held against another: a revision may change what it revises. No clock: what is old is old
// beside the newest day that the plans and the data name.
#pragma once

#include "accounting/ground_view.h"
#include "accounting/review_list.h"

namespace areal::accounting {

void find_faults_on_ground(const GroundView& view, ReviewList& review);

} // namespace areal::accounting
