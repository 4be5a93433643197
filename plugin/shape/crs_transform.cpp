// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/crs.h"

#include "base/failure.h"
#include "shape/proj_object.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace areal::shape {

struct CrsTransform::Body {
    Proj proj;
    std::string from, to;
    ProjObject operation; // null: both systems are the same
};

namespace {

constexpr std::size_t batch_points = 1024; // kept aside, to name the one that fails

std::string coordinate(Point p) {
    std::array<char, 96> text{};
    std::snprintf(text.data(), text.size(), "(%.8g, %.8g)", p.x, p.y);
    return text.data();
}

} // namespace

CrsTransform::CrsTransform(const Crs& from, const Crs& to) : m_body(std::make_unique<Body>()) {
    if (from.wkt().empty() || to.wkt().empty())
        throw BadInput("A layer has no coordinate system; set it before the layer is used.");
    m_body->from = from.name();
    m_body->to = to.name();
    if (from.same_as(to))
        return;
    const Proj& proj = m_body->proj;
    const ProjObject source = proj.create(from.wkt()), target = proj.create(to.wkt());
    // A ballpark step ignores the datum and can be hundreds of metres wrong: better none than that.
    const char* options[] = {"ALLOW_BALLPARK=NO", nullptr};
    const ProjObject as_defined(
        proj_create_crs_to_crs_from_pj(proj.context(), source.get(), target.get(), nullptr, options));
    if (as_defined)
        m_body->operation.reset(proj_normalize_for_visualization(proj.context(), as_defined.get()));
    if (!m_body->operation)
        throw BadInput("No transformation is known from " + from.name() + " to " + to.name() + ": " + proj.fault() +
                       ".");
}

CrsTransform::~CrsTransform() = default;
CrsTransform::CrsTransform(CrsTransform&&) noexcept = default;
CrsTransform& CrsTransform::operator=(CrsTransform&&) noexcept = default;

void CrsTransform::apply(std::span<Point> points) const {
    std::array<Point, batch_points> before;
    for (std::size_t begin = 0; begin < points.size(); begin += batch_points) {
        const auto batch = points.subspan(begin, std::min(batch_points, points.size() - begin));
        std::copy(batch.begin(), batch.end(), before.begin());
        if (m_body->operation)
            proj_trans_generic(m_body->operation.get(), PJ_FWD, &batch[0].x, sizeof(Point), batch.size(), &batch[0].y,
                               sizeof(Point), batch.size(), nullptr, 0, 0, nullptr, 0, 0);
        for (std::size_t i = 0; i < batch.size(); ++i)
            if (!std::isfinite(batch[i].x) || !std::isfinite(batch[i].y))
                throw BadInput("The point " + coordinate(before[i]) + " cannot be moved from " + m_body->from + " to " +
                               m_body->to + "; is the layer's coordinate system right, and its axis order?");
    }
}

} // namespace areal::shape
