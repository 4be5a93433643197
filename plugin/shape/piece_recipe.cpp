// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/piece_recipe.h"

#include <algorithm>

namespace areal::shape {
namespace {

constexpr auto dust_units = int128(dust_m2 * ExactArea::units_per_m2);

} // namespace

RecipeBook::RecipeBook(std::span<const PolygonLayer* const> layers, const OverlayTable& table) : m_table(table) {
    for (std::size_t l = 0; l < layers.size(); ++l) {
        for (const OverlayRow& row : table.rows)
            if (table.stacks[l].is_overlap(row.stacks[l]))
                m_overlaps[l].try_emplace(row.stacks[l], table.stacks[l].features(row.stacks[l]));
        m_first[l].assign(layers[l]->feature_count() + 1, 0);
    }
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        if (!is_dust(row))
            for (const LayerFeature f : features(row))
                ++m_first[f.layer][f.feature + 1];
    for (std::size_t l = 0; l < layers.size(); ++l) {
        for (std::size_t f = 1; f < m_first[l].size(); ++f)
            m_first[l][f] += m_first[l][f - 1];
        m_rows[l].resize(m_first[l].back());
    }
    auto next = m_first;
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        if (!is_dust(row))
            for (const LayerFeature f : features(row))
                m_rows[f.layer][next[f.layer][f.feature]++] = row;
}

std::vector<LayerFeature> RecipeBook::features(std::size_t row) const {
    std::vector<LayerFeature> result;
    for (std::size_t l = 0; l < m_table.layer_count; ++l) {
        const StackId stack = m_table.rows[row].stacks[l];
        if (m_table.stacks[l].is_overlap(stack))
            for (const FeatureIndex f : m_overlaps[l].at(stack))
                result.push_back({l, f});
        else if (stack != no_polygon)
            result.push_back({l, stack - 1});
    }
    return result;
}

std::span<const std::size_t> RecipeBook::rows_of(LayerFeature f) const {
    const std::size_t begin = m_first[f.layer][f.feature], end = m_first[f.layer][f.feature + 1];
    return std::span(m_rows[f.layer]).subspan(begin, end - begin);
}

bool RecipeBook::has(std::size_t row, LayerFeature f) const {
    const StackId stack = m_table.rows[row].stacks[f.layer];
    if (!m_table.stacks[f.layer].is_overlap(stack))
        return stack == f.feature + 1;
    const std::vector<FeatureIndex>& set = m_overlaps[f.layer].at(stack);
    return std::binary_search(set.begin(), set.end(), f.feature);
}

bool RecipeBook::is_dust(std::size_t row) const {
    const int128 units = m_table.rows[row].plan_area.units();
    return units < dust_units && units > -dust_units;
}

bool RecipeBook::is_only_row(std::size_t row, LayerFeature f) const {
    const auto rows = rows_of(f);
    return rows.size() == 1 && rows[0] == row;
}

bool RecipeBook::holds(LayerFeature outer, LayerFeature inner) const {
    const auto rows = rows_of(inner);
    return std::all_of(rows.begin(), rows.end(), [&](std::size_t row) { return has(row, outer); });
}

PieceRecipe RecipeBook::recipe(std::size_t row) const {
    PieceRecipe recipe;
    const std::vector<LayerFeature> all = features(row);
    for (const LayerFeature f : all)
        if (is_only_row(row, f)) {
            recipe.whole = f;
            return recipe;
        }
    for (const LayerFeature f : all) {
        // Two that hold each other are the same ground: the first of them stays.
        const auto makes_needless = [&](LayerFeature other) {
            return other != f && holds(f, other) && (other < f || !holds(other, f));
        };
        if (is_dust(row) || std::none_of(all.begin(), all.end(), makes_needless))
            recipe.within.push_back(f);
    }
    const auto fewest = *std::min_element(
        all.begin(), all.end(), [&](LayerFeature a, LayerFeature b) { return rows_of(a).size() < rows_of(b).size(); });
    for (const std::size_t other : rows_of(fewest)) {
        const bool shares_all = std::all_of(all.begin(), all.end(), [&](LayerFeature f) { return has(other, f); });
        if (other == row || !shares_all)
            continue;
        for (const LayerFeature f : features(other))
            if (!has(row, f))
                recipe.without.push_back(f);
    }
    std::sort(recipe.without.begin(), recipe.without.end());
    recipe.without.erase(std::unique(recipe.without.begin(), recipe.without.end()), recipe.without.end());
    return recipe;
}

} // namespace areal::shape
