// SPDX-License-Identifier: GPL-2.0-or-later
#include "voronoi.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

namespace areal::bench {
namespace {

using shape::Point;

constexpr std::uint32_t frame = 0xfffffffe; // beyond a side of the frame every cell starts from

struct Side {
    Point from; // relative to the seed
    std::uint32_t beyond;
};

/// Seeds by square bucket, about two to a bucket.
class Buckets {
  public:
    Buckets(const std::vector<Seed>& seeds, double extent_m)
        : m_count(std::max(1, int(std::sqrt(double(seeds.size()) / 2)))), m_size_m(extent_m / m_count),
          m_begin(std::size_t(m_count) * m_count + 1) {
        for (const Seed& s : seeds)
            ++m_begin[index(column(s.place.x), column(s.place.y)) + 1];
        for (std::size_t b = 1; b < m_begin.size(); ++b)
            m_begin[b] += m_begin[b - 1];
        m_members.resize(seeds.size());
        std::vector<std::uint32_t> next(m_begin.begin(), m_begin.end() - 1);
        for (std::uint32_t i = 0; i < seeds.size(); ++i)
            m_members[next[index(column(seeds[i].place.x), column(seeds[i].place.y))]++] = i;
    }

    double size_m() const { return m_size_m; }
    int count() const { return m_count; }

    /// Calls visit(seed index) for the seeds of the square ring of buckets `distance` away from a place.
    template <typename Visit>
    void ring(Point place, int distance, Visit visit) const {
        const int cx = column(place.x), cy = column(place.y);
        for (int y = cy - distance; y <= cy + distance; ++y) {
            const bool edge_row = y == cy - distance || y == cy + distance;
            for (int x = cx - distance; x <= cx + distance; x += edge_row || distance == 0 ? 1 : 2 * distance)
                if (x >= 0 && y >= 0 && x < m_count && y < m_count)
                    for (std::uint32_t k = m_begin[index(x, y)]; k < m_begin[index(x, y) + 1]; ++k)
                        visit(m_members[k]);
        }
    }

  private:
    int column(double at) const { return std::clamp(int(at / m_size_m), 0, m_count - 1); }
    std::size_t index(int x, int y) const { return std::size_t(y) * m_count + x; }

    int m_count;
    double m_size_m;
    std::vector<std::uint32_t> m_begin, m_members;
};

/// One cell, cut out of a frame by the bisectors towards its neighbours.
class CellCutter {
  public:
    CellCutter(const std::vector<Seed>& seeds, const Buckets& buckets, double extent_m)
        : m_seeds(seeds), m_buckets(buckets), m_extent_m(extent_m) {}

    const std::vector<Side>& cut(std::uint32_t seed) {
        const Point at = m_seeds[seed].place;
        const double r = m_extent_m * 4;
        m_sides = {{{-r, -r}, frame}, {{r, -r}, frame}, {{r, r}, frame}, {{-r, r}, frame}};
        m_reach_m = r * std::sqrt(2.0);
        for (int d = 0; d <= m_buckets.count() && (d - 1) * m_buckets.size_m() < 2 * m_reach_m; ++d)
            m_buckets.ring(at, d, [&](std::uint32_t other) {
                if (other != seed)
                    cut_by({m_seeds[other].place.x - at.x, m_seeds[other].place.y - at.y}, other);
            });
        return m_sides;
    }

  private:
    void cut_by(Point towards, std::uint32_t other) {
        const double half = (towards.x * towards.x + towards.y * towards.y) / 2;
        if (std::sqrt(half * 2) > 2 * m_reach_m)
            return;
        const auto outside = [&](Point p) { return p.x * towards.x + p.y * towards.y - half; };
        m_kept.clear();
        bool changed = false;
        for (std::size_t k = 0; k < m_sides.size(); ++k) {
            const Point a = m_sides[k].from, b = m_sides[(k + 1) % m_sides.size()].from;
            const double da = outside(a), db = outside(b);
            if (da <= 0)
                m_kept.push_back(m_sides[k]);
            if ((da <= 0) != (db <= 0)) {
                const double t = da / (da - db);
                const Point at{a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)};
                m_kept.push_back({at, da <= 0 ? other : m_sides[k].beyond});
                changed = true;
            }
        }
        if (!changed)
            return;
        m_sides.swap(m_kept);
        double reach2 = 0;
        for (const Side& s : m_sides)
            reach2 = std::max(reach2, s.from.x * s.from.x + s.from.y * s.from.y);
        m_reach_m = std::sqrt(reach2);
    }

    const std::vector<Seed>& m_seeds;
    const Buckets& m_buckets;
    double m_extent_m;
    double m_reach_m = 0;
    std::vector<Side> m_sides, m_kept;
};

/// Centre of the circle through three seeds, computed in the order of their numbers: the three cells that
/// meet there get the same bits.
Point circle_centre(const std::vector<Seed>& seeds, std::array<std::uint32_t, 3> of) {
    std::ranges::sort(of);
    const Point o = seeds[of[0]].place, p = seeds[of[1]].place, q = seeds[of[2]].place;
    const double px = p.x - o.x, py = p.y - o.y, qx = q.x - o.x, qy = q.y - o.y;
    const double p2 = px * px + py * py, q2 = qx * qx + qy * qy, d = 2 * (px * qy - py * qx);
    return {o.x + (qy * p2 - py * q2) / d, o.y + (px * q2 - qx * p2) / d};
}

class CornerNumbers {
  public:
    explicit CornerNumbers(std::vector<Point>& corners) : m_corners(corners) {}
    std::uint32_t number(Point p) {
        const auto key = (std::uint64_t(std::llround(p.x * 100)) << 32) | std::uint32_t(std::llround(p.y * 100));
        const auto [at, fresh] = m_number.try_emplace(key, std::uint32_t(m_corners.size()));
        if (fresh)
            m_corners.push_back(on_centimetre(p.x, p.y));
        return at->second;
    }

  private:
    std::vector<Point>& m_corners;
    std::unordered_map<std::uint64_t, std::uint32_t> m_number;
};

/// Corners of one cell as numbers, sides that vanish on the centimetre left out; false if it leaves the
/// square.
bool corners_of(const Tessellation& t, std::uint32_t seed, const std::vector<Side>& sides, double extent_m,
                std::vector<Point>& places) {
    places.clear();
    for (std::size_t k = 0; k < sides.size(); ++k) {
        const std::uint32_t before = sides[(k + sides.size() - 1) % sides.size()].beyond;
        if (before == frame || sides[k].beyond == frame)
            return false;
        const Point p = circle_centre(t.seeds, {seed, before, sides[k].beyond});
        if (!(p.x >= 0 && p.y >= 0 && p.x <= extent_m && p.y <= extent_m))
            return false;
        places.push_back(p);
    }
    return true;
}

} // namespace

Point on_centimetre(double x, double y) {
    return {std::round(x * 100) / 100, std::round(y * 100) / 100};
}

Tessellation tessellate(std::vector<Seed> seeds, double extent_m) {
    Tessellation t;
    t.seeds = std::move(seeds);
    t.cell_of_seed.assign(t.seeds.size(), no_cell);
    const Buckets buckets(t.seeds, extent_m);
    CellCutter cutter(t.seeds, buckets, extent_m);
    CornerNumbers corners(t.corners);
    std::vector<Point> places;
    std::vector<std::uint32_t> numbers;
    for (std::uint32_t s = 0; s < t.seeds.size(); ++s) {
        const std::vector<Side>& sides = cutter.cut(s);
        if (!corners_of(t, s, sides, extent_m, places))
            continue;
        numbers.clear();
        for (const Point& p : places)
            numbers.push_back(corners.number(p));
        const std::size_t start = t.from.size();
        for (std::size_t k = 0; k < sides.size(); ++k)
            if (numbers[k] != numbers[(k + 1) % sides.size()]) {
                t.from.push_back(numbers[k]);
                t.beyond.push_back(sides[k].beyond);
            }
        if (t.from.size() - start < 3) {
            t.from.resize(start);
            t.beyond.resize(start);
            continue;
        }
        t.cell_of_seed[s] = std::uint32_t(t.seed_of_cell.size());
        t.seed_of_cell.push_back(s);
        t.first_side.push_back(std::uint32_t(t.from.size()));
    }
    return t;
}

} // namespace areal::bench
