// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/live_tiles.h"

#include "shape/workers.h"

#include <atomic>

namespace areal::shape {

LiveTiles::LiveTiles(const PolygonLayer& cover, std::span<const std::int32_t> labels, int threads) {
    const EdgeRuns edges = edge_runs(cover, 0, FeatureIndex(cover.feature_count()));
    m_grid = TileGrid::for_edges(edges.census);
    const std::array<std::span<const EdgeRun>, 1> layer{edges.runs};
    const BandPlan plan(m_grid, layer, thread_count(threads));
    m_bands.resize(plan.band_count());
    if (m_bands.empty())
        return;
    m_first_row = plan.band(0).row_begin;
    m_rows_per_band = plan.band(0).row_end - plan.band(0).row_begin;
    std::atomic<std::size_t> next = 0;
    run_workers(thread_count(threads), [&](int) {
        LiveBandBuilder builder(m_grid, labels);
        for (std::size_t b = next++; b < m_bands.size(); b = next++)
            m_bands[b] = builder.build(plan.band(b), edges.runs, plan.runs(0, b));
    });
}

LiveTiles::Row LiveTiles::row(std::int32_t row) const {
    Row result;
    const std::int64_t from_first = row - m_first_row;
    if (from_first < 0 || from_first >= std::int64_t(m_bands.size()) * m_rows_per_band)
        return result;
    result.m_band = &m_bands[std::size_t(from_first / m_rows_per_band)];
    const auto in_band = std::size_t(from_first % m_rows_per_band);
    result.m_next = result.m_band->rows[in_band];
    result.m_end = result.m_band->rows[in_band + 1];
    return result;
}

void LiveTiles::Row::go_to(std::int64_t column) {
    if (m_next == m_end || m_band->tiles[m_next].column >= column)
        return;
    const auto begin = m_band->tiles.begin() + std::ptrdiff_t(m_next),
               end = m_band->tiles.begin() + std::ptrdiff_t(m_end);
    const auto found = std::lower_bound(begin, end, column,
                                        [](const LiveTile& tile, std::int64_t wanted) { return tile.column < wanted; });
    m_next += std::size_t(found - begin);
}

LiveTiles::View LiveTiles::Row::at(std::int64_t column) {
    go_to(column);
    if (m_next == m_end)
        return {};
    const LiveTile& tile = m_band->tiles[m_next];
    const LiveTile& after = m_band->tiles[m_next + 1];
    View view{std::span(m_band->labels).subspan(tile.labels, after.labels - tile.labels), {}};
    if (tile.column == column)
        view.lines = std::span(m_band->lines).subspan(tile.lines, after.lines - tile.lines);
    return view;
}

std::int64_t LiveTiles::Row::alike(std::int64_t column, std::int64_t most) {
    go_to(column);
    if (m_next == m_end)
        return most;
    return std::clamp<std::int64_t>(m_band->tiles[m_next].column - column, 1, most);
}

std::size_t LiveTiles::size() const {
    std::size_t bytes = m_bands.size() * sizeof(LiveBand);
    for (const LiveBand& band : m_bands)
        bytes += band.rows.size() * sizeof(band.rows[0]) + band.tiles.size() * sizeof(LiveTile) +
                 band.labels.size() * sizeof(LiveLabel) + band.lines.size() * sizeof(LiveLine);
    return bytes;
}

} // namespace areal::shape
