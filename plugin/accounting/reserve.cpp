// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/reserve.h"

#include "codes/csv_table.h"

#include <algorithm>
#include <array>

namespace areal::accounting {
namespace {

constexpr const char* rules_mask = "rules";

void add_columns(std::vector<Cell>& row, const ReserveSums& sums) {
    row.insert(row.end(), {sums.planned, sums.built, sums.sliver, sums.water, sums.free(), sums.free() + sums.sliver});
}

std::vector<std::string> columns(std::vector<std::string> keys) {
    for (const char* column :
         {"planned_m2", "built_m2", "sliver_m2", "water_m2", "reserve_m2", "reserve_with_slivers_m2"})
        keys.emplace_back(column);
    return keys;
}

// One way to tell what is built.
class MaskSums {
  public:
    void add(const Ground& ground, const PurposeArea& purpose, bool is_built) {
        ReserveSums& sums = m_by_group[purpose.group];
        sums.planned += ground.area;
        if (is_built)
            sums.built += ground.area;
        else if (ground.share == ReserveShare::water)
            sums.water += ground.area;
    }
    void rows(const std::string& mask, const std::string& name, bool in_rules, const Meanings& meanings,
              Table& table) const {
        for (const auto& [group, sums] : m_by_group)
            table.rows.push_back({mask, name, meanings.say(in_rules ? "yes" : "no"), group, group_name(group, meanings),
                                  sums.planned, sums.built, sums.water, sums.free()});
    }

  private:
    std::map<std::string, ReserveSums> m_by_group;
};

Table by_mask(const GroundView& view, bool in_force) {
    const Meanings& meanings = view.meanings();
    const auto& masks = view.cut().read.evidence.masks();
    MaskSums by_rules, by_cover;
    std::vector<MaskSums> by_mask(masks.size());
    for (const Ground& ground : view.rows()) {
        const PurposeArea* purpose = in_force ? ground.from : ground.purpose;
        if (purpose == nullptr || !purpose->develops_by_purpose)
            continue;
        const auto& calls = ground.known->built_by;
        by_rules.add(ground, *purpose, ground.built_by != nullptr);
        by_cover.add(ground, *purpose, view.rules().is_built(ground.cover->account));
        for (std::size_t mask = 0; mask < masks.size(); ++mask)
            by_mask[mask].add(ground, *purpose, std::count(calls.begin(), calls.end(), mask) > 0);
    }
    Table table{
        "reserve_by_mask",
        {"mask", "name", "in_rules", "purpose_group", "group_name", "planned_m2", "built_m2", "water_m2", "reserve_m2"},
        {}};
    by_rules.rows(rules_mask, meanings.say("All the rule set goes by"), true, meanings, table);
    by_cover.rows(cover_evidence, view.cut().read.cover.table.name,
                  view.rules().built_ground.find(cover_evidence) != nullptr, meanings, table);
    for (std::size_t mask = 0; mask < masks.size(); ++mask)
        by_mask[mask].rows(masks[mask].kind, masks[mask].name, view.built().chosen(mask), meanings, table);
    return table;
}

} // namespace

void ReserveSums::add(const Ground& ground) {
    planned += ground.area;
    if (ground.share == ReserveShare::built)
        built += ground.area;
    if (ground.share == ReserveShare::water)
        water += ground.area;
    if (ground.share == ReserveShare::sliver)
        sliver += ground.area;
}

std::string_view share_name(ReserveShare share) {
    static constexpr std::array<std::string_view, 4> names{"built", "water", "sliver", "free"};
    return names.at(std::size_t(share));
}

std::string group_name(const std::string& group, const Meanings& meanings) {
    if (group.find('+') == std::string::npos)
        return meanings.name("purpose_groups", group);
    std::string names;
    for (const std::string& one : codes::split_list(group, '+'))
        names += (names.empty() ? "" : ", ") + meanings.name("purpose_groups", one);
    return meanings.say({"Overlapping purposes: {1}", {names}});
}

std::map<std::string, ReserveSums> reserve_by_group(const GroundView& view) {
    std::map<std::string, ReserveSums> by_group;
    for (const Ground& ground : view.rows())
        if (is_set_aside(ground))
            by_group[ground.purpose->group].add(ground);
    return by_group;
}

Table reserve_table(const GroundView& view) {
    Table table{"reserve", columns({"purpose_group", "name"}), {}};
    for (const auto& [group, sums] : reserve_by_group(view))
        add_columns(table.rows.emplace_back(std::vector<Cell>{group, group_name(group, view.meanings())}), sums);
    return table;
}

Table reserve_by_purpose_table(const GroundView& view) {
    std::map<std::array<std::string, 3>, ReserveSums> by_purpose;
    for (const Ground& ground : view.rows())
        if (is_set_aside(ground))
            by_purpose[{ground.purpose->code, ground.purpose->purpose, ground.purpose->group}].add(ground);
    Table table{"reserve_by_purpose", columns({"purpose_code", "purpose", "purpose_group"}), {}};
    for (const auto& [key, sums] : by_purpose)
        add_columns(table.rows.emplace_back(std::vector<Cell>{key[0], key[1], key[2]}), sums);
    return table;
}

Table reserve_by_mask_table(const GroundView& view) {
    return by_mask(view, false);
}

Table reserve_by_mask_in_force(const GroundView& view) {
    return by_mask(view, true);
}

} // namespace areal::accounting
