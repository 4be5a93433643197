// SPDX-License-Identifier: GPL-2.0-or-later
//
// A cover layer cut at the tile grid and kept (live_band.h), to be read row by row.
#pragma once

#include "shape/live_band.h"

namespace areal::shape {

class LiveTiles {
  public:
    /// What is known of a tile; without lines it is all like its corner.
    struct View {
        std::span<const LiveLabel> labels;
        std::span<const LiveLine> lines;
    };
    /// Walks one row from left to right.
    class Row {
      public:
        Row() = default;
        /// Columns must not decrease from call to call.
        View at(std::int64_t column);
        /// How many tiles from `column` on are like it, `most` at most: more than one only without lines.
        std::int64_t alike(std::int64_t column, std::int64_t most);

      private:
        friend class LiveTiles;
        void go_to(std::int64_t column);
        const LiveBand* m_band = nullptr;
        std::size_t m_next = 0, m_end = 0; // kept tiles at or right of the column
    };

    /// A label per feature. Throws BadInput for coordinates that are not finite or no place on Earth.
    LiveTiles(const PolygonLayer& cover, std::span<const std::int32_t> labels, int threads);
    const TileGrid& grid() const { return m_grid; }
    Row row(std::int32_t row) const;
    /// Bytes kept.
    std::size_t size() const;

  private:
    TileGrid m_grid{0};
    std::int64_t m_first_row = 0, m_rows_per_band = 1;
    std::vector<LiveBand> m_bands;
};

} // namespace areal::shape
