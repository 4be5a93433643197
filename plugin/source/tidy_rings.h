// SPDX-License-Identifier: GPL-2.0-or-later
//
// What can be said of rings without geometry: a ring of fewer than three different points in a row holds no ground
// and goes (a shell with its holes), and a ring that is open is closed.
#pragma once

#include "shape/feature_shape.h"

namespace areal::source {

/// True when a ring had to be closed.
bool tidy_rings(shape::FeatureShape& shape);

} // namespace areal::source
