// SPDX-License-Identifier: GPL-2.0-or-later
//
// How much ground of each label does an edit add or take, while the mouse still moves? A cover layer is cut
// and kept once; an edit comes as signed loops (loop.h) and costs only the tiles that the loops touch.
//
// Every term of the sums is rounded by itself (to 2^-48 of a tile), so an answer is exactly additive: loops
// may be given one by one or together, all edits of a session add up to what the edited polygons give when
// asked from scratch, and an edit with its undo is nothing. Against the table of shape/overlay.h, which
// rounds once per tile, answers differ by less than 2^-30 m2 per tile: the same whole mm2 as a rule.
//
// Refuses (BadInput): coordinates that are not finite or no place on Earth; loops that pass millions of
// tiles.
// Not a judge of soundness: a bow-tie counts by its winding, and where the cover overlaps itself each
// polygon counts.
#pragma once

#include "shape/live_areas.h"
#include "shape/live_tiles.h"
#include "shape/loop.h"

namespace areal::shape {

class AreaScale;

class LiveIndex {
  public:
    /// `labels`: one per cover polygon, a class or the polygon itself. The scale, when given, must live on.
    LiveIndex(const PolygonLayer& cover, std::span<const std::int32_t> labels, const AreaScale* scale = nullptr,
              int threads = 0);

    /// A corner of a tile near the place. Points of cuts are told from there many digits finer than from the equator.
    Point origin_near(Point place) const;
    /// Loops told from such a corner. May be called from several threads.
    LiveAreas delta(std::span<const Loop> loops, Point origin = {}) const;
    /// Bytes kept.
    std::size_t size() const { return m_tiles.size(); }

  private:
    LiveTiles m_tiles;
    const AreaScale* m_scale;
};

} // namespace areal::shape
