// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/local_rings.h"

#include "coverage.h"

#include <gtest/gtest.h>

#include <random>

namespace areal::shape {
namespace {

template <class Rings>
int times_wound(const Rings& rings, Point p) {
    int times = 0;
    for (const auto& ring : rings)
        for (std::size_t i = 0; i + 1 < ring.points.size(); ++i) {
            const Point a = ring.points[i], b = ring.points[i + 1];
            if ((a.y > p.y) != (b.y > p.y) && p.x < a.x + (b.x - a.x) * ((p.y - a.y) / (b.y - a.y)))
                times += b.y > a.y ? 1 : -1;
        }
    return times;
}

struct Giant {
    PolygonLayer layer;
    FeatureIndex feature = 0;
    std::vector<PolygonLayer::RingView> rings;
    std::size_t points = 0;

    Giant() {
        layer = bench::make_plan({.seeds = 900, .extent_m = 4000, .seed = 3, .merged_share = 0.7}).polygons;
        for (FeatureIndex f = 0; f < layer.feature_count(); ++f) {
            const std::size_t size = point_count(f);
            if (size > points) {
                points = size;
                feature = f;
            }
        }
        for (std::size_t r = layer.ring_begin(feature); r < layer.ring_end(feature); ++r)
            rings.push_back(layer.ring(r));
    }
    std::size_t point_count(FeatureIndex f) const {
        std::size_t size = 0;
        for (std::size_t r = layer.ring_begin(f); r < layer.ring_end(f); ++r)
            size += layer.ring(r).points.size();
        return size;
    }
};

TEST(LocalRings, WindRoundEveryPlaceInTheBoxAsOftenAsTheWholePolygon) {
    const Giant giant;
    ASSERT_GT(giant.points, 10000U);
    const LocalRings local(giant.layer, giant.feature);
    const Box all = giant.layer.box(giant.feature);
    std::mt19937_64 random(7);
    const auto between = [&](double low, double high) { return std::uniform_real_distribution(low, high)(random); };
    int inside = 0;
    for (int i = 0; i < 200; ++i) {
        const double side_m = i % 3 ? 30 : 600;
        Box box;
        box.add(between(all.min_x, all.max_x), between(all.min_y, all.max_y));
        box.add(box.min_x + side_m, box.min_y + side_m / 2);
        const FeatureShape seen = local.seen_from(box);
        for (int k = 0; k < 20; ++k) {
            const Point p{between(box.min_x, box.max_x), between(box.min_y, box.max_y)};
            const int times = times_wound(giant.rings, p);
            ASSERT_EQ(times_wound(seen, p), times);
            inside += times;
        }
    }
    EXPECT_GT(inside, 1000);
    EXPECT_LT(inside, 3900);
}

TEST(LocalRings, KeepFewPointsOfAGiant) {
    const Giant giant;
    const LocalRings local(giant.layer, giant.feature);
    const Box all = giant.layer.box(giant.feature);
    const double x = (all.min_x + all.max_x) / 2, y = (all.min_y + all.max_y) / 2;
    std::size_t points = 0;
    for (const Ring& ring : local.seen_from({x, y, x + 50, y + 50}))
        points += ring.points.size();
    EXPECT_LT(points, giant.points / 20);
}

TEST(LocalRings, GiveTheRingItselfToABoxRoundIt) {
    PolygonLayer layer;
    layer.begin_feature();
    layer.add_ring(RingRole::shell, std::array<Point, 4>{{{0, 0}, {10, 0}, {10, 10}, {0, 10}}});
    layer.add_ring(RingRole::hole, std::array<Point, 4>{{{2, 2}, {4, 2}, {4, 4}, {2, 4}}});
    const LocalRings local(layer, 0);
    const FeatureShape seen = local.seen_from({-1, -1, 11, 11});
    ASSERT_EQ(seen.size(), 2U);
    EXPECT_EQ(seen[0].points.size(), 5U);
    EXPECT_EQ(seen[1].role, RingRole::hole);
    EXPECT_EQ(local.seen_from({5, 5, 6, 6}).size(), 1U); // the hole does not reach it
    EXPECT_TRUE(local.seen_from({20, 20, 30, 30}).empty());
}

} // namespace
} // namespace areal::shape
