// SPDX-License-Identifier: GPL-2.0-or-later
//
// What an account is asked of: the layers, each with the role it plays, and the rules.
#pragma once

#include "accounting/built_layer.h"
#include "accounting/cut.h"
#include "accounting/named_source.h"
#include "accounting/need.h"
#include "accounting/plan_decisions.h"
#include "accounting/rule_set.h"
#include "accounting/theme_layer.h"
#include "base/date.h"

#include <optional>
#include <vector>

namespace areal::accounting {

struct AccountRequest {
    std::vector<NamedSource> plans;     // in force; at least one
    std::vector<NamedSource> proposals; // the first one is judged; none: the plan is
    std::optional<NamedSource> earlier; // an earlier revision of the proposal that is judged
    NamedSource cover;
    std::optional<NamedSource> restored;   // restoration measures
    std::optional<NamedSource> boundary;   // only ground inside counts; what it leaves out is a finding
    std::vector<BuiltRequest> built;       // what is built already, several side by side
    std::vector<ThemeRequest> themes;      // each named once
    std::optional<NamedSource> provisions; // a table beside the plan
    std::vector<Need> needs;               // utbyggingsbehov, by purpose group
    std::optional<Date> day;               // the account is of: plans that came into force later do not count
    std::optional<shape::Crs> crs;         // default: the first plan's
    AreaKind area_kind = AreaKind::plan;
    RuleSet rules;
    std::vector<RuleSet> compared_rules; // the account under each, beside it, with the reason of each difference
    bool with_pieces = true;             // the result layer
    PlanDecisions decisions;             // on plans, where their data do not settle it
    int threads = 0;
    Progress* progress = nullptr;
};

} // namespace areal::accounting
