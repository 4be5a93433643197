// SPDX-License-Identifier: GPL-2.0-or-later
//
// The ways real layers go wrong, done to a sound one: for tests and for the benchmark's dirty runs. Each
// gives a new layer with the same features in the same order.
#pragma once

#include "shape/polygon_layer.h"

#include <cstdint>

namespace areal::bench {

/// Every point moved by up to `noise_m`, the same way wherever it occurs: neighbours still fit together, and
/// against the original every line leaves slivers. Not rounded to centimetres.
shape::PolygonLayer with_noise(const shape::PolygonLayer& layer, double noise_m, std::uint64_t seed);

/// In a share of the rings two neighbouring points change places, so that the ring crosses itself.
shape::PolygonLayer with_bow_ties(const shape::PolygonLayer& layer, double share_of_rings, std::uint64_t seed);

/// A share of the points is written twice.
shape::PolygonLayer with_repeats(const shape::PolygonLayer& layer, double share_of_points, std::uint64_t seed);

} // namespace areal::bench
