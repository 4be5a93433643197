// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/feature_shape.h"

namespace areal::shape {

FeatureShape shape_of(const PolygonLayer& layer, FeatureIndex feature) {
    FeatureShape shape;
    for (std::size_t r = layer.ring_begin(feature); r < layer.ring_end(feature); ++r)
        shape.push_back({layer.ring(r).role, {layer.ring(r).points.begin(), layer.ring(r).points.end()}});
    return shape;
}

} // namespace areal::shape
