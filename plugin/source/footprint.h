// SPDX-License-Identifier: GPL-2.0-or-later
//
// The ground of a ledger entry as a polygon. The id is the digest of the geometry (the first half of SHA-256
// over its WKB), so the hash chain of the book covers the ground too: a moved vertex is another footprint.
//
// Coordinates in the CRS of the book, area planar in mm2. WKB: little-endian MultiPolygon, every vertex as
// it is. Refuses (BadInput): a shape without area, more than 9e12 m2, coordinates that are not finite.
#pragma once

#include "base/area.h"
#include "base/box.h"
#include "ledger/claim.h"
#include "shape/feature_shape.h"

#include <optional>
#include <string>
#include <string_view>

namespace areal::source {

struct Footprint {
    ledger::FootprintId id;
    shape::FeatureShape shape;
    AreaMm2 area_mm2 = 0;
    Box box;
};

Footprint make_footprint(shape::FeatureShape shape);
/// Whether the id is that of the shape.
bool is_what_its_id_says(const Footprint& footprint);

std::string to_wkb(const shape::FeatureShape& shape);
/// Nothing when the bytes are no such WKB.
std::optional<shape::FeatureShape> from_wkb(std::string_view wkb);
/// "MULTIPOLYGON (((...)))", for sentences and logs.
std::string to_wkt(const shape::FeatureShape& shape);

} // namespace areal::source
