// SPDX-License-Identifier: GPL-2.0-or-later
//
// The rings of a layer as short runs of consecutive edges, each knowing which way its interior lies and
// which heights it spans, so that a band of tiles can pick what concerns it. A ring of a million vertices
// becomes many runs and can be worked on by many threads.
//
// Every ring is taken as if shells ran counterclockwise and holes clockwise, whichever way they were drawn
// (ring_sense), so that neither the ring's start nor its direction matter.
//
// Refuses (BadInput): coordinates that are not finite.
#pragma once

#include "shape/tile_grid.h"
#include "shape/tile_piece.h"

#include <span>
#include <vector>

namespace areal::shape {

struct EdgeRun {
    const Point* points = nullptr; // edge_count + 1 of them
    std::uint32_t edge_count = 0;
    std::int32_t sign = 1; // +1: interior lies left of the edges as drawn
    PieceOwner owner;
    double min_y = 0, max_y = 0;
};

struct EdgeRuns {
    std::vector<EdgeRun> runs;
    EdgeCensus census;
    void add(EdgeRuns&& other);
};

inline constexpr std::uint32_t longest_run = 32;

/// Runs of the features in [begin, end).
EdgeRuns edge_runs(const PolygonLayer& layer, FeatureIndex begin, FeatureIndex end);

} // namespace areal::shape
