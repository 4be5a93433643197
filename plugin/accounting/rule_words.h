// SPDX-License-Identifier: GPL-2.0-or-later
//
// A rule set for a reader: every value with its path and what it is called (titles of the schema, in the
// language asked for), and what two rule sets say differently. What a set is called, its source and its notes
// are no rules and are left out.
#pragma once

#include "accounting/meanings.h"
#include "accounting/rule_set.h"

#include <string>
#include <vector>

namespace areal::accounting {

struct RuleInWords {
    std::string path; // "/built/evidence/roads/buffer_m": a row of a list goes by what it is about
    std::string title, value;
};

struct RuleDifference {
    std::string path, title, a, b;
};

/// In the order of the file. Throws BadInput when the schema is not among the resources.
std::vector<RuleInWords> rules_in_words(const RuleSet& rules, const Meanings& meanings);

/// By path; empty when both count alike.
std::vector<RuleDifference> compare_rules(const RuleSet& a, const RuleSet& b, const Meanings& meanings);

} // namespace areal::accounting
