// SPDX-License-Identifier: GPL-2.0-or-later
//
// Seeded layers for the differential and property tests of the overlay: small, awkward, and with
// coordinates like those of a real municipality (UTM, whole centimetres).
#pragma once

#include "shape/polygon_layer.h"

#include <random>

namespace areal::test {

using Random = std::mt19937_64;

/// What a layer is like: which of the generators below, picked by chance or by hand.
enum class LayerKind { coverage, overlapping, stars_with_holes, bow_ties, rectangles };

struct Place {
    double x = 600000, y = 6640000, size_m = 100;
};

/// Polygons that share every inner border vertex for vertex, like land cover.
shape::PolygonLayer coverage(Random& random, const Place& place, int cells_across);
/// Simple star-shaped polygons, some with a hole, in disjoint cells (`overlap` 0) or on top of each other.
shape::PolygonLayer stars(Random& random, const Place& place, int count, bool overlap, bool holes);
/// Polygons whose rings cross themselves, one in a cell.
shape::PolygonLayer bow_ties(Random& random, const Place& place, int count);
/// Axis-parallel rectangles on whole metres: edges that coincide, touch and lie on tile borders.
shape::PolygonLayer rectangles(Random& random, const Place& place, int count);
shape::PolygonLayer random_layer(Random& random, const Place& place, LayerKind kind);

/// The same layer in other words.
shape::PolygonLayer with_features_reordered(const shape::PolygonLayer& layer,
                                            std::span<const shape::FeatureIndex> order);
shape::PolygonLayer with_rings_turned(Random& random, const shape::PolygonLayer& layer);
shape::PolygonLayer moved(const shape::PolygonLayer& layer, double dx_m, double dy_m);

} // namespace areal::test
