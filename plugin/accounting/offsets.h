// SPDX-License-Identifier: GPL-2.0-or-later
//
// What pays for what: a kind of nature that gets back more than it loses may make up for another, where the rule
// set says so (mire for drained mire, say) and nowhere else. As much is paid as can be: the largest flow from
// surpluses to losses, found by augmenting paths, so the answer does not depend on which is tried first.
#pragma once

#include "accounting/rule_set.h"
#include "base/area.h"

#include <string>
#include <vector>

namespace areal::accounting {

struct Surplus {
    std::string account;
    ExactArea balance; // restored less lost; below zero: missing
};

struct Offset {
    std::string given, lost; // accounts
    ExactArea area;
};

/// By the accounts, in the order given.
std::vector<Offset> offsets(const std::vector<Surplus>& balances, const RuleSet& rules);

} // namespace areal::accounting
