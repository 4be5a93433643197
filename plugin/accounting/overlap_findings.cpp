// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/overlap_findings.h"

#include <algorithm>
#include <map>
#include <vector>

namespace areal::accounting {
namespace {

constexpr std::size_t most_overlaps_by_name = 100;

struct Overlap {
    ExactArea area;
    Box box;
};

std::string id_list(const std::vector<shape::FeatureIndex>& features, const source::PolygonTable& layer) {
    std::string text;
    for (const shape::FeatureIndex f : features)
        text += (text.empty() ? "" : ", ") + std::to_string(layer.ids[f]);
    return text;
}

using Stacked = std::vector<shape::FeatureIndex>;

// The features of one place that should not lie on each other, at least two at a time.
std::vector<Stacked> groups(const Stacked& features, const std::function<std::size_t(shape::FeatureIndex)>& group) {
    if (!group)
        return {features};
    std::map<std::size_t, Stacked> by_group;
    for (const shape::FeatureIndex f : features)
        by_group[group(f)].push_back(f);
    std::vector<Stacked> result;
    for (auto& [of, stacked] : by_group)
        if (stacked.size() > 1)
            result.push_back(std::move(stacked));
    return result;
}

} // namespace

void find_overlaps(const shape::OverlayTable& table, std::size_t layer, const source::PolygonTable& features,
                   Findings& findings, const std::function<std::size_t(shape::FeatureIndex)>& group) {
    std::map<Stacked, Overlap> by_stack;
    for (const shape::OverlayRow& row : table.rows)
        if (table.stacks[layer].is_overlap(row.stacks[layer]))
            for (const Stacked& stacked : groups(table.stacks[layer].features(row.stacks[layer]), group)) {
                by_stack[stacked].area += row.plan_area;
                by_stack[stacked].box.add(row.place);
            }
    std::vector<std::pair<Stacked, Overlap>> largest(by_stack.begin(), by_stack.end());
    std::stable_sort(largest.begin(), largest.end(),
                     [](const auto& a, const auto& b) { return a.second.area > b.second.area; });
    Overlap rest;
    for (std::size_t i = 0; i < largest.size(); ++i) {
        const auto& [stacked, ground] = largest[i];
        if (i >= most_overlaps_by_name) {
            rest.area += ground.area;
            rest.box.add(ground.box);
            continue;
        }
        findings.add({FindingKind::overlap_in_layer,
                      features.name,
                      features.ids[stacked.front()],
                      {"Features {1} in {2} overlap each other by {3}; the ground is counted once.",
                       {id_list(stacked, features), features.name, SquareMetres{ground.area}}},
                      ground.area,
                      ground.box});
    }
    if (!rest.area.is_zero())
        findings.add({FindingKind::overlap_in_layer,
                      features.name,
                      std::nullopt,
                      {"More overlaps in {2}: {1}, {3} in all; the ground is counted once.",
                       {std::int64_t(largest.size() - most_overlaps_by_name), features.name, SquareMetres{rest.area}}},
                      rest.area,
                      rest.box});
}

void find_uncovered(const shape::OverlayTable& table, std::size_t plan_layer, const source::PolygonTable& plan,
                    std::size_t cover_layer, const source::PolygonTable& cover, Findings& findings) {
    std::map<shape::StackId, Overlap> by_area;
    for (const shape::OverlayRow& row : table.rows)
        if (row.stacks[plan_layer] != shape::no_polygon && row.stacks[cover_layer] == shape::no_polygon) {
            by_area[row.stacks[plan_layer]].area += row.plan_area;
            by_area[row.stacks[plan_layer]].box.add(row.place);
        }
    for (const auto& [stack, ground] : by_area) {
        if (ground.area.mm2() == 0)
            continue;
        const auto stacked = table.stacks[plan_layer].features(stack);
        findings.add({FindingKind::not_covered,
                      plan.name,
                      plan.ids[stacked.front()],
                      {"{1} of feature {2} in {3} lies outside the land cover {4}; it is a row of its own and is "
                       "booked as unknown.",
                       {SquareMetres{ground.area}, id_list(stacked, plan), plan.name, cover.name}},
                      ground.area,
                      ground.box});
    }
}

} // namespace areal::accounting
