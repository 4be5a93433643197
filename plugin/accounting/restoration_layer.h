// SPDX-License-Identifier: GPL-2.0-or-later
//
// Restoration measures: what the ground was, what it becomes, and whether the measure has come far enough to
// count. Only ground that was not nature counts as nature gained (restoring drained mire lifts its condition,
// not its area); the rest is a finding with its m2. The class before is the measure's own when it states one
// (a quarry of two daa is not on the map), else the land cover's.
#pragma once

#include "accounting/meanings.h"
#include "accounting/named_source.h"
#include "accounting/rule_set.h"
#include "source/polygon_table.h"

#include <string>
#include <vector>

namespace areal::accounting {

struct Measure {
    std::string account_before; // path; empty: what the land cover says
    std::string account_after;  // path
    std::string status;         // as written, folded
    std::string name;
    bool counts = false; // the rules count this status

    /// What the ground was, where the map says `mapped`.
    const std::string& before(const std::string& mapped) const {
        return account_before.empty() ? mapped : account_before;
    }
};

struct RestorationLayer {
    InputRecord record;
    source::PolygonTable table;
    std::vector<Measure> measures; // per polygon feature
};

/// Classes are account paths or codes of `cover_list`, the list of the land cover.
RestorationLayer read_restoration(const NamedSource& input, const shape::Crs& crs, const RuleSet& rules,
                                  const codes::CodeList& cover_list, const Meanings& meanings, Progress* progress);

} // namespace areal::accounting
