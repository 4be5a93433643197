// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/live_band.h"

#include "shape/edge_cutter.h"

#include <algorithm>
#include <tuple>

namespace areal::shape {

namespace {

auto place(const TileLine& line) {
    return std::tie(line.ya, line.xa, line.yb, line.xb);
}

/// Labels sorted, equal ones added up, those with nothing left dropped.
void settle(std::vector<LiveLabel>& labels, std::size_t from, bool drop_zeros) {
    const auto begin = labels.begin() + std::ptrdiff_t(from);
    std::sort(begin, labels.end(), [](LiveLabel a, LiveLabel b) { return a.label < b.label; });
    auto kept = begin;
    for (auto it = begin; it != labels.end();) {
        LiveLabel sum = *it++;
        for (; it != labels.end() && it->label == sum.label; ++it)
            sum.at_corner += it->at_corner;
        if (!drop_zeros || sum.at_corner != 0)
            *kept++ = sum;
    }
    labels.erase(kept, labels.end());
}

void measure(std::span<LiveLabel> labels, std::span<const LiveLine> lines) {
    for (LiveLabel& label : labels)
        label.ground = Quanta(label.at_corner) * whole_tile;
    for (const LiveLine& line : lines) {
        const Quanta right = to_quanta(right_of(line.line));
        if (line.right != 0)
            labels[line.right - 1].ground += right;
        if (line.left != 0)
            labels[line.left - 1].ground -= right;
    }
}

} // namespace

void LiveBandBuilder::cut(Band rows, const EdgeRun& run) {
    const std::int32_t label = m_labels[run.owner.feature()];
    const auto keep = [&](std::int32_t column, std::int32_t row, double xa, double ya, double xb, double yb,
                          std::int32_t weight) {
        if (ya < yb) // level lines bound no ground
            m_cuts.push_back({row, column, {TileLine({xa, ya, xb, yb, {}, 0}), label, weight}});
    };
    GridPoint p = m_grid.locate(run.points[0].x, run.points[0].y);
    for (std::uint32_t i = 1; i <= run.edge_count; ++i) {
        const GridPoint q = m_grid.locate(run.points[i].x, run.points[i].y);
        cut_edge(p, q, run.sign, rows.row_begin, rows.row_end, keep);
        p = q;
    }
}

LiveBand LiveBandBuilder::build(Band rows, std::span<const EdgeRun> runs, std::span<const std::uint32_t> chosen) {
    m_cuts.clear();
    for (const std::uint32_t run : chosen)
        cut(rows, runs[run]);
    std::sort(m_cuts.begin(), m_cuts.end(),
              [](const Cut& a, const Cut& b) { return std::tie(a.row, a.column) < std::tie(b.row, b.column); });
    LiveBand band;
    auto next = m_cuts.begin();
    for (std::int32_t row = rows.row_begin; row < rows.row_end; ++row) {
        band.rows.push_back(std::uint32_t(band.tiles.size()));
        m_corner.clear();
        while (next != m_cuts.end() && next->row == row) {
            const auto begin = next;
            while (next != m_cuts.end() && next->row == row && next->column == begin->column)
                ++next;
            add_tile(begin->column, {begin, next}, band);
        }
    }
    band.rows.push_back(std::uint32_t(band.tiles.size()));
    band.tiles.push_back({0, std::uint32_t(band.labels.size()), std::uint32_t(band.lines.size())});
    band.tiles.shrink_to_fit();
    band.labels.shrink_to_fit();
    band.lines.shrink_to_fit();
    return band;
}

void LiveBandBuilder::add_tile(std::int32_t column, std::span<const Cut> cuts, LiveBand& band) {
    join_equal(cuts);
    if (m_jumps.empty()) // borders within one label only
        return;
    const std::size_t first_label = band.labels.size();
    band.tiles.push_back({column, std::uint32_t(first_label), std::uint32_t(band.lines.size())});
    band.labels.insert(band.labels.end(), m_corner.begin(), m_corner.end());
    for (const Jump& jump : m_jumps)
        band.labels.push_back({jump.label, 0, 0});
    settle(band.labels, first_label, false);
    const auto labels = std::span(band.labels).subspan(first_label);
    add_lines(labels, band);
    measure(labels, std::span(band.lines).subspan(band.tiles.back().lines));
    pass_corner();
}

/// The two copies of a border between two polygons have the same bits, so joining them is exact.
void LiveBandBuilder::join_equal(std::span<const Cut> cuts) {
    m_jumps.clear();
    for (const Cut& cut : cuts)
        m_jumps.push_back(cut.jump);
    std::sort(m_jumps.begin(), m_jumps.end(), [](const Jump& a, const Jump& b) {
        return std::tuple_cat(place(a.line), std::tie(a.label)) < std::tuple_cat(place(b.line), std::tie(b.label));
    });
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_jumps.size();) {
        Jump sum = m_jumps[i++];
        for (; i < m_jumps.size() && place(m_jumps[i].line) == place(sum.line) && m_jumps[i].label == sum.label; ++i)
            sum.weight += m_jumps[i].weight;
        if (sum.weight != 0)
            m_jumps[kept++] = sum;
    }
    m_jumps.resize(kept);
}

/// A line per label that ends and label that begins; one without partner has none on its other side.
void LiveBandBuilder::add_lines(std::span<const LiveLabel> labels, LiveBand& band) {
    const auto number = [&](std::int32_t label) {
        const auto found = std::ranges::lower_bound(labels, label, {}, &LiveLabel::label);
        return std::uint32_t(found - labels.begin()) + 1;
    };
    for (std::size_t i = 0; i < m_jumps.size();) {
        const TileLine& line = m_jumps[i].line;
        m_gains.clear();
        m_losses.clear();
        for (; i < m_jumps.size() && place(m_jumps[i].line) == place(line); ++i)
            for (std::int32_t w = 0; w < std::abs(m_jumps[i].weight); ++w)
                (m_jumps[i].weight > 0 ? m_gains : m_losses).push_back(number(m_jumps[i].label));
        for (std::size_t k = 0; k < std::max(m_gains.size(), m_losses.size()); ++k)
            band.lines.push_back({line, k < m_gains.size() ? m_gains[k] : 0, k < m_losses.size() ? m_losses[k] : 0});
    }
}

void LiveBandBuilder::pass_corner() {
    bool changed = false;
    for (const Jump& jump : m_jumps)
        if (jump.line.ya == 0) {
            m_corner.push_back({jump.label, jump.weight, 0});
            changed = true;
        }
    if (changed)
        settle(m_corner, 0, true);
}

} // namespace areal::shape
