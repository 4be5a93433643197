// SPDX-License-Identifier: GPL-2.0-or-later
//
// Ground written in a journal: WKT POLYGON or MULTIPOLYGON in the CRS of the book. Throws BadInput for
// anything else.
#pragma once

#include "shape/feature_shape.h"

#include <string>

namespace areal::source {

shape::FeatureShape shape_from_wkt(const std::string& wkt);

} // namespace areal::source
