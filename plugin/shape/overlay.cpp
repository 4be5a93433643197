// SPDX-License-Identifier: GPL-2.0-or-later
//
// Cut -> integrate -> fold:
//   edge_run     rings as short runs of edges, with their sense (ring_sense) and extent
//   tile_grid    the tiles, sized to the data
//   band_sweep   per band of tile rows: edge_cutter cuts, tile_solver sums each tile, overlay_rows keeps
//   tile_solver  where shared_edges finds the layers sound, tile_sums over lines and pairs of lines (tile_integral
//                has the formula), else tile_slabs; tile_quarters where it is crowded; tile_cells rounds to units
//   overlay_rows joins what the threads found
#include "shape/overlay.h"

#include "base/failure.h"
#include "shape/band_plan.h"
#include "shape/band_sweep.h"
#include "shape/prefetch.h"
#include "shape/tile_wish.h"
#include "shape/workers.h"

#include <atomic>
#include <utility>

namespace areal::shape {

namespace {

using Layers = std::span<const PolygonLayer* const>;

std::vector<EdgeRuns> read_edges(Layers layers, int threads) {
    constexpr FeatureIndex features_at_a_time = 8192;
    struct Task {
        std::size_t layer;
        FeatureIndex begin, end;
        EdgeRuns result;
    };
    std::vector<Task> tasks;
    for (std::size_t layer = 0; layer < layers.size(); ++layer) {
        const auto count = FeatureIndex(layers[layer]->feature_count());
        for (FeatureIndex begin = 0; begin < count; begin += std::min(features_at_a_time, count - begin))
            tasks.push_back({layer, begin, begin + std::min(features_at_a_time, count - begin), {}});
    }
    std::atomic<std::size_t> next = 0;
    run_workers(threads, [&](int) {
        for (std::size_t i = next++; i < tasks.size(); i = next++)
            tasks[i].result = edge_runs(*layers[tasks[i].layer], tasks[i].begin, tasks[i].end);
    });
    std::vector<EdgeRuns> result(layers.size());
    std::vector<std::size_t> runs(layers.size(), 0);
    for (const Task& task : tasks)
        runs[task.layer] += task.result.runs.size();
    for (std::size_t layer = 0; layer < layers.size(); ++layer)
        result[layer].runs.reserve(runs[layer]);
    for (Task& task : tasks)
        result[task.layer].add(std::exchange(task.result, {}));
    return result;
}

class Run {
  public:
    Run(Layers layers, const OverlayOptions& options) : m_options(options), m_threads(thread_count(options.threads)) {
        announce("Reading edges");
        m_edges = read_edges(layers, m_threads);
        for (const EdgeRuns& layer : m_edges)
            m_census.add(layer.census);
        m_grid = TileGrid::for_edges(m_census, tile_wish(options, layers.size()));
        std::vector<std::span<const EdgeRun>> runs;
        for (const EdgeRuns& layer : m_edges)
            runs.push_back(layer.runs);
        m_plan = BandPlan(m_grid, runs, m_threads);
        std::vector<std::size_t> counts;
        for (const PolygonLayer* layer : layers)
            counts.push_back(layer->feature_count());
        m_rows.assign(std::size_t(m_threads), OverlayRows(counts));
    }

    OverlayTable table() {
        announce("Overlaying");
        run_workers(m_threads, [&](int worker) { work(worker); });
        return OverlayRows::join(std::move(m_rows));
    }

  private:
    void announce(std::string_view stage) const {
        if (m_options.progress == nullptr)
            return;
        if (m_options.progress->cancelled())
            throw Cancelled();
        m_options.progress->stage(stage);
    }

    void work(int worker) {
        BandSweep sweep(m_grid, m_census.extent, m_edges.size(), m_options.true_area, m_options.progress,
                        m_rows[std::size_t(worker)]);
        for (std::size_t band = m_next++; band < m_plan.band_count(); band = m_next++) {
            sweep.begin(m_plan.band(band));
            for (std::size_t layer = 0; layer < m_edges.size(); ++layer)
                cut(sweep, layer, m_plan.runs(layer, band));
            sweep.finish();
            if (worker == 0 && m_options.progress != nullptr)
                m_options.progress->share(double(std::min(m_next.load(), m_plan.band_count())) /
                                          double(m_plan.band_count()));
        }
    }

    void cut(BandSweep& sweep, std::size_t layer, std::span<const std::uint32_t> numbers) const {
        constexpr std::size_t ahead = 3;
        const std::vector<EdgeRun>& runs = m_edges[layer].runs;
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            if (i + ahead < numbers.size()) {
                const EdgeRun& soon = runs[numbers[i + ahead]];
                prefetch(std::span(soon.points, soon.edge_count + 1));
            }
            sweep.cut(layer, runs[numbers[i]]);
        }
    }

    const OverlayOptions& m_options;
    int m_threads;
    std::vector<EdgeRuns> m_edges;
    EdgeCensus m_census;
    TileGrid m_grid{0};
    BandPlan m_plan;
    std::vector<OverlayRows> m_rows;
    std::atomic<std::size_t> m_next = 0;
};

} // namespace

OverlayTable overlay(Layers layers, const OverlayOptions& options) {
    if (layers.empty() || layers.size() > max_layers)
        throw BadInput("An overlay takes 1 to " + std::to_string(max_layers) + " layers.");
    return Run(layers, options).table();
}

} // namespace areal::shape
