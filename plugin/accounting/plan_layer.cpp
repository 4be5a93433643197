// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/plan_layer.h"

#include "base/failure.h"

#include <algorithm>
#include <map>
#include <utility>

namespace areal::accounting {
namespace {

class Joining {
  public:
    Joining(std::vector<PlanDelivery> inputs, const PlanTerms& terms, const Meanings& meanings,
            std::vector<InputRecord>& records, Findings& findings)
        : m_inputs(std::move(inputs)), m_terms(terms), m_meanings(meanings), m_records(records), m_findings(findings) {}

    PlanLayer run();

  private:
    std::map<std::string, std::string> keys() const;
    void settle_plans();
    void leave_out_later(Plan& plan) const;
    void count_all_when_none_does();
    void name_layer();
    void add(PlanDelivery& input);
    void add_records();

    std::vector<PlanDelivery> m_inputs;
    const PlanTerms& m_terms;
    const Meanings& m_meanings;
    std::vector<InputRecord>& m_records;
    Findings& m_findings;
    std::map<std::string, std::size_t> m_places; // key of the inputs -> place in the list of plans
    PlanLayer m_layer;
};

// How a plan is called here, by how the inputs call it: by its id alone, unless several municipalities have such a
// plan. Then what does not say its municipality is a plan of its own, and a finding.
std::map<std::string, std::string> Joining::keys() const {
    std::map<std::string, std::set<std::string>> municipalities; // by id
    std::map<std::string, std::string> keys;
    const auto for_each = [&](const auto& what) {
        for (const PlanDelivery& input : m_inputs)
            for (const auto& [key, facts] : input.said)
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

void Joining::settle_plans() {
    const std::map<std::string, std::string> keys = this->keys();
    PlansSaid said;
    for (const PlanDelivery& input : m_inputs)
        for (const auto& [key, facts] : input.said)
            said[keys.at(key)].add(facts);
    std::map<std::string, std::size_t> places;
    for (const auto& [key, facts] : said) {
        places[key] = m_layer.plans.size();
        m_layer.plans.push_back(settle(key, facts, m_terms.statuses, m_terms.decisions.dates, m_meanings, m_findings));
        leave_out_later(m_layer.plans.back());
    }
    for (const auto& [as_written, key] : keys)
        m_places[as_written] = places.at(key);
}

void Joining::leave_out_later(Plan& plan) const {
    if (!plan.counts || !m_terms.day || !plan.in_force || *plan.in_force <= *m_terms.day)
        return;
    plan.counts = false;
    plan.why_not = m_meanings.say(
        {"it came into force on {1}, after the day of the account, {2}", {plan.in_force->iso(), m_terms.day->iso()}});
}

// A planner who asks about a draft, or about a plan that is repealed, wants its account and not a refusal.
void Joining::count_all_when_none_does() {
    const auto counts = [](const Plan& plan) { return plan.counts && plan.features > 0; };
    if (std::any_of(m_layer.plans.begin(), m_layer.plans.end(), counts))
        return;
    std::string reasons;
    for (Plan& plan : m_layer.plans) {
        if (plan.features > 0)
            reasons += (reasons.empty() ? "" : "; ") + plan.key + ": " + plan.why_not;
        plan.counts = true;
        plan.why_not.clear();
    }
    m_findings.add({FindingKind::plan_not_in_force,
                    m_layer.table.name,
                    std::nullopt,
                    {"No plan in {1} counts here ({2}); it is accounted for all the same. Check that it is the plan "
                     "you mean.",
                     {m_layer.table.name, reasons}},
                    {},
                    {}});
}

void Joining::name_layer() {
    std::vector<std::string> names;
    for (const PlanDelivery& input : m_inputs)
        if (!input.areas.empty())
            names.push_back(input.record.name);
    if (names.empty())
        throw BadInput("There are outlines of plans, but no purpose areas (arealformål) on the ground. Name the layer "
                       "of purpose areas too.");
    std::sort(names.begin(), names.end()); // whatever the order of the files
    for (const std::string& name : names)
        m_layer.table.name += (m_layer.table.name.empty() ? "" : ", ") + name;
}

void Joining::add(PlanDelivery& input) {
    const auto plan_of = [&](std::size_t key) { return m_places.at(input.keys[key]); };
    std::vector<shape::FeatureIndex> counting, left_out;
    for (shape::FeatureIndex f = 0; f < input.areas.size(); ++f) {
        PurposeArea& area = input.areas[f];
        area.plan = plan_of(area.plan);
        area.plan_id = m_layer.plans[area.plan].id.empty() ? "" : m_layer.plans[area.plan].key;
        (m_layer.plans[area.plan].counts ? counting : left_out).push_back(f);
    }
    for (PlanAside::Said& said : input.aside.said)
        m_layer.aside.said.push_back({said.kind, plan_of(said.plan)});
    m_layer.aside.table.append(input.aside.table);
    for (const shape::FeatureIndex f : left_out)
        m_layer.aside.said.push_back({PlanAside::Kind::left_out, input.areas[f].plan});
    m_layer.aside.table.append(input.table.pick(left_out));
    m_layer.table.append(left_out.empty() ? input.table : input.table.pick(counting));
    for (const shape::FeatureIndex f : counting)
        m_layer.areas.push_back(std::move(input.areas[f]));
    input = {};
}

// What each input held of which plan.
void Joining::add_records() {
    for (PlanDelivery& input : m_inputs) {
        for (const auto& [key, facts] : input.said) {
            const Plan& plan = m_layer.plans[m_places.at(key)];
            input.record.plans.push_back(
                {plan.id, plan.name, plan.status, plan.in_force ? plan.in_force->iso() : "", facts.features});
        }
        m_records.push_back(input.record);
        m_findings.add(input.table.findings);
    }
}

PlanLayer Joining::run() {
    name_layer();
    settle_plans();
    count_all_when_none_does();
    m_layer.order = PlanOrder(m_layer.plans, m_terms.precedence, m_terms.decisions);
    add_records();
    for (PlanDelivery& input : m_inputs)
        add(input);
    return std::move(m_layer);
}

} // namespace

PlanLayer join_plans(std::vector<PlanDelivery> inputs, const PlanTerms& terms, const Meanings& meanings,
                     std::vector<InputRecord>& records, Findings& findings) {
    return Joining(std::move(inputs), terms, meanings, records, findings).run();
}

void find_idle_decisions(const PlanDecisions& decisions, const std::vector<const PlanLayer*>& layers,
                         Findings& findings) {
    std::set<std::string> named;
    for (const PlanWins& win : decisions.wins)
        named.insert({win.plan, win.over});
    for (const auto& [plan, date] : decisions.dates)
        named.insert(plan);
    const auto is_there = [&](const std::string& name) {
        return std::any_of(layers.begin(), layers.end(), [&](const PlanLayer* layer) {
            return std::any_of(layer->plans.begin(), layer->plans.end(),
                               [&](const Plan& plan) { return is_named(plan, name); });
        });
    };
    for (const std::string& plan : named)
        if (!is_there(plan))
            findings.add(
                {FindingKind::note,
                 plan,
                 std::nullopt,
                 {"A decision names plan {1}, which is not among the plans given; it changes nothing.", {plan}},
                 {},
                 {}});
}

} // namespace areal::accounting
