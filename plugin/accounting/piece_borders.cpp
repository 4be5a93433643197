// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/piece_borders.h"

#include "source/box_index.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace areal::accounting {
namespace {

struct Edge {
    shape::Point a, b;
    std::size_t piece, group;
};

using Intervals = std::vector<std::pair<double, double>>; // along an edge, from its first point

std::vector<Edge> edges_of(const std::vector<GroupedPiece>& pieces) {
    std::vector<Edge> edges;
    for (std::size_t i = 0; i < pieces.size(); ++i)
        for (const shape::Ring& ring : *pieces[i].shape)
            for (std::size_t p = 1; p < ring.points.size(); ++p)
                edges.push_back({ring.points[p - 1], ring.points[p], i, pieces[i].group});
    return edges;
}

Box box_of(const Edge& edge, double margin_m) {
    Box box;
    box.add(std::min(edge.a.x, edge.b.x) - margin_m, std::min(edge.a.y, edge.b.y) - margin_m);
    box.add(std::max(edge.a.x, edge.b.x) + margin_m, std::max(edge.a.y, edge.b.y) + margin_m);
    return box;
}

// What of the edge the other one lies along; an empty interval for nothing.
std::pair<double, double> along(const Edge& edge, double length_m, const Edge& other) {
    const double ux = (edge.b.x - edge.a.x) / length_m, uy = (edge.b.y - edge.a.y) / length_m;
    const auto forth = [&](shape::Point p) { return (p.x - edge.a.x) * ux + (p.y - edge.a.y) * uy; };
    const auto aside = [&](shape::Point p) { return (p.y - edge.a.y) * ux - (p.x - edge.a.x) * uy; };
    const double from = forth(other.a), to = forth(other.b);
    const double low = std::max(0.0, std::min(from, to)), high = std::min(length_m, std::max(from, to));
    if (high <= low)
        return {0, 0};
    const auto aside_at = [&](double t) {
        return aside(other.a) + (aside(other.b) - aside(other.a)) * (t - from) / (to - from);
    };
    if (std::fabs(aside_at(low)) > same_line_m || std::fabs(aside_at(high)) > same_line_m)
        return {0, 0};
    return {low, high};
}

// What is left of the edge.
void add_rest(const Edge& edge, double length_m, Intervals& taken, std::vector<BorderPart>& border) {
    std::sort(taken.begin(), taken.end());
    taken.emplace_back(length_m, length_m);
    double reached = 0;
    for (const auto& [low, high] : taken) {
        if (low - reached > same_line_m) {
            const double t = (reached + low) / 2 / length_m;
            border.push_back(
                {{edge.a.x + t * (edge.b.x - edge.a.x), edge.a.y + t * (edge.b.y - edge.a.y)}, low - reached});
        }
        reached = std::max(reached, high);
    }
}

} // namespace

PieceBorders borders_of(const std::vector<GroupedPiece>& pieces, std::size_t groups) {
    const std::vector<Edge> edges = edges_of(pieces);
    source::BoxIndex index;
    for (std::size_t i = 0; i < edges.size(); ++i)
        index.add(source::BoxIndex::Key(i), box_of(edges[i], 0));
    PieceBorders borders{{}, std::vector<std::vector<BorderPart>>(groups)};
    for (const Edge& edge : edges) {
        const double length_m = std::hypot(edge.b.x - edge.a.x, edge.b.y - edge.a.y);
        if (length_m <= same_line_m)
            continue;
        Intervals by_any, by_group;
        for (const source::BoxIndex::Key key : index.touching(box_of(edge, same_line_m))) {
            const Edge& other = edges[std::size_t(key)];
            const auto shared = other.piece == edge.piece ? std::pair(0.0, 0.0) : along(edge, length_m, other);
            if (shared.second <= shared.first)
                continue;
            by_any.push_back(shared);
            if (other.group == edge.group)
                by_group.push_back(shared);
        }
        add_rest(edge, length_m, by_any, borders.all);
        add_rest(edge, length_m, by_group, borders.by_group[edge.group]);
    }
    return borders;
}

} // namespace areal::accounting
