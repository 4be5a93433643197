// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/shared_edges.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>

namespace areal::shape {

namespace {

constexpr std::size_t few = 32;
constexpr std::uint32_t most_copies = 128;
constexpr std::size_t storeys = 64;

std::uint8_t storey(double y) {
    return std::uint8_t(std::min(std::size_t(y * double(storeys)), storeys - 1));
}

/// As whole numbers, which takes one test and not four.
bool same_place(const TileLine& a, const TilePiece& b) {
    const auto apart = [](double p, double q) {
        return std::bit_cast<std::uint64_t>(p) ^ std::bit_cast<std::uint64_t>(q);
    };
    return (apart(a.xa, b.xa) | apart(a.ya, b.ya) | apart(a.xb, b.xb) | apart(a.yb, b.yb)) == 0;
}

/// The highest bits depend on all bits of all coordinates.
std::uint64_t mixed_place(const TilePiece& piece) {
    const auto bits = [](double value) { return std::bit_cast<std::uint64_t>(value); };
    return (bits(piece.xa) * 0x9E3779B97F4A7C15U + bits(piece.ya) * 0xC2B2AE3D27D4EB4FU) ^
           (bits(piece.xb) * 0x165667B19E3779F9U + bits(piece.yb) * 0xD6E8FEB86659FD93U);
}

std::size_t slot_of(FeatureIndex feature, std::size_t slots) {
    return (std::uint64_t(feature) * 0x9E3779B97F4A7C15U >> 32) & (slots - 1);
}

/// What two edges share: w_e * w_g summed over the polygons at both.
int common_weight(const SharedEdge& e, const SharedEdge& g) {
    const int right = int(e.right != 0), left = int(e.left != 0);
    return (right & int(e.right == g.right)) + (left & int(e.left == g.left)) - (right & int(e.right == g.left)) -
           (left & int(e.left == g.right));
}

/// Half of the allowed excess, in quanta: above what rounding can make, below one area unit in most tiles.
std::int64_t rounding(std::size_t edges) {
    return 256 + 4 * std::int64_t(edges);
}

} // namespace

void SharedEdges::gather(std::span<const TilePiece> pieces, const CornerState& corner) {
    m_edges.clear();
    m_polygons.clear();
    m_slots.clear();
    m_last = 0;
    m_meets_in_pairs = true;
    if (pieces.size() > few)
        m_slots.assign(std::bit_ceil(4 * pieces.size()), 0);
    take_corner(corner);
    m_places.assign(std::bit_ceil(2 * std::max(pieces.size(), few)), 0);
    bool cancelled = false;
    for (const TilePiece& piece : pieces)
        cancelled = add(piece) || cancelled;
    if (cancelled)
        std::erase_if(m_edges, [](const SharedEdge& edge) { return edge.right == edge.left; });
    order_by_storey();
}

/// Counted into place: what is a few lines long in a tile of dozens is not worth a sort.
void SharedEdges::order_by_storey() {
    std::array<std::uint32_t, storeys> next{};
    for (SharedEdge& edge : m_edges) {
        edge.lowest = storey(edge.line.ya);
        edge.highest = storey(edge.line.yb);
        ++next[edge.lowest];
    }
    std::exclusive_scan(next.begin(), next.end(), next.begin(), 0U);
    m_unordered.swap(m_edges);
    m_edges.resize(m_unordered.size());
    for (const SharedEdge& edge : m_unordered)
        m_edges[next[edge.lowest]++] = edge;
}

void SharedEdges::take_corner(const CornerState& corner) {
    int covering = 0;
    m_corner = 0;
    m_may_be_sound = true;
    for (const Winding& winding : corner.windings()) {
        m_may_be_sound = m_may_be_sound && winding.is_sound();
        covering += winding.total();
        if (winding.total() != 0)
            m_corner = side_of(winding.feature);
    }
    m_may_be_sound = m_may_be_sound && covering <= 1;
}

/// Puts a piece on the free side of a line at the same place, or makes it a line of its own. True if that
/// left the same polygon on both sides.
bool SharedEdges::add(const TilePiece& piece) {
    const Side side = side_of(piece.owner.feature());
    const std::size_t mask = m_places.size() - 1;
    std::size_t place = mixed_place(piece) >> std::countl_zero(std::uint64_t(mask));
    for (; m_places[place] != 0; place = (place + 1) & mask) {
        SharedEdge& edge = m_edges[m_places[place] - 1];
        if (!same_place(edge.line, piece))
            continue;
        // Two polygons at most share an edge of a sound layer. Hundreds on top of each other would make this
        // search quadratic, and slabs do not need it.
        if (++edge.copies > most_copies) {
            m_may_be_sound = false;
            return false;
        }
        m_meets_in_pairs = m_meets_in_pairs && edge.copies <= 2;
        Side& mine = piece.weight > 0 ? edge.right : edge.left;
        if (mine != 0)
            continue;
        mine = side;
        return edge.right == edge.left;
    }
    SharedEdge& edge = m_edges.emplace_back();
    m_places[place] = std::uint32_t(m_edges.size());
    edge.line = TileLine(piece);
    edge.right_of = to_quanta(right_of(edge.line));
    (piece.weight > 0 ? edge.right : edge.left) = side;
    return false;
}

Side SharedEdges::side_of(FeatureIndex feature) {
    if (m_last != 0 && m_polygons[m_last - 1] == feature)
        return m_last;
    return m_last = find_side(feature);
}

Side SharedEdges::find_side(FeatureIndex feature) {
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

bool SharedEdges::is_sound() {
    if (!m_may_be_sound)
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

bool SharedEdges::polygons_wind_once() const {
    int128 once = 0; // each line by itself
    for (const SharedEdge& e : m_edges)
        once +=
            as_signed(e.right_of) * (int(e.right != 0 && e.right == m_corner) + int(e.left != 0 && e.left != m_corner));
    // Half of the sum of integral(w^2 - w).
    const int128 excess = once + (m_edges.size() <= 4 * few ? excess_of_pairs() : excess_by_polygon());
    return excess <= rounding(m_edges.size());
}

int128 SharedEdges::excess_of_pairs() const {
    int128 excess = 0;
    const SharedEdge* const end = m_edges.data() + m_edges.size();
    for (const SharedEdge* e = m_edges.data(); e != end; ++e) {
        const double low = e->line.ya, high = e->line.yb;
        std::int64_t sum = 0;
        for (const SharedEdge* g = e + 1; g != end && !g->starts_above(*e); ++g) {
            if ((g->line.ya >= high) | (g->line.yb <= low))
                continue;
            if (const int weight = common_weight(*e, *g); weight != 0)
                sum += weight * as_signed(to_quanta(right_of_both(e->line, g->line)));
        }
        excess += sum;
    }
    return excess;
}

/// The same for so many lines that those of one polygon are better looked up than searched for.
int128 SharedEdges::excess_by_polygon() const {
    std::vector<std::pair<Side, std::uint32_t>> of_side;
    for (std::uint32_t i = 0; i < m_edges.size(); ++i) {
        of_side.emplace_back(m_edges[i].right, i);
        of_side.emplace_back(m_edges[i].left, i);
    }
    std::sort(of_side.begin(), of_side.end());
    int128 excess = 0;
    for (std::size_t i = 0; i < of_side.size(); ++i)
        for (std::size_t j = i + 1; j < of_side.size() && of_side[j].first == of_side[i].first; ++j) {
            const Side side = of_side[i].first;
            const SharedEdge& e = m_edges[of_side[i].second];
            const SharedEdge& g = m_edges[of_side[j].second];
            if (side != 0)
                excess += ((e.right == side) == (g.right == side) ? 1 : -1) *
                          as_signed(to_quanta(right_of_both(e.line, g.line)));
        }
    return excess;
}

bool SharedEdges::layer_winds_once() const {
    int128 excess = 0;
    for (std::size_t i = 0; i < m_single.size(); ++i) {
        const SharedEdge& e = m_edges[m_single[i]];
        if ((e.right != 0) == (m_corner != 0))
            excess += as_signed(e.right_of);
        for (std::size_t j = i + 1; j < m_single.size(); ++j) {
            const SharedEdge& g = m_edges[m_single[j]];
            if (g.starts_above(e))
                break;
            const Quanta both = to_quanta(right_of_both(e.line, g.line));
            excess += (e.right != 0) == (g.right != 0) ? as_signed(both) : -as_signed(both);
        }
    }
    return excess <= rounding(m_edges.size());
}

} // namespace areal::shape
