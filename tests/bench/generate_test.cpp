// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/failure.h"
#include "coverage.h"
#include "faults.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <utility>

namespace areal::bench {
namespace {

using shape::Point;
using shape::PolygonLayer;

struct Less {
    bool operator()(const Point& a, const Point& b) const { return std::pair(a.x, a.y) < std::pair(b.x, b.y); }
    bool operator()(const std::pair<Point, Point>& a, const std::pair<Point, Point>& b) const {
        return std::tuple(a.first.x, a.first.y, a.second.x, a.second.y) <
               std::tuple(b.first.x, b.first.y, b.second.x, b.second.y);
    }
};
using Edges = std::map<std::pair<Point, Point>, int, Less>;

Edges directed_edges(const PolygonLayer& layer) {
    Edges edges;
    for (std::size_t r = 0; r < layer.ring_count(); ++r) {
        const auto points = layer.ring(r).points;
        for (std::size_t k = 0; k + 1 < points.size(); ++k)
            ++edges[{points[k], points[k + 1]}];
    }
    return edges;
}

double area_m2(const PolygonLayer& layer) {
    const Point o = layer.ring(0).points[0];
    double twice = 0;
    for (std::size_t r = 0; r < layer.ring_count(); ++r) {
        const auto p = layer.ring(r).points;
        for (std::size_t k = 0; k + 1 < p.size(); ++k)
            twice += (p[k].x - o.x) * (p[k + 1].y - o.y) - (p[k + 1].x - o.x) * (p[k].y - o.y);
    }
    return twice / 2;
}

/// Area inside the lines that only one polygon has.
double outline_area_m2(const PolygonLayer& layer) {
    const Edges edges = directed_edges(layer);
    const Point o = layer.ring(0).points[0];
    double twice = 0;
    for (const auto& [edge, times] : edges)
        if (!edges.contains({edge.second, edge.first}))
            twice += (edge.first.x - o.x) * (edge.second.y - o.y) - (edge.second.x - o.x) * (edge.first.y - o.y);
    return twice / 2;
}

TEST(Generate, NeighboursHaveTheSameLineToTheLastBit) {
    const LabelledLayer cover = make_cover(study('T').cover);
    const Edges edges = directed_edges(cover.polygons);
    std::size_t alone = 0;
    for (const auto& [edge, times] : edges) {
        EXPECT_EQ(times, 1);
        alone += !edges.contains({edge.second, edge.first});
    }
    EXPECT_LT(double(alone), 0.06 * double(edges.size()));
    EXPECT_NEAR(area_m2(cover.polygons), outline_area_m2(cover.polygons), 1e-3);
}

TEST(Generate, CoordinatesAreWholeCentimetres) {
    const PolygonLayer layer = make_plan(study('T').plan).polygons;
    for (std::size_t r = 0; r < layer.ring_count(); ++r)
        for (const Point& p : layer.ring(r).points) {
            EXPECT_EQ(p.x, std::round(p.x * 100) / 100);
            EXPECT_EQ(p.y, std::round(p.y * 100) / 100);
        }
}

TEST(Generate, SameSpecSameMap) {
    EXPECT_EQ(directed_edges(make_plan(study('T').plan).polygons), directed_edges(make_plan(study('T').plan).polygons));
    CoverageSpec other = study('T').plan;
    ++other.seed;
    EXPECT_NE(directed_edges(make_plan(study('T').plan).polygons), directed_edges(make_plan(other).polygons));
}

TEST(Generate, APlanHasOneGiantAreaRoundAllTheOthers) {
    const PolygonLayer plan = make_plan(study('S').plan).polygons;
    std::size_t largest = 0, holes = 0;
    for (shape::FeatureIndex f = 0; f < plan.feature_count(); ++f) {
        std::size_t points = 0;
        for (std::size_t r = plan.ring_begin(f); r < plan.ring_end(f); ++r)
            points += plan.ring(r).points.size();
        if (points > largest) {
            largest = points;
            holes = plan.ring_end(f) - plan.ring_begin(f) - 1;
        }
    }
    EXPECT_GT(largest, plan.point_count() / 4);
    EXPECT_GT(holes, 50U);
}

TEST(Generate, DroppingOneSeedInTwoHundredLeavesNearlyEveryLineAsItWas) {
    CoverageSpec before = study('S').plan;
    before.dropped_share = 0.005;
    const Edges now = directed_edges(make_plan(study('S').plan).polygons);
    const Edges then = directed_edges(make_plan(before).polygons);
    std::size_t same = 0;
    for (const auto& [edge, times] : now)
        same += then.contains(edge);
    EXPECT_GT(double(same), 0.96 * double(now.size()));
    EXPECT_LT(same, now.size());
}

TEST(Generate, SizesGrowTenfoldAndLabelsAreFull) {
    const LabelledLayer cover = make_cover(study('S').cover), plan = make_plan(study('S').plan);
    EXPECT_EQ(cover.labels.size(), cover.polygons.feature_count());
    EXPECT_EQ(plan.labels.size(), plan.polygons.feature_count());
    EXPECT_NEAR(double(cover.polygons.feature_count()), 12455, 800);
    EXPECT_NEAR(double(plan.polygons.feature_count()), 1277, 100);
    EXPECT_THROW(study('X'), BadInput);
}

TEST(Faults, NoiseMovesNeighboursTogether) {
    const PolygonLayer sound = make_plan(study('T').plan).polygons;
    const PolygonLayer noisy = with_noise(sound, 2, 5);
    EXPECT_NEAR(area_m2(noisy), outline_area_m2(noisy), 1e-3);
    for (std::size_t k = 0; k < sound.ring(0).points.size(); ++k)
        EXPECT_NEAR(noisy.ring(0).points[k].x, sound.ring(0).points[k].x, 2);
    EXPECT_FALSE(noisy.ring(0).points[0] == sound.ring(0).points[0]);
}

TEST(Faults, BowTiesAndRepeatsTouchTheirShare) {
    const PolygonLayer sound = make_plan(study('T').plan).polygons;
    const PolygonLayer crossed = with_bow_ties(sound, 0.5, 5), repeated = with_repeats(sound, 0.1, 5);
    std::size_t changed = 0;
    for (std::size_t r = 0; r < sound.ring_count(); ++r)
        changed += !std::ranges::equal(sound.ring(r).points, crossed.ring(r).points);
    EXPECT_NEAR(double(changed) / double(sound.ring_count()), 0.5, 0.15);
    EXPECT_NEAR(double(repeated.point_count()) / double(sound.point_count()), 1.1, 0.02);
    EXPECT_EQ(area_m2(repeated), area_m2(sound));
}

} // namespace
} // namespace areal::bench
