// SPDX-License-Identifier: GPL-2.0-or-later
#include "outline.h"

#include "fractal_edge.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace areal::bench {
namespace {

using shape::Point;

Point minus(Point a, Point b) {
    return {a.x - b.x, a.y - b.y};
}
double cross(Point a, Point b) {
    return a.x * b.y - a.y * b.x;
}
double dot(Point a, Point b) {
    return a.x * b.x + a.y * b.y;
}
double angle_rad(Point a, Point b) {
    return std::fabs(std::atan2(cross(a, b), dot(a, b)));
}

/// Angle a side may use: what separates it from the seed beside it, at its narrower end. Both sides of it ask
/// with the same seed, so they get the same bits.
double room_rad(const Tessellation& net, Point a, Point b, std::uint32_t seed, std::uint32_t beyond) {
    constexpr double most_rad = 50 * std::numbers::pi / 180;
    if (a.x > b.x || (a.x == b.x && a.y > b.y))
        std::swap(a, b);
    const Point s = net.seeds[std::min(seed, beyond)].place;
    const double narrow = std::min(angle_rad(minus(b, a), minus(s, a)), angle_rad(minus(a, b), minus(s, b)));
    return 0.9 * std::min(narrow, most_rad);
}

double signed_area_m2(const std::vector<Point>& ring) {
    double twice = 0;
    for (std::size_t k = 0; k < ring.size(); ++k)
        twice += cross(minus(ring[k], ring[0]), minus(ring[(k + 1) % ring.size()], ring[0]));
    return twice / 2;
}

} // namespace

void OutlineTracer::collect_steps(std::span<const std::uint32_t> cells) {
    m_steps.clear();
    for (const std::uint32_t c : cells)
        for (std::uint32_t k = m_net.first_side[c]; k < m_net.first_side[c + 1]; ++k) {
            const std::uint32_t other = m_net.cell_of_seed[m_net.beyond[k]];
            if (other == no_cell || m_group[other] != m_group[c])
                m_steps.push_back({m_net.from[k], m_net.to(c, k), c, k, false});
        }
    std::ranges::stable_sort(m_steps, {}, &Step::from);
}

/// Where several ways lead on, the sharpest turn to the right: that keeps the ground outside the group, which
/// lies to the right, in one piece.
std::size_t OutlineTracer::next_step(const Step& arriving) const {
    const Point way = minus(m_net.corners[arriving.to], m_net.corners[arriving.from]);
    const auto [first, last] = std::ranges::equal_range(m_steps, arriving.to, {}, &Step::from);
    std::size_t best = m_steps.size();
    double best_turn = 0;
    for (auto s = first; s != last; ++s) {
        const Point on = minus(m_net.corners[s->to], m_net.corners[s->from]);
        const double turn = std::atan2(cross(way, on), dot(way, on));
        if (best == m_steps.size() || turn < best_turn) {
            best = std::size_t(s - m_steps.begin());
            best_turn = turn;
        }
    }
    return best;
}

void OutlineTracer::append_bent(const Step& step) {
    const Point a = m_net.corners[step.from], b = m_net.corners[step.to];
    m_ring.push_back(a);
    bend(a, b, room_rad(m_net, a, b, m_net.seed_of_cell[step.cell], m_net.beyond[step.side]), m_spec.spacing_m, m_ring);
}

void OutlineTracer::add_outline(std::span<const std::uint32_t> cells, shape::PolygonLayer& layer) {
    collect_steps(cells);
    std::vector<std::vector<Point>> holes;
    std::vector<Point> shell;
    for (std::size_t start = 0; start < m_steps.size(); ++start) {
        if (m_steps[start].taken)
            continue;
        m_ring.clear();
        for (std::size_t s = start; s < m_steps.size() && !m_steps[s].taken; s = next_step(m_steps[s])) {
            m_steps[s].taken = true;
            append_bent(m_steps[s]);
        }
        const double area_m2 = signed_area_m2(m_ring);
        for (Point& p : m_ring)
            p = on_centimetre(p.x + m_spec.origin.x, p.y + m_spec.origin.y);
        if (area_m2 > 0 && shell.empty())
            shell = m_ring;
        else
            holes.push_back(m_ring);
    }
    layer.begin_feature();
    layer.add_ring(shape::RingRole::shell, shell);
    for (const auto& hole : holes)
        layer.add_ring(shape::RingRole::hole, hole);
}

} // namespace areal::bench
