// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/plan_list.h"

#include <algorithm>
#include <utility>

namespace areal::accounting {
namespace {

class Listing {
  public:
    Listing(const std::vector<const PlansSaid*>& said, const std::string& layer, const PlanTerms& terms,
            const Meanings& meanings, Findings& findings)
        : m_said(said), m_layer(layer), m_terms(terms), m_meanings(meanings), m_findings(findings) {}

    PlanList run() {
        settle_all();
        count_all_when_none_does();
        m_list.order = PlanOrder(m_list.plans, m_terms.precedence, m_terms.decisions);
        return std::move(m_list);
    }

  private:
    std::map<std::string, std::string> keys() const;
    void settle_all();
    void leave_out_later(Plan& plan) const;
    void count_all_when_none_does();

    const std::vector<const PlansSaid*>& m_said;
    const std::string& m_layer;
    const PlanTerms& m_terms;
    const Meanings& m_meanings;
    Findings& m_findings;
    PlanList m_list;
};

// How a plan is called here, by how the inputs call it: by its id alone, unless several municipalities have such a
// plan. Then what does not say its municipality is a plan of its own, and a finding.
std::map<std::string, std::string> Listing::keys() const {
    std::map<std::string, std::set<std::string>> municipalities; // by id
    std::map<std::string, std::string> keys;
    const auto for_each = [&](const auto& what) {
        for (const PlansSaid* input : m_said)
            for (const auto& [key, facts] : *input)
                what(key, facts);
    };
    for_each([&](const std::string&, const PlanFacts& facts) {
        if (!facts.id.empty() && !facts.municipality.empty())
            municipalities[facts.id].insert(facts.municipality);
    });
    for_each([&](const std::string& key, const PlanFacts& facts) {
        const auto known = municipalities.find(facts.id);
        const bool is_one = known == municipalities.end() || known->second.size() == 1;
        keys[key] = is_one && !facts.id.empty() ? facts.id : key;
        if (!is_one && facts.municipality.empty())
            m_findings.add(
                {FindingKind::plan_facts,
                 facts.id,
                 std::nullopt,
                 {"Several municipalities have a plan {1}, and part of the data does not say which it means; "
                  "that part counts as a plan of its own. Give it its kommunenummer.",
                  {facts.id}},
                 {},
                 {}});
    });
    return keys;
}

void Listing::settle_all() {
    const std::map<std::string, std::string> keys = this->keys();
    PlansSaid said;
    for (const PlansSaid* input : m_said)
        for (const auto& [key, facts] : *input)
            said[keys.at(key)].add(facts);
    std::map<std::string, std::size_t> places;
    for (const auto& [key, facts] : said) {
        places[key] = m_list.plans.size();
        m_list.plans.push_back(settle(key, facts, m_terms.statuses, m_terms.decisions.dates, m_meanings, m_findings));
        leave_out_later(m_list.plans.back());
    }
    for (const auto& [as_written, key] : keys)
        m_list.places[as_written] = places.at(key);
}

void Listing::leave_out_later(Plan& plan) const {
    if (!plan.counts || !m_terms.day || !plan.in_force || *plan.in_force <= *m_terms.day)
        return;
    plan.counts = false;
    plan.why_not = m_meanings.say(
        {"it came into force on {1}, after the day of the account, {2}", {*plan.in_force, *m_terms.day}});
}

// A planner who asks about a draft, or about a plan that is repealed, wants its account and not a refusal.
void Listing::count_all_when_none_does() {
    const auto counts = [](const Plan& plan) { return plan.counts && plan.features > 0; };
    if (std::any_of(m_list.plans.begin(), m_list.plans.end(), counts))
        return;
    std::string reasons;
    for (Plan& plan : m_list.plans) {
        if (plan.features > 0)
            reasons += (reasons.empty() ? "" : "; ") + plan.key + ": " + plan.why_not;
        plan.counts = true;
        plan.why_not.clear();
    }
    m_findings.add({FindingKind::plan_not_in_force,
                    m_layer,
                    std::nullopt,
                    {"No plan in {1} counts here ({2}); it is accounted for all the same. Check that it is the plan "
                     "you mean.",
                     {m_layer, reasons}},
                    {},
                    {}});
}

} // namespace

PlanList list_plans(const std::vector<const PlansSaid*>& said, const std::string& layer, const PlanTerms& terms,
                    const Meanings& meanings, Findings& findings) {
    return Listing(said, layer, terms, meanings, findings).run();
}

} // namespace areal::accounting
