// SPDX-License-Identifier: GPL-2.0-or-later
//
// The geometry behind chosen rows of an overlay table: for the map, the result layer, ledger footprints.
// Built with GEOS, in parallel, one context per thread; a polygon that lies whole in one row is copied
// untouched. Each piece is measured against its row: one that differs by more than `tolerance_m2`, or that
// GEOS refuses, is built again from mended polygons, then on a grid of 0.1 mm, and the best is kept. What
// difference is left is for the caller to report.
#pragma once

#include "shape/feature_shape.h"
#include "shape/overlay.h"

#include <cstddef>
#include <span>
#include <vector>

namespace areal::shape {

struct Piece {
    std::size_t row = 0; // in the table
    FeatureShape shape;  // may be several shells; empty when the geometry could not be built
    double area_m2 = 0;  // planar, of the geometry
};

struct PieceOptions {
    int threads = 0; // 0: as many as the machine has
    double tolerance_m2 = 1e-4;
    Progress* progress = nullptr;
};

/// Throws Cancelled when progress says so. Pieces in the order of `rows`. Features in the layers are expected
/// sound (see repair.h).
std::vector<Piece> build_pieces(std::span<const PolygonLayer* const> layers, const OverlayTable& table,
                                std::span<const std::size_t> rows, const PieceOptions& options = {});

} // namespace areal::shape
