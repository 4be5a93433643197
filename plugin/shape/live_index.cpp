// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/live_index.h"

#include "base/failure.h"
#include "shape/area_scale.h"
#include "shape/edge_cutter.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <tuple>

namespace areal::shape {

namespace {

constexpr double most_borders = 1e7; // that a call's loops may cross: about a gigabyte of pieces

/// A loop's edge inside a tile.
struct LoopPiece {
    std::int32_t row = 0, column = 0;
    TileLine line;
    std::int32_t weight = 0;
};

std::vector<LoopPiece> cut(std::span<const Loop> loops, const TileGrid& grid, Point origin) {
    std::vector<LoopPiece> pieces;
    double borders = 0;
    const std::int32_t first_column = grid.index(origin.x), first_row = grid.index(origin.y);
    const auto locate = [&](Point p) {
        if (!(std::max(std::abs(p.x), std::abs(p.y)) <= farthest_coordinate_m))
            throw BadInput("The edited polygon has a coordinate that is no place on Earth.");
        GridPoint place = grid.locate(p.x, p.y);
        place.column += first_column;
        place.row += first_row;
        return place;
    };
    for (const Loop& loop : loops) {
        const auto keep = [&](std::int32_t column, std::int32_t row, double xa, double ya, double xb, double yb,
                              std::int32_t weight) {
            if (ya < yb)
                pieces.push_back({row, column, TileLine({xa, ya, xb, yb, {}, 0}), weight});
        };
        const std::size_t count = loop.points.size();
        for (std::size_t i = 0; i < count; ++i) { // a loop left open is closed
            const GridPoint p = locate(loop.points[i]), q = locate(loop.points[(i + 1) % count]);
            borders += std::abs(double(q.column) - p.column) + std::abs(double(q.row) - p.row);
            if (borders > most_borders)
                throw BadInput("The edited polygon is too large to follow while it is drawn. "
                               "Check that it has no point far away.");
            cut_edge(p, q, loop.times, std::numeric_limits<std::int32_t>::min(),
                     std::numeric_limits<std::int32_t>::max(), keep);
        }
    }
    std::sort(pieces.begin(), pieces.end(), [](const LoopPiece& a, const LoopPiece& b) {
        return std::tie(a.row, a.column) < std::tie(b.row, b.column);
    });
    return pieces;
}

/// Ground by label, added to thousands of times for a handful of labels: the labels met last are at hand.
class LabelSums {
  public:
    void add(std::int32_t label, int128 quanta, ScaleFactor factor) {
        std::uint32_t& known = m_recent[std::uint32_t(label) % m_recent.size()];
        if (m_sums.empty() || m_sums[known].first != label) {
            known = std::uint32_t(m_sums.size());
            m_sums.push_back({label, {}});
        }
        m_sums[known].second.add(quanta, factor);
    }
    void move_to(LiveAreas& areas) const {
        for (const auto& [label, sum] : m_sums)
            areas.add(label, sum);
        areas.settle();
    }

  private:
    std::vector<std::pair<std::int32_t, LiveSum>> m_sums; // a label may occur again
    std::array<std::uint32_t, 64> m_recent{};             // numbers in m_sums
};

/// Adds up tile by tile.
class LoopSum {
  public:
    LoopSum(const TileGrid& grid, const AreaScale* scale) : m_grid(grid), m_scale(scale), m_areas(grid.side_bits()) {}

    void add(std::int64_t column, std::int32_t row, const LiveTiles::View& tile, std::int64_t winding,
             std::span<const LoopPiece> pieces) {
        Quanta inside = Quanta(winding) * whole_tile;
        for (const LoopPiece& e : pieces)
            inside += Quanta(e.weight) * to_quanta(right_of(e.line));
        m_sums.assign(tile.labels.size() + 1, 0);
        const bool one_state = tile.lines.empty();
        for (std::size_t l = 0; l < tile.labels.size(); ++l)
            m_sums[l + 1] =
                one_state ? Quanta(tile.labels[l].at_corner) * inside : Quanta(winding) * tile.labels[l].ground;
        if (!one_state && !pieces.empty())
            add_pairs(tile, inside - Quanta(winding) * whole_tile, pieces);
        const ScaleFactor factor = factor_at(column, row);
        m_areas.add_whole(as_signed(inside), factor);
        for (std::size_t l = 0; l < tile.labels.size(); ++l)
            if (m_sums[l + 1] != 0)
                m_labels.add(tile.labels[l].label, as_signed(m_sums[l + 1]), factor);
    }

    /// What the pieces of the loops change in a tile with lines; `right` is the ground right of the pieces.
    void add_pairs(const LiveTiles::View& tile, Quanta right, std::span<const LoopPiece> pieces) {
        for (std::size_t l = 0; l < tile.labels.size(); ++l)
            m_sums[l + 1] += Quanta(tile.labels[l].at_corner) * right;
        for (const LiveLine& f : tile.lines) {
            Quanta both = 0;
            for (const LoopPiece& e : pieces)
                both += Quanta(e.weight) * to_quanta(right_of_both(e.line, f.line));
            m_sums[f.right] += both;
            m_sums[f.left] -= both;
        }
    }

    /// Tiles that the loops wind about and do not touch.
    void add_between(std::int64_t begin, std::int64_t end, std::int32_t row, LiveTiles::Row& cover,
                     std::int64_t winding) {
        while (begin < end) {
            const LiveTiles::View tile = cover.at(begin);
            const std::int64_t count = m_scale == nullptr ? cover.alike(begin, end - begin) : 1;
            if (count == 1) {
                add(begin, row, tile, winding, {});
            } else {
                const int128 ground = int128(winding) * count * int128(whole_tile);
                m_areas.add_whole(ground, no_scale);
                for (const LiveLabel& label : tile.labels)
                    if (label.at_corner != 0)
                        m_labels.add(label.label, ground * label.at_corner, no_scale);
            }
            begin += count;
        }
    }

    LiveAreas areas() {
        m_labels.move_to(m_areas);
        return std::move(m_areas);
    }

  private:
    ScaleFactor factor_at(std::int64_t column, std::int32_t row) const {
        if (m_scale == nullptr)
            return no_scale;
        const double x = (double(column) + 0.5) * m_grid.side_m(), y = (double(row) + 0.5) * m_grid.side_m();
        return std::llround(std::ldexp(m_scale->true_per_plan(x, y), scale_bits));
    }

    const TileGrid& m_grid;
    const AreaScale* m_scale;
    LiveAreas m_areas;
    LabelSums m_labels;
    std::vector<Quanta> m_sums; // by label of the tile; 0 is none
};

} // namespace

LiveIndex::LiveIndex(const PolygonLayer& cover, std::span<const std::int32_t> labels, const AreaScale* scale,
                     int threads)
    : m_tiles(cover, labels, threads), m_scale(scale) {
    assert(labels.size() == cover.feature_count());
}

Point LiveIndex::origin_near(Point place) const {
    const TileGrid& grid = m_tiles.grid();
    return {grid.start_m(grid.index(place.x)), grid.start_m(grid.index(place.y))};
}

LiveAreas LiveIndex::delta(std::span<const Loop> loops, Point origin) const {
    const std::vector<LoopPiece> pieces = cut(loops, m_tiles.grid(), origin);
    LoopSum sum(m_tiles.grid(), m_scale);
    LiveTiles::Row cover;
    std::int64_t winding = 0, column = 0; // of the corner of the tile after the last one
    for (auto next = pieces.begin(); next != pieces.end();) {
        const auto begin = next;
        while (next != pieces.end() && next->row == begin->row && next->column == begin->column)
            ++next;
        if (begin == pieces.begin() || begin[-1].row != begin->row) {
            assert(winding == 0); // for loops are closed
            cover = m_tiles.row(begin->row);
        } else if (winding != 0) {
            sum.add_between(column, begin->column, begin->row, cover, winding);
        }
        sum.add(begin->column, begin->row, cover.at(begin->column), winding, {begin, next});
        for (auto piece = begin; piece != next; ++piece)
            if (piece->line.ya == 0)
                winding += piece->weight;
        column = std::int64_t(begin->column) + 1;
    }
    return sum.areas();
}

} // namespace areal::shape
