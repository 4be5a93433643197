// SPDX-License-Identifier: GPL-2.0-or-later
//
// The plans of a role (in force, or one proposal) as the account needs them, from any number of inputs: the
// purpose areas of the plans that count, what is known of each plan, and which goes first where they overlap.
// Plans that do not count (superseded, repealed, not yet in force on the account's day) keep their ground aside, so
// that it can be said what they would have claimed. When none would be left all of them count, and a finding says so.
//
// Refuses (BadInput): no purpose area at all, decisions that contradict each other, and what reading refuses.
#pragma once

#include "accounting/plan_delivery.h"
#include "accounting/plan_list.h"

#include <vector>

namespace areal::accounting {

struct PlanLayer {
    source::PolygonTable table;     // purpose areas on the ground of the plans that count
    std::vector<PurposeArea> areas; // per polygon
    std::vector<Plan> plans;        // by key; also those that do not count
    PlanOrder order;
    PlanAside aside;
};

/// `records` and `findings` get what each input was, in the order of the inputs.
PlanLayer join_plans(std::vector<PlanDelivery> inputs, const PlanTerms& terms, const Meanings& meanings,
                     std::vector<InputRecord>& records, Findings& findings);

/// Decisions on plans that no layer has.
void find_idle_decisions(const PlanDecisions& decisions, const std::vector<const PlanLayer*>& layers,
                         Findings& findings);

} // namespace areal::accounting
