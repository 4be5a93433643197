// SPDX-License-Identifier: GPL-2.0-or-later
#include "geos_overlay.h"

#include "base/failure.h"
#include "shape/area_scale.h"
#include "shape/geos.h"

#include <cmath>
#include <map>

namespace areal::test {
namespace {

using namespace shape;

using Layers = std::span<const PolygonLayer* const>;
using Sets = std::vector<std::vector<FeatureIndex>>; // per layer, the polygons that cover a place

struct Sum {
    ExactArea plan_area, true_area;
    Box place;
};

struct Named {
    std::size_t layer;
    FeatureIndex feature;
};

void refuse_unusable(Layers layers) {
    if (layers.empty() || layers.size() > max_layers)
        throw BadInput("An overlay takes 1 to " + std::to_string(max_layers) + " layers.");
    for (const PolygonLayer* layer : layers)
        for (std::size_t r = 0; r < layer->ring_count(); ++r)
            for (const Point& p : layer->ring(r).points)
                if (!std::isfinite(p.x) || !std::isfinite(p.y))
                    throw BadInput("A layer has a coordinate that is not a number.");
}

/// Whole metres near the middle: coordinates less this are exact and small.
Point whole_metre_origin(Layers layers) {
    Box box;
    for (const PolygonLayer* layer : layers)
        box.add(layer->box());
    if (box.empty())
        return {};
    return {std::floor((box.min_x + box.max_x) / 2), std::floor((box.min_y + box.max_y) / 2)};
}

GeosGeometry faces(const Geos& geos, Layers layers, Point origin) {
    std::vector<GeosGeometry> lines;
    for (const PolygonLayer* layer : layers)
        for (std::size_t r = 0; r < layer->ring_count(); ++r)
            lines.push_back(geos.line(layer->ring(r).points, origin));
    const GeosGeometry all = geos.collect(GEOS_MULTILINESTRING, std::move(lines));
    const GeosGeometry noded = geos.own(GEOSUnaryUnion_r(geos.handle(), all.get()));
    if (!noded)
        throw BrokenMachinery("The boundaries could not be noded: " + geos.fault());
    const GEOSGeometry* input = noded.get();
    return geos.own(GEOSPolygonize_r(geos.handle(), &input, 1));
}

bool winds_round(std::span<const Point> ring, Point p) {
    int times = 0;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const Point a = ring[i], b = ring[i + 1];
        if ((a.y > p.y) != (b.y > p.y) && p.x < a.x + (b.x - a.x) * ((p.y - a.y) / (b.y - a.y)))
            times += b.y > a.y ? 1 : -1;
    }
    return times != 0;
}

bool covers(const PolygonLayer& layer, FeatureIndex feature, Point p) {
    bool inside = false; // of the polygon whose rings are being read
    for (std::size_t r = layer.ring_begin(feature); r < layer.ring_end(feature); ++r) {
        const PolygonLayer::RingView ring = layer.ring(r);
        if (ring.role == RingRole::shell || r == layer.ring_begin(feature)) {
            if (inside)
                return true;
            inside = winds_round(ring.points, p);
        } else if (inside && winds_round(ring.points, p)) {
            inside = false;
        }
    }
    return inside;
}

/// Which features may cover a point.
class Nearby {
  public:
    Nearby(const Geos& geos, Layers layers)
        : m_geos(geos), m_tree(GEOSSTRtree_create_r(geos.handle(), 10), {geos.handle()}) {
        for (std::size_t l = 0; l < layers.size(); ++l)
            for (FeatureIndex f = 0; f < layers[l]->feature_count(); ++f)
                if (!layers[l]->box(f).empty())
                    m_named.push_back({l, f});
        for (Named& named : m_named) {
            const Box box = layers[named.layer]->box(named.feature);
            m_boxes.push_back(
                geos.own(GEOSGeom_createRectangle_r(geos.handle(), box.min_x, box.min_y, box.max_x, box.max_y)));
            GEOSSTRtree_insert_r(geos.handle(), m_tree.get(), m_boxes.back().get(), &named);
        }
    }
    std::vector<Named> at(Point p) const {
        std::vector<Named> found;
        const GeosGeometry point = m_geos.own(GEOSGeom_createPointFromXY_r(m_geos.handle(), p.x, p.y));
        const auto keep = [](void* item, void* to) {
            static_cast<std::vector<Named>*>(to)->push_back(*static_cast<Named*>(item));
        };
        GEOSSTRtree_query_r(m_geos.handle(), m_tree.get(), point.get(), keep, &found);
        return found;
    }

  private:
    const Geos& m_geos;
    std::vector<Named> m_named;
    std::vector<GeosGeometry> m_boxes;
    GeosTree m_tree;
};

Point interior_point(const Geos& geos, const GEOSGeometry& face, Point origin) {
    const GeosGeometry point = geos.own(GEOSPointOnSurface_r(geos.handle(), &face));
    Point p;
    GEOSGeomGetX_r(geos.handle(), point.get(), &p.x);
    GEOSGeomGetY_r(geos.handle(), point.get(), &p.y);
    return {p.x + origin.x, p.y + origin.y};
}

/// Quarters a face until one scale factor serves each part.
double true_m2(const Geos& geos, const GEOSGeometry& face, const AreaScale& scale, Point origin) {
    const Box box = geos.box(face);
    const double width_m = box.max_x - box.min_x, height_m = box.max_y - box.min_y;
    const double x = (box.min_x + box.max_x) / 2, y = (box.min_y + box.max_y) / 2;
    if (std::max(width_m, height_m) < 250)
        return geos.area_m2(face) * scale.true_per_plan(x + origin.x, y + origin.y);
    const bool wide = width_m > height_m;
    const GeosGeometry first = geos.own(
        GEOSClipByRect_r(geos.handle(), &face, box.min_x, box.min_y, wide ? x : box.max_x, wide ? box.max_y : y));
    const GeosGeometry second = geos.own(
        GEOSClipByRect_r(geos.handle(), &face, wide ? x : box.min_x, wide ? box.min_y : y, box.max_x, box.max_y));
    return true_m2(geos, *first, scale, origin) + true_m2(geos, *second, scale, origin);
}

OverlayTable table(Layers layers, const std::map<Sets, Sum>& sums) {
    OverlayTable table;
    table.layer_count = layers.size();
    for (std::size_t l = 0; l < layers.size(); ++l)
        table.stacks[l] = StackTable(layers[l]->feature_count());
    for (std::size_t l = 0; l < layers.size(); ++l) {
        std::map<std::vector<FeatureIndex>, int> overlaps;
        for (const auto& [sets, sum] : sums)
            overlaps.emplace(sets[l], 0);
        for (const auto& [features, unused] : overlaps)
            table.stacks[l].id(features);
    }
    for (const auto& [sets, sum] : sums) {
        if (sum.plan_area.is_zero())
            continue;
        OverlayRow row{{}, sum.plan_area, sum.true_area, sum.place};
        for (std::size_t l = 0; l < layers.size(); ++l)
            row.stacks[l] = table.stacks[l].id(sets[l]);
        table.rows.push_back(row);
    }
    std::sort(table.rows.begin(), table.rows.end(),
              [](const OverlayRow& a, const OverlayRow& b) { return a.stacks < b.stacks; });
    return table;
}

} // namespace

OverlayTable geos_overlay(Layers layers, const OverlayOptions& options) {
    refuse_unusable(layers);
    const Geos geos;
    const Point origin = whole_metre_origin(layers);
    const GeosGeometry all = faces(geos, layers, origin);
    const Nearby nearby(geos, layers);
    std::map<Sets, Sum> sums;
    const int count = all ? GEOSGetNumGeometries_r(geos.handle(), all.get()) : 0;
    for (int i = 0; i < count; ++i) {
        if (options.progress && options.progress->cancelled())
            throw Cancelled();
        const GEOSGeometry& face = *GEOSGetGeometryN_r(geos.handle(), all.get(), i);
        const Point inside = interior_point(geos, face, origin);
        Sets sets(layers.size());
        bool covered = false;
        for (const Named& named : nearby.at(inside))
            if (covers(*layers[named.layer], named.feature, inside)) {
                sets[named.layer].push_back(named.feature);
                covered = true;
            }
        if (!covered)
            continue;
        for (auto& set : sets)
            std::sort(set.begin(), set.end());
        Sum& sum = sums[sets];
        const double plan_m2 = geos.area_m2(face);
        sum.plan_area += ExactArea::from_m2(plan_m2);
        sum.true_area +=
            ExactArea::from_m2(options.true_area ? true_m2(geos, face, *options.true_area, origin) : plan_m2);
        Box box = geos.box(face);
        sum.place.add(box.min_x + origin.x, box.min_y + origin.y);
        sum.place.add(box.max_x + origin.x, box.max_y + origin.y);
    }
    return table(layers, sums);
}

} // namespace areal::test
