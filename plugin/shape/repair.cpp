// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/repair.h"

#include "shape/geos.h"
#include "shape/measure.h"
#include "shape/overlay.h"

#include <cmath>

namespace areal::shape {

struct Repairer::Body {
    Geos geos;
    GeosGeometry made_valid(std::span<const PolygonLayer::RingView> rings) const;
    bool is_sound(const GEOSGeometry& geometry, RepairResult& result) const;
};

namespace {

using Rings = std::vector<PolygonLayer::RingView>;

/// Each polygon by itself: a shell and its holes.
std::vector<Rings> by_shell(const FeatureShape& shape) {
    std::vector<Rings> polygons;
    for (const Ring& ring : shape) {
        if (ring.role == RingRole::shell || polygons.empty())
            polygons.emplace_back();
        polygons.back().push_back({ring.role, ring.points});
    }
    return polygons;
}

bool is_finite(const FeatureShape& shape) {
    for (const Ring& ring : shape)
        for (const Point& p : ring.points)
            if (!std::isfinite(p.x) || !std::isfinite(p.y))
                return false;
    return true;
}

} // namespace

/// True when sound; else the fault and its place are in the result.
bool Repairer::Body::is_sound(const GEOSGeometry& geometry, RepairResult& result) const {
    char* reason = nullptr;
    GEOSGeometry* place = nullptr;
    const char answer = GEOSisValidDetail_r(geos.handle(), &geometry, 0, &reason, &place);
    const GeosGeometry where = geos.own(place);
    if (answer == 1)
        return true;
    result.fault = answer == 0 && reason ? reason : geos.fault();
    if (reason)
        GEOSFree_r(geos.handle(), reason);
    if (where) {
        GEOSGeomGetX_r(geos.handle(), where.get(), &result.where.x);
        GEOSGeomGetY_r(geos.handle(), where.get(), &result.where.y);
    }
    return false;
}

/// One polygon. GEOS by itself would make ground of a hole that lies outside its shell; here shell and
/// holes are mended one by one and the holes taken from the shell, so a hole only ever takes away.
GeosGeometry Repairer::Body::made_valid(std::span<const PolygonLayer::RingView> rings) const {
    std::vector<GeosGeometry> mended;
    for (std::size_t r = 0; r < rings.size(); ++r) {
        const GeosGeometry alone = geos.polygons(rings.subspan(r, 1));
        mended.push_back(alone ? geos.made_valid(*alone) : nullptr);
        if (!mended.back())
            return nullptr;
    }
    GeosGeometry shell = std::move(mended.front());
    mended.erase(mended.begin());
    if (mended.empty())
        return shell;
    const GeosGeometry all = geos.collect(GEOS_GEOMETRYCOLLECTION, std::move(mended));
    const GeosGeometry holes = geos.own(GEOSUnaryUnion_r(geos.handle(), all.get()));
    return holes ? geos.own(GEOSDifference_r(geos.handle(), shell.get(), holes.get())) : nullptr;
}

std::vector<FeatureIndex> unsound_polygons(const PolygonLayer& layer, Progress* progress) {
    const PolygonLayer* const layers[] = {&layer};
    OverlayOptions options;
    options.progress = progress;
    const OverlayTable table = overlay(layers, options);
    std::vector<FeatureIndex> unsound;
    for (const UnsoundPolygon& polygon : table.unsound[0])
        unsound.push_back(polygon.feature);
    return unsound;
}

Repairer::Repairer() : m_body(std::make_unique<Body>()) {}
Repairer::~Repairer() = default;

RepairResult Repairer::check(const FeatureShape& shape) const {
    const Geos& geos = m_body->geos;
    RepairResult result;
    result.state = RepairState::unresolved;
    if (!is_finite(shape)) {
        result.fault = "Coordinate that is not a number";
        return result;
    }
    result.before_m2 = result.after_m2 = area_of(shape).m2();
    const GeosGeometry given = geos.polygons(shape);
    if (!given) {
        result.fault = geos.fault();
        return result;
    }
    if (m_body->is_sound(*given, result)) {
        result.state = RepairState::valid;
        return result;
    }
    std::vector<GeosGeometry> mended;
    for (const Rings& rings : by_shell(shape)) {
        mended.push_back(m_body->made_valid(rings));
        if (!mended.back())
            return result;
    }
    const GeosGeometry all = geos.collect(GEOS_GEOMETRYCOLLECTION, std::move(mended));
    const GeosGeometry whole = geos.own(GEOSUnaryUnion_r(geos.handle(), all.get()));
    if (!whole || GEOSisValid_r(geos.handle(), whole.get()) != 1)
        return result;
    result.state = RepairState::repaired;
    result.shape = geos.shape(*whole);
    result.after_m2 = geos.area_m2(*whole);
    return result;
}

} // namespace areal::shape
