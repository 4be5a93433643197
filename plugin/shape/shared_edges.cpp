// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/shared_edges.h"

#include "base/area.h"

#include <algorithm>
#include <tuple>

namespace areal::shape {

namespace {

constexpr std::size_t few = 32;

bool lower(const TilePiece& a, const TilePiece& b) {
    return std::tie(a.ya, a.xa, a.xb, a.yb) < std::tie(b.ya, b.xa, b.xb, b.yb);
}

bool same_place(const TilePiece& a, const TilePiece& b) {
    return a.ya == b.ya && a.xa == b.xa && a.xb == b.xb && a.yb == b.yb;
}

void sort_by_place(std::span<TilePiece> pieces) {
    if (pieces.size() > few) {
        std::sort(pieces.begin(), pieces.end(), lower);
        return;
    }
    for (std::size_t i = 1; i < pieces.size(); ++i) {
        if (!lower(pieces[i], pieces[i - 1]))
            continue;
        const TilePiece moved = pieces[i];
        std::size_t at = i;
        for (; at > 0 && lower(moved, pieces[at - 1]); --at)
            pieces[at] = pieces[at - 1];
        pieces[at] = moved;
    }
}

std::size_t slot_of(FeatureIndex feature, std::size_t slots) {
    return (std::uint64_t(feature) * 0x9E3779B97F4A7C15U >> 32) & (slots - 1);
}

/// What two edges share: w_e * w_g summed over the polygons at both.
int common_weight(const SharedEdge& e, const SharedEdge& g) {
    return int(e.right != 0 && e.right == g.right) + int(e.left != 0 && e.left == g.left) -
           int(e.right != 0 && e.right == g.left) - int(e.left != 0 && e.left == g.right);
}

/// Half of the allowed excess, in quanta: above what rounding can make, below one area unit in most tiles.
std::int64_t rounding(std::size_t edges) {
    return 256 + 4 * std::int64_t(edges);
}

} // namespace

void SharedEdges::gather(std::span<TilePiece> pieces, const CornerState& corner) {
    m_edges.clear();
    m_polygons.clear();
    m_slots.clear();
    if (pieces.size() > few)
        m_slots.assign(std::bit_ceil(4 * pieces.size()), 0);
    int covering = 0;
    m_corner = 0;
    m_corner_sound = true;
    for (const Winding& winding : corner.windings()) {
        m_corner_sound = m_corner_sound && winding.is_sound();
        covering += winding.total();
        if (winding.total() != 0)
            m_corner = side_of(winding.feature);
    }
    m_corner_sound = m_corner_sound && covering <= 1;
    sort_by_place(pieces);
    for (std::size_t i = 0; i < pieces.size();) {
        std::size_t end = i + 1;
        while (end < pieces.size() && same_place(pieces[i], pieces[end]))
            ++end;
        pair_equal(pieces.subspan(i, end - i));
        i = end;
    }
}

Side SharedEdges::side_of(FeatureIndex feature) {
    if (m_slots.empty()) {
        for (std::size_t i = 0; i < m_polygons.size(); ++i)
            if (m_polygons[i] == feature)
                return Side(i + 1);
        m_polygons.push_back(feature);
        return Side(m_polygons.size());
    }
    std::size_t slot = slot_of(feature, m_slots.size());
    while (m_slots[slot] != 0 && m_polygons[m_slots[slot] - 1] != feature)
        slot = (slot + 1) & (m_slots.size() - 1);
    if (m_slots[slot] == 0) {
        m_polygons.push_back(feature);
        m_slots[slot] = Side(m_polygons.size());
    }
    return m_slots[slot];
}

void SharedEdges::pair_equal(std::span<const TilePiece> same) {
    SharedEdge edge;
    edge.line = TileLine(same[0]);
    edge.right_of = to_quanta(right_of(edge.line));
    if (same.size() == 1) {
        (same[0].weight > 0 ? edge.right : edge.left) = side_of(same[0].owner.feature());
        m_edges.push_back(edge);
        return;
    }
    if (same.size() == 2 && same[0].weight == -same[1].weight) {
        if (same[0].owner.feature() == same[1].owner.feature())
            return;
        edge.right = side_of(same[same[0].weight > 0 ? 0 : 1].owner.feature());
        edge.left = side_of(same[same[0].weight > 0 ? 1 : 0].owner.feature());
        m_edges.push_back(edge);
        return;
    }
    std::vector<std::pair<Side, std::int32_t>> gains;
    for (const TilePiece& piece : same)
        gains.emplace_back(side_of(piece.owner.feature()), piece.weight);
    std::sort(gains.begin(), gains.end());
    std::vector<Side> right, left;
    for (std::size_t i = 0; i < gains.size();) {
        const Side side = gains[i].first;
        std::int32_t gain = 0;
        for (; i < gains.size() && gains[i].first == side; ++i)
            gain += gains[i].second;
        (gain > 0 ? right : left).insert((gain > 0 ? right : left).end(), std::size_t(std::abs(gain)), side);
    }
    for (std::size_t i = 0; i < std::max(right.size(), left.size()); ++i) {
        edge.right = i < right.size() ? right[i] : 0;
        edge.left = i < left.size() ? left[i] : 0;
        m_edges.push_back(edge);
    }
}

bool SharedEdges::is_sound() {
    if (!m_corner_sound)
        return false;
    m_single.clear();
    for (std::size_t i = 0; i < m_edges.size(); ++i)
        if (m_edges[i].right == 0 || m_edges[i].left == 0)
            m_single.push_back(std::uint32_t(i));
    return !many_pairs() && polygons_wind_once() && layer_winds_once();
}

bool SharedEdges::many_pairs() const {
    if (m_edges.size() <= 4 * few)
        return false;
    std::vector<std::size_t> of_side(m_polygons.size() + 1, 0);
    for (const SharedEdge& edge : m_edges) {
        ++of_side[edge.right];
        ++of_side[edge.left];
    }
    double pairs = double(m_single.size()) * double(m_single.size());
    for (std::size_t side = 1; side < of_side.size(); ++side)
        pairs += double(of_side[side]) * double(of_side[side]);
    return pairs > 256.0 * double(m_edges.size());
}

bool SharedEdges::polygons_wind_once() {
    int128 excess = 0; // half of the sum of integral(w^2 - w)
    for (const SharedEdge& e : m_edges)
        excess += as_signed(e.right_of) * int(e.right != 0 && e.right == m_corner) +
                  as_signed(e.right_of) * int(e.left != 0 && e.left != m_corner);
    const auto add = [&](const SharedEdge& e, const SharedEdge& g, int weight) {
        if (weight != 0)
            excess += weight * as_signed(to_quanta(right_of_both(e.line, g.line)));
    };
    if (m_edges.size() <= 4 * few) {
        for (std::size_t i = 0; i < m_edges.size(); ++i)
            for (std::size_t j = i + 1; j < m_edges.size(); ++j) {
                if (m_edges[j].line.ya >= m_edges[i].line.yb)
                    break;
                add(m_edges[i], m_edges[j], common_weight(m_edges[i], m_edges[j]));
            }
        return excess <= rounding(m_edges.size());
    }
    std::vector<std::pair<Side, std::uint32_t>> of_side;
    for (std::uint32_t i = 0; i < m_edges.size(); ++i) {
        of_side.emplace_back(m_edges[i].right, i);
        of_side.emplace_back(m_edges[i].left, i);
    }
    std::sort(of_side.begin(), of_side.end());
    for (std::size_t i = 0; i < of_side.size(); ++i)
        for (std::size_t j = i + 1; j < of_side.size() && of_side[j].first == of_side[i].first; ++j) {
            const Side side = of_side[i].first;
            const SharedEdge& e = m_edges[of_side[i].second];
            const SharedEdge& g = m_edges[of_side[j].second];
            if (side == 0 || g.line.ya >= e.line.yb)
                continue;
            add(e, g, (e.right == side) == (g.right == side) ? 1 : -1);
        }
    return excess <= rounding(m_edges.size());
}

bool SharedEdges::layer_winds_once() {
    int128 excess = 0;
    for (std::size_t i = 0; i < m_single.size(); ++i) {
        const SharedEdge& e = m_edges[m_single[i]];
        if ((e.right != 0) == (m_corner != 0))
            excess += as_signed(e.right_of);
        for (std::size_t j = i + 1; j < m_single.size(); ++j) {
            const SharedEdge& g = m_edges[m_single[j]];
            if (g.line.ya >= e.line.yb)
                break;
            const Quanta both = to_quanta(right_of_both(e.line, g.line));
            excess += (e.right != 0) == (g.right != 0) ? as_signed(both) : -as_signed(both);
        }
    }
    return excess <= rounding(m_edges.size());
}

} // namespace areal::shape
