// SPDX-License-Identifier: GPL-2.0-or-later
//
// One edit against a full run, on about 100 000 cover polygons: a triangle of 50 m radius, as a moved vertex
// leaves it, at many places. The full run is the overlay of the cover with the plan that is edited.
#include "coverage.h"
#include "hash.h"

#include "shape/live_index.h"
#include "shape/overlay.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <numbers>

namespace areal::bench {
namespace {

struct Ground {
    LabelledLayer cover, plan;
    std::vector<std::int32_t> labels;
};

/// Twice M: some 100 000 cover polygons.
const Ground& ground() {
    static const Ground made = [] {
        StudySpec spec = study('M');
        for (CoverageSpec* map : {&spec.cover, &spec.plan}) {
            map->seeds *= 2;
            map->extent_m *= std::sqrt(2.0);
        }
        Ground g{make_cover(spec.cover), make_plan(spec.plan), {}};
        g.labels.assign(g.cover.labels.begin(), g.cover.labels.end());
        return g;
    }();
    return made;
}

const shape::LiveIndex& live_index() {
    static const shape::LiveIndex made(ground().cover.polygons, ground().labels, nullptr, 1);
    return made;
}

std::vector<shape::Loops> edits(double radius_m) {
    const Box box = ground().cover.polygons.box();
    std::vector<shape::Loops> result;
    for (std::uint64_t k = 0; k < 512; ++k) {
        const double x = box.min_x + radius_m + share(mix(1, k)) * (box.max_x - box.min_x - 2 * radius_m);
        const double y = box.min_y + radius_m + share(mix(2, k)) * (box.max_y - box.min_y - 2 * radius_m);
        shape::Loop loop;
        for (int corner = 0; corner < 3; ++corner) {
            const double angle_rad = 2 * std::numbers::pi * (corner / 3.0 + share(mix(3, k)));
            loop.points.push_back({x + radius_m * std::cos(angle_rad), y + radius_m * std::sin(angle_rad)});
        }
        loop.points.push_back(loop.points.front());
        result.push_back({loop});
    }
    return result;
}

void one_edit(benchmark::State& state) {
    const shape::LiveIndex& index = live_index();
    const std::vector<shape::Loops> loops = edits(double(state.range(0)));
    std::size_t next = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(index.delta(loops[next++ % loops.size()]));
    state.counters["cover_polygons"] = double(ground().cover.polygons.feature_count());
    state.counters["index_mb"] = double(index.size()) / 1e6;
}

void full_run(benchmark::State& state) {
    const shape::PolygonLayer* layers[] = {&ground().plan.polygons, &ground().cover.polygons};
    shape::OverlayOptions options;
    options.threads = 1;
    for (auto _ : state)
        benchmark::DoNotOptimize(shape::overlay(layers, options));
}

BENCHMARK(full_run)->Unit(benchmark::kMicrosecond);
BENCHMARK(one_edit)->Arg(5)->Arg(50)->Arg(500)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace areal::bench
