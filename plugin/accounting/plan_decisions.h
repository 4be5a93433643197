// SPDX-License-Identifier: GPL-2.0-or-later
//
// What a person has decided about plans where their data do not settle it: which plan goes before which, with
// the reason (a newer plan may itself say that an older one still holds, pbl § 1-5), and the date of a plan
// that has none. Kept in account.json as `decisions`, so that the account can be made again; an account.json
// is a file of decisions.
//
// Refuses (BadInput): a choice without a reason, a date that is none, choices that contradict each other.
#pragma once

#include "base/date.h"

#include <map>
#include <string>
#include <vector>

namespace areal::accounting {

struct PlanWins {
    std::string plan, over, reason; // plans by id
};

struct PlanDecisions {
    std::vector<PlanWins> wins;
    std::map<std::string, Date> dates; // plan id -> in force from

    bool empty() const { return wins.empty() && dates.empty(); }
    /// "PLAN_A over PLAN_B: reason".
    void add_win(const std::string& text);
    /// "PLAN=YYYY-MM-DD".
    void add_date(const std::string& text);
    /// {"decisions": [{"kind": "plan_wins", "plan", "over", "reason"}, {"kind": "plan_date", "plan", "date"}]},
    /// or the list alone. `file` is for the sentence.
    void add_json(const std::string& json, const std::string& file);
    /// Refuses a circle ("A over B" and "B over A").
    void check() const;
};

} // namespace areal::accounting
