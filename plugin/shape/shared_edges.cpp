// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/shared_edges.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>

namespace areal::shape {

namespace {

constexpr std::size_t few_pieces = 32;
constexpr std::uint32_t most_copies = 128;

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

/// What two edges share: w_e * w_g summed over the sides that are at both.
int common_weight(const SharedEdge& e, const SharedEdge& g) {
    return int(e.right == g.right) + int(e.left == g.left) - int(e.right == g.left) - int(e.left == g.right);
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
    m_recent.fill(0);
    m_meets_in_pairs = true;
    if (pieces.size() > few_pieces)
        m_slots.assign(std::bit_ceil(4 * pieces.size()), 0);
    take_corner(corner);
    place_pieces(pieces);
    if (!std::ranges::is_sorted(m_edges, {}, &SharedEdge::lowest))
        order_by_storey();
}

/// Every piece comes to the free side of a line at the same place, or is a line of its own.
void SharedEdges::place_pieces(std::span<const TilePiece> pieces) {
    m_places.assign(std::bit_ceil(2 * std::max(pieces.size(), few_pieces)), 0);
    const std::size_t mask = m_places.size() - 1;
    const int shift = std::countl_zero(std::uint64_t(mask));
    bool cancelled = false;
    for (const TilePiece& piece : pieces) {
        const Side side = side_of(piece.owner.feature());
        std::size_t place = mixed_place(piece) >> shift;
        bool joined = false;
        for (; m_places[place] != 0 && !joined; place = (place + 1) & mask) {
            SharedEdge& edge = m_edges[m_places[place] - 1];
            joined = same_place(edge.line, piece) && join(edge, piece, side);
            cancelled = cancelled || (joined && edge.right == edge.left);
        }
        if (joined)
            continue;
        const TileLine line(piece);
        const bool right = piece.weight > 0;
        m_edges.push_back({line, to_quanta(right_of(line)), right ? side : 0, right ? 0 : side, 1,
                           std::uint8_t(storey(line.ya)), std::uint8_t(storey(line.yb))});
        m_places[place] = std::uint32_t(m_edges.size());
    }
    if (cancelled)
        std::erase_if(m_edges, [](const SharedEdge& edge) { return edge.right == edge.left; });
}

/// False if that side of the line is taken.
bool SharedEdges::join(SharedEdge& edge, const TilePiece& piece, Side side) {
    // Two polygons at most share an edge of a sound layer. Hundreds on top of each other would make the search for
    // a free side quadratic, and slabs do not need it.
    if (++edge.copies > most_copies) {
        m_may_be_sound = false;
        return true;
    }
    m_meets_in_pairs = m_meets_in_pairs && edge.copies <= 2;
    Side& mine = piece.weight > 0 ? edge.right : edge.left;
    if (mine != 0)
        return false;
    mine = side;
    return true;
}

/// Counted into place: what is a few lines long in a tile of dozens is not worth a sort.
void SharedEdges::order_by_storey() {
    std::array<std::uint32_t, storeys> next{};
    for (const SharedEdge& edge : m_edges)
        ++next[edge.lowest];
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

Side SharedEdges::side_of(FeatureIndex feature) {
    Side& recent = m_recent[feature % m_recent.size()];
    if (recent == 0 || m_polygons[recent - 1] != feature)
        recent = find_side(feature);
    return recent;
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
    if (!m_may_be_sound || many_pairs())
        return false;
    // Half of the sum of integral(w^2 - w).
    const int128 excess = excess_of_lines() + (m_edges.size() <= 4 * few_pieces ? excess_of_pairs() : excess_by_side());
    return excess <= rounding(m_edges.size());
}

bool SharedEdges::many_pairs() const {
    if (m_edges.size() <= 4 * few_pieces)
        return false;
    std::vector<std::size_t> of_side(m_polygons.size() + 1, 0);
    for (const SharedEdge& edge : m_edges) {
        ++of_side[edge.right];
        ++of_side[edge.left];
    }
    double pairs = 0;
    for (const std::size_t lines : of_side)
        pairs += double(lines) * double(lines);
    return pairs > 256.0 * double(m_edges.size());
}

/// Each line by itself.
int128 SharedEdges::excess_of_lines() const {
    int128 excess = 0;
    for (const SharedEdge& e : m_edges)
        excess += as_signed(e.right_of) * (int(e.right == m_corner) + int(e.left != m_corner));
    return excess;
}

// In two steps, so that the processor need not guess which pair counts: all are written down, each over the one
// before if that does not.
std::int64_t SharedEdges::excess_of_pairs() {
    std::size_t count = 0;
    const SharedEdge* const end = m_edges.data() + m_edges.size();
    for (const SharedEdge* e = m_edges.data(); e != end; ++e) {
        if (m_pairs.size() < count + m_edges.size())
            m_pairs.resize(2 * (count + m_edges.size()));
        for (const SharedEdge* g = e + 1; g != end && !g->starts_above(*e); ++g) {
            const int weight = common_weight(*e, *g);
            m_pairs[count] = {e, g, weight};
            count += std::size_t(e->shares_height(*g) & (weight != 0));
        }
    }
    std::int64_t excess = 0;
    for (const Pair& pair : std::span(m_pairs).first(count))
        excess += pair.weight * as_signed(to_quanta(right_of_both(pair.first->line, pair.second->line)));
    return excess;
}

/// The same for so many lines that those of one side are better looked up than searched for.
int128 SharedEdges::excess_by_side() const {
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
            excess +=
                ((e.right == side) == (g.right == side) ? 1 : -1) * as_signed(to_quanta(right_of_both(e.line, g.line)));
        }
    return excess;
}

} // namespace areal::shape
