// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/ground_view.h"

#include <algorithm>

namespace areal::accounting {

GroundView::GroundView(const PlanCut& cut, const RuleSet& rules, const Meanings& meanings)
    : m_cut(cut), m_rules(rules), m_meanings(meanings),
      m_judged(cut.judged, cut.table.stacks[cut.judged_place], meanings),
      m_cover(cut.read.cover, cut.table.stacks[cut.cover_place], meanings), m_built(cut.read.evidence, rules),
      m_sliver_source(cut.read.sliver_source(cut.judged)),
      m_evidence(cut.read.evidence, cut.evidence_place ? cut.table.stacks[*cut.evidence_place] : m_no_evidence) {
    if (cut.in_force != nullptr)
        m_in_force.emplace(*cut.in_force, cut.table.stacks[*cut.in_force_place], meanings);
    m_rows.reserve(cut.table.rows.size());
    for (std::size_t row = 0; row < cut.table.rows.size(); ++row)
        m_rows.push_back(ground(row));
}

Ground GroundView::ground(std::size_t at) {
    const shape::OverlayRow& row = m_cut.table.rows[at];
    Ground ground;
    ground.row = at;
    ground.area = area_of(row, m_cut.area_kind);
    if (const shape::StackId stack = row.stacks[m_cut.judged_place]; stack != shape::no_polygon) {
        ground.purpose = &m_judged.at(stack);
        ground.choice = &m_judged.choice(stack);
        ground.plan_feature = m_judged.responsible(stack);
    }
    if (const shape::StackId stack = PlanCut::stack(row, m_cut.in_force_place); stack != shape::no_polygon) {
        ground.from = &m_in_force->at(stack);
        ground.from_choice = &m_in_force->choice(stack);
    }
    ground.cover = &m_cover.at(row.stacks[m_cut.cover_place]);
    ground.measure = measure(row);
    ground.known = &m_evidence.at(PlanCut::stack(row, m_cut.evidence_place));
    ground.built_by = m_built.by(*ground.cover, *ground.known);
    ground.share = share(ground, row);
    ground.fate = fate_of(ground.purpose, *ground.cover, ground.measure, ground.built_by != nullptr, m_rules);
    ground.in_doubt = is_in_doubt(ground.purpose, *ground.cover, ground.fate, ground.built_by != nullptr, m_rules);
    if (m_in_force)
        ground.fate_from = fate_of(ground.from, *ground.cover, ground.measure, ground.built_by != nullptr, m_rules);
    return ground;
}

ReserveShare GroundView::share(const Ground& ground, const shape::OverlayRow& row) const {
    if (ground.built_by != nullptr)
        return ReserveShare::built;
    if (is_wide_water(row.stacks[m_cut.cover_place]))
        return ReserveShare::water;
    const auto& slivers = ground.known->slivers;
    const bool is_sliver =
        ground.purpose != nullptr && m_sliver_source &&
        std::find(slivers.begin(), slivers.end(), SliverOf{*m_sliver_source, ground.plan_feature}) != slivers.end();
    return is_sliver ? ReserveShare::sliver : ReserveShare::free;
}

bool GroundView::is_wide_water(shape::StackId cover) const {
    const double over_m2 = m_rules.built_ground.water_over_m2;
    if (over_m2 <= 0)
        return false;
    const CoverLayer& layer = m_cut.read.cover;
    const std::vector<shape::FeatureIndex> features = m_cut.table.stacks[m_cut.cover_place].features(cover);
    return std::any_of(features.begin(), features.end(), [&](shape::FeatureIndex f) {
        return layer.table.areas[f].m2() > over_m2 && m_rules.is_water(layer.classes[layer.class_of[f]].account);
    });
}

// Of several measures on the same ground the first that counts; ground is restored once.
const Measure* GroundView::measure(const shape::OverlayRow& row) const {
    const shape::StackId stack = PlanCut::stack(row, m_cut.restored_place);
    const Measure* first = nullptr;
    if (stack == shape::no_polygon)
        return first;
    for (const shape::FeatureIndex f : m_cut.table.stacks[*m_cut.restored_place].features(stack)) {
        const Measure& one = m_cut.read.restored->measures[f];
        if (first == nullptr || (one.counts && !first->counts))
            first = &one;
    }
    return first;
}

} // namespace areal::accounting
