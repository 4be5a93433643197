// SPDX-License-Identifier: GPL-2.0-or-later
//
// A GeoPackage layer straight into flat arrays: SQLite hands over the blobs, the rings are copied out of
// them. No feature object, no geometry object, no text per attribute. Measured against OGR in
// tests/bench/README.md.
//
// Answers nothing, and the caller takes the OGR way, when the file is no GeoPackage, the layer is not there
// or not the only one, a column is not there, or any geometry is a curve, a collection, an extension's own or
// broken: this reader gives exactly what OGR would give, or nothing.
#pragma once

#include "shape/polygon_layer.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace areal::source {

/// The values of one column: each different value once, and which of them each feature has.
struct CodedColumn {
    std::vector<std::optional<std::string>> values; // as text; nothing is NULL
    std::vector<std::uint32_t> value_of_feature;
};

struct GpkgLayer {
    std::string layer;
    std::int64_t srs_id = 0;       // of gpkg_spatial_ref_sys
    shape::PolygonLayer polygons;  // null and empty geometries are features without rings
    std::vector<std::int64_t> ids; // per feature
    std::vector<CodedColumn> columns;
    bool had_heights = false;
};

struct GpkgWishes {
    std::string file;
    std::string layer; // empty: the only one
    std::vector<std::string> columns;
};

std::optional<GpkgLayer> read_gpkg_fast(const GpkgWishes& wishes);

} // namespace areal::source
