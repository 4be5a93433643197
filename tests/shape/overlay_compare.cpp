// SPDX-License-Identifier: GPL-2.0-or-later
#include "overlay_compare.h"

#include <cmath>
#include <sstream>

namespace areal::test {

using namespace shape;

namespace {

std::string units(ExactArea area) {
    const auto high = std::int64_t(area.units() >> 62), low = std::int64_t(area.units() & ((int128(1) << 62) - 1));
    return std::to_string(high) + ":" + std::to_string(low);
}

template <class Area>
std::map<std::string, ExactArea> areas(const OverlayTable& table, Area&& area) {
    std::map<std::string, ExactArea> result;
    for (const OverlayRow& row : table.rows)
        result[combination(table, row)] += area(row);
    return result;
}

} // namespace

std::string combination(const OverlayTable& table, const OverlayRow& row) {
    std::string text;
    for (std::size_t layer = 0; layer < table.layer_count; ++layer) {
        text += layer == 0 ? "[" : " [";
        for (const FeatureIndex f : table.stacks[layer].features(row.stacks[layer]))
            text += (text.back() == '[' ? "" : ",") + std::to_string(f);
        text += "]";
    }
    return text;
}

std::map<std::string, ExactArea> plan_areas(const OverlayTable& table) {
    return areas(table, [](const OverlayRow& row) { return row.plan_area; });
}

std::map<std::string, ExactArea> true_areas(const OverlayTable& table) {
    return areas(table, [](const OverlayRow& row) { return row.true_area; });
}

std::string difference(const std::map<std::string, ExactArea>& a, const std::map<std::string, ExactArea>& b,
                       double tolerance_m2) {
    std::map<std::string, std::pair<ExactArea, ExactArea>> both;
    for (const auto& [name, area] : a)
        both[name].first = area;
    for (const auto& [name, area] : b)
        both[name].second = area;
    double worst = tolerance_m2;
    std::ostringstream text;
    text.precision(12);
    for (const auto& [name, areas] : both) {
        const double apart = std::abs((areas.first - areas.second).m2());
        if (apart <= worst)
            continue;
        worst = apart;
        text.str("");
        text << name << ": " << areas.first.m2() << " m2 against " << areas.second.m2() << " m2, apart " << apart;
    }
    return text.str();
}

std::string written_out(const OverlayTable& table) {
    std::ostringstream text;
    text << std::hexfloat;
    for (const OverlayRow& row : table.rows) {
        for (const StackId id : row.stacks)
            text << id << ' ';
        text << combination(table, row) << ' ' << units(row.plan_area) << ' ' << units(row.true_area) << ' '
             << row.place.min_x << ' ' << row.place.min_y << ' ' << row.place.max_x << ' ' << row.place.max_y << '\n';
    }
    for (std::size_t layer = 0; layer < table.layer_count; ++layer)
        for (const UnsoundPolygon& unsound : table.unsound[layer])
            text << "unsound " << layer << ' ' << unsound.feature << ' ' << units(unsound.area) << '\n';
    return text.str();
}

} // namespace areal::test
