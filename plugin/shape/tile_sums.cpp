// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/tile_sums.h"

#include <cmath>
#include <utility>

namespace areal::shape {

void TileSums::sum_one(const SharedEdges& a) {
    m_width = 1;
    m_sums.assign(a.polygons().size() + 1, 0);
    m_sums[a.corner()] += whole_tile;
    for (const SharedEdge& e : a.edges()) {
        m_sums[e.right] += e.right_of;
        m_sums[e.left] -= e.right_of;
    }
}

void TileSums::sum_two(const SharedEdges& a, const SharedEdges& b) {
    m_width = b.polygons().size() + 1;
    m_sums.assign((a.polygons().size() + 1) * m_width, 0);
    row(a.corner())[b.corner()] += whole_tile;
    for (const SharedEdge& f : b.edges()) {
        row(a.corner())[f.right] += f.right_of;
        row(a.corner())[f.left] -= f.right_of;
    }
    for (const SharedEdge& e : a.edges()) {
        row(e.right)[b.corner()] += e.right_of;
        row(e.left)[b.corner()] -= e.right_of;
    }
    sum_pairs(a.edges(), b.edges());
    take_off_rounding(a.edges().size() * b.edges().size());
}

// Pairs that share a height are written down first, each over the one before if that does not, so that the processor
// need not guess; a batch of them, so that a crowded tile does not fill the memory.
void TileSums::sum_pairs(std::span<const SharedEdge> a, std::span<const SharedEdge> b) {
    constexpr std::size_t batch = 1024;
    m_pairs.resize(std::max(m_pairs.size(), batch + b.size()));
    std::size_t count = 0, below = 0; // edges of b that end below e, and so below all that follow it
    for (const SharedEdge& e : a) {
        while (below < b.size() && e.starts_above(b[below]))
            ++below;
        for (std::size_t i = below; i < b.size() && !b[i].starts_above(e); ++i) {
            m_pairs[count] = {&e, &b[i]};
            count += std::size_t(e.shares_height(b[i]));
        }
        if (count >= batch)
            add_pairs(std::exchange(count, 0));
    }
    add_pairs(count);
}

void TileSums::add_pairs(std::size_t count) {
    for (const auto& [e, f] : std::span(m_pairs).first(count)) {
        const Quanta both = to_quanta(right_of_both(e->line, f->line));
        Quanta* const right = row(e->right);
        Quanta* const left = row(e->left);
        right[f->right] += both;
        right[f->left] -= both;
        left[f->right] -= both;
        left[f->left] += both;
    }
}

// Every pair of lines is off by its own rounding, a third of a quantum, and independent of the others: six times
// what so many come to is never met. It is a quarter of an area unit in a tile of 32 m with 30 lines of either
// layer, 60 units (6e-8 m2) in one of 512 m.
void TileSums::take_off_rounding(std::size_t pairs) {
    const std::int64_t rounding = 2 + std::llround(2 * std::sqrt(double(pairs)));
    for (Quanta& sum : m_sums)
        if (as_signed(sum) <= rounding)
            sum = 0;
}

} // namespace areal::shape
