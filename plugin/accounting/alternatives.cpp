// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/alternatives.h"

#include "accounting/carbon.h"

#include <algorithm>
#include <utility>

namespace areal::accounting {
namespace {

bool has_value(const Ground& ground, const std::vector<Theme>& themes) {
    for (std::size_t i = 0; i < themes.size(); ++i)
        if (!themes[i].is_exposure && ground.known->themes[i].state == ThemeState::hit)
            return true;
    return false;
}

} // namespace

void Alternatives::add_judged(const GroundView& view) {
    add("proposal", view.cut().judged.table.name, view, false);
}

void Alternatives::add_do_nothing(const GroundView& view) {
    add("do_nothing", view.cut().in_force->table.name, view, true);
}

void Alternatives::add(const std::string& alternative, const std::string& plan, const GroundView& view, bool in_force) {
    Column column;
    column.alternative = alternative;
    column.plan = plan;
    column.masks = in_force ? reserve_by_mask_in_force(view) : reserve_by_mask_table(view);
    const CarbonFactors factors(view.meanings().codes().list(view.rules().carbon.factors), view.meanings().language());
    std::map<const CarbonFactor*, ExactArea> carbon;
    for (const Ground& ground : view.rows()) {
        const PurposeArea* purpose = in_force ? ground.from : ground.purpose;
        const Fate fate = in_force ? ground.fate_from : ground.fate;
        if (purpose == nullptr)
            continue;
        if (purpose->develops_by_purpose)
            column.reserve.add(ground);
        if (purpose->effect == Effect::develops)
            column.developed += ground.area;
        if (fate == Fate::built_on)
            column.built_no_loss += ground.area;
        if (!is_taken(fate))
            continue;
        ExactArea& book = fate == Fate::nature_lost     ? column.nature
                          : fate == Fate::farmland_lost ? column.farmland
                          : fate == Fate::water_lost    ? column.water
                                                        : column.not_known;
        book += ground.area;
        column.lost[{ground.cover->account, ground.cover->account_name}] += ground.area;
        if (has_value(ground, view.cut().read.evidence.themes()))
            column.theme_hit += ground.area;
        if (const CarbonFactor* factor = factors.find(*ground.cover))
            carbon[factor] += ground.area;
        else
            column.no_factor += ground.area;
    }
    for (const auto& [factor, area] : carbon)
        column.carbon_kg += released(*factor, area, view.rules().carbon.horizon_years).total_kg;
    m_columns.push_back(std::move(column));
}

Table Alternatives::table() const {
    Table table{"alternatives",
                {"alternative", "plan", "planned_m2", "built_m2", "water_m2", "reserve_with_slivers_m2", "developed_m2",
                 "built_no_loss_m2", "nature_lost_m2", "farmland_lost_m2", "water_lost_m2", "not_known_m2",
                 "theme_hit_m2", "carbon_total_kg", "carbon_not_computed_m2"},
                {}};
    for (const Column& one : m_columns)
        table.rows.push_back({one.alternative, one.plan, one.reserve.planned, one.reserve.built, one.reserve.water,
                              one.reserve.free() + one.reserve.sliver, one.developed, one.built_no_loss, one.nature,
                              one.farmland, one.water, one.not_known, one.theme_hit, one.carbon_kg, one.no_factor});
    return table;
}

Table Alternatives::masks() const {
    Table table{"alternative_masks", {"alternative", "plan"}, {}};
    for (const Column& one : m_columns) {
        if (table.rows.empty())
            table.columns.insert(table.columns.end(), one.masks.columns.begin(), one.masks.columns.end());
        for (const std::vector<Cell>& row : one.masks.rows) {
            std::vector<Cell>& whole = table.rows.emplace_back(std::vector<Cell>{one.alternative, one.plan});
            whole.insert(whole.end(), row.begin(), row.end());
        }
    }
    return table;
}

Table Alternatives::qualities() const {
    Table table{"alternative_qualities", {"alternative", "plan", "account", "name", "lost_m2"}, {}};
    for (const Column& one : m_columns)
        for (const auto& [account, area] : one.lost)
            table.rows.push_back({one.alternative, one.plan, account.first, account.second, area});
    return table;
}

} // namespace areal::accounting
