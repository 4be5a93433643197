// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/reserve.h"

#include <map>
#include <string>

namespace areal::accounting {
namespace {

// Overlapping purposes of several groups are joined as "02+11".
std::string group_name(const std::string& group, const Meanings& meanings) {
    if (group.find('+') == std::string::npos)
        return meanings.name("purpose_groups", group);
    return meanings.say({"Overlapping purposes: {1}", {group}});
}

} // namespace

Table reserve_table(const GroundView& view) {
    struct Planned {
        ExactArea all, built;
    };
    std::map<std::string, Planned> by_group;
    for (const Ground& ground : view.rows()) {
        if (ground.purpose == nullptr || !ground.purpose->develops_by_purpose)
            continue;
        Planned& planned = by_group[ground.purpose->group];
        planned.all += ground.area;
        if (view.rules().is_built(ground.cover->account))
            planned.built += ground.area;
    }
    Table table{"reserve", {"purpose_group", "name", "planned_m2", "built_m2", "sliver_m2", "reserve_m2"}, {}};
    for (const auto& [group, planned] : by_group)
        table.rows.push_back({group, group_name(group, view.meanings()), planned.all, planned.built, ExactArea(),
                              planned.all - planned.built});
    return table;
}

} // namespace areal::accounting
