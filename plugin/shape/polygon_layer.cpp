// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/polygon_layer.h"

#include <cmath>

namespace areal::shape {

namespace {

/// Has the ring fewer than three sides? Points written twice make none. The answer is the same wherever the ring
/// starts, whichever way it runs, and whether it is closed or not. A coordinate that is no number is for those to
/// refuse who use the ring.
bool is_flat(std::span<const Point> points) {
    int sides = 0;
    for (std::size_t i = 0; i < points.size() && sides < 3; ++i) {
        if (!std::isfinite(points[i].x) || !std::isfinite(points[i].y))
            return false;
        sides += points[i] != points[i + 1 < points.size() ? i + 1 : 0];
    }
    return sides < 3;
}

} // namespace

FeatureIndex PolygonLayer::begin_feature() {
    m_feature_rings.push_back(m_ring_points.size());
    return FeatureIndex(m_feature_rings.size() - 1);
}

void PolygonLayer::add_ring(RingRole role, std::span<const Point> points) {
    const bool closed = points.size() > 1 && points.front() == points.back();
    if (points.size() < (closed ? 4U : 3U) || is_flat(points))
        return;
    m_ring_points.push_back(m_points.size());
    m_ring_roles.push_back(role);
    m_points.insert(m_points.end(), points.begin(), points.end());
    if (!closed)
        m_points.push_back(points.front());
}

void PolygonLayer::reserve(std::size_t features, std::size_t points) {
    m_feature_rings.reserve(features);
    m_ring_points.reserve(features);
    m_ring_roles.reserve(features);
    m_points.reserve(points);
}

void PolygonLayer::append(const PolygonLayer& other) {
    const std::size_t points = m_points.size();
    const std::size_t rings = m_ring_points.size();
    for (const std::size_t begin : other.m_ring_points)
        m_ring_points.push_back(points + begin);
    for (const std::size_t begin : other.m_feature_rings)
        m_feature_rings.push_back(rings + begin);
    m_ring_roles.insert(m_ring_roles.end(), other.m_ring_roles.begin(), other.m_ring_roles.end());
    m_points.insert(m_points.end(), other.m_points.begin(), other.m_points.end());
}

PolygonLayer::RingView PolygonLayer::ring(std::size_t index) const {
    const std::size_t begin = m_ring_points[index];
    const std::size_t end = index + 1 < m_ring_points.size() ? m_ring_points[index + 1] : m_points.size();
    return {m_ring_roles[index], std::span(m_points).subspan(begin, end - begin)};
}

Box PolygonLayer::box(FeatureIndex f) const {
    Box result;
    for (std::size_t r = ring_begin(f); r < ring_end(f); ++r)
        for (const Point& p : ring(r).points)
            result.add(p.x, p.y);
    return result;
}

Box PolygonLayer::box() const {
    Box result;
    for (const Point& p : m_points)
        result.add(p.x, p.y);
    return result;
}

} // namespace areal::shape
