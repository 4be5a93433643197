// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/without.h"

#include "shape/geos.h"

namespace areal::shape {
namespace {

constexpr const char* interiors_meet = "T********"; // DE-9IM: they share ground, not only a border

} // namespace

struct Clipper::Body {
    Geos geos;

    GeosGeometry sound(const FeatureShape& shape) const {
        GeosGeometry polygons = geos.polygons(shape);
        if (polygons != nullptr && GEOSisValid_r(geos.handle(), polygons.get()) != 1)
            polygons = geos.made_valid(*polygons);
        return polygons;
    }
};

Clipper::Clipper() : m_body(std::make_unique<Body>()) {}
Clipper::~Clipper() = default;

FeatureShape Clipper::without(const FeatureShape& shape, std::span<const FeatureShape* const> others) const {
    const Geos& geos = m_body->geos;
    GeosGeometry free = others.empty() ? geos.own(nullptr) : m_body->sound(shape);
    bool is_cut = false;
    for (const FeatureShape* other : others) {
        const GeosGeometry taken = free == nullptr ? geos.own(nullptr) : m_body->sound(*other);
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
