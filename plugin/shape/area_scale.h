// SPDX-License-Identifier: GPL-2.0-or-later
//
// True (ellipsoidal, GRS80) square metres per plan square metre at a place, for a projected CRS:
// 1 / (areal scale of the projection), from PROJ's factors on a lattice, bilinear between.
#pragma once

#include "base/box.h"
#include "shape/crs.h"

#include <vector>

namespace areal::shape {

class AreaScale {
  public:
    /// Lattice over `extent` (plan metres), at most 1 km apart. Throws BadInput for a geographic CRS.
    AreaScale(const Crs& crs, const Box& extent);
    double true_per_plan(double x, double y) const;

  private:
    Box m_extent;
    double m_step_m = 1000;
    std::size_t m_columns = 0;
    std::vector<double> m_values;
};

} // namespace areal::shape
