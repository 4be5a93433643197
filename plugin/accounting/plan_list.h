// SPDX-License-Identifier: GPL-2.0-or-later
//
// The plans that the inputs of a role speak of, what is known of each, and which goes first where they overlap;
// whatever the order of the inputs. Plans that do not count say why not; when none of those with ground would count all
// do, and a finding says so.
#pragma once

#include "accounting/plan_facts.h"
#include "accounting/plan_order.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace areal::accounting {

struct PlanTerms {
    std::set<std::string> statuses; // planstatus that count; "" is missing
    std::vector<Precedence> precedence;
    PlanDecisions decisions;
    std::optional<Date> day; // plans that came into force later do not count; none: all do
};

struct PlanList {
    std::vector<Plan> plans;                   // by key
    std::map<std::string, std::size_t> places; // how the inputs call a plan -> its place
    PlanOrder order;
};

/// `layer` is what findings call the inputs together.
PlanList list_plans(const std::vector<const PlansSaid*>& said, const std::string& layer, const PlanTerms& terms,
                    const Meanings& meanings, Findings& findings);

} // namespace areal::accounting
