// SPDX-License-Identifier: GPL-2.0-or-later
//
// The door through which every polygon enters: a file by GDAL (ogr_source), a QGIS layer (qgis room), or
// memory (memory_source). A source hands out features one by one, in its own CRS, as linear rings.
#pragma once

#include "shape/crs.h"
#include "shape/feature_shape.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace areal::source {

/// Greatest distance between an arc and the line that replaces it.
inline constexpr double arc_tolerance_m = 0.001;

struct Field {
    std::string name;
    std::string type; // "text", "integer", "real", "date", "other"
};

struct LayerInfo {
    std::string name;                // how the user named it, for sentences
    std::string layer;               // the layer's own name
    std::vector<Field> fields;       // in the order of Feature::values
    std::optional<shape::Crs> crs;   // nothing when the data do not say
    std::string crs_note;            // why the CRS is another than the driver said; else empty
    std::int64_t feature_count = -1; // -1: not known beforehand
};

enum class GeometryKind : std::uint8_t { polygons, null, empty, not_polygons };

struct Feature {
    std::int64_t id = 0;
    GeometryKind kind = GeometryKind::null;
    bool had_arcs = false;
    bool had_heights = false;
    shape::FeatureShape shape;
    std::vector<std::optional<std::string>> values; // as text; nothing is NULL
};

class FeatureSource {
  public:
    virtual ~FeatureSource() = default;
    virtual const LayerInfo& info() const = 0;
    /// From the first feature again.
    virtual void rewind() = 0;
    /// False at the end. Throws BadInput when the data break off (a truncated file).
    virtual bool next(Feature& feature) = 0;
};

} // namespace areal::source
