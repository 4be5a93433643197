// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/densification.h"

#include "accounting/reserve.h"
#include "accounting/sums.h"

#include <array>
#include <cstdio>
#include <map>

namespace areal::accounting {
namespace {

struct Development {
    ExactArea all, built, affected, nature, farmland, other;
};

void add(Development& development, const Ground& ground, const RuleSet& rules) {
    development.all += ground.area;
    if (ground.built_by != nullptr || ground.fate == Fate::built_on)
        development.built += ground.area;
    else if (!ground.known->built_by.empty())
        development.affected += ground.area;
    else if (rules.is_nature(ground.cover->account))
        development.nature += ground.area;
    else if (rules.is_farmland(ground.cover->account))
        development.farmland += ground.area;
    else
        development.other += ground.area;
}

// "43.1"; "" when nothing develops.
std::string percent(ExactArea part, ExactArea whole) {
    if (whole.is_zero())
        return "";
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1f", 100 * part.m2() / whole.m2());
    return text.data();
}

} // namespace

Table densification_table(const GroundView& view) {
    std::map<std::string, Development> by_group;
    for (const Ground& ground : view.rows())
        if (ground.purpose != nullptr && ground.purpose->effect == Effect::develops)
            add(by_group[ground.purpose->group], ground, view.rules());
    Table table{"densification",
                {"purpose_group", "name", "developed_m2", "built_m2", "affected_m2", "nature_m2", "farmland_m2",
                 "other_m2", "percent_of_developed"},
                {}};
    for (const auto& [group, d] : by_group)
        table.rows.push_back({group, group_name(group, view.meanings()), d.all, d.built, d.affected, d.nature,
                              d.farmland, d.other, percent(d.built + d.affected, d.all)});
    return table;
}

Table built_otherwise_table(const GroundView& view) {
    const std::string booked = view.rules().built_ground.overrides_cover ? "built" : "cover";
    Sums<4> sums;
    for (const Ground& ground : view.rows())
        if (ground.purpose != nullptr && ground.purpose->effect == Effect::develops && ground.built_by != nullptr &&
            !view.rules().is_built(ground.cover->account))
            sums.add({ground.cover->account, ground.cover->account_name, *ground.built_by, booked}, ground.area);
    return sums.table("built_otherwise", {"account", "name", "evidence", "booked", "area_m2"});
}

} // namespace areal::accounting
