// SPDX-License-Identifier: GPL-2.0-or-later
//
// GEOS as this room uses it: a context per thread that remembers the last fault, geometries that free
// themselves, and the way between rings and GEOS polygons. Private to the room.
//
// A GEOS call that fails gives a null pointer here, never an exception: the caller decides what a failure
// costs. `fault()` then has GEOS' own words.
#pragma once

#include "shape/feature_shape.h"
#include "shape/polygon_layer.h"

#define GEOS_USE_ONLY_R_API
#include <geos_c.h>

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace areal::shape {

struct GeosDelete {
    GEOSContextHandle_t handle = nullptr;
    void operator()(GEOSGeometry* geometry) const { GEOSGeom_destroy_r(handle, geometry); }
    void operator()(const GEOSPreparedGeometry* geometry) const { GEOSPreparedGeom_destroy_r(handle, geometry); }
    void operator()(GEOSSTRtree* tree) const { GEOSSTRtree_destroy_r(handle, tree); }
};

using GeosGeometry = std::unique_ptr<GEOSGeometry, GeosDelete>;
using GeosPrepared = std::unique_ptr<const GEOSPreparedGeometry, GeosDelete>;
using GeosTree = std::unique_ptr<GEOSSTRtree, GeosDelete>;

/// A GEOS context; geometries made with it must not outlive it. Not to be shared between threads.
class Geos {
  public:
    Geos();
    ~Geos();
    Geos(const Geos&) = delete;
    Geos& operator=(const Geos&) = delete;

    GEOSContextHandle_t handle() const { return m_handle; }
    /// What GEOS said last time it failed.
    const std::string& fault() const { return m_fault; }

    GeosGeometry own(GEOSGeometry* geometry) const { return {geometry, {m_handle}}; }
    GeosPrepared prepare(const GEOSGeometry& geometry) const {
        return {GEOSPrepare_r(m_handle, &geometry), {m_handle}};
    }
    double area_m2(const GEOSGeometry& geometry) const;
    Box box(const GEOSGeometry& geometry) const;

    /// A polygon, or a multipolygon when there are several shells; coordinates less `origin`. Null when
    /// GEOS refuses a ring. No rings: an empty polygon. A hole before any shell counts as a shell.
    GeosGeometry polygons(std::span<const PolygonLayer::RingView> rings, Point origin = {}) const;
    GeosGeometry polygons(const FeatureShape& shape) const;
    GeosGeometry polygons(const PolygonLayer& layer, FeatureIndex feature) const;
    GeosGeometry line(std::span<const Point> points, Point origin = {}) const;
    GeosGeometry rectangle(const Box& box) const;
    /// The nearest sound geometry (structure method, collapsed parts left out).
    GeosGeometry made_valid(const GEOSGeometry& geometry) const;
    /// Polygons only; what else an overlay leaves (lines, points) is dropped.
    GeosGeometry areal_part(GeosGeometry geometry) const;
    /// Several geometries as one collection of that GEOS type; the parts are taken over.
    GeosGeometry collect(int type, std::vector<GeosGeometry>&& parts) const;

    /// Every polygon found anywhere in the geometry, as rings; lines and points are left out.
    FeatureShape shape(const GEOSGeometry& geometry) const;

  private:
    void add_polygons(const GEOSGeometry& geometry, FeatureShape& to) const;
    Ring ring(const GEOSGeometry& linear_ring, RingRole role) const;

    GEOSContextHandle_t m_handle;
    std::string m_fault;
};

/// The rings of one feature of a layer.
std::vector<PolygonLayer::RingView> feature_rings(const PolygonLayer& layer, FeatureIndex feature);

} // namespace areal::shape
