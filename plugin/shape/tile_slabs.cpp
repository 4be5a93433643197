// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/tile_slabs.h"

#include <algorithm>
#include <tuple>

namespace areal::shape {

namespace {

auto place(const TilePiece& piece) {
    return std::tie(piece.ya, piece.xa, piece.xb, piece.yb);
}

double x_at(const TileLine& line, double y) {
    return y <= line.ya ? line.xa : y >= line.yb ? line.xb : line.x(y);
}

} // namespace

StackId stack_of(const CornerState& state, std::size_t layer, OverlayRows& rows) {
    const std::vector<Winding>& windings = state.windings();
    if (windings.empty())
        return no_polygon;
    if (windings.size() == 1)
        return windings[0].covers() ? 1 + windings[0].feature : no_polygon;
    std::vector<FeatureIndex> covering;
    for (const Winding& winding : windings)
        if (winding.covers())
            covering.push_back(winding.feature);
    return rows.stack(layer, covering);
}

std::size_t TileSlabs::gather(std::span<const TileLayer> layers) {
    m_jumps.clear();
    m_lines.clear();
    m_layer_count = layers.size();
    for (std::uint32_t layer = 0; layer < layers.size(); ++layer) {
        m_corner[layer] = layers[layer].corner;
        for (const TilePiece& piece : layers[layer].pieces)
            if (piece.yb > piece.ya)
                m_jumps.push_back({piece, layer});
    }
    std::sort(m_jumps.begin(), m_jumps.end(),
              [](const Jump& a, const Jump& b) { return place(a.piece) < place(b.piece); });
    for (std::uint32_t i = 0; i < m_jumps.size();) {
        std::uint32_t end = i + 1;
        while (end < m_jumps.size() && place(m_jumps[i].piece) == place(m_jumps[end].piece))
            ++end;
        m_lines.push_back({TileLine(m_jumps[i].piece), i, end});
        i = end;
    }
    return m_lines.size();
}

void TileSlabs::sum(const Cell& cell, TileCells& cells, OverlayRows& rows) {
    m_cells = &cells;
    m_rows = &rows;
    m_doubts.clear();
    m_heights = {0.0, 1.0};
    for (const Line& line : m_lines) {
        m_heights.push_back(line.line.ya);
        m_heights.push_back(line.line.yb);
    }
    std::sort(m_heights.begin(), m_heights.end());
    m_heights.erase(std::unique(m_heights.begin(), m_heights.end()), m_heights.end());
    m_active.clear();
    std::size_t next = 0;
    for (std::size_t i = 0; i + 1 < m_heights.size(); ++i) {
        const double low = m_heights[i], high = m_heights[i + 1];
        std::erase_if(m_active, [&](const Active& a) { return m_lines[a.line].line.yb <= low; });
        for (; next < m_lines.size() && m_lines[next].line.ya <= low; ++next)
            m_active.push_back({std::uint32_t(next), 0, 0});
        slab(low, high);
    }
    settle_unsound(cell, rows);
}

void TileSlabs::slab(double low, double high) {
    find_crossings(low, high);
    double from = low;
    for (const double crossing : m_crossings) {
        plain_slab(from, crossing);
        from = crossing;
    }
    plain_slab(from, high);
}

/// Lines that change their order between low and high; insertion sort meets every such pair once.
void TileSlabs::find_crossings(double low, double high) {
    m_crossings.clear();
    for (Active& active : m_active) {
        active.x_low = x_at(m_lines[active.line].line, low);
        active.x_high = x_at(m_lines[active.line].line, high);
    }
    std::sort(m_active.begin(), m_active.end(), [](const Active& a, const Active& b) {
        return std::tie(a.x_low, a.x_high) < std::tie(b.x_low, b.x_high);
    });
    for (std::size_t i = 1; i < m_active.size(); ++i) {
        const Active moved = m_active[i];
        std::size_t at = i;
        for (; at > 0 && moved.x_high < m_active[at - 1].x_high; --at) {
            const Active& other = m_active[at - 1];
            const double d_low = moved.x_low - other.x_low, d_high = other.x_high - moved.x_high;
            const double crossing = low + (high - low) * (d_low / (d_low + d_high));
            if (crossing > low && crossing < high)
                m_crossings.push_back(crossing);
            m_active[at] = other;
        }
        m_active[at] = moved;
    }
    std::sort(m_crossings.begin(), m_crossings.end());
    m_crossings.erase(std::unique(m_crossings.begin(), m_crossings.end()), m_crossings.end());
}

void TileSlabs::plain_slab(double low, double high) {
    for (Active& active : m_active) {
        active.x_low = x_at(m_lines[active.line].line, low);
        active.x_high = x_at(m_lines[active.line].line, high);
    }
    std::sort(m_active.begin(), m_active.end(),
              [](const Active& a, const Active& b) { return a.x_low + a.x_high < b.x_low + b.x_high; });
    for (std::size_t layer = 0; layer < m_layer_count; ++layer)
        m_state[layer] = m_corner[layer];
    m_changed = (1U << m_layer_count) - 1;
    double x = 0;
    for (const Active& active : m_active) {
        const double middle = std::clamp(0.5 * (active.x_low + active.x_high), x, 1.0);
        trapezoid(to_quanta((high - low) * (middle - x)));
        x = middle;
        const Line& line = m_lines[active.line];
        for (std::uint32_t j = line.jumps_begin; j < line.jumps_end; ++j) {
            m_state[m_jumps[j].layer].add(m_jumps[j].piece.owner, m_jumps[j].piece.weight);
            m_changed |= 1U << m_jumps[j].layer;
        }
    }
    trapezoid(to_quanta((high - low) * (1.0 - x)));
}

void TileSlabs::trapezoid(Quanta area) {
    if (area == 0)
        return;
    for (std::size_t layer = 0; layer < m_layer_count; ++layer) {
        if ((m_changed >> layer & 1U) != 0)
            m_key[layer] = stack_of(m_state[layer], layer, *m_rows);
        for (const Winding& winding : m_state[layer].windings())
            if (!winding.is_sound())
                m_doubts.push_back({layer, winding.feature, area});
    }
    m_changed = 0;
    m_cells->add(m_key, area);
}

void TileSlabs::settle_unsound(const Cell& cell, OverlayRows& rows) {
    std::sort(m_doubts.begin(), m_doubts.end(), [](const Doubt& a, const Doubt& b) {
        return std::tie(a.layer, a.feature) < std::tie(b.layer, b.feature);
    });
    for (std::size_t i = 0; i < m_doubts.size();) {
        const Doubt first = m_doubts[i];
        Quanta area = 0;
        for (; i < m_doubts.size() && m_doubts[i].layer == first.layer && m_doubts[i].feature == first.feature; ++i)
            area += m_doubts[i].area;
        if (const std::int64_t units = units_of(area, cell.side_bits); units != 0)
            rows.add_unsound(first.layer, first.feature, units, cell.box());
    }
}

} // namespace areal::shape
