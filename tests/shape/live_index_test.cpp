// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/live_index.h"

#include "base/failure.h"
#include "coverage.h"
#include "shape/area_scale.h"
#include "shape/overlay.h"

#include <gmock/gmock.h>

#include <cmath>
#include <map>
#include <random>

namespace areal::shape {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

FeatureShape square_shape(double x, double y, double side_m) {
    return {{RingRole::shell, {{x, y}, {x + side_m, y}, {x + side_m, y + side_m}, {x, y + side_m}, {x, y}}}};
}

void add(PolygonLayer& layer, const FeatureShape& shape) {
    layer.begin_feature();
    for (const Ring& ring : shape)
        layer.add_ring(ring.role, ring.points);
}

bench::CoverageSpec plan_spec(std::uint64_t seed) {
    return {.seeds = 60, .extent_m = 900, .seed = seed, .spacing_m = 9, .merged_share = 0.6, .warp = 0.4};
}

struct Map {
    bench::LabelledLayer cover = bench::make_cover({.seeds = 400, .extent_m = 1000, .seed = 1, .spacing_m = 5});
    std::vector<std::int32_t> labels{cover.labels.begin(), cover.labels.end()};
};

/// What the overlay says, per plan polygon and label.
std::map<std::pair<FeatureIndex, std::int32_t>, std::pair<ExactArea, ExactArea>>
full_run(const PolygonLayer& plan, const Map& map, const AreaScale* scale = nullptr) {
    const std::array<const PolygonLayer*, 2> layers{&plan, &map.cover.polygons};
    std::map<std::pair<FeatureIndex, std::int32_t>, std::pair<ExactArea, ExactArea>> areas;
    for (const OverlayRow& row : overlay(layers, {.true_area = scale}).rows)
        if (row.stacks[0] != no_polygon && row.stacks[1] != no_polygon) {
            auto& [plan_area, true_area] = areas[{row.stacks[0] - 1, map.labels[row.stacks[1] - 1]}];
            plan_area += row.plan_area;
            true_area += row.true_area;
        }
    return areas;
}

TEST(LiveIndex, MeasuresALoopPerLabel) {
    PolygonLayer cover;
    add(cover, square_shape(600000, 6640000, 100));
    add(cover, square_shape(600100, 6640000, 100));
    add(cover, square_shape(600200, 6640000, 100));
    const LiveIndex index(cover, std::array{30, 21, 30});
    const LiveAreas areas = index.delta(loops_of(square_shape(600050, 6640050, 200)));
    EXPECT_THAT(areas.labels(), ElementsAre(21, 30));
    EXPECT_EQ(areas.plan_area(21), ExactArea::from_m2(5000));
    EXPECT_EQ(areas.plan_area(30), ExactArea::from_m2(5000));
    EXPECT_EQ(areas.plan_area(99), ExactArea());
    EXPECT_EQ(areas.plan_whole(), ExactArea::from_m2(40000));
    EXPECT_EQ(areas.plan_uncovered(), ExactArea::from_m2(30000));
    EXPECT_EQ(areas.true_area(21), areas.plan_area(21));
}

TEST(LiveIndex, CountsOutsideTheCoverAsUncovered) {
    PolygonLayer cover;
    add(cover, square_shape(0, 0, 100));
    const LiveIndex index(cover, std::array{1});
    for (const Point far : {Point{5000, 0}, Point{-5000, 10}, Point{0, 5000}, Point{0, -5000}}) {
        const LiveAreas areas = index.delta(loops_of(square_shape(far.x, far.y, 10)));
        EXPECT_THAT(areas.labels(), IsEmpty());
        EXPECT_EQ(areas.plan_uncovered(), ExactArea::from_m2(100));
    }
    EXPECT_EQ(index.delta(loops_of(square_shape(-500, -500, 1000))).plan_area(1), ExactArea::from_m2(10000));
    EXPECT_THAT(LiveIndex(PolygonLayer(), {}).delta(loops_of(square_shape(0, 0, 10))).labels(), IsEmpty());
    EXPECT_THAT(index.delta({}).labels(), IsEmpty());
}

TEST(LiveIndex, CountsEachPolygonOfACoverThatOverlapsItself) {
    PolygonLayer cover;
    add(cover, square_shape(0, 0, 100));
    add(cover, square_shape(50, 0, 100));
    const Loops all = loops_of(square_shape(-10, -10, 300));
    EXPECT_EQ(LiveIndex(cover, std::array{7, 7}).delta(all).plan_area(7), ExactArea::from_m2(20000));
    EXPECT_EQ(LiveIndex(cover, std::array{7, 8}).delta(all).plan_area(8), ExactArea::from_m2(10000));
}

TEST(LiveIndex, AgreesWithTheOverlayToTheSquareMillimetre) {
    const Map map;
    const PolygonLayer plan = bench::make_plan(plan_spec(2)).polygons;
    const AreaScale scale(Crs::from_definition("EPSG:25833"), map.cover.polygons.box());
    const LiveIndex index(map.cover.polygons, map.labels, &scale);
    const auto expected = full_run(plan, map, &scale);
    for (const auto& [cell, areas] : expected) {
        const LiveAreas live = index.delta(loops_of(plan, cell.first));
        EXPECT_NEAR(live.plan_area(cell.second).m2(), areas.first.m2(), 1e-6);
        EXPECT_NEAR(live.true_area(cell.second).m2(), areas.second.m2(), 1e-6);
        EXPECT_NEAR(live.true_whole().m2() / live.plan_whole().m2(), 1.0006, 0.0003);
    }
    EXPECT_GT(expected.size(), 100U);
}

TEST(LiveIndex, MayHaveALabelPerPolygon) {
    Map map;
    for (std::size_t i = 0; i < map.labels.size(); ++i)
        map.labels[i] = std::int32_t(i) - 5;
    const PolygonLayer plan = bench::make_plan(plan_spec(3)).polygons;
    const LiveIndex index(map.cover.polygons, map.labels);
    for (const auto& [cell, areas] : full_run(plan, map))
        EXPECT_NEAR(index.delta(loops_of(plan, cell.first)).plan_area(cell.second).m2(), areas.first.m2(), 1e-6);
}

TEST(LiveIndex, IsTheSameForAnyNumberOfThreads) {
    const Map map;
    const Loops loops = loops_of(square_shape(600200, 6640200, 333.33));
    EXPECT_EQ(LiveIndex(map.cover.polygons, map.labels, nullptr, 1).delta(loops),
              LiveIndex(map.cover.polygons, map.labels, nullptr, 5).delta(loops));
}

/// Edits as a planner makes them; the balance follows by `delta` alone.
class Session {
  public:
    Session(const LiveIndex& index, const PolygonLayer& plan) : m_index(index) {
        for (FeatureIndex f = 0; f < plan.feature_count(); ++f)
            add_polygon(shape_of(plan, f));
    }
    void add_polygon(FeatureShape shape) {
        m_balance += m_index.delta(loops_of(shape));
        m_polygons.push_back(std::move(shape));
    }
    void delete_polygon(std::size_t i) {
        m_balance += m_index.delta(loops_of(m_polygons[i], -1));
        m_polygons.erase(m_polygons.begin() + std::ptrdiff_t(i));
    }
    void move_point(std::size_t i, std::size_t k, double dx, double dy) {
        FeatureShape after = m_polygons[i];
        std::vector<Point>& points = after[0].points;
        k %= points.size() - 1;
        points[k] = {points[k].x + dx, points[k].y + dy};
        points.back() = points.front();
        reshape(i, std::move(after));
    }
    /// Cuts from one point of the shell straight to another.
    void split(std::size_t i, std::size_t k) {
        const std::vector<Point> points = m_polygons[i][0].points;
        if (points.size() < 6)
            return; // nothing to cut off
        k = 2 + k % (points.size() - 4);
        std::vector<Point> first(points.begin(), points.begin() + std::ptrdiff_t(k) + 1);
        std::vector<Point> second(points.begin() + std::ptrdiff_t(k), points.end());
        first.push_back(points.front());
        second.push_back(points[k]);
        FeatureShape part = m_polygons[i];
        part[0].points = first;
        reshape(i, part);
        add_polygon({{RingRole::shell, second}});
    }
    void reshape(std::size_t i, FeatureShape after) {
        const LiveAreas change = m_index.delta(change_loops(m_polygons[i], after));
        const LiveAreas undone = m_index.delta(negated(change_loops(m_polygons[i], after)));
        EXPECT_EQ(undone, -change);
        m_balance += change;
        m_polygons[i] = std::move(after);
    }
    std::size_t size() const { return m_polygons.size(); }
    const LiveAreas& balance() const { return m_balance; }
    LiveAreas from_scratch() const {
        Loops all;
        for (const FeatureShape& shape : m_polygons)
            for (Loop& loop : loops_of(shape))
                all.push_back(std::move(loop));
        return m_index.delta(all);
    }

  private:
    const LiveIndex& m_index;
    std::vector<FeatureShape> m_polygons;
    LiveAreas m_balance;
};

TEST(LiveIndex, FollowsAnEditingSessionToTheLastUnit) {
    const Map map;
    const AreaScale scale(Crs::from_definition("EPSG:25833"), map.cover.polygons.box());
    const LiveIndex index(map.cover.polygons, map.labels, &scale);
    Session session(index, bench::make_plan(plan_spec(4)).polygons);
    std::mt19937_64 random(11);
    std::normal_distribution<double> step_m(0, 20);
    ASSERT_EQ(session.balance(), session.from_scratch());
    for (int edit = 0; edit < 300; ++edit) {
        const std::size_t i = random() % session.size();
        switch (edit % 10) {
        case 0:
            session.add_polygon(square_shape(600000 + double(random() % 900), 6640000 + double(random() % 900), 40.4));
            break;
        case 1:
            session.delete_polygon(i);
            break;
        case 2:
            session.split(i, random());
            break;
        default:
            session.move_point(i, random(), step_m(random), step_m(random));
        }
        if (edit % 20 == 0) {
            ASSERT_EQ(session.balance(), session.from_scratch()) << "after edit " << edit;
        }
    }
    EXPECT_EQ(session.balance(), session.from_scratch());
}

TEST(LiveIndex, ASplitChangesNothingInAll) {
    const Map map;
    const LiveIndex index(map.cover.polygons, map.labels);
    FeatureShape lens{{RingRole::shell, {}}}; // convex, so that every cut lies inside
    for (int k = 0; k < 40; ++k)
        lens[0].points.push_back({600500 + 300 * std::cos(k * 0.157), 6640400 + 200 * std::sin(k * 0.157)});
    lens[0].points.push_back(lens[0].points.front());
    Session session(index, PolygonLayer());
    session.add_polygon(lens);
    const LiveAreas before = session.balance();
    for (std::size_t i = 0; i < 5; ++i)
        session.split(i, 3 * i + 7);
    EXPECT_EQ(session.size(), 6U);
    EXPECT_EQ(session.balance(), before);
    EXPECT_EQ(session.from_scratch(), before);
}

TEST(LiveIndex, AnUndoneEditLeavesNothing) {
    const Map map;
    const LiveIndex index(map.cover.polygons, map.labels);
    const Loops loops = loops_of(square_shape(600123.45, 6640234.56, 300));
    LiveAreas sum = index.delta(loops);
    EXPECT_FALSE(sum.labels().empty());
    sum += index.delta(negated(loops));
    EXPECT_THAT(sum.labels(), IsEmpty());
    EXPECT_EQ(sum.plan_whole(), ExactArea());
}

TEST(LiveIndex, RefusesWhatIsNoPlace) {
    PolygonLayer cover;
    add(cover, square_shape(600000, 6640000, 1));
    const LiveIndex index(cover, std::array{1});
    FeatureShape broken = square_shape(0, 0, 10);
    broken[0].points[1].x = std::nan("");
    EXPECT_THROW(index.delta(Loops{{broken[0].points, 1}}), BadInput);
    EXPECT_THROW(index.delta(loops_of(square_shape(0, 0, 1e12))), BadInput);
    EXPECT_THROW(index.delta(loops_of(square_shape(0, 0, 1e9))), BadInput);
}

} // namespace
} // namespace areal::shape
