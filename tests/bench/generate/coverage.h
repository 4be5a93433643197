// SPDX-License-Identifier: GPL-2.0-or-later
//
// Made-up maps with the character of Norwegian ones: AR5 (small wandering polygons that fit together without
// gap or overlap) and a municipal plan (coarser cells, and one LNF area that flows round all the others).
// Seeded: the same spec gives the same bytes every time (between machines as far as their sine and tangent
// agree).
//
// What it is not: calibrated against a real municipality. Point spacing is denser than AR5's 5-50 m, so that
// a polygon has about 80 points, the mean of real land-cover deliveries.
#pragma once

#include "shape/polygon_layer.h"

#include <cstdint>
#include <string>
#include <vector>

namespace areal::bench {

struct CoverageSpec {
    std::size_t seeds = 1000;
    double extent_m = 3000;
    std::uint64_t seed = 1;
    double spacing_m = 4;     // between points along a line
    double merged_share = 0;  // of the cells may be joined with their neighbours ...
    double join_share = 1;    // ... and this share of their common sides is opened
    double dropped_share = 0; // of the seeds left out: another vintage of the same map
    double warp = 0.6;        // 0 even density, towards 1 crowded valleys
    shape::Point origin{600000, 6640000};
};

/// A layer and a number per polygon: a cover code or a plan id.
struct LabelledLayer {
    shape::PolygonLayer polygons;
    std::vector<int> labels;
};

/// Polygons in the order of a space-filling curve, labelled with AR5 area types (11, 12, 21 ... 99).
LabelledLayer make_cover(const CoverageSpec& spec);
/// The same, labelled 1, 2, 3 ...
LabelledLayer make_plan(const CoverageSpec& spec);

/// One size of the benchmark: T, S, M or L, each about ten times the polygons of the one before.
struct StudySpec {
    std::string name;
    CoverageSpec cover, plan, plan_before;
};
/// Throws BadInput for another letter.
StudySpec study(char size);

} // namespace areal::bench
