// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/plan_order.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>

namespace areal::accounting {
namespace {

constexpr std::array<std::string_view, 6> reason_names{"only",    "newest",      "kommuneplan_first",
                                                       "decided", "equal_dates", "missing_date"};

Sentence words_for(PlanReason reason, const std::string& winner, const std::string& beaten, const std::string& why) {
    switch (reason) {
    case PlanReason::only:
        break;
    case PlanReason::newest:
        return {"{1} goes before {2}: the newest plan goes first.", {winner, beaten}};
    case PlanReason::kommuneplan_first:
        return {"{1} goes before {2}: these rules put the municipal plan first.", {winner, beaten}};
    case PlanReason::decided:
        return {"{1} goes before {2}, as decided: {3}.", {winner, beaten, why}};
    case PlanReason::equal_dates:
        return {"{1} is used before {2}, but it is not decided which holds: both came into force on the same day.",
                {winner, beaten}};
    case PlanReason::missing_date:
        return {"{1} is used before {2}, but it is not decided which holds: a date is missing.", {winner, beaten}};
    }
    return {"{1} is the only plan here.", {winner}};
}

} // namespace

std::string_view plan_reason_name(PlanReason reason) {
    return reason_names.at(std::size_t(reason));
}

PlanReason PlanChoice::reason() const {
    PlanReason weakest = PlanReason::only;
    for (const BeatenPlan& one : beaten)
        weakest = std::max(weakest, one.reason);
    return weakest;
}

PlanOrder::PlanOrder(const std::vector<Plan>& plans, std::vector<Precedence> precedence, const PlanDecisions& decisions)
    : m_precedence(std::move(precedence)) {
    for (const Plan& plan : plans)
        m_plans.push_back({plan.key, plan.in_force, plan.kind == PlanKind::kommuneplan});
    const auto place = [&](const std::string& name) {
        return std::size_t(std::find_if(plans.begin(), plans.end(), [&](const Plan& p) { return is_named(p, name); }) -
                           plans.begin());
    };
    for (const PlanWins& win : decisions.wins)
        if (const std::size_t plan = place(win.plan), over = place(win.over);
            plan < m_plans.size() && over < m_plans.size())
            m_decided[{plan, over}] = win.reason;
}

const std::string* PlanOrder::decision(std::size_t plan, std::size_t over) const {
    const auto found = m_decided.find({plan, over});
    return found == m_decided.end() ? nullptr : &found->second;
}

// The decision by which one of the others goes before the plan.
const std::string* PlanOrder::set_aside(std::size_t plan, const std::vector<std::size_t>& among) const {
    for (const std::size_t other : among)
        if (const std::string* reason = decision(other, plan))
            return reason;
    return nullptr;
}

// A total order, so that there is one answer even where nothing decides. No date is less than any.
bool PlanOrder::goes_before(std::size_t first, std::size_t second) const {
    const Standing &a = m_plans[first], &b = m_plans[second];
    for (const Precedence rule : m_precedence) {
        if (rule == Precedence::kommuneplan_first && a.is_kommuneplan != b.is_kommuneplan)
            return a.is_kommuneplan;
        if (rule == Precedence::newest && a.in_force != b.in_force)
            return a.in_force > b.in_force;
    }
    return a.key > b.key;
}

// The first rule that tells the two apart; a missing date leaves it open what the date would have said.
PlanReason PlanOrder::compare(std::size_t winner, std::size_t beaten) const {
    const Standing &a = m_plans[winner], &b = m_plans[beaten];
    for (const Precedence rule : m_precedence) {
        if (rule == Precedence::kommuneplan_first && a.is_kommuneplan != b.is_kommuneplan)
            return PlanReason::kommuneplan_first;
        if (rule == Precedence::newest && (!a.in_force || !b.in_force))
            return PlanReason::missing_date;
        if (rule == Precedence::newest && a.in_force != b.in_force)
            return PlanReason::newest;
    }
    return PlanReason::equal_dates;
}

PlanChoice PlanOrder::choose(const std::vector<std::size_t>& plans) const {
    PlanChoice choice{plans.front(), {}};
    if (plans.size() == 1)
        return choice;
    bool found = false;
    for (const std::size_t plan : plans)
        if (set_aside(plan, plans) == nullptr && (!found || goes_before(plan, choice.plan))) {
            choice.plan = plan;
            found = true;
        }
    for (const std::size_t plan : plans) {
        if (plan == choice.plan)
            continue;
        const PlanReason reason = compare(choice.plan, plan);
        const std::string* words = decision(choice.plan, plan);
        if (words == nullptr && (is_undecided(reason) || !goes_before(choice.plan, plan)))
            words = set_aside(plan, plans);
        choice.beaten.push_back({plan, words == nullptr ? reason : PlanReason::decided, words});
    }
    return choice;
}

std::vector<PlanOrder::Stronger> PlanOrder::before(std::size_t plan, const std::vector<std::size_t>& among) const {
    std::vector<Stronger> stronger;
    for (const std::size_t other : among) {
        if (other == plan || decision(plan, other) != nullptr)
            continue;
        if (decision(other, plan) != nullptr) {
            stronger.push_back({other, {}});
        } else if (goes_before(other, plan)) {
            std::vector<std::size_t> unless;
            std::copy_if(among.begin(), among.end(), std::back_inserter(unless),
                         [&](std::size_t third) { return decision(third, other) != nullptr; });
            stronger.push_back({other, std::move(unless)});
        }
    }
    return stronger;
}

std::string choice_in_words(const PlanChoice& choice, const std::vector<Plan>& plans, const Meanings& meanings) {
    const std::string winner = plan_label_first(plans[choice.plan], meanings);
    if (choice.beaten.empty())
        return meanings.say(words_for(PlanReason::only, winner, "", ""));
    std::map<std::pair<PlanReason, std::string>, std::string> beaten; // reason -> the plans beaten by it
    for (const BeatenPlan& one : choice.beaten) {
        std::string& labels = beaten[{one.reason, one.words == nullptr ? "" : *one.words}];
        labels += (labels.empty() ? "" : ", ") + plan_label(plans[one.plan], meanings);
    }
    std::string text;
    for (const auto& [reason, labels] : beaten)
        text += (text.empty() ? "" : " ") + meanings.say(words_for(reason.first, winner, labels, reason.second));
    return text;
}

} // namespace areal::accounting
