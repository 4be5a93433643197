// SPDX-License-Identifier: GPL-2.0-or-later
//
// One recipe carried out with GEOS. Large polygons are cut down to the neighbourhood of the piece first
// (local_rings.h), so that the cost of a piece follows its own size. Private to pieces.cpp.
#pragma once

#include "shape/geos.h"
#include "shape/local_rings.h"
#include "shape/piece_recipe.h"

#include <array>
#include <optional>

namespace areal::shape {

/// The layers with their large polygons made ready; shared by all threads.
class PieceGround {
  public:
    explicit PieceGround(std::span<const PolygonLayer* const> layers);

    const PolygonLayer& layer(std::size_t index) const { return *m_layers[index]; }
    std::size_t point_count(LayerFeature f) const;
    const Box& box(LayerFeature f) const { return m_boxes[f.layer][f.feature]; }
    bool is_large(LayerFeature f) const;
    FeatureShape shape(LayerFeature f) const;
    FeatureShape seen_from(const Box& box, LayerFeature f) const;

  private:
    std::span<const PolygonLayer* const> m_layers;
    std::array<std::vector<Box>, max_layers> m_boxes;
    std::array<std::unordered_map<FeatureIndex, LocalRings>, max_layers> m_large;
};

/// Polygons near the piece; the same, made valid first; whole ones, made valid, overlaid on a grid of 0.1 mm.
enum class PieceWay { local, mended, on_grid };

/// Holds a GEOS context; one per thread.
class PieceBuilder {
  public:
    explicit PieceBuilder(const PieceGround& ground) : m_ground(ground) {}
    /// Nothing when GEOS refuses. `place` encloses the piece.
    std::optional<FeatureShape> build(const PieceRecipe& recipe, const Box& place, PieceWay way) const;

  private:
    struct Frame;
    GeosGeometry polygon(LayerFeature f, const Frame& frame, PieceWay way, bool cut) const;
    GeosGeometry intersection(const GEOSGeometry& a, const GEOSGeometry& b, double grid_m) const;
    GeosGeometry difference(const GEOSGeometry& a, const GEOSGeometry& b, double grid_m) const;
    GeosGeometry united(std::vector<GeosGeometry>&& parts, double grid_m) const;

    const PieceGround& m_ground;
    Geos m_geos;
};

} // namespace areal::shape
