// SPDX-License-Identifier: GPL-2.0-or-later
//
// Apart from how the lattice is made: a program that overlays plan areas only need not load PROJ.
#include "shape/area_scale.h"

#include <algorithm>

namespace areal::shape {

double AreaScale::true_per_plan(double x, double y) const {
    const std::size_t rows = m_values.size() / m_columns;
    const double across = std::clamp((x - m_extent.min_x) / m_step_m, 0.0, double(m_columns - 1));
    const double up = std::clamp((y - m_extent.min_y) / m_step_m, 0.0, double(rows - 1));
    const std::size_t column = std::min(std::size_t(across), m_columns - 2);
    const std::size_t row = std::min(std::size_t(up), rows - 2);
    const double right = across - double(column), above = up - double(row);
    const double* corner = &m_values[row * m_columns + column];
    const double low = corner[0] + right * (corner[1] - corner[0]);
    const double high = corner[m_columns] + right * (corner[m_columns + 1] - corner[m_columns]);
    return low + above * (high - low);
}

} // namespace areal::shape
