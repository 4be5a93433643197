// SPDX-License-Identifier: GPL-2.0-or-later
//
// The outline of a group of cells that hang together by sides: one shell and its holes, sides within the
// group gone, sides towards others bent. Where the group touches itself in a corner the rings are led so
// that a hole touches the shell in a point (sound), never so that the shell crosses itself.
#pragma once

#include "coverage.h"
#include "voronoi.h"

#include <span>
#include <vector>

namespace areal::bench {

class OutlineTracer {
  public:
    OutlineTracer(const Tessellation& net, const std::vector<std::uint32_t>& group, const CoverageSpec& spec)
        : m_net(net), m_group(group), m_spec(spec) {}

    /// Adds one feature.
    void add_outline(std::span<const std::uint32_t> cells, shape::PolygonLayer& layer);

  private:
    struct Step {
        std::uint32_t from, to, cell, side;
        bool taken;
    };

    void collect_steps(std::span<const std::uint32_t> cells);
    std::size_t next_step(const Step& arriving) const;
    void append_bent(const Step& step);

    const Tessellation& m_net;
    const std::vector<std::uint32_t>& m_group;
    const CoverageSpec& m_spec;
    std::vector<Step> m_steps; // sorted by `from`
    std::vector<shape::Point> m_ring;
};

} // namespace areal::bench
