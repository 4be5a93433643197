// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/live_plans.h"

#include <algorithm>
#include <utility>

namespace areal::accounting {
namespace {

// Whatever plans are compared and named by.
bool stands_alike(const Plan* before, const Plan* after) {
    if (before == nullptr || after == nullptr)
        return before == after;
    return before->key == after->key && before->id == after->id && before->municipality == after->municipality &&
           before->in_force == after->in_force && before->kind == after->kind && before->counts == after->counts;
}

} // namespace

LivePlans::LivePlans(const PlanDelivery& edited, const std::vector<PlanDelivery>& others, PlanTerms terms,
                     const Meanings& meanings)
    : m_terms(std::move(terms)), m_meanings(meanings), m_layer(edited.record.name), m_sayings(edited.sayings),
      m_saying_of(edited.saying_of.begin(), edited.saying_of.end()) {
    for (const PlanDelivery& other : others) {
        m_others.push_back(other.said);
        m_begin_of_other.push_back(m_keys_of_others.size());
        m_keys_of_others.insert(m_keys_of_others.end(), other.keys.begin(), other.keys.end());
    }
    settle();
}

std::optional<LivePlans::Saying> LivePlans::saying_of(Id id) const {
    const auto known = m_saying_of.find(id);
    return known == m_saying_of.end() ? std::nullopt : std::optional(m_keys_of_others.size() + known->second);
}

std::optional<LivePlans::Saying> LivePlans::usual() const {
    const auto weight = [](const PlanSaying& one) { return one.is_outline() ? 0 : one.times; };
    const auto most = std::max_element(m_sayings.begin(), m_sayings.end(),
                                       [&](const PlanSaying& a, const PlanSaying& b) { return weight(a) < weight(b); });
    if (most == m_sayings.end() || weight(*most) == 0)
        return std::nullopt;
    return m_keys_of_others.size() + std::size_t(most - m_sayings.begin());
}

std::vector<LivePlans::Saying> LivePlans::reread(Id id, const PlanDelivery& now) {
    std::optional<std::size_t> before, after;
    if (const auto known = m_saying_of.find(id); known != m_saying_of.end())
        before = known->second;
    if (!now.sayings.empty()) {
        const PlanFacts& facts = now.sayings.front().facts;
        const auto said =
            std::find_if(m_sayings.begin(), m_sayings.end(), [&](const PlanSaying& one) { return one.facts == facts; });
        after = std::size_t(said - m_sayings.begin());
        if (said == m_sayings.end())
            m_sayings.push_back({facts, 0});
    }
    if (before == after)
        return {};
    if (before)
        --m_sayings[*before].times;
    m_saying_of.erase(id);
    if (after) {
        ++m_sayings[*after].times;
        m_saying_of[id] = *after;
    }
    return settle_anew();
}

void LivePlans::settle() {
    const std::vector<std::string> keys = plan_keys(m_sayings, m_layer);
    const PlansSaid edited = said_together(m_sayings, keys);
    std::vector<const PlansSaid*> said{&edited};
    for (const PlansSaid& other : m_others)
        said.push_back(&other);
    Findings none_wanted;
    m_list = list_plans(said, m_layer, m_terms, m_meanings, none_wanted);
    m_plans.clear();
    for (const std::vector<std::string>* of : {&std::as_const(m_keys_of_others), &keys})
        for (const std::string& key : *of) {
            const auto place = m_list.places.find(key);
            m_plans.push_back(place == m_list.places.end() ? std::nullopt : std::optional(place->second));
        }
}

std::vector<LivePlans::Saying> LivePlans::settle_anew() {
    const std::vector<Plan> plans_before = std::move(m_list.plans);
    std::vector<std::optional<std::size_t>> before = std::move(m_plans);
    settle();
    before.resize(m_plans.size());
    std::vector<Saying> otherwise;
    for (Saying saying = 0; saying < m_plans.size(); ++saying)
        if (!stands_alike(before[saying] ? &plans_before[*before[saying]] : nullptr,
                          m_plans[saying] ? &m_list.plans[*m_plans[saying]] : nullptr))
            otherwise.push_back(saying);
    return otherwise;
}

} // namespace areal::accounting
