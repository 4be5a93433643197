// SPDX-License-Identifier: GPL-2.0-or-later
//
// Polygons out of well-known binary without a geometry object in between: where the rings are in the blob,
// then their points by memcpy. Heights and measures are passed over.
//
// Knows: polygon, triangle, multipolygon and their Z, M and ZM forms, in either byte order (each part its
// own), with type codes of ISO 13249-3 (+1000, +2000, +3000) and of PostGIS (flag bits, SRID); and the header
// of a GeoPackage blob (OGC 12-128, clause 2.1.3). Leaves to OGR: curves, collections, surfaces.
// Never reads outside the blob, whatever the blob says.
#pragma once

#include "shape/polygon_layer.h"

#include <cstdint>
#include <span>
#include <vector>

namespace areal::source {

enum class WkbAnswer : std::uint8_t {
    polygons,
    empty,        // a polygon type without a ring
    null,         // no blob at all
    not_polygons, // points or lines
    needs_ogr,    // may hold polygons, but not as straight rings
    broken        // ends too early or is no such blob
};

class WkbPolygons {
  public:
    /// Finds the rings. The blob must outlive the calls of `append`.
    WkbAnswer read(std::span<const std::uint8_t> wkb);
    WkbAnswer read_gpkg(std::span<const std::uint8_t> blob);
    /// Adds the rings found last to the feature begun last.
    void append(shape::PolygonLayer& layer);
    bool had_heights() const { return m_had_heights; }

  private:
    struct RingPlace {
        shape::RingRole role;
        bool swapped;           // the other byte order than this machine's
        std::uint8_t ordinates; // per point, 2 to 4
        std::uint32_t count;
        const std::uint8_t* points;
    };

    std::vector<RingPlace> m_rings;
    std::vector<shape::Point> m_points;
    bool m_had_heights = false;

    class Walk;
};

} // namespace areal::source
