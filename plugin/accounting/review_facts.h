// SPDX-License-Identifier: GPL-2.0-or-later
//
// What a plan says of itself: purposes, status, id, day, planstatus, each held against its code list. Ground of a
// plan that does not count is said too.
#pragma once

#include "accounting/account_layers.h"
#include "accounting/review_list.h"

namespace areal::accounting {

/// Of the plan that is judged.
void find_faults_of_fact(const AccountLayers& read, const RuleSet& rules, const Meanings& meanings, ReviewList& review);

} // namespace areal::accounting
