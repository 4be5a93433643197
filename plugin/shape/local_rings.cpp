// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/local_rings.h"

namespace areal::shape {
namespace {

constexpr std::size_t edges_in_finest = 32;
constexpr std::size_t fan_out = 8;

bool on_one_side(const Box& stretch, const Box& box) {
    return stretch.max_x < box.min_x || stretch.min_x > box.max_x || stretch.max_y < box.min_y ||
           stretch.min_y > box.max_y;
}

} // namespace

RingStretches::RingStretches(std::span<const Point> closed_ring) : m_points(closed_ring) {
    const std::size_t edges = closed_ring.size() - 1;
    std::vector<Box>& finest = m_levels.emplace_back((edges + edges_in_finest - 1) / edges_in_finest);
    for (std::size_t e = 0; e < edges; ++e) {
        finest[e / edges_in_finest].add(closed_ring[e].x, closed_ring[e].y);
        finest[e / edges_in_finest].add(closed_ring[e + 1].x, closed_ring[e + 1].y);
    }
    while (m_levels.back().size() > 1) {
        const std::vector<Box> finer = m_levels.back();
        std::vector<Box>& coarser = m_levels.emplace_back((finer.size() + fan_out - 1) / fan_out);
        for (std::size_t s = 0; s < finer.size(); ++s)
            coarser[s / fan_out].add(finer[s]);
    }
}

bool RingStretches::may_be_straight(const Box& stretch, const Box& box) const {
    return on_one_side(stretch, box) && stretch.max_y < m_levels.back()[0].max_y;
}

/// Everything of the stretch but its first point, which the stretch before has written.
void RingStretches::append(const Box& box, std::size_t level, std::size_t stretch, std::vector<Point>& to) const {
    if (!may_be_straight(m_levels[level][stretch], box)) {
        if (level > 0) {
            const std::size_t end = std::min((stretch + 1) * fan_out, m_levels[level - 1].size());
            for (std::size_t finer = stretch * fan_out; finer < end; ++finer)
                append(box, level - 1, finer, to);
            return;
        }
        const std::size_t first = stretch * edges_in_finest + 1;
        const std::size_t end = std::min(first + edges_in_finest, m_points.size());
        to.insert(to.end(), m_points.begin() + std::ptrdiff_t(first), m_points.begin() + std::ptrdiff_t(end));
        return;
    }
    std::size_t edges = edges_in_finest;
    for (std::size_t l = 0; l < level; ++l)
        edges *= fan_out;
    to.push_back(m_points[std::min((stretch + 1) * edges, m_points.size() - 1)]);
}

std::vector<Point> RingStretches::seen_from(const Box& box) const {
    std::vector<Point> seen;
    if (on_one_side(m_levels.back()[0], box))
        return seen;
    seen.push_back(m_points.front());
    append(box, m_levels.size() - 1, 0, seen);
    if (seen.size() < 4) // there and back: winds round nothing
        seen.clear();
    return seen;
}

LocalRings::LocalRings(const PolygonLayer& layer, FeatureIndex feature) {
    for (std::size_t r = layer.ring_begin(feature); r < layer.ring_end(feature); ++r) {
        m_roles.push_back(layer.ring(r).role);
        m_rings.emplace_back(layer.ring(r).points);
    }
}

FeatureShape LocalRings::seen_from(const Box& box) const {
    FeatureShape seen;
    bool has_shell = false; // holes of a shell that is not seen are not seen either
    for (std::size_t r = 0; r < m_rings.size(); ++r) {
        const bool is_shell = m_roles[r] == RingRole::shell;
        if (!is_shell && !has_shell)
            continue;
        std::vector<Point> points = m_rings[r].seen_from(box);
        if (is_shell)
            has_shell = !points.empty();
        if (!points.empty())
            seen.push_back({m_roles[r], std::move(points)});
    }
    return seen;
}

} // namespace areal::shape
