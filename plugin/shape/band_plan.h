// SPDX-License-Identifier: GPL-2.0-or-later
//
// Which runs of edges concern which band of tile rows? Bands are as high as keeps a band's pieces in the
// processor's cache and leaves enough bands for all threads. How rows are banded never changes a result.
#pragma once

#include "shape/band_sweep.h"

#include <span>
#include <vector>

namespace areal::shape {

class BandPlan {
  public:
    BandPlan() = default;
    /// Bands for all rows that the runs reach.
    BandPlan(const TileGrid& grid, std::span<const std::span<const EdgeRun>> layers, int threads);
    /// Bands for these rows only.
    BandPlan(const TileGrid& grid, std::span<const std::span<const EdgeRun>> layers, int threads, Band rows);

    std::size_t band_count() const { return m_band_count; }
    Band band(std::size_t index) const;
    /// Numbers of a layer's runs that reach into the band.
    std::span<const std::uint32_t> runs(std::size_t layer, std::size_t band) const;

  private:
    struct Index { // runs of band b are m_runs[begin[b]] to m_runs[begin[b + 1]]
        std::vector<std::size_t> begin;
        std::vector<std::uint32_t> runs;
    };
    void index_runs(const TileGrid& grid, std::span<const EdgeRun> runs, Index& index) const;
    std::int64_t m_first_row = 0;
    std::int64_t m_end_row = 0;
    std::int64_t m_rows_per_band = 1;
    std::size_t m_band_count = 0;
    std::vector<Index> m_layers;
};

} // namespace areal::shape
