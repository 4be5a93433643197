// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/remnant.h"

#include "shape/geos.h"

#include <utility>

namespace areal::shape {
namespace {

constexpr double crumb_m2 = 0.01;
constexpr double seam_m = 1e-4;   // pieces this near share an edge
constexpr double slack_m = 1e-3;  // an opened part is grown by this more, so that its own edge leaves no crumbs
constexpr double mitre_limit = 5; // corners sharper than about 23 degrees are strips themselves
constexpr int quarter_circle = 16;

} // namespace

struct RemnantShapes::Body {
    Geos geos;

    GeosGeometry buffer(const GEOSGeometry& geometry, double by_m) const {
        return geos.own(GEOSBufferWithStyle_r(geos.handle(), &geometry, by_m, quarter_circle, GEOSBUF_CAP_FLAT,
                                              GEOSBUF_JOIN_MITRE, mitre_limit));
    }
    std::vector<FeatureShape> single_parts(const GEOSGeometry& geometry) const {
        std::vector<FeatureShape> result;
        const int count = GEOSGetNumGeometries_r(geos.handle(), &geometry);
        for (int i = 0; i < count; ++i) {
            const GEOSGeometry* one = GEOSGetGeometryN_r(geos.handle(), &geometry, i);
            if (one == nullptr || geos.area_m2(*one) < crumb_m2)
                continue;
            if (FeatureShape shape = geos.shape(*one); !shape.empty())
                result.push_back(std::move(shape));
        }
        return result;
    }
};

RemnantShapes::RemnantShapes() : m_body(std::make_unique<Body>()) {}
RemnantShapes::~RemnantShapes() = default;

std::vector<FeatureShape> RemnantShapes::parts(const std::vector<FeatureShape>& pieces) const {
    const Geos& geos = m_body->geos;
    std::vector<GeosGeometry> all;
    for (const FeatureShape& piece : pieces)
        if (GeosGeometry one = geos.polygons(piece))
            all.push_back(std::move(one));
    if (all.size() == 1)
        return m_body->single_parts(*all.front());
    GeosGeometry together = geos.collect(GEOS_GEOMETRYCOLLECTION, std::move(all));
    if (!together)
        return {};
    GeosGeometry joined = geos.own(GEOSUnaryUnionPrec_r(geos.handle(), together.get(), seam_m));
    return joined ? m_body->single_parts(*joined) : std::vector<FeatureShape>();
}

RemnantShapes::Opened RemnantShapes::open(const FeatureShape& part, double radius_m) const {
    const Geos& geos = m_body->geos;
    Opened whole{{}, {part}};
    const GeosGeometry ground = geos.polygons(part);
    const GeosGeometry inner = ground ? m_body->buffer(*ground, -radius_m) : nullptr;
    const GeosGeometry reached = inner ? m_body->buffer(*inner, radius_m + slack_m) : nullptr;
    if (!reached)
        return whole;
    const GeosGeometry strips = geos.own(GEOSDifference_r(geos.handle(), ground.get(), reached.get()));
    const GeosGeometry rest = geos.own(GEOSIntersection_r(geos.handle(), ground.get(), reached.get()));
    if (!strips || !rest)
        return whole;
    return {m_body->single_parts(*strips), m_body->single_parts(*rest)};
}

double RemnantShapes::inscribed_radius_m(const FeatureShape& part) const {
    const Geos& geos = m_body->geos;
    const GeosGeometry ground = geos.polygons(part);
    if (!ground)
        return 0;
    const GeosGeometry line = geos.own(GEOSMaximumInscribedCircle_r(geos.handle(), ground.get(), 0.01));
    double radius_m = 0;
    if (!line || GEOSLength_r(geos.handle(), line.get(), &radius_m) != 1)
        return 0;
    return radius_m;
}

} // namespace areal::shape
