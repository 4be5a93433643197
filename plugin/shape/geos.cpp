// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/geos.h"

#include "base/failure.h"

#include <mutex>

namespace areal::shape {
namespace {

static_assert(sizeof(Point) == 2 * sizeof(double), "points are copied to GEOS as pairs of doubles");

std::mutex& context_mutex() {
    static std::mutex mutex;
    return mutex;
}

void remember(const char* message, void* fault) {
    static_cast<std::string*>(fault)->assign(message);
}

} // namespace

Geos::Geos() {
    const std::lock_guard lock(context_mutex()); // GEOS sets up shared state with its first context
    m_handle = GEOS_init_r();
    if (!m_handle)
        throw BrokenMachinery("GEOS, the geometry library, could not be started.");
    GEOSContext_setErrorMessageHandler_r(m_handle, &remember, &m_fault);
}

Geos::~Geos() {
    const std::lock_guard lock(context_mutex());
    GEOS_finish_r(m_handle);
}

double Geos::area_m2(const GEOSGeometry& geometry) const {
    double area_m2 = 0;
    return GEOSArea_r(m_handle, &geometry, &area_m2) == 1 ? area_m2 : 0;
}

Box Geos::box(const GEOSGeometry& geometry) const {
    Box box;
    if (GEOSisEmpty_r(m_handle, &geometry) == 0)
        GEOSGeom_getExtent_r(m_handle, &geometry, &box.min_x, &box.min_y, &box.max_x, &box.max_y);
    return box;
}

GeosGeometry Geos::collect(int type, std::vector<GeosGeometry>&& parts) const {
    std::vector<GEOSGeometry*> raw;
    raw.reserve(parts.size());
    for (GeosGeometry& part : parts)
        raw.push_back(part.release());
    return own(GEOSGeom_createCollection_r(m_handle, type, raw.data(), unsigned(raw.size())));
}

GeosGeometry Geos::rectangle(const Box& box) const {
    return own(GEOSGeom_createRectangle_r(m_handle, box.min_x, box.min_y, box.max_x, box.max_y));
}

GeosGeometry Geos::made_valid(const GEOSGeometry& geometry) const {
    GEOSMakeValidParams* structure = GEOSMakeValidParams_create_r(m_handle);
    if (!structure)
        return own(nullptr);
    GEOSMakeValidParams_setMethod_r(m_handle, structure, GEOS_MAKE_VALID_STRUCTURE);
    GEOSMakeValidParams_setKeepCollapsed_r(m_handle, structure, 0);
    GeosGeometry valid = own(GEOSMakeValidWithParams_r(m_handle, &geometry, structure));
    GEOSMakeValidParams_destroy_r(m_handle, structure);
    return valid;
}

GeosGeometry Geos::areal_part(GeosGeometry geometry) const {
    if (!geometry)
        return geometry;
    const int type = GEOSGeomTypeId_r(m_handle, geometry.get());
    if (type == GEOS_POLYGON || type == GEOS_MULTIPOLYGON)
        return geometry;
    return polygons(shape(*geometry));
}

namespace {

GEOSCoordSequence* sequence(GEOSContextHandle_t handle, std::span<const Point> points, Point origin) {
    if (origin == Point{})
        return GEOSCoordSeq_copyFromBuffer_r(handle, &points.data()->x, unsigned(points.size()), 0, 0);
    std::vector<Point> moved(points.begin(), points.end());
    for (Point& p : moved)
        p = {p.x - origin.x, p.y - origin.y};
    return GEOSCoordSeq_copyFromBuffer_r(handle, &moved.data()->x, unsigned(moved.size()), 0, 0);
}

} // namespace

GeosGeometry Geos::line(std::span<const Point> points, Point origin) const {
    GEOSCoordSequence* coordinates = sequence(m_handle, points, origin);
    return own(coordinates ? GEOSGeom_createLineString_r(m_handle, coordinates) : nullptr);
}

GeosGeometry Geos::polygons(std::span<const PolygonLayer::RingView> rings, Point origin) const {
    std::vector<GeosGeometry> parts;
    for (std::size_t r = 0; r < rings.size();) {
        std::vector<GEOSGeometry*> linear;
        bool sound = true;
        const std::size_t shell = r;
        do {
            GEOSCoordSequence* coordinates = sequence(m_handle, rings[r].points, origin);
            linear.push_back(coordinates ? GEOSGeom_createLinearRing_r(m_handle, coordinates) : nullptr);
            sound &= linear.back() != nullptr;
            ++r;
        } while (r < rings.size() && rings[r].role == RingRole::hole);
        if (!sound) {
            for (GEOSGeometry* ring : linear)
                if (ring)
                    GEOSGeom_destroy_r(m_handle, ring);
            return own(nullptr);
        }
        parts.push_back(own(GEOSGeom_createPolygon_r(m_handle, linear[0], linear.data() + 1, unsigned(r - shell - 1))));
        if (!parts.back())
            return own(nullptr);
    }
    if (parts.empty())
        return own(GEOSGeom_createEmptyPolygon_r(m_handle));
    return parts.size() == 1 ? std::move(parts[0]) : collect(GEOS_MULTIPOLYGON, std::move(parts));
}

GeosGeometry Geos::polygons(const FeatureShape& shape) const {
    std::vector<PolygonLayer::RingView> rings;
    for (const Ring& ring : shape)
        rings.push_back({ring.role, ring.points});
    return polygons(rings);
}

GeosGeometry Geos::polygons(const PolygonLayer& layer, FeatureIndex feature) const {
    return polygons(feature_rings(layer, feature));
}

Ring Geos::ring(const GEOSGeometry& linear_ring, RingRole role) const {
    Ring result{role, {}};
    const GEOSCoordSequence* coordinates = GEOSGeom_getCoordSeq_r(m_handle, &linear_ring);
    unsigned count = 0;
    if (!coordinates || !GEOSCoordSeq_getSize_r(m_handle, coordinates, &count) || count == 0)
        return result;
    result.points.resize(count);
    GEOSCoordSeq_copyToBuffer_r(m_handle, coordinates, &result.points.data()->x, 0, 0);
    return result;
}

void Geos::add_polygons(const GEOSGeometry& geometry, FeatureShape& to) const {
    if (GEOSisEmpty_r(m_handle, &geometry) != 0)
        return;
    const int type = GEOSGeomTypeId_r(m_handle, &geometry);
    if (type == GEOS_POLYGON) {
        to.push_back(ring(*GEOSGetExteriorRing_r(m_handle, &geometry), RingRole::shell));
        const int holes = GEOSGetNumInteriorRings_r(m_handle, &geometry);
        for (int h = 0; h < holes; ++h)
            to.push_back(ring(*GEOSGetInteriorRingN_r(m_handle, &geometry, h), RingRole::hole));
    } else if (type == GEOS_MULTIPOLYGON || type == GEOS_GEOMETRYCOLLECTION) {
        const int parts = GEOSGetNumGeometries_r(m_handle, &geometry);
        for (int p = 0; p < parts; ++p)
            add_polygons(*GEOSGetGeometryN_r(m_handle, &geometry, p), to);
    }
}

FeatureShape Geos::shape(const GEOSGeometry& geometry) const {
    FeatureShape result;
    add_polygons(geometry, result);
    return result;
}

std::vector<PolygonLayer::RingView> feature_rings(const PolygonLayer& layer, FeatureIndex feature) {
    std::vector<PolygonLayer::RingView> rings;
    for (std::size_t r = layer.ring_begin(feature); r < layer.ring_end(feature); ++r)
        rings.push_back(layer.ring(r));
    return rings;
}

} // namespace areal::shape
