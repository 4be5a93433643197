// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/conservation.h"

#include <algorithm>
#include <numeric>

namespace areal::accounting {

bool Conservation::holds() const {
    return std::all_of(lines.begin(), lines.end(), [](const auto& line) { return line.residual_mm2 == 0; });
}

ConservationLine conserve(const std::string& role, const std::string& name, const std::vector<ExactArea>& areas,
                          const shape::OverlayTable& table, std::size_t layer) {
    ConservationLine line{role, name, {}, {}, 0};
    line.whole = std::accumulate(areas.begin(), areas.end(), ExactArea());
    for (const shape::OverlayRow& row : table.rows) {
        const std::size_t polygons = table.stacks[layer].features(row.stacks[layer]).size();
        line.parts += ExactArea::from_units(row.plan_area.units() * int128(polygons));
    }
    line.residual_mm2 = (line.parts - line.whole).mm2();
    return line;
}

ConservationLine conserve_ground(const std::string& role, const std::string& name, ExactArea ground,
                                 const shape::OverlayTable& table, std::size_t layer) {
    ConservationLine line{role, name, ground, {}, 0};
    for (const shape::OverlayRow& row : table.rows)
        if (row.stacks[layer] != shape::no_polygon)
            line.parts += row.plan_area;
    line.residual_mm2 = (line.parts - line.whole).mm2();
    return line;
}

} // namespace areal::accounting
