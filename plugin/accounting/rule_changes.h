// SPDX-License-Identifier: GPL-2.0-or-later
//
// Which rules differ between two texts of a rule set (JSON), for the reviewer: "statuses/1", "carbon/per_m2". All of
// them, also what counts nothing (source, notes) and what no layer of the account asks about; for why two rule sets
// count differently see rule_reasons.h.
#pragma once

#include <string>
#include <vector>

namespace areal::accounting {

struct RuleChange {
    std::string place;   // steps from the top of the file with slashes between them
    std::string was, is; // as JSON writes it; empty: not there
};

/// In the order of the file. Nothing when one of the two is no JSON.
std::vector<RuleChange> rule_changes(const std::string& was, const std::string& is);

} // namespace areal::accounting
