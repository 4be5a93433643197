// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/plan_conflicts.h"

#include "accounting/theme_tables.h"

#include <algorithm>

namespace areal::accounting {
namespace {

const std::vector<std::string> area_columns{"plan_feature", "plan_id", "area_name", "purpose_code", "purpose"};

std::vector<std::string> with(std::vector<std::string> columns, const std::vector<std::string>& more) {
    columns.insert(columns.end(), more.begin(), more.end());
    return columns;
}

} // namespace

PlanConflicts::PlanConflicts(const GroundView& view) : m_view(view) {
    for (const Ground& ground : view.rows())
        if (ground.purpose != nullptr && is_taken(ground.fate))
            add(ground);
}

void PlanConflicts::add(const Ground& ground) {
    const std::vector<Theme>& themes = m_view.cut().read.evidence.themes();
    bool value = false, exposed = false, known = ground.fate != Fate::unknown;
    for (std::size_t i = 0; i < themes.size(); ++i) {
        const ThemeOfPlace& place = ground.known->themes[i];
        if (place.state == ThemeState::hit) {
            (themes[i].is_exposure ? exposed : value) = true;
            m_hits[{ground.plan_feature, i}][{place.best->code, place.best->name}] += ground.area;
        } else {
            known = known && place.state == ThemeState::no_hit && mapping_is_known(themes[i]);
        }
    }
    Conflict& sum = m_by_feature[ground.plan_feature];
    sum.taken += ground.area;
    if (value || exposed)
        sum.conflict += ground.area;
    else if (!known)
        sum.not_known += ground.area;
    if (value)
        sum.value += ground.area;
    if (exposed)
        sum.exposed += ground.area;
}

std::vector<Cell> PlanConflicts::named(shape::FeatureIndex feature) const {
    const PlanLayer& plan = m_view.cut().judged;
    const PurposeArea& area = plan.areas[feature];
    return {plan.table.ids[feature], area.plan_id, area.name, area.code, area.purpose};
}

Table PlanConflicts::table() const {
    std::vector<std::pair<shape::FeatureIndex, Conflict>> sorted(m_by_feature.begin(), m_by_feature.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
        return a.second.conflict != b.second.conflict ? a.second.conflict > b.second.conflict
                                                      : a.second.not_known > b.second.not_known;
    });
    Table table{
        "plan_conflicts",
        with(area_columns, {"taken_m2", "conflict_m2", "value_m2", "exposed_m2", "not_known_m2", "no_conflict_m2"}),
        {}};
    for (const auto& [feature, sum] : sorted) {
        std::vector<Cell> row = named(feature);
        row.insert(row.end(), {sum.taken, sum.conflict, sum.value, sum.exposed, sum.not_known,
                               sum.taken - sum.conflict - sum.not_known});
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table PlanConflicts::hits() const {
    Table table{"theme_hits", with(area_columns, {"theme", "value", "value_name", "taken_m2"}), {}};
    for (const auto& [key, values] : m_hits)
        for (const auto& [value, area] : values) {
            std::vector<Cell> row = named(key.first);
            row.insert(row.end(),
                       {m_view.cut().read.evidence.themes()[key.second].name, value.first, value.second, area});
            table.rows.push_back(std::move(row));
        }
    return table;
}

Table PlanConflicts::cleared() const {
    std::vector<std::pair<shape::FeatureIndex, ExactArea>> clear;
    for (const auto& [feature, sum] : m_by_feature)
        if (sum.conflict.mm2() == 0 && sum.not_known.mm2() == 0) // less than the books can hold
            clear.emplace_back(feature, sum.taken);
    std::stable_sort(clear.begin(), clear.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    Table table{"no_conflict", with(area_columns, {"taken_m2"}), {}};
    for (const auto& [feature, taken] : clear) {
        std::vector<Cell> row = named(feature);
        row.emplace_back(taken);
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace areal::accounting
