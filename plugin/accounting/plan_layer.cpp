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
    void name_layer();
    void add(PlanDelivery& input);
    void add_records();

    std::vector<PlanDelivery> m_inputs;
    const PlanTerms& m_terms;
    const Meanings& m_meanings;
    std::vector<InputRecord>& m_records;
    Findings& m_findings;
    PlanList m_list;
    PlanLayer m_layer;
};

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
    const auto plan_of = [&](std::size_t key) { return m_list.places.at(input.keys[key]); };
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
            const Plan& plan = m_layer.plans[m_list.places.at(key)];
            input.record.plans.push_back(
                {plan.id, plan.name, plan.status, plan.in_force ? plan.in_force->iso() : "", facts.features});
        }
        m_records.push_back(input.record);
        m_findings.add(input.table.findings);
    }
}

PlanLayer Joining::run() {
    name_layer();
    std::vector<const PlansSaid*> said;
    for (const PlanDelivery& input : m_inputs)
        said.push_back(&input.said);
    m_list = list_plans(said, m_layer.table.name, m_terms, m_meanings, m_findings);
    m_layer.plans = m_list.plans;
    m_layer.order = m_list.order;
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
