// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/dissolve.h"

#include "shape/geos.h"

namespace areal::shape {

FeatureShape dissolve(std::span<const FeatureShape> pieces) {
    if (pieces.size() == 1)
        return pieces.front();
    const Geos geos;
    std::vector<GeosGeometry> parts;
    FeatureShape side_by_side;
    for (const FeatureShape& piece : pieces) {
        side_by_side.insert(side_by_side.end(), piece.begin(), piece.end());
        if (GeosGeometry part = geos.polygons(piece))
            parts.push_back(std::move(part));
        else
            return side_by_side;
    }
    if (parts.empty())
        return {};
    const GeosGeometry all = geos.collect(GEOS_GEOMETRYCOLLECTION, std::move(parts));
    const GeosGeometry whole = geos.own(GEOSUnaryUnion_r(geos.handle(), all.get()));
    return whole ? geos.shape(*whole) : side_by_side;
}

std::vector<FeatureShape> single_polygons(const FeatureShape& shape) {
    std::vector<FeatureShape> polygons;
    for (const Ring& ring : shape) {
        if (ring.role == RingRole::shell || polygons.empty())
            polygons.emplace_back();
        polygons.back().push_back(ring);
    }
    return polygons;
}

} // namespace areal::shape
