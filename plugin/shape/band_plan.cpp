// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/band_plan.h"

#include <algorithm>
#include <limits>

namespace areal::shape {

namespace {

constexpr std::int64_t edges_per_band = 16384;
constexpr std::int64_t most_bands = 65536;

} // namespace

BandPlan::BandPlan(const TileGrid& grid, std::span<const std::span<const EdgeRun>> layers, int threads) {
    std::int64_t first = std::numeric_limits<std::int64_t>::max(),
                 last = std::numeric_limits<std::int64_t>::min();
    std::int64_t edges = 0;
    for (const std::span<const EdgeRun> layer : layers)
        for (const EdgeRun& run : layer) {
            first = std::min<std::int64_t>(first, grid.index(run.min_y));
            last = std::max<std::int64_t>(last, grid.index(run.max_y));
            edges += run.edge_count;
        }
    m_layers.resize(layers.size());
    if (edges == 0)
        return;
    const std::int64_t rows = last - first + 1;
    const std::int64_t bands = std::clamp<std::int64_t>(
        edges / edges_per_band, std::min<std::int64_t>(rows, 8 * threads), std::min(rows, most_bands));
    m_first_row = first;
    m_rows_per_band = (rows + bands - 1) / bands;
    m_band_count = std::size_t((rows + m_rows_per_band - 1) / m_rows_per_band);
    const auto band_of = [&](double y) {
        return std::size_t((grid.index(y) - m_first_row) / m_rows_per_band);
    };
    for (std::size_t layer = 0; layer < layers.size(); ++layer) {
        Index& index = m_layers[layer];
        index.begin.assign(m_band_count + 1, 0);
        for (const EdgeRun& run : layers[layer])
            for (std::size_t b = band_of(run.min_y), end = band_of(run.max_y); b <= end; ++b)
                ++index.begin[b + 1];
        for (std::size_t b = 0; b < m_band_count; ++b)
            index.begin[b + 1] += index.begin[b];
        index.runs.resize(index.begin.back());
        std::vector<std::size_t> next(index.begin.begin(), index.begin.end() - 1);
        for (std::size_t i = 0; i < layers[layer].size(); ++i) {
            const EdgeRun& run = layers[layer][i];
            for (std::size_t b = band_of(run.min_y), end = band_of(run.max_y); b <= end; ++b)
                index.runs[next[b]++] = std::uint32_t(i);
        }
    }
}

Band BandPlan::band(std::size_t index) const {
    const std::int64_t begin = m_first_row + std::int64_t(index) * m_rows_per_band;
    return {std::int32_t(begin), std::int32_t(begin + m_rows_per_band)};
}

std::span<const std::uint32_t> BandPlan::runs(std::size_t layer, std::size_t band) const {
    const Index& index = m_layers[layer];
    return std::span(index.runs).subspan(index.begin[band], index.begin[band + 1] - index.begin[band]);
}

} // namespace areal::shape
