// SPDX-License-Identifier: GPL-2.0-or-later
//
// How the layers of the municipality are drawn: label every triangle, then make a feature of each region.
#pragma once

#include "municipality/municipality.h"
#include "municipality/noise.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace areal::fixture {

inline const char* const synthetic = "SYNTETISK";

/// Values of the feature on a triangle; empty where the layer has no ground.
using Labelling = std::function<std::vector<std::string>(Triangle)>;

/// A feature for each region of equal values inside the municipality.
Layer tiled_layer(const Municipality& m, std::string name, std::vector<std::string> fields, const Labelling& label);

/// One feature on the given triangles.
Feature feature_on(const Mesh& mesh, std::vector<std::string> values, std::vector<Triangle> triangles);

/// Triangles inside the municipality within `radius` steps of (i, j), with a ragged rim.
std::vector<Triangle> blob(const Municipality& m, int i, int j, int radius, std::uint64_t seed);

// Each fills its layers; the order is that of the constructor.
void draw_ground(Municipality& m, std::uint64_t seed);
void draw_plans(Municipality& m, std::uint64_t seed);
void draw_zoning_plans(Municipality& m, std::uint64_t seed);
void draw_themes(Municipality& m, std::uint64_t seed);

} // namespace areal::fixture
