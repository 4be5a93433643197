// SPDX-License-Identifier: GPL-2.0-or-later
//
// Which polygons make the ground of a row, and which must be taken from it, read off the table alone: the
// table already knows, exactly, who covers whom. Nothing is asked of the coordinates.
//
//   whole     a polygon whose ground is this row and no other: the piece is that polygon as it stands
//   within    the polygons to intersect; one that holds another of them everywhere is left out
//   without   polygons that share ground with all of `within` but are not of the row
//
// Rows below `dust_m2` are rounding: they make no polygon cut and no polygon less whole.
#pragma once

#include "shape/overlay.h"

#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace areal::shape {

inline constexpr double dust_m2 = 1e-6;

struct LayerFeature {
    std::size_t layer = 0;
    FeatureIndex feature = 0;
    friend auto operator<=>(const LayerFeature&, const LayerFeature&) = default;
};

struct PieceRecipe {
    std::optional<LayerFeature> whole;
    std::vector<LayerFeature> within, without; // sorted; empty when `whole` is given
};

/// Refers to the table. `recipe` may be called from several threads.
class RecipeBook {
  public:
    RecipeBook(std::span<const PolygonLayer* const> layers, const OverlayTable& table);
    PieceRecipe recipe(std::size_t row) const;

  private:
    std::vector<LayerFeature> features(std::size_t row) const;
    std::span<const std::size_t> rows_of(LayerFeature f) const;
    bool has(std::size_t row, LayerFeature f) const;
    bool is_dust(std::size_t row) const;
    bool is_only_row(std::size_t row, LayerFeature f) const;
    bool holds(LayerFeature outer, LayerFeature inner) const;

    const OverlayTable& m_table;
    std::array<std::unordered_map<StackId, std::vector<FeatureIndex>>, max_layers> m_overlaps;
    std::array<std::vector<std::size_t>, max_layers> m_first; // per feature, into m_rows
    std::array<std::vector<std::size_t>, max_layers> m_rows;  // dust left out
};

} // namespace areal::shape
