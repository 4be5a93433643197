// SPDX-License-Identifier: GPL-2.0-or-later
//
// The two inner loops alone: cutting edges at the tile grid (per edge), and the closed-form integrals (per
// piece, per pair of pieces).
#include "coverage.h"
#include "hash.h"

#include "shape/edge_cutter.h"
#include "shape/edge_run.h"
#include "shape/tile_integral.h"

#include <benchmark/benchmark.h>

#include <vector>

namespace areal::bench {
namespace {

using namespace areal::shape;

void count_items(benchmark::State& state, const char* name, std::size_t items) {
    state.counters[name] =
        benchmark::Counter(double(items), benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

/// Every edge of the T cover, at the grid the engine would choose for it or some powers of two coarser.
void cut_edges(benchmark::State& state) {
    static const PolygonLayer layer = make_cover(study('T').cover).polygons;
    const EdgeRuns edges = edge_runs(layer, 0, FeatureIndex(layer.feature_count()));
    const TileGrid chosen = TileGrid::for_edges(edges.census);
    const TileGrid grid(chosen.side_bits() + int(state.range(0)));
    std::size_t pieces = 0;
    for (auto _ : state) {
        pieces = 0;
        double sum = 0;
        for (const EdgeRun& run : edges.runs)
            for (std::uint32_t k = 0; k < run.edge_count; ++k) {
                const Point p = run.points[k], q = run.points[k + 1];
                cut_edge(grid.locate(p.x, p.y), grid.locate(q.x, q.y), run.sign, -1 << 30, 1 << 30,
                         [&](int, int, double xa, double, double, double yb, int weight) {
                             ++pieces;
                             sum += (xa + yb) * weight;
                         });
            }
        benchmark::DoNotOptimize(sum);
    }
    state.counters["pieces_per_edge"] = double(pieces) / double(edges.census.edges);
    state.counters["tile_side_m"] = grid.side_m();
    count_items(state, "per_edge", edges.census.edges);
}

std::vector<TileLine> lines(std::uint64_t seed) {
    std::vector<TileLine> result;
    for (std::uint64_t k = 0; k < 64; ++k) {
        TilePiece piece;
        piece.xa = share(mix(seed, 4 * k));
        piece.xb = share(mix(seed, 4 * k + 1));
        piece.ya = 0.8 * share(mix(seed, 4 * k + 2));
        piece.yb = piece.ya + 0.2 * share(mix(seed, 4 * k + 3));
        result.emplace_back(piece);
    }
    return result;
}

void ground_right_of_one(benchmark::State& state) {
    const std::vector<TileLine> pieces = lines(1);
    for (auto _ : state) {
        Quanta sum = 0;
        for (const TileLine& e : pieces)
            sum += to_quanta(right_of(e));
        benchmark::DoNotOptimize(sum);
    }
    count_items(state, "per_piece", pieces.size());
}

void ground_right_of_both(benchmark::State& state) {
    const std::vector<TileLine> one = lines(1), other = lines(2);
    for (auto _ : state) {
        Quanta sum = 0;
        for (const TileLine& e : one)
            for (const TileLine& f : other)
                sum += to_quanta(right_of_both(e, f));
        benchmark::DoNotOptimize(sum);
    }
    count_items(state, "per_pair", one.size() * other.size());
}

BENCHMARK(cut_edges)->DenseRange(-1, 2)->Unit(benchmark::kMillisecond);
BENCHMARK(ground_right_of_one);
BENCHMARK(ground_right_of_both);

} // namespace
} // namespace areal::bench
