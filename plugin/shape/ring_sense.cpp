// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/ring_sense.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>
#include <vector>

namespace areal::shape {

namespace {

/// A sum without rounding: parts whose bits do not overlap, smallest first (Shewchuk, "Adaptive Precision
/// Floating-Point Arithmetic", 1997).
class ExactSum {
  public:
    void add(double value) {
        std::size_t kept = 0;
        for (const double part : m_parts) {
            const double sum = value + part;
            const double from_part = sum - value;
            const double lost = (value - (sum - from_part)) + (part - from_part);
            if (lost != 0)
                m_parts[kept++] = lost;
            value = sum;
        }
        m_parts.resize(kept);
        if (value != 0)
            m_parts.push_back(value);
    }
    void add_product(double a, double b) {
        const double product = a * b;
        add(product);
        add(std::fma(a, b, -product));
    }
    int sign() const { return m_parts.empty() ? 0 : m_parts.back() > 0 ? 1 : -1; }

  private:
    std::vector<double> m_parts;
};

/// What a product rounds off must still be a number: no factor but 0 is nearer to 0 than this.
double far_from_zero(double coordinate) {
    return std::abs(coordinate) < 0x1p-450 ? 0 : coordinate;
}

int sign_of_area(std::span<const Point> ring) {
    ExactSum twice;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const double x = far_from_zero(ring[i].x), y = far_from_zero(ring[i].y);
        const double next_x = far_from_zero(ring[i + 1].x), next_y = far_from_zero(ring[i + 1].y);
        twice.add_product(x, next_y);
        twice.add_product(-next_x, y);
    }
    return twice.sign();
}

/// Of the edges that are not drawn as often one way as the other, so that the answer turns with the ring.
std::int32_t sense_of_smallest_edge(std::span<const Point> ring) {
    struct Edge {
        Point low, high;
        std::int32_t sense;
        auto place() const { return std::tie(low.x, low.y, high.x, high.y); }
    };
    const auto less = [](const Point& a, const Point& b) { return std::tie(a.x, a.y) < std::tie(b.x, b.y); };
    std::vector<Edge> edges;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i)
        edges.push_back(less(ring[i], ring[i + 1]) ? Edge{ring[i], ring[i + 1], 1} : Edge{ring[i + 1], ring[i], -1});
    std::erase_if(edges, [](const Edge& edge) { return edge.low == edge.high; });
    std::ranges::sort(edges, [](const Edge& a, const Edge& b) { return a.place() < b.place(); });
    for (std::size_t i = 0; i < edges.size();) {
        const Edge& first = edges[i];
        std::int32_t sense = 0;
        for (; i < edges.size() && edges[i].place() == first.place(); ++i)
            sense += edges[i].sense;
        if (sense != 0)
            return sense < 0 ? -1 : 1;
    }
    return 1;
}

} // namespace

std::int32_t ring_sense(std::span<const Point> ring) {
    double sum = 0, size = 0;
    const Point& origin = ring.front();
    for (std::size_t i = 1; i + 1 < ring.size(); ++i) {
        const double left = (ring[i].x - origin.x) * (ring[i + 1].y - origin.y);
        const double right = (ring[i + 1].x - origin.x) * (ring[i].y - origin.y);
        sum += left - right;
        size += std::abs(left) + std::abs(right);
    }
    if (!std::isfinite(size))
        return 1;
    // Above all that its own rounding can come to, the sum says it. (Products below 2^-300 may underflow.)
    const double doubt = double(ring.size() + 8) * std::numeric_limits<double>::epsilon() * size;
    if (std::abs(sum) > doubt && size > 0x1p-300)
        return sum > 0 ? 1 : -1;
    if (const int sign = sign_of_area(ring); sign != 0)
        return sign;
    return sense_of_smallest_edge(ring);
}

} // namespace areal::shape
