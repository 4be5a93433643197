// SPDX-License-Identifier: GPL-2.0-or-later
//
// A few rows of tiles of a cover layer, cut and kept for the live index: per tile the labels there, who
// covers the lower left corner, and the lines between labels. Borders between polygons of one label are
// gone. Every number is a signed winding, so polygons that overlap count where each of them lies; nothing
// needs the layer to be sound.
//
// Only tiles with lines are kept. A tile without lines is all of one state, that of the corner of the next
// kept tile to its right, for between them nothing changes; right of the last one there is nothing.
#pragma once

#include "shape/band_plan.h"
#include "shape/tile_integral.h"

#include <span>
#include <vector>

namespace areal::shape {

/// A label in a tile: how often its polygons wind about the lower left corner, and its ground in the tile.
struct LiveLabel {
    std::int32_t label = 0;
    std::int32_t at_corner = 0;
    Quanta ground = 0;
};

/// Passing it rightwards, one label ends and another begins: numbers into the tile's labels + 1, 0 is none.
struct LiveLine {
    TileLine line;
    std::uint32_t right = 0, left = 0;
};

struct LiveTile {
    std::int32_t column = 0;
    std::uint32_t labels = 0, lines = 0; // first of each; the tile after this one tells the end
};

struct LiveBand {
    std::vector<std::uint32_t> rows; // first tile of each row, and one more
    std::vector<LiveTile> tiles;     // and one more
    std::vector<LiveLabel> labels;
    std::vector<LiveLine> lines; // of a tile: by lower end
};

/// Cuts the edges of one band at a time; keeps its scratch between bands.
class LiveBandBuilder {
  public:
    /// `labels` by feature.
    LiveBandBuilder(const TileGrid& grid, std::span<const std::int32_t> labels) : m_grid(grid), m_labels(labels) {}
    LiveBand build(Band rows, std::span<const EdgeRun> runs, std::span<const std::uint32_t> chosen);

  private:
    struct Jump { // what a label gains, passing a line rightwards
        TileLine line;
        std::int32_t label = 0, weight = 0;
    };
    struct Cut {
        std::int32_t row = 0, column = 0;
        Jump jump;
    };
    void cut(Band rows, const EdgeRun& run);
    void add_tile(std::int32_t column, std::span<const Cut> cuts, LiveBand& band);
    void join_equal(std::span<const Cut> cuts);
    void add_lines(std::span<const LiveLabel> labels, LiveBand& band);
    void pass_corner();

    TileGrid m_grid;
    std::span<const std::int32_t> m_labels;
    std::vector<Cut> m_cuts;
    std::vector<Jump> m_jumps;       // of one tile, equal ones joined
    std::vector<LiveLabel> m_corner; // by label; what winds about the next tile's corner
    std::vector<std::uint32_t> m_gains, m_losses;
};

} // namespace areal::shape
