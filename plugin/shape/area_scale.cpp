// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/area_scale.h"

#include "base/failure.h"
#include "shape/proj_object.h"

#include <algorithm>
#include <cmath>

namespace areal::shape {
namespace {

// Bilinear error is step^2/8 times the curvature 2/R^2 of the areal scale: 6e-9 at 1 km, 4e-10 at 250 m.
constexpr double widest_step_m = 1000;
constexpr double most_nodes = 200000; // 0.1 s; binds the finer steps only
constexpr double absurd_nodes = 5e7;

double nodes(const Box& extent, double step_m) {
    return ((extent.max_x - extent.min_x) / step_m + 3) * ((extent.max_y - extent.min_y) / step_m + 3);
}

std::size_t nodes_across(double from, double to, double step_m) {
    return std::max<std::size_t>(2, std::size_t(std::ceil((to - from) / step_m)) + 1);
}

/// The bare projection: `proj_factors` on a CRS would look it up again for every point (5 ms each).
ProjObject projection(const Proj& proj, const Crs& crs) {
    ProjObject object = proj.create(crs.wkt());
    if (object && proj_get_type(object.get()) == PJ_TYPE_BOUND_CRS) // a datum shift has no part in this
        object.reset(proj_get_source_crs(proj.context(), object.get()));
    const char* text = object ? proj_as_proj_string(proj.context(), object.get(), PJ_PROJ_5, nullptr) : nullptr;
    if (!text)
        return nullptr;
    std::string bare = text;
    const std::string mark = "+type=crs";
    if (const auto at = bare.find(mark); at != std::string::npos)
        bare.erase(at, mark.size());
    return proj.create(bare);
}

double inverse_areal_scale(PJ* projection, double x, double y) {
    proj_errno_reset(projection);
    const PJ_COORD place = proj_trans(projection, PJ_INV, proj_coord(x, y, 0, 0));
    if (!std::isfinite(place.lp.lam) || !std::isfinite(place.lp.phi))
        return std::nan("");
    const PJ_FACTORS factors = proj_factors(projection, place);
    return proj_errno(projection) == 0 && factors.areal_scale > 0 ? 1 / factors.areal_scale : std::nan("");
}

} // namespace

AreaScale::AreaScale(const Crs& crs, const Box& extent) {
    if (!crs.is_projected())
        throw BadInput("True areas need a projected coordinate system; " +
                       (crs.name().empty() ? "none is set" : crs.name() + " has degrees") + ".");
    if (extent.empty() || !(nodes(extent, widest_step_m) < absurd_nodes))
        throw BadInput("The extent of the data is not that of a place on " + crs.name() + ".");
    m_step_m = widest_step_m;
    while (m_step_m > 100 && nodes(extent, m_step_m / 2) <= most_nodes)
        m_step_m /= 2;
    // Nodes at whole steps, so that the scale at a place does not depend on what else is in the data.
    m_extent.min_x = std::floor(extent.min_x / m_step_m) * m_step_m;
    m_extent.min_y = std::floor(extent.min_y / m_step_m) * m_step_m;
    m_columns = nodes_across(m_extent.min_x, extent.max_x, m_step_m);
    const std::size_t rows = nodes_across(m_extent.min_y, extent.max_y, m_step_m);
    m_extent.max_x = m_extent.min_x + double(m_columns - 1) * m_step_m;
    m_extent.max_y = m_extent.min_y + double(rows - 1) * m_step_m;

    const Proj proj;
    const ProjObject bare = projection(proj, crs);
    if (!bare)
        throw BadInput("PROJ cannot tell the area scale of " + crs.name() + ".");
    m_values.reserve(m_columns * rows);
    for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t column = 0; column < m_columns; ++column)
            m_values.push_back(inverse_areal_scale(bare.get(), m_extent.min_x + double(column) * m_step_m,
                                                   m_extent.min_y + double(row) * m_step_m));
    if (std::any_of(m_values.begin(), m_values.end(), [](double v) { return !std::isfinite(v); }))
        throw BadInput("The data reach outside what " + crs.name() +
                       " can show; is the coordinate system right, and its axis order?");
}

} // namespace areal::shape
