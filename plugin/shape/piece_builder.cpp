// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/piece_builder.h"

#include "shape/measure.h"

#include <algorithm>
#include <cmath>

namespace areal::shape {
namespace {

constexpr std::size_t large_points = 256;
constexpr std::size_t many_parts = 64;
constexpr double margin_m = 1;  // round the place of a row, so that its own edge is never on the frame
constexpr double beyond = 0.25; // GEOS looks a tenth of the frame beyond it
constexpr double grid_m = 1e-4;

Box widened(const Box& box, double by_m) {
    return {box.min_x - by_m, box.min_y - by_m, box.max_x + by_m, box.max_y + by_m};
}

bool encloses(const Box& outer, const Box& inner) {
    return outer.min_x <= inner.min_x && outer.min_y <= inner.min_y && inner.max_x <= outer.max_x &&
           inner.max_y <= outer.max_y;
}

/// Leaves out the threads that stay between two lines which cross in a rounded point: shells of less than
/// `dust_m2`, with their holes.
FeatureShape without_dust(FeatureShape&& shape) {
    FeatureShape kept;
    bool keep = false;
    for (Ring& ring : shape) {
        if (ring.role == RingRole::shell)
            keep = std::fabs(signed_area_m2(ring.points)) >= dust_m2;
        if (keep)
            kept.push_back(std::move(ring));
    }
    return kept;
}

} // namespace

PieceGround::PieceGround(std::span<const PolygonLayer* const> layers) : m_layers(layers) {
    for (std::size_t l = 0; l < layers.size(); ++l) {
        m_boxes[l].reserve(layers[l]->feature_count());
        for (FeatureIndex f = 0; f < layers[l]->feature_count(); ++f) {
            m_boxes[l].push_back(layers[l]->box(f));
            if (is_large({l, f}))
                m_large[l].emplace(f, LocalRings(*layers[l], f));
        }
    }
}

std::size_t PieceGround::point_count(LayerFeature f) const {
    const PolygonLayer& layer = *m_layers[f.layer];
    std::size_t points = 0;
    for (std::size_t r = layer.ring_begin(f.feature); r < layer.ring_end(f.feature); ++r)
        points += layer.ring(r).points.size();
    return points;
}

bool PieceGround::is_large(LayerFeature f) const {
    return point_count(f) > large_points;
}

FeatureShape PieceGround::shape(LayerFeature f) const {
    FeatureShape shape;
    for (const PolygonLayer::RingView& ring : feature_rings(*m_layers[f.layer], f.feature))
        shape.push_back({ring.role, {ring.points.begin(), ring.points.end()}});
    return shape;
}

FeatureShape PieceGround::seen_from(const Box& box, LayerFeature f) const {
    return m_large[f.layer].at(f.feature).seen_from(box);
}

/// What counts (inner) and how far polygons must be true to the original (outer).
struct PieceBuilder::Frame {
    Box inner, outer;
    explicit Frame(const Box& box) : inner(box) {
        outer = widened(box, margin_m + beyond * std::max(box.max_x - box.min_x, box.max_y - box.min_y));
    }
};

/// With `cut`, what lies beyond the frame is cut off where it was drawn carelessly.
GeosGeometry PieceBuilder::polygon(LayerFeature f, const Frame& frame, PieceWay way, bool cut) const {
    const bool near = way != PieceWay::on_grid && m_ground.is_large(f) && !encloses(frame.inner, m_ground.box(f));
    GeosGeometry seen = near ? m_geos.polygons(m_ground.seen_from(frame.outer, f))
                             : m_geos.polygons(m_ground.layer(f.layer), f.feature);
    if (seen && way != PieceWay::local)
        seen = m_geos.made_valid(*seen);
    return seen && near && cut ? intersection(*m_geos.rectangle(frame.inner), *seen, 0) : std::move(seen);
}

GeosGeometry PieceBuilder::intersection(const GEOSGeometry& a, const GEOSGeometry& b, double grid) const {
    return m_geos.areal_part(m_geos.own(grid > 0 ? GEOSIntersectionPrec_r(m_geos.handle(), &a, &b, grid)
                                                 : GEOSIntersection_r(m_geos.handle(), &a, &b)));
}

GeosGeometry PieceBuilder::difference(const GEOSGeometry& a, const GEOSGeometry& b, double grid) const {
    return m_geos.areal_part(m_geos.own(grid > 0 ? GEOSDifferencePrec_r(m_geos.handle(), &a, &b, grid)
                                                 : GEOSDifference_r(m_geos.handle(), &a, &b)));
}

GeosGeometry PieceBuilder::united(std::vector<GeosGeometry>&& parts, double grid) const {
    if (parts.size() == 1)
        return std::move(parts[0]);
    const bool many = parts.size() >= many_parts;
    const GeosGeometry all = m_geos.collect(GEOS_GEOMETRYCOLLECTION, std::move(parts));
    if (many && grid == 0) // neighbours of one layer mostly fit together, and then this is ten times as fast
        if (GeosGeometry fitted = m_geos.own(GEOSCoverageUnion_r(m_geos.handle(), all.get())))
            return m_geos.areal_part(std::move(fitted));
    return m_geos.areal_part(m_geos.own(grid > 0 ? GEOSUnaryUnionPrec_r(m_geos.handle(), all.get(), grid)
                                                 : GEOSUnaryUnion_r(m_geos.handle(), all.get())));
}

std::optional<FeatureShape> PieceBuilder::build(const PieceRecipe& recipe, const Box& place, PieceWay way) const {
    if (recipe.whole)
        return m_ground.shape(*recipe.whole);
    const double grid = way == PieceWay::on_grid ? grid_m : 0;
    std::vector<LayerFeature> within = recipe.within;
    std::sort(within.begin(), within.end(), [&](LayerFeature a, LayerFeature b) {
        return std::pair(m_ground.point_count(a), a) < std::pair(m_ground.point_count(b), b);
    });
    const bool starts_whole = way == PieceWay::on_grid || !m_ground.is_large(within[0]);
    const Frame frame(starts_whole ? m_ground.box(within[0]) : widened(place, margin_m));
    GeosGeometry piece = polygon(within[0], frame, way, true);
    for (std::size_t i = 1; i < within.size() && piece; ++i) {
        const GeosGeometry other = polygon(within[i], frame, way, false);
        piece = other ? intersection(*piece, *other, grid) : m_geos.own(nullptr);
    }
    std::vector<GeosGeometry> taken;
    for (const LayerFeature f : recipe.without) {
        if (!m_ground.box(f).touches(frame.inner))
            continue;
        taken.push_back(polygon(f, frame, way, true));
        if (!taken.back())
            return std::nullopt;
    }
    if (piece && !taken.empty()) {
        const GeosGeometry away = united(std::move(taken), grid);
        piece = away ? difference(*piece, *away, grid) : m_geos.own(nullptr);
    }
    return piece ? std::optional(without_dust(m_geos.shape(*piece))) : std::nullopt;
}

} // namespace areal::shape
