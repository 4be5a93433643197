// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/rule_comparison.h"

#include "accounting/account.h"
#include "accounting/rule_reasons.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace areal::accounting {
namespace {

// The figures that are held against each other, in the order of the columns.
using Figures = std::array<ExactArea, 8>;

struct ComparedOutcome {
    Figures figures;
    std::string state;
    std::set<std::string> code_lists; // that the layers use
};

// A part of the rules that is exchanged whole, and where it stands in the file.
struct RulePart {
    const char* name;
    std::vector<std::string> paths;
    void (*exchange)(RuleSet&, const RuleSet&);
};

const std::vector<RulePart>& parts() {
    static const std::vector<RulePart> all{
        {"development",
         {"/development", "/statuses", "/vertical_levels"},
         [](RuleSet& to, const RuleSet& from) {
             to.development = from.development;
             to.statuses = from.statuses;
             to.vertical_levels = from.vertical_levels;
         }},
        {"plans", {"/plans"}, [](RuleSet& to, const RuleSet& from) { to.plans = from.plans; }},
        {"accounts",
         {"/accounts"},
         [](RuleSet& to, const RuleSet& from) {
             to.nature = from.nature;
             to.farmland = from.farmland;
             to.built = from.built;
             to.water = from.water;
             to.apart = from.apart;
         }},
        {"built", {"/built"}, [](RuleSet& to, const RuleSet& from) { to.built_ground = from.built_ground; }},
        {"slivers", {"/slivers"}, [](RuleSet& to, const RuleSet& from) { to.slivers = from.slivers; }}};
    return all;
}

ComparedOutcome outcome(AccountRequest request, RuleSet rules, const Meanings& meanings) {
    request.rules = std::move(rules);
    request.compared_rules.clear();
    request.needs.clear();
    request.themes.clear();
    request.earlier.reset();
    request.proposals.resize(std::min<std::size_t>(request.proposals.size(), 1));
    request.with_pieces = false;
    const Account account = make_account(request, meanings);
    const Table& reserve = *account.table("reserve");
    const Verdict& verdict = *account.verdict;
    std::set<std::string> code_lists;
    for (const InputRecord& input : account.inputs)
        code_lists.insert(input.code_list);
    return {{reserve.sum("planned_m2"), reserve.sum("built_m2"), reserve.sum("sliver_m2"), reserve.sum("water_m2"),
             reserve.sum("reserve_m2"), verdict.lost, account.table("farmland")->sum("lost_m2"), verdict.not_known},
            std::string(verdict_name(verdict.state)),
            std::move(code_lists)};
}

Figures difference(const Figures& after, const Figures& before) {
    Figures result;
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] = after[i] - before[i];
    return result;
}

class Comparison {
  public:
    Comparison(const AccountRequest& request, const Meanings& meanings) : m_request(request), m_meanings(meanings) {}

    Table run() {
        const ComparedOutcome own = outcome(m_request, m_request.rules, m_meanings);
        add(m_request.rules.name, "all", "", own.figures, own.state);
        for (const RuleSet& other : m_request.compared_rules)
            explain(own, other);
        return std::move(m_table);
    }

  private:
    void add(const std::string& rules, const std::string& part, const std::string& reason, const Figures& figures,
             const std::string& state) {
        std::vector<Cell>& row = m_table.rows.emplace_back(std::vector<Cell>{rules, part, reason});
        row.insert(row.end(), figures.begin(), figures.end());
        row.emplace_back(state);
    }
    void explain(const ComparedOutcome& own, const RuleSet& other);
    static std::string reason(const std::vector<RuleReason>& reasons, const RulePart& part);

    const AccountRequest& m_request;
    const Meanings& m_meanings;
    Table m_table{"rule_comparison",
                  {"rules", "part", "reason", "planned_m2", "built_m2", "sliver_m2", "water_m2", "reserve_m2",
                   "nature_lost_m2", "farmland_lost_m2", "not_known_m2", "state"},
                  {}};
};

// "" when the part is the same in both.
std::string Comparison::reason(const std::vector<RuleReason>& reasons, const RulePart& part) {
    std::string words;
    for (const RuleReason& one : reasons)
        if (std::any_of(part.paths.begin(), part.paths.end(),
                        [&](const std::string& path) { return (one.path + "/").starts_with(path + "/"); }))
            words += (words.empty() ? "" : " ") + one.sentence;
    return words;
}

void Comparison::explain(const ComparedOutcome& own, const RuleSet& other) {
    const std::vector<RuleReason> reasons = rule_reasons(m_request.rules, other, own.code_lists, m_meanings);
    std::vector<std::pair<std::string, std::string>> steps; // part, reason
    std::vector<Figures> changes;
    RuleSet mixed = m_request.rules;
    ComparedOutcome before = own;
    for (const RulePart& part : parts()) {
        const std::string why = reason(reasons, part);
        if (why.empty())
            continue;
        part.exchange(mixed, other);
        const ComparedOutcome after = outcome(m_request, mixed, m_meanings);
        steps.emplace_back(part.name, why);
        changes.push_back(difference(after.figures, before.figures));
        before = after;
    }
    const ComparedOutcome whole = outcome(m_request, other, m_meanings);
    add(other.name, "all", "", whole.figures, whole.state);
    for (std::size_t i = 0; i < steps.size(); ++i)
        add(other.name, steps[i].first, steps[i].second, changes[i], "");
}

} // namespace

Table rule_comparison_table(const AccountRequest& request, const Meanings& meanings) {
    return Comparison(request, meanings).run();
}

} // namespace areal::accounting
