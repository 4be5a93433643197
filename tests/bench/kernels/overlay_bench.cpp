// SPDX-License-Identifier: GPL-2.0-or-later
//
// The whole overlay on made-up maps of each size (T, S, M), and reading such maps from a GeoPackage.
// Counters: ns per vertex, the figure that should not depend on the size.
#include "coverage.h"
#include "ogr_input.h"

#include "shape/overlay.h"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <map>

namespace areal::bench {
namespace {

struct Maps {
    LabelledLayer cover, plan, plan_before;
};

/// Made once per size and kept.
const Maps& maps(char size) {
    static std::map<char, Maps> made;
    const auto found = made.find(size);
    if (found != made.end())
        return found->second;
    const StudySpec spec = study(size);
    return made[size] = {make_cover(spec.cover), make_plan(spec.plan), make_plan(spec.plan_before)};
}

void count_vertices(benchmark::State& state, std::size_t vertices) {
    state.counters["per_vertex"] = benchmark::Counter(double(vertices), benchmark::Counter::kIsIterationInvariantRate |
                                                                            benchmark::Counter::kInvert);
    state.counters["vertices"] = double(vertices);
}

void run_overlay(benchmark::State& state, std::vector<const shape::PolygonLayer*> layers, int threads) {
    shape::OverlayOptions options;
    options.threads = threads;
    std::size_t vertices = 0;
    for (const shape::PolygonLayer* layer : layers)
        vertices += layer->point_count();
    for (auto _ : state)
        benchmark::DoNotOptimize(shape::overlay(layers, options));
    count_vertices(state, vertices);
}

void plan_by_cover(benchmark::State& state, char size, int threads) {
    const Maps& m = maps(size);
    run_overlay(state, {&m.plan.polygons, &m.cover.polygons}, threads);
}

void plan_by_plan_before(benchmark::State& state, char size) {
    const Maps& m = maps(size);
    run_overlay(state, {&m.plan.polygons, &m.plan_before.polygons}, 1);
}

void plan_by_plan_before_by_cover(benchmark::State& state, char size) {
    const Maps& m = maps(size);
    run_overlay(state, {&m.plan.polygons, &m.plan_before.polygons, &m.cover.polygons}, 1);
}

void one_layer(benchmark::State& state, char size) {
    run_overlay(state, {&maps(size).cover.polygons}, 1);
}

template <Input (*read)(const std::string&, const std::string&)>
void read_cover(benchmark::State& state) {
    const char* folder = std::getenv("AREAL_BENCH_DATA");
    if (folder == nullptr) {
        state.SkipWithError("set AREAL_BENCH_DATA to a folder made by areal_generate");
        return;
    }
    std::size_t vertices = 0;
    for (auto _ : state)
        vertices = read(std::string(folder) + "/cover.gpkg", "cls").polygons.point_count();
    count_vertices(state, vertices);
}

BENCHMARK_CAPTURE(plan_by_cover, T, 'T', 1)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(plan_by_cover, S, 'S', 1)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(plan_by_cover, M, 'M', 1)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(plan_by_cover, M_two_threads, 'M', 2)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(plan_by_plan_before, S, 'S')->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(plan_by_plan_before_by_cover, S, 'S')->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(one_layer, S, 'S')->Unit(benchmark::kMillisecond);
BENCHMARK_TEMPLATE(read_cover, read_fast)->Unit(benchmark::kMillisecond);
BENCHMARK_TEMPLATE(read_cover, read_ogr)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace areal::bench
