// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/outline.h"

#include "shape/geos.h"

#include <utility>

namespace areal::shape {
namespace {

constexpr double grid_m = 0.001;

} // namespace

std::optional<FeatureShape> outline(const std::vector<const FeatureShape*>& pieces) {
    const Geos geos;
    std::vector<GeosGeometry> parts;
    for (const FeatureShape* piece : pieces)
        if (GeosGeometry one = geos.polygons(*piece))
            parts.push_back(std::move(one));
    const GeosGeometry all = geos.collect(GEOS_GEOMETRYCOLLECTION, std::move(parts));
    if (!all)
        return std::nullopt;
    const GeosGeometry merged = geos.own(GEOSUnaryUnionPrec_r(geos.handle(), all.get(), grid_m));
    return merged ? std::optional(geos.shape(*merged)) : std::nullopt;
}

} // namespace areal::shape
