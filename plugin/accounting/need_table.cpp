// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/need_table.h"

#include "accounting/reserve.h"

#include <cmath>
#include <map>
#include <set>

namespace areal::accounting {
namespace {

std::string state(const ExactArea& difference) {
    const double m2 = difference.m2();
    return m2 == 0 ? "even" : m2 > 0 ? "surplus" : "deficit";
}

} // namespace

Table need_table(const std::vector<Need>& needs, const GroundView& view) {
    std::map<std::string, Need> by_group;
    for (const Need& need : needs)
        by_group[need.purpose_group] = need;
    const std::map<std::string, ReserveSums> reserves = reserve_by_group(view);
    std::set<std::string> groups;
    for (const auto& [group, need] : by_group)
        groups.insert(group);
    for (const auto& [group, sums] : reserves)
        groups.insert(group);
    Table table{
        "need", {"purpose_group", "name", "years", "units", "need_m2", "reserve_m2", "difference_m2", "state"}, {}};
    for (const std::string& group : groups) {
        const auto stated = by_group.find(group);
        const auto sums = reserves.find(group);
        const Need need = stated == by_group.end() ? Need{} : stated->second;
        const ExactArea wanted = ExactArea::from_m2(need.need_m2);
        const ExactArea reserve = sums == reserves.end() ? ExactArea() : sums->second.free();
        table.rows.push_back({group, group_name(group, view.meanings()), need.years, std::llround(need.units), wanted,
                              reserve, reserve - wanted,
                              stated == by_group.end() ? std::string() : state(reserve - wanted)});
    }
    return table;
}

} // namespace areal::accounting
