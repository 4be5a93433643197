// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/ring_sense.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <random>
#include <vector>

namespace areal::test {
namespace {

using namespace shape;
using Ring = std::vector<Point>;

std::int32_t sense(Ring ring) {
    ring.push_back(ring.front());
    return ring_sense(ring);
}

/// The ring's sense, if it is the same from every start and the other one drawn backwards; else 0.
std::int32_t firm_sense(Ring ring) {
    const std::int32_t result = sense(ring);
    for (std::size_t start = 0; start < ring.size(); ++start) {
        std::rotate(ring.begin(), ring.begin() + 1, ring.end());
        if (sense(ring) != result || sense(Ring(ring.rbegin(), ring.rend())) != -result)
            return 0;
    }
    return result;
}

/// Every edge is drawn as often one way as the other: such a ring has nothing inside, and no sense to keep.
bool is_drawn_to_and_fro(const Ring& ring) {
    std::map<std::array<double, 4>, int> times;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point a = ring[i], b = ring[(i + 1) % ring.size()];
        ++times[{a.x, a.y, b.x, b.y}];
        --times[{b.x, b.y, a.x, a.y}];
    }
    return std::ranges::all_of(times, [](const auto& edge) { return edge.second == 0; });
}

TEST(RingSense, IsPlusCounterclockwise) {
    EXPECT_EQ(firm_sense({{0, 0}, {1, 0}, {1, 1}}), 1);
    EXPECT_EQ(firm_sense({{0, 0}, {1, 1}, {1, 0}}), -1);
}

TEST(RingSense, IsTheSmallestEdgesWhereThereIsNoArea) {
    EXPECT_EQ(firm_sense({{600000.1, 0}, {600010.3, 10}, {600010.3, 0}, {600000.1, 10}}), -1);
    EXPECT_EQ(firm_sense({{600000.1, 10}, {600010.3, 0}, {600010.3, 10}, {600000.1, 0}}), 1);
}

TEST(RingSense, PassesOverASmallestEdgeDrawnBothWays) {
    // A figure eight with a spike to the left of it: the spike's two sides are the smallest edge, and cancel.
    EXPECT_NE(firm_sense({{0, 0}, {10, 10}, {10, 0}, {0, 10}, {-5, 10}, {0, 10}}), 0);
}

TEST(RingSense, IsExactForRingsThinnerThanTheirCoordinatesTell) {
    // A needle of 10 000 km at the far side of a country, one last place (2^-30 m) wide at its foot.
    const double y = 6640000, next = std::nextafter(y, 1e7);
    EXPECT_EQ(firm_sense({{600000, y}, {10600000, y}, {600000, next}}), 1);
    EXPECT_EQ(firm_sense({{600000, y}, {600000, next}, {10600000, y}}), -1);
    // Three points on a line but for 2 nm: which side is the middle one on?
    const Point a{600000.1, 6640000.3}, b{600777.7, 6641111.9};
    const Point middle{(a.x + b.x) / 2, (a.y + b.y) / 2};
    EXPECT_EQ(firm_sense({a, {middle.x + 0x1p-29, middle.y}, b}), -firm_sense({a, {middle.x - 0x1p-29, middle.y}, b}));
}

TEST(RingSense, DoesNotMindNumbersNearNothing) {
    EXPECT_NE(firm_sense({{1.39067107867654e-309, 2.074791e-317},
                          {-132352.0001225248, 4.2439915821e-313},
                          {2.0522684006515504e-289, 2.561e-320},
                          {6.365987373e-314, 1.0708201895998564e-307},
                          {3.48092189549943e-310, 4.2439923914e-313}}),
              0);
    EXPECT_EQ(firm_sense({{0, 0}, {1e-120, 0}, {0, 1e-120}}), 1);
    const double least = std::numeric_limits<double>::denorm_min();
    EXPECT_NE(firm_sense({{0, 0}, {least, 0}, {0, least}}), 0);
}

TEST(RingSense, TurnsWithTheRingWhateverItsPoints) {
    std::mt19937_64 random(20261125);
    const auto below = [&](std::uint64_t n) { return random() % n; };
    for (int i = 0; i < 20000; ++i) {
        const double far = std::ldexp(1.0, int(below(30))), step = std::ldexp(1.0, -int(below(60)));
        const std::uint64_t lattice = 2 + below(5);
        Ring ring;
        for (std::uint64_t n = 3 + below(8); n > 0; --n) // flat or not, on a lattice or almost
            ring.push_back({far + double(below(lattice)) * step * 1e3, far + double(below(3)) * step});
        ASSERT_TRUE(firm_sense(ring) != 0 || is_drawn_to_and_fro(ring)) << "ring " << i;
    }
}

} // namespace
} // namespace areal::test
