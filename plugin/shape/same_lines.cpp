// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/same_lines.h"

#include <algorithm>
#include <tuple>

namespace areal::shape {

namespace {

auto place(const SharedEdge* edge) {
    return std::tie(edge->line.ya, edge->line.xa, edge->line.xb, edge->line.yb);
}

/// A number that equal lines have in common, for the many tiles where they are not equal.
Quanta ground(const SharedEdges& edges) {
    Quanta sum = 0;
    for (const SharedEdge& edge : edges.edges())
        sum += edge.right_of;
    return sum;
}

void sort_by_place(const SharedEdges& edges, std::vector<const SharedEdge*>& sorted) {
    sorted.clear();
    for (const SharedEdge& edge : edges.edges())
        sorted.push_back(&edge);
    std::ranges::sort(sorted, [](const SharedEdge* a, const SharedEdge* b) { return place(a) < place(b); });
}

} // namespace

bool SameLines::found(const SharedEdges& first, const SharedEdges& second) {
    if (first.edges().size() != second.edges().size() || !first.meets_in_pairs() || !second.meets_in_pairs() ||
        ground(first) != ground(second))
        return false;
    sort_by_place(first, m_first_lines);
    sort_by_place(second, m_second_lines);
    m_second.assign(first.polygons().size() + 1, unknown);
    m_first.assign(second.polygons().size() + 1, unknown);
    if (!match(first.corner(), second.corner()))
        return false;
    for (std::size_t i = 0; i < m_first_lines.size(); ++i) {
        const SharedEdge& a = *m_first_lines[i];
        const SharedEdge& b = *m_second_lines[i];
        if (place(&a) != place(&b) || !match(a.right, b.right) || !match(a.left, b.left))
            return false;
    }
    return true;
}

bool SameLines::match(Side first, Side second) {
    if (m_second[first] == unknown && m_first[second] == unknown) {
        m_second[first] = second;
        m_first[second] = first;
    }
    return m_second[first] == second && m_first[second] == first;
}

} // namespace areal::shape
