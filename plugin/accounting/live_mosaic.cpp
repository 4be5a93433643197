// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/live_mosaic.h"

#include "shape/measure.h"

#include <algorithm>
#include <set>
#include <utility>

namespace areal::accounting {

LiveMosaic::LiveMosaic(const LivePlans& plans, const RuleSet& rules, const LiveLimits& limits, shape::Point origin)
    : m_plans(plans), m_origin(origin) {
    for (const BuiltLayer& layer : limits.built)
        if (rules.built_ground.overrides_cover && rules.built_ground.find(layer.kind) != nullptr)
            add(layer.table, m_built);
    if (limits.boundary != nullptr)
        add(*limits.boundary, m_boundary.emplace());
}

shape::ReadyPolygon LiveMosaic::ready(shape::FeatureShape shape) const {
    for (shape::Ring& ring : shape)
        for (shape::Point& point : ring.points)
            point = {point.x - m_origin.x, point.y - m_origin.y};
    return m_clipper.ready(shape);
}

void LiveMosaic::add(const source::PolygonTable& table, Fixed& fixed) const {
    for (shape::FeatureIndex f = 0; f < table.polygons.feature_count(); ++f) {
        fixed.polygons.push_back(ready(shape::shape_of(table.polygons, f)));
        fixed.boxes.add(Key(fixed.polygons.size() - 1), fixed.polygons.back().box());
    }
}

std::vector<shape::FeatureShape> LiveMosaic::within(const Fixed& fixed, const Box& box) const {
    std::vector<shape::FeatureShape> found;
    for (const Key key : fixed.boxes.touching(box))
        found.push_back(m_clipper.within(fixed.polygons[std::size_t(key)], box));
    return found;
}

void LiveMosaic::put(Key key, LiveArea area) {
    LiveArea& known = m_areas[key];
    if (!known.ground.box().empty())
        m_boxes.remove(key, known.ground.box());
    known = std::move(area);
    if (!known.ground.box().empty())
        m_boxes.add(key, known.ground.box());
}

std::vector<LiveArea*> LiveMosaic::areas_that_say(const std::vector<LivePlans::Saying>& sayings) {
    std::vector<LiveArea*> found;
    if (!sayings.empty())
        for (auto& [key, area] : m_areas)
            if (area.saying && std::ranges::count(sayings, *area.saying) > 0)
                found.push_back(&area);
    return found;
}

// Areas of the plans that count, by key: what is lost must not depend on the way the areas came to be as they are.
std::vector<LiveMosaic::Here> LiveMosaic::here(const Box& box, const Edit* edit) const {
    std::vector<Key> keys = m_boxes.touching(box);
    if (edit != nullptr) {
        std::erase(keys, edit->key);
        if (edit->area.ground.box().touches(box))
            keys.insert(std::lower_bound(keys.begin(), keys.end(), edit->key), edit->key);
    }
    std::vector<Here> found;
    for (const Key key : keys) {
        const LiveArea& area = edit != nullptr && key == edit->key ? edit->area : m_areas.at(key);
        if (area.counts)
            found.push_back({&area, area.saying ? m_plans.plan(*area.saying) : std::nullopt, {}});
    }
    return found;
}

const shape::FeatureShape& LiveMosaic::ground(Here& one, const Box& box) const {
    if (!one.ground)
        one.ground = m_clipper.within(one.area->ground, box);
    return *one.ground;
}

// Ground on which other plans hold and not this one, wherever this one lies.
std::deque<shape::FeatureShape> LiveMosaic::ground_before(std::size_t plan, std::vector<Here>& here,
                                                          const Box& box) const {
    std::set<std::size_t> plans;
    for (const Here& one : here)
        if (one.plan)
            plans.insert(*one.plan);
    std::deque<shape::FeatureShape> before;
    for (const PlanOrder::Stronger& stronger : m_plans.order().before(plan, {plans.begin(), plans.end()})) {
        Grounds unless;
        for (Here& one : here)
            if (one.plan && std::ranges::count(stronger.unless, *one.plan) > 0)
                unless.push_back(&ground(one, box));
        for (Here& one : here)
            if (one.plan == stronger.plan)
                before.push_back(m_clipper.without(ground(one, box), unless));
    }
    return before;
}

void LiveMosaic::lose(Here& one, const Box& box, const Grounds& to, shape::Loops& lost) const {
    if (to.empty() && !m_boundary)
        return;
    const shape::FeatureShape& ground = this->ground(one, box);
    shape::FeatureShape left = m_clipper.without(ground, to);
    if (m_boundary) {
        const std::vector<shape::FeatureShape> inside = within(*m_boundary, box);
        Grounds parts;
        for (const shape::FeatureShape& part : inside)
            parts.push_back(&part);
        const shape::FeatureShape outside = m_clipper.without(left, parts);
        left = m_clipper.without(left, Grounds{&outside});
    }
    const shape::Loops loops = shape::change_loops(ground, left);
    lost.insert(lost.end(), loops.begin(), loops.end());
}

LiveMosaic::Lost LiveMosaic::lost(const Box& box, const Edit* edit) const {
    Lost lost;
    std::vector<Here> here = this->here(box, edit);
    const auto may_take = [](const Here& one) { return one.area->develops() || one.area->is_in_doubt(); };
    std::set<std::optional<std::size_t>> plans;
    for (const Here& one : here)
        if (may_take(one))
            plans.insert(one.plan);
    if (plans.empty())
        return lost;
    const std::vector<shape::FeatureShape> built = within(m_built, box);
    for (const std::optional<std::size_t>& plan : plans) {
        const std::deque<shape::FeatureShape> stronger =
            plan ? ground_before(*plan, here, box) : std::deque<shape::FeatureShape>();
        Grounds before;
        for (const shape::FeatureShape& one : stronger)
            before.push_back(&one);
        for (const shape::FeatureShape& one : built)
            before.push_back(&one);
        std::vector<Here*> takers; // of several areas of a plan those that develop are heard first
        for (Here& one : here)
            if (one.plan == plan && may_take(one))
                takers.push_back(&one);
        std::ranges::stable_partition(takers, [](const Here* one) { return one->area->develops(); });
        for (Here* one : takers) {
            lose(*one, box, before, one->area->develops() ? lost.developed : lost.in_doubt);
            if (one != takers.back())
                before.push_back(&ground(*one, box));
        }
    }
    return lost;
}

} // namespace areal::accounting
