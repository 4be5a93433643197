// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/farmland.h"

#include <map>
#include <string>
#include <utility>

namespace areal::accounting {

Table farmland_table(const GroundView& view) {
    std::map<std::pair<std::string, std::string>, ExactArea> lost; // account, purpose group
    for (const Ground& ground : view.rows())
        if (ground.fate == Fate::farmland_lost)
            lost[{ground.cover->account, ground.purpose->group}] += ground.area;
    Table table{"farmland", {"account", "name", "purpose_group", "lost_m2"}, {}};
    for (const auto& [key, area] : lost)
        table.rows.push_back({key.first, view.meanings().account_name(key.first), key.second, area});
    return table;
}

} // namespace areal::accounting
