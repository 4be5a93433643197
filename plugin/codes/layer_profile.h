// SPDX-License-Identifier: GPL-2.0-or-later
//
// What is looked at when a layer is recognised: its name, its kind of geometry, and for each field the name
// and the distinct values met with their counts. A sample is enough; nothing here knows files or GDAL.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace areal::codes {

enum class GeometryKind : std::uint8_t { unknown, polygon, line, point, none };

struct ValueCount {
    std::string value; // empty for null
    std::int64_t rows = 0;
};

struct FieldProfile {
    std::string name;
    std::string type; // the format's word for it: "Integer", "String", "Date"...
    std::vector<ValueCount> values;
};

struct LayerProfile {
    std::string layer;
    GeometryKind geometry = GeometryKind::unknown;
    std::vector<FieldProfile> fields;
};

} // namespace areal::codes
