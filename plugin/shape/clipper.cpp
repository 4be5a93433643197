// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/clipper.h"

#include "shape/geos.h"
#include "shape/measure.h"

#include <cmath>
#include <optional>
#include <utility>
#include <vector>

namespace areal::shape {
namespace {

constexpr int most_points = 500;                    // of a part that can be smaller
constexpr const char* interiors_meet = "T********"; // DE-9IM: they share ground, not only a border

/// The box in two, on the line of the grid nearest to the middle of its longer side; nothing where no line crosses it.
std::optional<std::pair<Box, Box>> halved(const Box& box, double grid_m) {
    const bool is_wide = box.max_x - box.min_x >= box.max_y - box.min_y;
    const double from = is_wide ? box.min_x : box.min_y, to = is_wide ? box.max_x : box.max_y;
    const double line = std::round((from + to) / 2 / grid_m) * grid_m;
    if (!(from < line && line < to))
        return std::nullopt;
    Box before = box, after = box;
    (is_wide ? before.max_x : before.max_y) = line;
    (is_wide ? after.min_x : after.min_y) = line;
    return std::pair(before, after);
}

bool holds(const Box& outer, const Box& inner) {
    return outer.min_x <= inner.min_x && inner.max_x <= outer.max_x && outer.min_y <= inner.min_y &&
           inner.max_y <= outer.max_y;
}

} // namespace

struct ReadyPolygon::Body {
    struct Part {
        GeosGeometry polygon;
        GeosPrepared prepared;
        Box box;
    };
    std::vector<Part> parts;

    /// Polygon by polygon, and the halves of a large one, but for what GEOS refuses to halve.
    void add(const Geos& geos, const GEOSGeometry& polygons, double grid_m) {
        for (int i = 0; i < GEOSGetNumGeometries_r(geos.handle(), &polygons); ++i) {
            const GEOSGeometry& one = *GEOSGetGeometryN_r(geos.handle(), &polygons, i);
            const Box box = geos.box(one);
            const bool is_large = GEOSGetNumCoordinates_r(geos.handle(), &one) > most_points;
            const auto halves = is_large ? halved(box, grid_m) : std::nullopt;
            const GeosGeometry first = halves ? part_in(geos, one, halves->first) : geos.own(nullptr),
                               second = halves ? part_in(geos, one, halves->second) : geos.own(nullptr);
            if (first != nullptr && second != nullptr) {
                add(geos, *first, grid_m);
                add(geos, *second, grid_m);
                continue;
            }
            GeosGeometry own = geos.own(GEOSGeom_clone_r(geos.handle(), &one));
            GeosPrepared prepared = geos.prepare(*own);
            parts.push_back({std::move(own), std::move(prepared), box});
        }
    }
    static GeosGeometry part_in(const Geos& geos, const GEOSGeometry& polygon, const Box& box) {
        const GeosGeometry window = geos.rectangle(box);
        return geos.areal_part(geos.own(GEOSIntersection_r(geos.handle(), &polygon, window.get())));
    }
};

struct Clipper::Body {
    Geos geos;

    /// Null when GEOS refuses it; `mended` tells whether it was sound as it came.
    GeosGeometry sound(const FeatureShape& shape, bool& mended) const {
        GeosGeometry polygons = geos.polygons(shape);
        mended = polygons != nullptr && GEOSisValid_r(geos.handle(), polygons.get()) != 1;
        return mended ? geos.areal_part(geos.made_valid(*polygons)) : std::move(polygons);
    }
    GeosGeometry sound(const FeatureShape& shape) const {
        bool mended = false;
        return sound(shape, mended);
    }
};

ReadyPolygon::ReadyPolygon() = default;
ReadyPolygon::~ReadyPolygon() = default;
ReadyPolygon::ReadyPolygon(ReadyPolygon&&) noexcept = default;
ReadyPolygon& ReadyPolygon::operator=(ReadyPolygon&&) noexcept = default;

Clipper::Clipper(double grid_m) : m_body(std::make_unique<Body>()), m_grid_m(grid_m) {}
Clipper::~Clipper() = default;

ReadyPolygon Clipper::ready(const FeatureShape& shape) const {
    const Geos& geos = m_body->geos;
    ReadyPolygon ready;
    bool mended = false;
    const GeosGeometry sound = m_body->sound(shape, mended);
    ready.m_shape = mended && sound != nullptr ? geos.shape(*sound) : shape;
    ready.m_box = box_of(ready.m_shape);
    if (sound == nullptr)
        return ready;
    ready.m_body = std::make_unique<ReadyPolygon::Body>();
    ready.m_body->add(geos, *sound, m_grid_m);
    return ready;
}

FeatureShape Clipper::within(const ReadyPolygon& polygon, const Box& box) const {
    if (holds(box, polygon.box()))
        return polygon.shape();
    if (polygon.m_body == nullptr || !box.touches(polygon.box()))
        return {};
    const Geos& geos = m_body->geos;
    const GeosGeometry window = geos.rectangle(box);
    FeatureShape inside;
    for (const ReadyPolygon::Body::Part& part : polygon.m_body->parts) {
        if (!box.touches(part.box) || GEOSPreparedIntersects_r(geos.handle(), part.prepared.get(), window.get()) != 1)
            continue;
        const bool is_full = GEOSPreparedCovers_r(geos.handle(), part.prepared.get(), window.get()) == 1;
        const GeosGeometry cut =
            is_full ? geos.own(nullptr) : geos.own(GEOSIntersection_r(geos.handle(), part.polygon.get(), window.get()));
        if (!is_full && cut == nullptr)
            continue;
        const FeatureShape rings = geos.shape(is_full ? *window : *cut);
        inside.insert(inside.end(), rings.begin(), rings.end());
    }
    return inside;
}

FeatureShape Clipper::without(const FeatureShape& shape, std::span<const FeatureShape* const> others) const {
    const Geos& geos = m_body->geos;
    const Box box = box_of(shape);
    GeosGeometry free = geos.own(nullptr);
    bool is_cut = false;
    for (const FeatureShape* other : others) {
        if (!box.touches(box_of(*other)))
            continue;
        if (free == nullptr && (free = m_body->sound(shape)) == nullptr)
            return shape;
        const GeosGeometry taken = m_body->sound(*other);
        if (taken == nullptr || GEOSRelatePattern_r(geos.handle(), free.get(), taken.get(), interiors_meet) != 1)
            continue;
        if (GeosGeometry rest = geos.own(GEOSDifference_r(geos.handle(), free.get(), taken.get()))) {
            free = geos.areal_part(std::move(rest));
            is_cut = true;
        }
    }
    return is_cut && free != nullptr ? geos.shape(*free) : shape;
}

} // namespace areal::shape
