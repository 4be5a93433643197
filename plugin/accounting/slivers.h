// SPDX-License-Identifier: GPL-2.0-or-later
//
// Slivers: what is left of a plan area set aside for building when the built ground and the wide water are taken
// out, where it is too small or too narrow by the rule set. They move to a line of their own; nothing is lost.
//
// The tests run one after the other on each single part: an opening takes its strips off, the others take whole
// parts. The remnants are built from an overlay of the plan with the built ground, so they are the ground the
// reserve is counted on.
#pragma once

#include "accounting/account_layers.h"
#include "accounting/cut.h"
#include "accounting/table.h"

#include <string>
#include <vector>

namespace areal::accounting {

struct Sliver {
    shape::FeatureIndex plan_area = 0;
    SliverTest reason = SliverTest::minimum_area;
    shape::FeatureShape shape;
    ExactArea area; // plan area
};

/// Empty when the rules have no tests. Throws Cancelled.
std::vector<Sliver> find_slivers(const AccountLayers& read, const PlanLayer& plan, const RuleSet& rules,
                                 const Meanings& meanings, const CutOptions& options);

/// Puts them into the evidence of the plan.
void add_slivers(const std::vector<Sliver>& slivers, const PlanLayer& plan, AccountLayers& read);

/// `slivers`: feature, purpose_code, purpose_group, name, reason, east, north (of its box's middle), area.
Table slivers_table(const std::vector<Sliver>& slivers, const PlanLayer& plan);

} // namespace areal::accounting
