// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/plan_mosaic.h"

#include "accounting/sums.h"

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

namespace areal::accounting {
namespace {

constexpr std::size_t most_ties_by_name = 100;
constexpr const char* role_plan = "plan";
constexpr const char* role_proposal = "proposal";

const char* judged_role(const GroundView& view) {
    return view.cut().in_force == nullptr ? role_plan : role_proposal;
}

const PlanLayer& layer_of(const std::string& role, const GroundView& view) {
    return role == judged_role(view) ? view.cut().judged : *view.cut().in_force;
}

// Calls what(role, layer, choice, ground) for the judged plan and, where there is one, for the plan in force.
template <class What>
void for_each_choice(const GroundView& view, const What& what) {
    for (const Ground& ground : view.rows()) {
        if (ground.choice != nullptr)
            what(judged_role(view), view.cut().judged, *ground.choice, ground);
        if (ground.from_choice != nullptr)
            what(role_plan, *view.cut().in_force, *ground.from_choice, ground);
    }
}

std::string beaten_ids(const PlanChoice& choice, const PlanLayer& layer) {
    std::string ids;
    for (const BeatenPlan& one : choice.beaten)
        ids += (ids.empty() ? "" : "+") + layer.plans[one.plan].key;
    return ids;
}

// Ground is alike where the same plans lie on it: there are far fewer kinds of ground than rows.
using ChoicePair = std::pair<const PlanChoice*, const PlanChoice*>; // of the judged plan, of the plan in force

std::map<ChoicePair, ExactArea> by_kind(const GroundView& view) {
    std::map<ChoicePair, ExactArea> areas;
    for (const Ground& ground : view.rows())
        if (ground.choice != nullptr || ground.from_choice != nullptr)
            areas[{ground.choice, ground.from_choice}] += ground.area;
    return areas;
}

std::string replaced(const PlanChoice& choice, const PlanChoice* from, const GroundView& view) {
    const std::string proposal = plan_label_first(view.cut().judged.plans[choice.plan], view.meanings());
    if (from == nullptr)
        return view.meanings().say({"{1} is proposed where no plan has a purpose.", {proposal}});
    return view.meanings().say(
        {"{1} would replace {2}.", {proposal, plan_label(view.cut().in_force->plans[from->plan], view.meanings())}});
}

struct PlanGroundSums {
    ExactArea claimed, won;
};

using UsedPlans = std::map<std::pair<std::string, std::size_t>, PlanGroundSums>; // role, plan

std::vector<Cell> used_row(const std::string& role, const Plan& plan, const PlanGroundSums& sums) {
    return {role,     plan.key,      plan.name,    plan.type, plan.status, plan.in_force ? plan.in_force->iso() : "",
            plan.law, plan.features, sums.claimed, sums.won};
}

struct Tie {
    ExactArea area;
    Box box;
};

Sentence tie_in_words(const Plan& used, const Plan& other, PlanReason reason, ExactArea area,
                      const Meanings& meanings) {
    const std::string a = plan_label_first(used, meanings), b = plan_label(other, meanings);
    if (reason == PlanReason::equal_dates)
        return {"{1} and {2} overlap by {3} and came into force on the same day; {4} is used until it is decided. Say "
                "which goes before the other, and why.",
                {a, b, SquareMetres{area}, used.key}};
    return {"{1} and {2} overlap by {3}, and it is not known which is newer; {4} is used until it is decided. Give the "
            "missing date, or say which goes before the other, and why.",
            {a, b, SquareMetres{area}, used.key}};
}

} // namespace

Table plan_mosaic_table(const GroundView& view) {
    Sums<5> sums;
    const bool judges_proposal = view.cut().in_force != nullptr;
    const PlanLayer& layer = layer_of(role_plan, view);
    for (const auto& [kind, area] : by_kind(view)) {
        const PlanChoice* in_force = judges_proposal ? kind.second : kind.first;
        if (in_force != nullptr)
            sums.add({role_plan, layer.plans[in_force->plan].key, beaten_ids(*in_force, layer),
                      std::string(plan_reason_name(in_force->reason())),
                      choice_in_words(*in_force, layer.plans, view.meanings())},
                     area);
        if (judges_proposal && kind.first != nullptr)
            sums.add({role_proposal, view.cut().judged.plans[kind.first->plan].key,
                      in_force == nullptr ? "" : layer.plans[in_force->plan].key, role_proposal,
                      replaced(*kind.first, in_force, view)},
                     area);
    }
    return sums.table("plan_mosaic", {"role", "plan", "beaten", "rule", "reason", "area_m2"});
}

Table plans_used_table(const GroundView& view) {
    UsedPlans used;
    for_each_choice(view, [&](const char* role, const PlanLayer&, const PlanChoice& choice, const Ground& ground) {
        PlanGroundSums& winner = used[{role, choice.plan}];
        winner.claimed += ground.area;
        winner.won += ground.area;
        for (const BeatenPlan& beaten : choice.beaten)
            used[{role, beaten.plan}].claimed += ground.area;
    });
    Table table{
        "plans_used",
        {"role", "plan", "name", "plan_type", "plan_status", "in_force", "law", "features", "claimed_m2", "won_m2"},
        {}};
    for (const auto& [key, sums] : used)
        table.rows.push_back(used_row(key.first, layer_of(key.first, view).plans[key.second], sums));
    return table;
}

void find_ties(const GroundView& view, Findings& findings) {
    using Key = std::tuple<std::string, std::size_t, std::size_t, PlanReason>; // role, used, other
    std::map<Key, Tie> ties;
    for_each_choice(view, [&](const char* role, const PlanLayer&, const PlanChoice& choice, const Ground& ground) {
        for (const BeatenPlan& beaten : choice.beaten)
            if (is_undecided(beaten.reason)) {
                Tie& tie = ties[{role, choice.plan, beaten.plan, beaten.reason}];
                tie.area += ground.area;
                tie.box.add(view.cut().table.rows[ground.row].place);
            }
    });
    std::vector<std::pair<Key, Tie>> largest(ties.begin(), ties.end());
    std::stable_sort(largest.begin(), largest.end(),
                     [](const auto& a, const auto& b) { return a.second.area > b.second.area; });
    Tie rest;
    for (std::size_t i = 0; i < largest.size(); ++i) {
        const auto& [role, used, other, reason] = largest[i].first;
        const PlanLayer& layer = layer_of(role, view);
        const Tie& tie = largest[i].second;
        if (i >= most_ties_by_name) {
            rest.area += tie.area;
            rest.box.add(tie.box);
            continue;
        }
        findings.add({FindingKind::plan_tie, layer.table.name, std::nullopt,
                      tie_in_words(layer.plans[used], layer.plans[other], reason, tie.area, view.meanings()), tie.area,
                      tie.box});
    }
    if (!rest.area.is_zero())
        findings.add({FindingKind::plan_tie,
                      "",
                      std::nullopt,
                      {"More pairs of plans overlap of which it is not known which holds: {1}, {2} in all. They are in "
                       "the table plan_mosaic.",
                       {std::int64_t(largest.size() - most_ties_by_name), SquareMetres{rest.area}}},
                      rest.area,
                      rest.box});
}

const std::string& PlanWords::reason(const Ground& ground) {
    const auto [at, is_new] = m_words.try_emplace({ground.choice, ground.from_choice});
    if (is_new && ground.choice != nullptr)
        at->second = words(*ground.choice, ground.from_choice);
    return at->second;
}

std::string PlanWords::words(const PlanChoice& choice, const PlanChoice* from) const {
    const PlanCut& cut = m_view.cut();
    if (cut.in_force == nullptr)
        return choice_in_words(choice, cut.judged.plans, m_view.meanings());
    std::string text = replaced(choice, from, m_view);
    if (!choice.beaten.empty())
        text += " " + choice_in_words(choice, cut.judged.plans, m_view.meanings());
    if (from != nullptr && !from->beaten.empty())
        text += " " + choice_in_words(*from, cut.in_force->plans, m_view.meanings());
    return text;
}

} // namespace areal::accounting
