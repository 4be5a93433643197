// SPDX-License-Identifier: GPL-2.0-or-later
//
// Dense and absurd input: the answer is still right, and comes without the machine being filled.
#include "base/failure.h"
#include "overlay_compare.h"
#include "random_layers.h"

#include <gtest/gtest.h>

#include <cmath>

namespace areal::test {
namespace {

using namespace shape;

OverlayTable hostile_overlay(const std::vector<PolygonLayer>& layers, std::optional<int> side_bits = {}) {
    std::vector<const PolygonLayer*> pointers;
    for (const PolygonLayer& layer : layers)
        pointers.push_back(&layer);
    OverlayOptions options;
    options.threads = 1;
    options.tile_side_bits = side_bits;
    return overlay(pointers, options);
}

void add_polygon(PolygonLayer& layer, const std::vector<Point>& ring) {
    layer.begin_feature();
    layer.add_ring(RingRole::shell, ring);
}

std::vector<Point> jagged(Random& random, Point centre, double radius_m, int corners) {
    std::vector<Point> ring;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * M_PI * i / corners;
        const double r = radius_m * (0.6 + 0.4 * double(random() >> 11) * 0x1p-53);
        ring.push_back({centre.x + r * std::cos(angle), centre.y + r * std::sin(angle)});
    }
    return ring;
}

double area_m2(const std::vector<Point>& ring) {
    double sum = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point& p = ring[i];
        const Point& q = ring[(i + 1) % ring.size()];
        sum += (p.x - ring[0].x) * (q.y - ring[0].y) - (q.x - ring[0].x) * (p.y - ring[0].y);
    }
    return 0.5 * sum;
}

double total_m2(const OverlayTable& table) {
    ExactArea sum;
    for (const OverlayRow& row : table.rows)
        sum += row.plan_area;
    return sum.m2();
}

TEST(OverlayHostile, FiveThousandEdgesInOneTile) {
    Random random(1);
    const Point centre{600016, 6640016};
    std::vector<PolygonLayer> layers(2);
    const std::vector<Point> a = jagged(random, centre, 12, 5000), b = jagged(random, centre, 12, 5000);
    add_polygon(layers[0], a);
    add_polygon(layers[1], b);
    const auto crowded = plan_areas(hostile_overlay(layers, 8));
    EXPECT_EQ(difference(crowded, plan_areas(hostile_overlay(layers, -3)), 1e-6), "");
    ExactArea sum = crowded.at("[0] [0]");
    sum += crowded.at("[0] []");
    EXPECT_NEAR(sum.m2(), area_m2(a), 1e-6);
}

/// Wedges around a point, each sharing its sides with its neighbours.
PolygonLayer wedges(int count, Point centre, double radius_m) {
    PolygonLayer layer;
    const auto corner = [&](int i) {
        const double angle = 2 * M_PI * (i % count) / count;
        return Point{centre.x + radius_m * std::cos(angle), centre.y + radius_m * std::sin(angle)};
    };
    for (int i = 0; i < count; ++i)
        add_polygon(layer, {centre, corner(i), corner(i + 1)});
    return layer;
}

TEST(OverlayHostile, AHundredThousandPolygonsMeetInAPoint) {
    constexpr int count = 100000;
    const Point centre{600010.3, 6640010.7};
    std::vector<PolygonLayer> layers{wedges(count, centre, 100), {}};
    const double x = centre.x - 20, y = centre.y - 30;
    add_polygon(layers[1], {{x, y}, {x + 50, y}, {x + 50, y + 50}, {x, y + 50}});
    const OverlayTable table = hostile_overlay(layers);
    const double round = 0.5 * count * 1e4 * std::sin(2 * M_PI / count);
    EXPECT_NEAR(total_m2(table), round, 1e-3);
    double with_square = 0;
    for (const OverlayRow& row : table.rows)
        with_square += row.stacks[1] != no_polygon ? row.plan_area.m2() : 0;
    EXPECT_NEAR(with_square, 2500, 1e-3);
    EXPECT_GE(table.rows.size(), std::size_t(count));
}

TEST(OverlayHostile, AThousandPolygonsOnTopOfEachOther) {
    Random random(2);
    const std::vector<Point> ring = jagged(random, {600000, 6640000}, 50, 40);
    std::vector<PolygonLayer> layers(1);
    for (int i = 0; i < 1000; ++i)
        add_polygon(layers[0], ring);
    const OverlayTable table = hostile_overlay(layers);
    ASSERT_EQ(table.rows.size(), 1U);
    EXPECT_EQ(table.stacks[0].features(table.rows[0].stacks[0]).size(), 1000U);
    EXPECT_NEAR(table.rows[0].plan_area.m2(), area_m2(ring), 1e-6);
}

TEST(OverlayHostile, ManyPolygonsOverlapAFewMillimetres) {
    Random random(3);
    std::vector<PolygonLayer> layers(1);
    std::vector<Point> ring{{600000, 6640000}, {600050, 6640001}, {600049, 6640051}, {600001, 6640050}};
    for (int i = 0; i < 60; ++i) {
        std::vector<Point> shaken = ring;
        for (Point& p : shaken) {
            p.x += 0.001 * double(random() % 10);
            p.y += 0.001 * double(random() % 10);
        }
        add_polygon(layers[0], shaken);
    }
    EXPECT_EQ(difference(plan_areas(hostile_overlay(layers, 4)), plan_areas(hostile_overlay(layers, 7)), 1e-6), "");
}

TEST(OverlayHostile, OneEdgeOfTenThousandKilometres) {
    std::vector<PolygonLayer> layers(2);
    add_polygon(layers[0], {{0, 0}, {1e7, 3}, {1e7, 8}});
    add_polygon(layers[1], {{5e6, -10}, {5000010, -10}, {5000010, 10}, {5e6, 10}});
    for (int i = 0; i < 1000; ++i) // ordinary data that would have small tiles
        add_polygon(layers[1], {{600000.0 + 5 * i, 6640000}, {600004.0 + 5 * i, 6640000}, {600002.0 + 5 * i, 6640004}});
    const auto areas = plan_areas(hostile_overlay(layers));
    EXPECT_NEAR(areas.at("[0] [0]").m2(), 10 * 2.5 * (5e6 + 5) / 5e6, 1e-4);
    EXPECT_NEAR(areas.at("[0] [0]").m2() + areas.at("[0] []").m2(), 2.5e7, 1e-3);
    EXPECT_NEAR(areas.at("[] [7]").m2(), 8, 1e-6);
}

TEST(OverlayHostile, APolygonOfTenThousandKilometresIsFilled) {
    std::vector<PolygonLayer> layers(2);
    add_polygon(layers[0], {{0, 0}, {1e7, 0}, {1e7, 1e7}, {0, 1e7}});
    for (int i = 0; i < 1000; ++i)
        add_polygon(layers[1], {{600000.0 + 5 * i, 6640000}, {600004.0 + 5 * i, 6640000}, {600002.0 + 5 * i, 6640004}});
    const auto areas = plan_areas(hostile_overlay(layers));
    EXPECT_NEAR(areas.at("[0] []").m2(), 1e14 - 8000, 0.1);
    EXPECT_NEAR(areas.at("[0] [0]").m2(), 8, 1e-6);
}

TEST(OverlayHostile, CoordinatesAtTheOriginAmongOthersAndSwappedAxes) {
    std::vector<PolygonLayer> layers(2);
    for (int i = 0; i < 500; ++i) {
        const double x = 600000 + 20 * i;
        add_polygon(layers[0], {{x, 6640000}, {x + 20, 6640000}, {x + 20, 6640020}, {x, 6640020}});
        add_polygon(layers[1], {{6640000, x}, {6640020, x}, {6640020, x + 20}, {6640000, x + 20}});
    }
    add_polygon(layers[0], {{0, 0}, {600000, 6640000}, {600020, 6640000}});
    add_polygon(layers[0], {{-3, -3}, {3, -3}, {3, 3}, {-3, 3}});
    const auto areas = plan_areas(hostile_overlay(layers));
    EXPECT_NEAR(areas.at("[0] []").m2(), 400, 1e-6);
    EXPECT_NEAR(areas.at("[] [499]").m2(), 400, 1e-6);
    EXPECT_NEAR(areas.at("[500] []").m2() + areas.at("[500,501] []").m2(), 0.5 * 20 * 6640000, 1e-2);
}

TEST(OverlayHostile, AZigzagAcrossTheCountry) {
    std::vector<PolygonLayer> layers(1);
    std::vector<Point> ring;
    for (int i = 0; i < 1000; ++i)
        ring.push_back({600000.0 + i, i % 2 == 0 ? 6500000.0 : 7800000.0});
    ring.push_back({600999, 6400000});
    ring.push_back({600000, 6400000});
    add_polygon(layers[0], ring);
    EXPECT_NEAR(total_m2(hostile_overlay(layers)), std::abs(area_m2(ring)), 1e-2);
}

} // namespace
} // namespace areal::test
