// SPDX-License-Identifier: GPL-2.0-or-later
//
// Geometry the way a GeoPackage stores it: a header ("GP", version, flags, SRS, envelope) before the WKB;
// and the functions its spatial index triggers call, for a connection that is not GDAL's.
#pragma once

#include "base/box.h"
#include "source/sqlite.h"

#include <optional>
#include <string>
#include <string_view>

namespace areal::source {

std::string gpkg_geometry(std::string_view wkb, int srs_id, const Box& box);

struct GpkgGeometry {
    int srs_id = 0;
    Box box; // as the header says
    std::string_view wkb;
};

/// Nothing for anything but a little-endian header with an xy envelope, which is what we write.
std::optional<GpkgGeometry> read_gpkg_geometry(std::string_view blob);

/// ST_MinX, ST_MaxX, ST_MinY, ST_MaxY, ST_IsEmpty.
void add_gpkg_functions(SqliteFile& file);

} // namespace areal::source
