// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/farmland.h"

#include <array>
#include <map>
#include <optional>
#include <string>

namespace areal::accounting {
namespace {

constexpr const char* soil_theme = "jordressurs";

std::optional<std::size_t> find_soil(const std::vector<Theme>& themes) {
    for (std::size_t i = 0; i < themes.size(); ++i)
        if (themes[i].kind == soil_theme)
            return i;
    return std::nullopt;
}

} // namespace

Table farmland_table(const GroundView& view) {
    const std::optional<std::size_t> soil = find_soil(view.cut().read.evidence.themes());
    std::map<std::array<std::string, 5>, ExactArea> lost; // account, purpose group, state, class and its name
    for (const Ground& ground : view.rows()) {
        if (ground.fate != Fate::farmland_lost)
            continue;
        std::array<std::string, 5> key{ground.cover->account, ground.purpose->group, "", "", ""};
        if (soil) {
            const ThemeOfPlace& place = ground.known->themes[*soil];
            key[2] = theme_state_name(place.state);
            if (place.best != nullptr)
                key[3] = place.best->code, key[4] = place.best->name;
        }
        lost[key] += ground.area;
    }
    Table table{"farmland", {"account", "name", "purpose_group", "soil_state", "soil_code", "soil", "lost_m2"}, {}};
    for (const auto& [key, area] : lost)
        table.rows.push_back({key[0], view.meanings().account_name(key[0]), key[1], key[2], key[3], key[4], area});
    return table;
}

Table cultivation_table(const GroundView& view) {
    std::map<std::array<std::string, 2>, ExactArea> cultivated; // account, what it becomes
    for (const Ground& ground : view.rows())
        if (ground.fate == Fate::cultivated)
            cultivated[{ground.measure->before(ground.cover->account), ground.measure->account_after}] += ground.area;
    Table table{"cultivation", {"account", "name", "becomes", "becomes_name", "area_m2"}, {}};
    for (const auto& [key, area] : cultivated)
        table.rows.push_back(
            {key[0], view.meanings().account_name(key[0]), key[1], view.meanings().account_name(key[1]), area});
    return table;
}

} // namespace areal::accounting
