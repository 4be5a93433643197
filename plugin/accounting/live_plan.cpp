// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/live_plan.h"

#include "shape/measure.h"

#include <algorithm>

namespace areal::accounting {
namespace {

std::vector<std::string> accounts_of(const CoverLayer& cover) {
    std::vector<std::string> accounts;
    for (const CoverClass& one : cover.classes)
        accounts.push_back(one.account);
    std::sort(accounts.begin(), accounts.end());
    accounts.erase(std::unique(accounts.begin(), accounts.end()), accounts.end());
    return accounts;
}

std::vector<std::int32_t> labels_of(const CoverLayer& cover, const std::vector<std::string>& accounts) {
    std::vector<std::int32_t> by_class;
    for (const CoverClass& one : cover.classes)
        by_class.push_back(
            std::int32_t(std::lower_bound(accounts.begin(), accounts.end(), one.account) - accounts.begin()));
    std::vector<std::int32_t> labels;
    labels.reserve(cover.class_of.size());
    for (const std::size_t of : cover.class_of)
        labels.push_back(by_class[of]);
    return labels;
}

} // namespace

void LivePlan::Fixed::add(const source::PolygonTable& table) {
    for (shape::FeatureIndex f = 0; f < table.polygons.feature_count(); ++f) {
        shapes.push_back(shape::shape_of(table.polygons, f));
        boxes.add(source::BoxIndex::Key(shapes.size() - 1), shape::box_of(shapes.back()));
    }
}

void LivePlan::Fixed::touching(const Box& box, std::vector<const shape::FeatureShape*>& found) const {
    for (const source::BoxIndex::Key key : boxes.touching(box))
        found.push_back(&shapes[std::size_t(key)]);
}

LivePlan::LivePlan(const CoverLayer& cover, const RuleSet& rules, const LiveLimits& limits,
                   const shape::AreaScale* scale, int threads)
    : m_rules(rules), m_accounts(accounts_of(cover)), m_true_area(scale != nullptr),
      m_cover(cover.table.polygons, labels_of(cover, m_accounts), scale, threads), m_taken(m_cover.delta({})),
      m_opened(m_taken) {
    for (const BuiltLayer& layer : limits.built)
        if (rules.built_ground.overrides_cover && rules.built_ground.find(layer.kind) != nullptr)
            m_built.add(layer.table);
    if (limits.boundary != nullptr)
        m_boundary.emplace().add(*limits.boundary);
}

void LivePlan::open(const PlanDelivery& plan) {
    for (shape::FeatureIndex f = 0; f < plan.areas.size(); ++f)
        put(plan.table.ids[f], plan.areas[f].effect, shape::shape_of(plan.table.polygons, f));
    m_opened = m_taken;
}

// What the area adds to the ground that the others develop: inside the boundary, and not built already.
shape::FeatureShape LivePlan::own_ground(Id id, const Area& area) const {
    if (area.effect == Effect::keeps || area.shape.empty())
        return {};
    std::vector<const shape::FeatureShape*> others;
    for (const Id other : m_developing.touching(shape::box_of(area.shape)))
        if (other != id)
            others.push_back(&m_areas.at(other).shape);
    const Box box = shape::box_of(area.shape);
    m_built.touching(box, others);
    shape::FeatureShape own = m_clipper.without(area.shape, others);
    if (!m_boundary)
        return own;
    std::vector<const shape::FeatureShape*> inside;
    m_boundary->touching(box, inside);
    const shape::FeatureShape outside = m_clipper.without(own, inside);
    const std::vector<const shape::FeatureShape*> cut_off{&outside};
    return m_clipper.without(own, cut_off);
}

shape::LiveAreas LivePlan::change(Id id, const Area& after) const {
    const auto known = m_areas.find(id);
    const shape::FeatureShape before = known == m_areas.end() ? shape::FeatureShape{} : own_ground(id, known->second);
    return m_cover.delta(shape::change_loops(before, own_ground(id, after)));
}

void LivePlan::put(Id id, Effect effect, const shape::FeatureShape& shape) {
    Area after{effect, shape};
    m_taken += change(id, after);
    Area& area = m_areas[id];
    if (area.effect == Effect::develops && !area.shape.empty())
        m_developing.remove(id, shape::box_of(area.shape));
    area = std::move(after);
    if (area.effect == Effect::develops && !area.shape.empty())
        m_developing.add(id, shape::box_of(area.shape));
}

void LivePlan::remove(Id id) {
    if (!m_areas.contains(id))
        return;
    put(id, Effect::keeps, {});
    m_areas.erase(id);
}

LiveBalance LivePlan::since_opened() const {
    shape::LiveAreas change = m_taken;
    change += -m_opened;
    return balance(change);
}

LiveBalance LivePlan::preview(Id id, Effect effect, const shape::FeatureShape& shape) const {
    return balance(change(id, {effect, shape}));
}

LiveBalance LivePlan::balance(const shape::LiveAreas& areas) const {
    LiveBalance result;
    for (const std::int32_t label : areas.labels()) {
        const std::string& account = m_accounts[std::size_t(label)];
        const ExactArea area = m_true_area ? areas.true_area(label) : areas.plan_area(label);
        result.by_account[account] += area;
        if (m_rules.is_nature(account))
            result.nature += area;
        else if (m_rules.is_farmland(account))
            result.farmland += area;
        else if (m_rules.is_water(account))
            result.water += area;
        else if (!m_rules.is_built(account))
            result.not_known += area;
    }
    result.not_known += m_true_area ? areas.true_uncovered() : areas.plan_uncovered();
    result.all = m_true_area ? areas.true_whole() : areas.plan_whole();
    std::erase_if(result.by_account, [](const auto& one) { return one.second.is_zero(); });
    return result;
}

} // namespace areal::accounting
