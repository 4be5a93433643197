// SPDX-License-Identifier: GPL-2.0-or-later
//
// What an account is asked of: the layers, each with the role it plays, and the rules.
#pragma once

#include "accounting/cut.h"
#include "accounting/named_source.h"
#include "accounting/rule_set.h"
#include "accounting/theme_layer.h"

#include <optional>
#include <vector>

namespace areal::accounting {

struct AccountRequest {
    std::vector<NamedSource> plans;     // in force; at least one
    std::vector<NamedSource> proposals; // the first one is judged; none: the plan is
    std::optional<NamedSource> earlier; // an earlier revision of the proposal that is judged
    NamedSource cover;
    std::optional<NamedSource> restored; // restoration measures
    std::optional<NamedSource> boundary; // only ground inside counts; what it leaves out is a finding
    std::vector<ThemeRequest> themes;    // each named once
    std::optional<shape::Crs> crs;       // default: the first plan's
    AreaKind area_kind = AreaKind::plan;
    RuleSet rules;
    int threads = 0;
    Progress* progress = nullptr;
};

} // namespace areal::accounting
