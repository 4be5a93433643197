// SPDX-License-Identifier: GPL-2.0-or-later
//
// Why two rule sets count differently, for a planner: each rule that differs as one sentence, codes by the titles
// of their lists. Made from the two files and the schema's titles; nothing is told of rules that no sentence can
// matter for: those for code lists that no layer of the account uses, and details of what the other set leaves out.
#pragma once

#include "accounting/rule_words.h"

#include <set>

namespace areal::accounting {

struct RuleReason {
    std::string path, sentence;
};

/// What `other` counts otherwise than `own`, in the order of the files. Throws what rules_in_words throws.
std::vector<RuleReason> rule_reasons(const RuleSet& own, const RuleSet& other, const std::set<std::string>& code_lists,
                                     const Meanings& meanings);

} // namespace areal::accounting
