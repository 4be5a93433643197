// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/tile_piece.h"

#include <algorithm>
#include <cstdlib>

namespace areal::shape {

namespace {

void turn(Winding& winding, PieceOwner owner, std::int32_t weight) {
    (owner.is_hole() ? winding.holes : winding.shells) += weight;
}

} // namespace

bool Winding::covers() const {
    if (is_sound())
        return total() == 1;
    return std::abs(shells) > std::abs(holes);
}

void CornerState::add(PieceOwner owner, std::int32_t weight) {
    const auto at = std::lower_bound(m_windings.begin(), m_windings.end(), owner.feature(),
                                     [](const Winding& w, FeatureIndex feature) { return w.feature < feature; });
    if (at == m_windings.end() || at->feature != owner.feature()) {
        turn(*m_windings.insert(at, Winding{owner.feature(), 0, 0}), owner, weight);
        return;
    }
    turn(*at, owner, weight);
    if (at->shells == 0 && at->holes == 0)
        m_windings.erase(at);
}

void CornerState::pass(const TilePiece* begin, const TilePiece* end) {
    constexpr std::ptrdiff_t few = 64;
    if (end - begin > few)
        return pass_many(begin, end);
    for (const TilePiece* piece = begin; piece != end; ++piece)
        if (piece->starts_at_bottom())
            add(piece->owner, piece->weight);
}

// Thousands of polygons may cross one tile border; searching the state for each would be quadratic.
void CornerState::pass_many(const TilePiece* begin, const TilePiece* end) {
    for (const TilePiece* piece = begin; piece != end; ++piece)
        if (piece->starts_at_bottom())
            turn(m_windings.emplace_back(Winding{piece->owner.feature(), 0, 0}), piece->owner, piece->weight);
    std::sort(m_windings.begin(), m_windings.end(),
              [](const Winding& a, const Winding& b) { return a.feature < b.feature; });
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_windings.size();) {
        Winding sum = m_windings[i++];
        for (; i < m_windings.size() && m_windings[i].feature == sum.feature; ++i) {
            sum.shells += m_windings[i].shells;
            sum.holes += m_windings[i].holes;
        }
        if (sum.shells != 0 || sum.holes != 0)
            m_windings[kept++] = sum;
    }
    m_windings.resize(kept);
}

} // namespace areal::shape
