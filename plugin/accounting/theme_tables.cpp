// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/theme_tables.h"

#include <array>
#include <map>
#include <string>

namespace areal::accounting {
namespace {

struct HitGround {
    ExactArea all, hit_by_plan;
};

Table theme_table(const GroundView& view, bool exposures, Table table) {
    const std::vector<Theme>& themes = view.cut().read.evidence.themes();
    std::map<std::array<std::string, 8>, HitGround> parts;
    for (const Ground& ground : view.rows()) {
        if (ground.purpose == nullptr)
            continue;
        const bool counts = exposures ? ground.purpose->effect == Effect::develops : is_taken(ground.fate);
        for (std::size_t i = 0; i < themes.size(); ++i) {
            if (themes[i].is_exposure != exposures)
                continue;
            const ThemeOfPlace& place = ground.known->themes[i];
            HitGround& part =
                parts[{themes[i].name, themes[i].kind, std::string(theme_state_name(place.state)),
                       mapping_is_known(themes[i]) ? "said" : "not_said", place.best == nullptr ? "" : place.best->code,
                       place.best == nullptr ? "" : place.best->name, ground.purpose->code, ground.purpose->purpose}];
            part.all += ground.area;
            if (counts)
                part.hit_by_plan += ground.area;
        }
    }
    for (const auto& [key, part] : parts) {
        std::vector<Cell> row(key.begin(), key.end());
        row.insert(row.end(), {part.all, part.hit_by_plan});
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

Table themes_table(const GroundView& view) {
    return theme_table(
        view, false,
        {"themes",
         {"theme", "kind", "state", "mapping", "value", "value_name", "purpose_code", "purpose", "area_m2", "lost_m2"},
         {}});
}

Table exposures_table(const GroundView& view) {
    return theme_table(view, true,
                       {"exposures",
                        {"theme", "kind", "state", "mapping", "value", "value_name", "purpose_code", "purpose",
                         "area_m2", "developed_m2"},
                        {}});
}

} // namespace areal::accounting
