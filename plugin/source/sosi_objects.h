// SPDX-License-Identifier: GPL-2.0-or-later
//
// What a SOSI file (as sosi_rewrite.h leaves it) holds, and where in it: of which layer each object is, and the lines
// that name every field. Memory: some 80 bytes an object.
#pragma once

#include "base/progress.h"

#include <array>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace areal::source {

/// The layers of GDAL's driver, by its names for them.
enum class SosiLayer : std::uint8_t { polygons, lines, points, text, count_, none = count_ };
const char* sosi_layer_name(SosiLayer layer);

struct SosiObject {
    SosiLayer layer = SosiLayer::none;
    std::uint64_t offset = 0, size = 0; // bytes of the file
};

struct SosiObjects {
    SosiObject head;
    std::vector<SosiObject> list;                            // in the order of the file
    std::unordered_map<std::int64_t, std::size_t> by_serial; // curves and surfaces
    /// A line for each field that an object of the layer has, as in the file; none for a layer that is not there.
    std::array<std::vector<std::string>, std::size_t(SosiLayer::count_)> field_lines;

    std::int64_t count(SosiLayer layer) const;
};

/// Throws BadInput when the file cannot be read, Cancelled when `progress` (which may be null) says so.
SosiObjects find_sosi_objects(const std::string& file, const Progress* progress);

} // namespace areal::source
