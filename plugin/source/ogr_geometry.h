// SPDX-License-Identifier: GPL-2.0-or-later
//
// An OGR geometry as rings: arcs become lines within `arc_tolerance_m` (in the units of the data), heights
// and measures are dropped, collections are searched for polygons, lines and points.
#pragma once

#include "source/feature_source.h"

#include <span>

class OGRGeometry;

namespace areal::source {

/// Fills all of the feature but id and values. `swap_axes` for data stored north, east.
void read_geometry(const OGRGeometry* geometry, bool swap_axes, Feature& feature);

/// The same from ISO well-known binary, x before y. What is no geometry is read as none.
void read_wkb(std::span<const unsigned char> wkb, Feature& feature);

} // namespace areal::source
