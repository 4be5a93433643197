// SPDX-License-Identifier: GPL-2.0-or-later
#include "municipality/mesh.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace areal::fixture {
namespace {

using Edge = std::pair<Corner, Corner>;
using Ring = std::vector<Corner>;

constexpr int origin_east_m = 600000, origin_north_m = 6640000;

std::int64_t cross(Corner a, Corner b) {
    return std::int64_t(a.i) * b.j - std::int64_t(a.j) * b.i;
}
Corner operator-(Corner a, Corner b) {
    return {a.i - b.i, a.j - b.j};
}

// Rank of a direction clockwise from `back`; the mesh has eight directions.
int clockwise_from(Corner back, Corner direction) {
    const auto eighth = [](Corner d) {
        static const std::map<std::pair<int, int>, int> order{{{1, 0}, 0},  {{1, 1}, 1},   {{0, 1}, 2},  {{-1, 1}, 3},
                                                              {{-1, 0}, 4}, {{-1, -1}, 5}, {{0, -1}, 6}, {{1, -1}, 7}};
        return order.at({d.i, d.j});
    };
    return (eighth(back) - eighth(direction) + 7) % 8;
}

std::int64_t doubled_area(const Ring& ring) {
    std::int64_t sum = 0;
    for (std::size_t k = 0; k + 1 < ring.size(); ++k)
        sum += cross(ring[k], ring[k + 1]);
    return sum;
}

// Edges with the ground on their left and none on their right, by the corner they start from.
std::map<Corner, std::vector<Corner>> border(const Mesh& mesh, const std::vector<Triangle>& triangles) {
    std::set<Edge> edges;
    for (const Triangle t : triangles) {
        const auto c = mesh.corners(t);
        for (std::size_t k = 0; k < 3; ++k)
            if (edges.erase({c[(k + 1) % 3], c[k]}) == 0)
                edges.insert({c[k], c[(k + 1) % 3]});
    }
    std::map<Corner, std::vector<Corner>> from;
    for (const auto& [a, b] : edges)
        from[a].push_back(b);
    return from;
}

// Follows the border, keeping to the ground on the left, until it is back.
Ring walk(std::map<Corner, std::vector<Corner>>& from) {
    const Corner start = from.begin()->first;
    Ring ring{start, from.begin()->second.back()};
    from.begin()->second.pop_back();
    while (true) {
        const Corner here = ring.back(), back = ring[ring.size() - 2] - here;
        auto& next = from[here];
        if (next.empty())
            break;
        const auto sharpest = std::min_element(next.begin(), next.end(), [&](Corner a, Corner b) {
            return clockwise_from(back, a - here) < clockwise_from(back, b - here);
        });
        ring.push_back(*sharpest);
        next.erase(sharpest);
    }
    std::erase_if(from, [](const auto& entry) { return entry.second.empty(); });
    return ring;
}

// A ring that meets itself in a corner becomes two: a hole may touch its shell, a ring may not touch itself.
std::vector<Ring> split_at_touches(const Ring& ring) {
    std::vector<Ring> rings;
    Ring path;
    for (const Corner corner : ring) {
        const auto seen = std::find(path.begin(), path.end(), corner);
        if (seen != path.end()) {
            Ring loop(seen, path.end());
            loop.push_back(corner);
            rings.push_back(std::move(loop));
            path.erase(seen, path.end());
        }
        path.push_back(corner);
    }
    return rings;
}

Ring without_straight_corners(const Ring& closed) {
    const Ring open(closed.begin(), closed.end() - 1);
    Ring kept;
    for (std::size_t k = 0; k < open.size(); ++k) {
        const Corner before = open[(k + open.size() - 1) % open.size()], after = open[(k + 1) % open.size()];
        if (cross(open[k] - before, after - open[k]) != 0)
            kept.push_back(open[k]);
    }
    kept.push_back(kept.front());
    return kept;
}

} // namespace

Triangle Mesh::at(int i, int j, int half) const {
    if (i < 0 || j < 0 || i >= m_columns || j >= m_rows)
        return -1;
    return 2 * (j * m_columns + i) + half;
}

// The diagonal of a cell changes side like a chessboard, so that borders can turn both ways.
std::array<Corner, 3> Mesh::corners(Triangle t) const {
    const int i = (t / 2) % m_columns, j = (t / 2) / m_columns;
    const bool rising = (i + j) % 2 == 0, first = t % 2 == 0;
    if (rising && first)
        return {Corner{i, j}, Corner{i + 1, j}, Corner{i + 1, j + 1}};
    if (rising)
        return {Corner{i, j}, Corner{i + 1, j + 1}, Corner{i, j + 1}};
    if (first)
        return {Corner{i, j}, Corner{i + 1, j}, Corner{i, j + 1}};
    return {Corner{i + 1, j}, Corner{i + 1, j + 1}, Corner{i, j + 1}};
}

Corner Mesh::middle3(Triangle t) const {
    const auto c = corners(t);
    return {c[0].i + c[1].i + c[2].i, c[0].j + c[1].j + c[2].j};
}

std::array<Triangle, 3> Mesh::neighbours(Triangle t) const {
    const int i = (t / 2) % m_columns, j = (t / 2) / m_columns;
    const bool rising = (i + j) % 2 == 0, first = t % 2 == 0;
    // The cells beside are of the other sort; below: their upper half is 1, above: their lower half is 0.
    if (first)
        return {t + 1, at(i, j - 1, 1), rising ? at(i + 1, j, 0) : at(i - 1, j, 0)};
    return {t - 1, at(i, j + 1, 0), rising ? at(i - 1, j, 1) : at(i + 1, j, 1)};
}

Metres Mesh::metres(Corner corner) {
    return {double(origin_east_m + 16 * corner.i - 12 * corner.j),
            double(origin_north_m + 12 * corner.i + 16 * corner.j)};
}

std::vector<MeshPolygon> Mesh::outline(const std::vector<Triangle>& triangles) const {
    std::vector<int> label(std::size_t(size()), -1);
    for (const Triangle t : triangles)
        label[std::size_t(t)] = 0;
    std::vector<MeshPolygon> polygons;
    for (const std::vector<Triangle>& part : regions(label)) {
        MeshPolygon polygon;
        for (auto from = border(*this, part); !from.empty();)
            for (const Ring& ring : split_at_touches(walk(from))) {
                if (doubled_area(ring) > 0)
                    polygon.shell = without_straight_corners(ring);
                else
                    polygon.holes.push_back(without_straight_corners(ring));
            }
        polygons.push_back(std::move(polygon));
    }
    return polygons;
}

std::vector<std::vector<Triangle>> Mesh::regions(const std::vector<int>& label) const {
    std::vector<std::vector<Triangle>> found;
    std::vector<bool> seen(label.size(), false);
    for (Triangle t = 0; t < size(); ++t) {
        if (label[std::size_t(t)] < 0 || seen[std::size_t(t)])
            continue;
        std::vector<Triangle> region{t};
        seen[std::size_t(t)] = true;
        for (std::size_t k = 0; k < region.size(); ++k)
            for (const Triangle n : neighbours(region[k]))
                if (n >= 0 && !seen[std::size_t(n)] && label[std::size_t(n)] == label[std::size_t(t)]) {
                    seen[std::size_t(n)] = true;
                    region.push_back(n);
                }
        std::sort(region.begin(), region.end());
        found.push_back(std::move(region));
    }
    return found;
}

} // namespace areal::fixture
