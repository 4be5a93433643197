// SPDX-License-Identifier: GPL-2.0-or-later
//
// Bytes as well-known binary, with or without a GeoPackage header, from the file's reader to the overlay:
// with a second layer of one square where the data mostly are.
#include "identities.h"

#include "source/wkb_polygons.h"

#include <array>

namespace {

using areal::shape::Point;
using areal::shape::PolygonLayer;

PolygonLayer square() {
    constexpr std::array<Point, 4> corners{Point{-5, -5}, {40, -5}, {40, 40}, {-5, 40}};
    PolygonLayer layer;
    layer.begin_feature();
    layer.add_ring(areal::shape::RingRole::shell, corners);
    return layer;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    areal::source::WkbPolygons reader;
    const std::span<const std::uint8_t> blob(data, size);
    const bool with_header = size > 1 && data[0] == 'G' && data[1] == 'P';
    if ((with_header ? reader.read_gpkg(blob) : reader.read(blob)) != areal::source::WkbAnswer::polygons)
        return 0;
    PolygonLayer layer;
    layer.begin_feature();
    reader.append(layer);
    if (layer.point_count() > 400)
        return 0;
    areal::fuzz::check_overlay({layer, square()});
    return 0;
}
