// SPDX-License-Identifier: GPL-2.0-or-later
//
// The door of shape/overlay.h answered a second time, slowly and by other means, to test the engine
// against: all rings of all layers are noded together and polygonized (GEOS), and every face asks every
// polygon near it whether it holds the face's interior point.
//
// Polygons are taken as shape/repair.h would mend them: a ring holds what it winds round, a polygon is
// its shell less its holes, a feature is the union of its polygons.
// Exact to about 1e-6 m2 per face (GEOS rounds crossing points to doubles). Meant for thousands of polygons.
#pragma once

#include "shape/overlay.h"

namespace areal::test {

shape::OverlayTable geos_overlay(std::span<const shape::PolygonLayer* const> layers,
                                 const shape::OverlayOptions& options = {});

} // namespace areal::test
