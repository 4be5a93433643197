// SPDX-License-Identifier: GPL-2.0-or-later
#include "municipality/answers.h"

#include <algorithm>
#include <set>

namespace areal::fixture {
namespace {

bool has(const Layer& layer, std::string_view field) {
    return std::find(layer.fields.begin(), layer.fields.end(), field) != layer.fields.end();
}

bool on_the_ground(const Layer& layer, const Feature& feature) {
    if (!has(layer, "vertikalnivå"))
        return true;
    const std::string& level = layer.value(feature, "vertikalnivå");
    return level.empty() || level == "2";
}

// Features on each triangle, at ground level, in the order of the layer.
std::vector<std::vector<int>> stack(const Municipality& m, const Layer& layer) {
    std::vector<std::vector<int>> on(std::size_t(m.mesh.size()));
    for (std::size_t k = 0; k < layer.features.size(); ++k)
        if (on_the_ground(layer, layer.features[k]))
            for (const Triangle t : layer.features[k].triangles)
                on[std::size_t(t)].push_back(int(k));
    return on;
}

struct Claim {
    std::string plan, date;
    auto operator<=>(const Claim&) const = default;
};

// Adds the plans in force of a layer that have a purpose on each triangle.
void add_claims(const Municipality& m, const Layer& layer, std::vector<std::set<Claim>>& claims) {
    const auto on = stack(m, layer);
    for (Triangle t = 0; t < m.mesh.size(); ++t)
        for (const int k : on[std::size_t(t)]) {
            const Feature& feature = layer.features[std::size_t(k)];
            if (layer.value(feature, "planstatus") == "3")
                claims[std::size_t(t)].insert(
                    {layer.value(feature, "planidentifikasjon"), layer.value(feature, "ikrafttredelsesdato")});
        }
}

std::vector<std::string> winner(const std::set<Claim>& claims) {
    if (claims.empty())
        return {"", "none"};
    if (claims.size() == 1)
        return {claims.begin()->plan, "only"};
    std::vector<Claim> by_date(claims.begin(), claims.end());
    std::sort(by_date.begin(), by_date.end(), [](const Claim& a, const Claim& b) { return a.date > b.date; });
    if (by_date.back().date.empty() || by_date.back().date == "1800-01-01")
        return {"", "missing_date"};
    if (by_date[0].date == by_date[1].date)
        return {"", "equal_dates"};
    return {by_date[0].plan, "newest"};
}

} // namespace

AreaTable cross(const Municipality& m, const std::vector<Column>& columns) {
    std::vector<std::vector<std::vector<int>>> stacks;
    for (const Column& column : columns)
        stacks.push_back(stack(m, *column.layer));
    AreaTable table;
    for (Triangle t = 0; t < m.mesh.size(); ++t) {
        if (!m.inside[std::size_t(t)])
            continue;
        std::vector<std::string> key;
        for (std::size_t c = 0; c < columns.size(); ++c) {
            const auto& here = stacks[c][std::size_t(t)];
            for (const std::string& field : columns[c].fields)
                key.push_back(here.empty() ? ""
                                           : columns[c].layer->value(
                                                 columns[c].layer->features[std::size_t(here.front())], field));
        }
        table[key] += Mesh::triangle_m2;
    }
    return table;
}

AreaTable ground_by(const Layer& layer, std::string_view field) {
    AreaTable table;
    for (const Feature& feature : layer.features)
        table[{layer.value(feature, field)}] += feature.area_m2;
    return table;
}

std::int64_t total_m2(const AreaTable& table) {
    std::int64_t sum = 0;
    for (const auto& [key, area] : table)
        sum += area;
    return sum;
}

std::int64_t municipality_m2(const Municipality& m) {
    return Mesh::triangle_m2 * std::count(m.inside.begin(), m.inside.end(), true);
}

SelfOverlap self_overlap(const Municipality& m, const Layer& layer) {
    SelfOverlap overlap;
    for (const std::vector<int>& here : stack(m, layer))
        if (here.size() > 1) {
            overlap.ground_m2 += Mesh::triangle_m2;
            overlap.surplus_m2 += Mesh::triangle_m2 * std::int64_t(here.size() - 1);
        }
    return overlap;
}

AreaTable mosaic(const Municipality& m) {
    std::vector<std::set<Claim>> claims(std::size_t(m.mesh.size()));
    add_claims(m, m.plan_in_force, claims);
    add_claims(m, m.zoning_plans, claims);
    AreaTable table;
    for (Triangle t = 0; t < m.mesh.size(); ++t)
        if (m.inside[std::size_t(t)])
            table[winner(claims[std::size_t(t)])] += Mesh::triangle_m2;
    return table;
}

AreaTable zoning_gaps(const Municipality& m) {
    AreaTable table;
    for (const Feature& outline : m.zoning_outlines.features) {
        const std::string& plan = m.zoning_outlines.value(outline, "planidentifikasjon");
        std::int64_t purposes_m2 = 0;
        for (const Feature& purpose : m.zoning_plans.features)
            if (m.zoning_plans.value(purpose, "planidentifikasjon") == plan)
                purposes_m2 += purpose.area_m2;
        if (outline.area_m2 != purposes_m2)
            table[{plan}] = outline.area_m2 - purposes_m2;
    }
    return table;
}

AreaTable best_value(const Municipality& m, const Layer& theme, std::string_view field,
                     const std::vector<std::string>& best_first) {
    const auto on = stack(m, theme);
    AreaTable table;
    for (Triangle t = 0; t < m.mesh.size(); ++t) {
        if (!m.inside[std::size_t(t)])
            continue;
        std::size_t best = best_first.size();
        for (const int k : on[std::size_t(t)]) {
            const std::string& value = theme.value(theme.features[std::size_t(k)], field);
            best = std::min(best,
                            std::size_t(std::find(best_first.begin(), best_first.end(), value) - best_first.begin()));
        }
        table[{best < best_first.size() ? best_first[best] : ""}] += Mesh::triangle_m2;
    }
    return table;
}

} // namespace areal::fixture
