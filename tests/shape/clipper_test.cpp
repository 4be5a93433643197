// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/clipper.h"

#include "shape/measure.h"
#include "shape/shapes.h"

#include <gtest/gtest.h>

#include <cmath>

namespace areal::shape {
namespace {

constexpr double grid_m = 20;

FeatureShape star(double x, double y, int corners) {
    Ring ring{RingRole::shell, {}};
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * M_PI * i / corners, radius = i % 2 == 0 ? 300 : 120;
        ring.points.push_back({x + radius * std::cos(angle), y + radius * std::sin(angle)});
    }
    ring.points.push_back(ring.points.front());
    return {ring};
}

TEST(Clipper, GivesWhatLiesWithinABoxUntouched) {
    const Clipper clipper(grid_m);
    const FeatureShape shape = star(460000.1, 6626000.7, 9);
    EXPECT_EQ(clipper.within(clipper.ready(shape), {459000, 6625000, 461000, 6627000}), shape);
    EXPECT_TRUE(clipper.within(clipper.ready(shape), {0, 0, 1000, 1000}).empty());
}

TEST(Clipper, CutsAShapeIntoBoxesThatMakeItWhole) {
    const Clipper clipper(grid_m);
    FeatureShape shape = star(460000.1, 6626000.7, 40);
    const FeatureShape far = star(461000, 6626000, 6), hole = test::rectangle(459990, 6625990, 460050, 6626050);
    shape.push_back({RingRole::hole, hole[0].points});
    shape.insert(shape.end(), far.begin(), far.end());
    const ReadyPolygon ready = clipper.ready(shape);
    double parts_m2 = 0;
    int full = 0;
    for (double x = 459600; x < 461400; x += 20)
        for (double y = 6625600; y < 6626400; y += 20) {
            const double part_m2 = area_of(clipper.within(ready, {x, y, x + 20, y + 20})).m2();
            full += part_m2 == 400 ? 1 : 0;
            parts_m2 += part_m2;
        }
    EXPECT_NEAR(parts_m2, area_of(shape).m2(), 1e-6);
    EXPECT_GT(full, 100);
}

TEST(Clipper, CutsALargeShapeAsASmallOne) {
    const Clipper in_parts(grid_m), whole(1e6);
    const FeatureShape shape = star(0.3, 0.7, 3000); // more points than a part has
    const ReadyPolygon parts = in_parts.ready(shape), one = whole.ready(shape);
    EXPECT_EQ(parts.shape(), shape);
    for (double x = -300; x < 300; x += grid_m)
        for (double y = -300; y < 300; y += grid_m) {
            const Box box{x, y, x + grid_m, y + grid_m};
            const FeatureShape cut = in_parts.within(parts, box), expected = whole.within(one, box);
            EXPECT_EQ(cut.size(), expected.size()) << x << " " << y;
            EXPECT_NEAR(area_of(cut).m2(), area_of(expected).m2(), 1e-7) << x << " " << y;
        }
    const Box across{-50, -50, 50, 50};
    EXPECT_NEAR(area_of(in_parts.within(parts, across)).m2(), area_of(whole.within(one, across)).m2(), 1e-7);
}

TEST(Clipper, MendsARingThatCrossesItself) {
    const Clipper clipper(grid_m);
    const FeatureShape bow{{RingRole::shell, {{0, 0}, {100, 100}, {100, 0}, {0, 100}, {0, 0}}}};
    EXPECT_NEAR(area_of(clipper.ready(bow).shape()).m2(), 5000, 1e-9);
    EXPECT_NEAR(area_of(clipper.within(clipper.ready(bow), {0, 0, 50, 100})).m2(), 2500, 1e-9);
}

TEST(Clipper, LeavesWhatOthersOnlyTouchPointForPoint) {
    const Clipper clipper(grid_m);
    const FeatureShape shape = test::rectangle(0, 0, 100, 100), beside = test::rectangle(100, 0, 200, 100),
                       across = test::rectangle(50, 50, 150, 150);
    const FeatureShape* touching[] = {&beside};
    EXPECT_EQ(clipper.without(shape, touching), shape);
    const FeatureShape* cutting[] = {&beside, &across};
    EXPECT_NEAR(area_of(clipper.without(shape, cutting)).m2(), 7500, 1e-9);
    const FeatureShape all = test::rectangle(-1, -1, 101, 101);
    const FeatureShape* covering[] = {&all};
    EXPECT_TRUE(clipper.without(shape, covering).empty());
}

} // namespace
} // namespace areal::shape
