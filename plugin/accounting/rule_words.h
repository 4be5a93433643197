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
    std::string subject; // the title for a sentence: without the section, a row by what it is about
    bool is_list = false;
    std::vector<std::string> codes; // the value, or what a list holds, as the file has it
    std::vector<std::string> names; // the same in words: codes by the titles of their list
    std::string code_list;          // the list of codes the rule is of, where it is of one
    std::string row;                // path of the row of a list that it tells more of; "" for the rest
};

struct RuleDifference {
    std::string path, title, a, b;
};

/// In the order of the file. Throws BadInput when the schema is not among the resources.
std::vector<RuleInWords> rules_in_words(const RuleSet& rules, const Meanings& meanings);

/// By path; empty when both count alike.
std::vector<RuleDifference> compare_rules(const RuleSet& a, const RuleSet& b, const Meanings& meanings);

} // namespace areal::accounting
