// SPDX-License-Identifier: GPL-2.0-or-later
//
// The door through which every polygon enters: a file by GDAL (ogr_source), a QGIS layer (qgis room), or
// memory (memory_source). A source hands out features one by one, in its own CRS, as linear rings.
#pragma once

#include "base/finding.h"
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
    Findings opening;                // what was odd when it was opened
    std::int64_t feature_count = -1; // -1: not known beforehand
};

/// `not_polygons`: lines or points and no polygon.
enum class GeometryKind : std::uint8_t { polygons, null, empty, not_polygons };

struct Feature {
    std::int64_t id = 0;
    GeometryKind kind = GeometryKind::null;
    bool had_arcs = false;
    bool had_heights = false;
    shape::FeatureShape shape;
    std::vector<std::vector<shape::Point>> lines; // what else it is made of, whatever `kind` says
    std::vector<shape::Point> points;
    std::vector<std::optional<std::string>> values; // as text; nothing is NULL
};

/// What a layer must be able to hold to be opened.
enum class LayerNeed : std::uint8_t { polygons, any_geometry, rows };

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
