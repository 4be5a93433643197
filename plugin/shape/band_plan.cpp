// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/band_plan.h"

#include <algorithm>
#include <limits>

namespace areal::shape {

namespace {

constexpr std::int64_t edges_per_band = 65536;
constexpr std::int64_t most_bands = 65536;

} // namespace

BandPlan::BandPlan(const TileGrid& grid, std::span<const std::span<const EdgeRun>> layers, int threads) {
    double min_y = std::numeric_limits<double>::infinity(), max_y = -min_y;
    for (const std::span<const EdgeRun> layer : layers)
        for (const EdgeRun& run : layer) {
            min_y = std::min(min_y, run.min_y);
            max_y = std::max(max_y, run.max_y);
        }
    if (min_y <= max_y)
        *this = BandPlan(grid, layers, threads, {grid.index(min_y), grid.index(max_y) + 1});
    else
        m_layers.resize(layers.size());
}

BandPlan::BandPlan(const TileGrid& grid, std::span<const std::span<const EdgeRun>> layers, int threads, Band rows)
    : m_first_row(rows.row_begin), m_end_row(rows.row_end), m_layers(layers.size()) {
    std::int64_t edges = 0;
    for (const std::span<const EdgeRun> layer : layers)
        for (const EdgeRun& run : layer)
            edges += run.edge_count;
    const std::int64_t row_count = m_end_row - m_first_row;
    const std::int64_t bands = std::clamp(edges / edges_per_band, std::min<std::int64_t>(row_count, 8 * threads),
                                          std::min(row_count, most_bands));
    m_rows_per_band = (row_count + bands - 1) / bands;
    m_band_count = std::size_t((row_count + m_rows_per_band - 1) / m_rows_per_band);
    for (std::size_t layer = 0; layer < layers.size(); ++layer)
        index_runs(grid, layers[layer], m_layers[layer]);
}

void BandPlan::index_runs(const TileGrid& grid, std::span<const EdgeRun> runs, Index& index) const {
    const auto band_of = [&](double y) {
        const std::int64_t row = std::clamp<std::int64_t>(grid.index(y), m_first_row, m_end_row - 1);
        return std::size_t((row - m_first_row) / m_rows_per_band);
    };
    index.begin.assign(m_band_count + 1, 0);
    for (const EdgeRun& run : runs)
        for (std::size_t b = band_of(run.min_y), end = band_of(run.max_y); b <= end; ++b)
            ++index.begin[b + 1];
    for (std::size_t b = 0; b < m_band_count; ++b)
        index.begin[b + 1] += index.begin[b];
    index.runs.resize(index.begin.back());
    std::vector<std::size_t> next(index.begin.begin(), index.begin.end() - 1);
    for (std::size_t i = 0; i < runs.size(); ++i)
        for (std::size_t b = band_of(runs[i].min_y), end = band_of(runs[i].max_y); b <= end; ++b)
            index.runs[next[b]++] = std::uint32_t(i);
}

Band BandPlan::band(std::size_t index) const {
    const std::int64_t begin = m_first_row + std::int64_t(index) * m_rows_per_band;
    return {std::int32_t(begin), std::int32_t(std::min(begin + m_rows_per_band, m_end_row))};
}

std::span<const std::uint32_t> BandPlan::runs(std::size_t layer, std::size_t band) const {
    const Index& index = m_layers[layer];
    return std::span(index.runs).subspan(index.begin[band], index.begin[band + 1] - index.begin[band]);
}

} // namespace areal::shape
