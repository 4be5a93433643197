// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/ground.h"

#include <algorithm>
#include <set>

namespace areal::accounting {
namespace {

// "a+b" of the distinct texts, sorted.
std::string joined_texts(const std::set<std::string>& texts, const char* between) {
    std::string result;
    for (const std::string& text : texts)
        result += (result.empty() ? "" : between) + text;
    return result;
}

} // namespace

PlanGround::PlanGround(const PlanLayer& plan, const shape::StackTable& stacks, const Meanings& meanings)
    : m_plan(plan), m_stacks(stacks), m_meanings(meanings) {
    for (std::size_t i = 0; i < plan.plans.size(); ++i)
        m_alone.push_back({i, {}});
}

const PlanGround::Settled& PlanGround::settled(shape::StackId stack) {
    const auto [at, is_new] = m_overlaps.try_emplace(stack);
    Settled& result = at->second;
    if (!is_new)
        return result;
    const std::vector<shape::FeatureIndex> features = m_stacks.features(stack);
    std::set<std::size_t> plans;
    for (const shape::FeatureIndex f : features)
        plans.insert(m_plan.areas[f].plan);
    result.choice = m_plan.order.choose({plans.begin(), plans.end()});
    for (const shape::FeatureIndex f : features)
        if (m_plan.areas[f].plan == result.choice.plan)
            result.features.push_back(f);
    result.area = result.features.size() == 1 ? m_plan.areas[result.features.front()] : joined(result.features);
    return result;
}

const PurposeArea& PlanGround::at(shape::StackId stack) {
    return m_stacks.is_overlap(stack) ? settled(stack).area : m_plan.areas[stack - 1];
}

const PlanChoice& PlanGround::choice(shape::StackId stack) {
    return m_stacks.is_overlap(stack) ? settled(stack).choice : m_alone[m_plan.areas[stack - 1].plan];
}

shape::FeatureIndex PlanGround::responsible(shape::StackId stack) {
    if (!m_stacks.is_overlap(stack))
        return stack - 1;
    const std::vector<shape::FeatureIndex>& features = settled(stack).features;
    const auto develops = std::find_if(features.begin(), features.end(), [&](shape::FeatureIndex f) {
        return m_plan.areas[f].effect == Effect::develops;
    });
    return develops == features.end() ? features.front() : *develops;
}

PurposeArea PlanGround::joined(const std::vector<shape::FeatureIndex>& features) const {
    std::set<std::string> codes, purposes, statuses, plans, groups, names;
    PurposeArea result = m_plan.areas[features.front()];
    bool in_doubt = false;
    for (const shape::FeatureIndex f : features) {
        const PurposeArea& area = m_plan.areas[f];
        codes.insert(area.code);
        purposes.insert(area.purpose);
        statuses.insert(area.status);
        plans.insert(area.plan_id);
        groups.insert(area.group);
        names.insert(area.name);
        if (area.effect == Effect::develops)
            result.effect = Effect::develops;
        in_doubt = in_doubt || area.in_doubt;
        result.develops_by_purpose = result.develops_by_purpose || area.develops_by_purpose;
        if (result.account.empty())
            result.account = area.account;
    }
    result.in_doubt = in_doubt && result.effect != Effect::develops;
    result.code = joined_texts(codes, "+");
    result.purpose = codes.size() == 1 ? *purposes.begin()
                                       : m_meanings.say({"Overlapping purposes: {1}", {joined_texts(purposes, ", ")}});
    result.status = joined_texts(statuses, "+");
    result.plan_id = joined_texts(plans, "+");
    result.group = joined_texts(groups, "+");
    result.name = joined_texts(names, ", ");
    return result;
}

CoverGround::CoverGround(const CoverLayer& cover, const shape::StackTable& stacks, const Meanings& meanings)
    : m_cover(cover), m_stacks(stacks), m_meanings(meanings),
      m_uncovered{"", meanings.say("No land cover here"), "unknown", meanings.account_name("unknown"), {}} {}

const CoverClass& CoverGround::at(shape::StackId stack) {
    if (stack == shape::no_polygon)
        return m_uncovered;
    if (!m_stacks.is_overlap(stack))
        return m_cover.classes[m_cover.class_of[stack - 1]];
    const auto known = m_overlaps.find(stack);
    if (known != m_overlaps.end())
        return known->second;
    return m_overlaps.emplace(stack, joined(m_stacks.features(stack))).first->second;
}

CoverClass CoverGround::joined(const std::vector<shape::FeatureIndex>& features) const {
    std::set<std::string> codes, names, accounts;
    std::map<std::string, std::set<std::string>> said; // role -> codes
    for (const shape::FeatureIndex f : features) {
        const CoverClass& one = m_cover.classes[m_cover.class_of[f]];
        codes.insert(one.code);
        names.insert(one.name);
        accounts.insert(one.account);
        for (const auto& [role, code] : one.attributes)
            said[role].insert(code);
    }
    std::map<std::string, std::string> attributes;
    for (const auto& [role, role_codes] : said)
        attributes[role] = joined_texts(role_codes, "+");
    const std::string account = accounts.size() == 1 ? *accounts.begin() : "unknown";
    const std::string name = codes.size() == 1
                                 ? *names.begin()
                                 : m_meanings.say({"Overlapping land cover: {1}", {joined_texts(names, ", ")}});
    return {joined_texts(codes, "+"), name, account, m_meanings.account_name(account), attributes};
}

} // namespace areal::accounting
