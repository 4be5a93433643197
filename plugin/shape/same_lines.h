// SPDX-License-Identifier: GPL-2.0-or-later
//
// Do two layers draw the very same lines in a tile, with one polygon of the second wherever the first has one?
// Two vintages of a map do almost everywhere, and a layer does against itself. Such a tile is summed as one layer:
// as exactly, and in one step per line, where pairs of equal lines would leave dust of their rounding and cost the
// square of it.
//
// Only for sound layers (shared_edges.h). The answer does not depend on the order of lines or polygons.
#pragma once

#include "shape/shared_edges.h"

namespace areal::shape {

/// Scratch that is reused from tile to tile.
class SameLines {
  public:
    bool found(const SharedEdges& first, const SharedEdges& second);
    /// After a `found`: the second layer's side where the first has this one.
    Side second(Side first) const { return m_second[first] == unknown ? 0 : m_second[first]; }

  private:
    static constexpr Side unknown = ~Side(0);
    bool match(Side first, Side second);

    std::vector<const SharedEdge*> m_first_lines, m_second_lines;
    std::vector<Side> m_first, m_second; // by the other's side
};

} // namespace areal::shape
