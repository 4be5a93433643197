// SPDX-License-Identifier: GPL-2.0-or-later
//
// Which of several plans holds on a piece of ground: a new plan goes before an older one, unless the new plan
// says otherwise (pbl § 1-5 second paragraph); what it says is a decision with a reason. A hensynssone that lets
// a reguleringsplan stand changes nothing (the ministry, 15 May 2025). The answer depends on the set of plans
// alone, never on the order they came in.
//
// Equal dates, and a missing one, decide nothing. There is an answer all the same (the plan with a date before
// one without, then the later id), and it is marked as not decided.
#pragma once

#include "accounting/plan_decisions.h"
#include "accounting/plan_facts.h"
#include "accounting/rule_parts.h"

#include <cstdint>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

namespace areal::accounting {

/// What a choice rests on, from the firmest to the weakest.
enum class PlanReason : std::uint8_t { only, newest, kommuneplan_first, decided, equal_dates, missing_date };

/// The word in `plan_mosaic`.
std::string_view plan_reason_name(PlanReason reason);

inline bool is_undecided(PlanReason reason) {
    return reason == PlanReason::equal_dates || reason == PlanReason::missing_date;
}

struct BeatenPlan {
    std::size_t plan = 0;
    PlanReason reason = PlanReason::newest;
    const std::string* words = nullptr; // of the decision
};

struct PlanChoice {
    std::size_t plan = 0;           // holds here
    std::vector<BeatenPlan> beaten; // by place in the list of plans
    /// The weakest of the reasons.
    PlanReason reason() const;
};

class PlanOrder {
  public:
    PlanOrder() = default;
    /// Decisions on plans that are not there are passed over.
    PlanOrder(const std::vector<Plan>& plans, std::vector<Precedence> precedence, const PlanDecisions& decisions);

    /// `plans`: at least one; sorted, without repeats.
    PlanChoice choose(const std::vector<std::size_t>& plans) const;

    /// A plan that holds where both lie, but not where one of `unless` lies too: by a decision that goes before it.
    struct Stronger {
        std::size_t plan = 0;
        std::vector<std::size_t> unless;
    };
    /// The same choice, told from one plan: which of `among` take ground from it. A plan holds where it lies and none
    /// of these does.
    std::vector<Stronger> before(std::size_t plan, const std::vector<std::size_t>& among) const;

  private:
    struct Standing {
        std::string key;
        std::optional<Date> in_force;
        bool is_kommuneplan = false;
    };
    const std::string* decision(std::size_t plan, std::size_t over) const;
    const std::string* set_aside(std::size_t plan, const std::vector<std::size_t>& among) const;
    bool goes_before(std::size_t first, std::size_t second) const;
    PlanReason compare(std::size_t winner, std::size_t beaten) const;

    std::vector<Standing> m_plans;
    std::vector<Precedence> m_precedence;
    std::map<std::pair<std::size_t, std::size_t>, std::string> m_decided; // winner, beaten -> reason
};

/// "zoning plan B (2019-04-12) goes before municipal plan A (2015-06-01): the newest plan goes first."
std::string choice_in_words(const PlanChoice& choice, const std::vector<Plan>& plans, const Meanings& meanings);

} // namespace areal::accounting
