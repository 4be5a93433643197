// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/distance.h"

#include "shape/geos.h"

namespace areal::shape {

std::optional<double> distance_m(const FeatureShape& a, const FeatureShape& b) {
    if (a.empty() || b.empty())
        return std::nullopt;
    const Geos geos;
    const GeosGeometry from = geos.polygons(a), to = geos.polygons(b);
    double metres = 0;
    if (!from || !to || GEOSDistance_r(geos.handle(), from.get(), to.get(), &metres) != 1)
        return std::nullopt;
    return metres;
}

} // namespace areal::shape
