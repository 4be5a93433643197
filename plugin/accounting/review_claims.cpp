// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/review_claims.h"

#include "accounting/held_ground.h"
#include "accounting/posting.h"

namespace areal::accounting {

void find_double_claims(const PlanPieces& plan, const OpenBook& book, ReviewList& review) {
    constexpr std::size_t pieces_place = 0, reserve_place = 1;
    require_same_measure(book.books(), plan.crs, plan.area_kind);
    const source::PolygonTable pieces = polygons_of(plan);
    const HeldGround reserve = held_ground(book.books(), book.footprints(), ledger::ClaimLayer::reserve);
    const shape::OverlayTable table =
        cut({&pieces, &reserve.table}, shape::Crs::from_definition(book.books().entry(1).crs),
            {plan.area_kind, 0, nullptr});
    for (const shape::OverlayRow& row : table.rows) {
        const auto features = table.stacks[pieces_place].features(row.stacks[pieces_place]);
        const ledger::EntryNumber owner = reserve.owner(table.stacks[reserve_place], row.stacks[reserve_place]);
        if (features.empty() || owner == 0)
            continue;
        const PlanPiece& piece = plan.pieces[features.front()];
        const ledger::Entry& entry = book.books().entry(owner);
        if (!piece.develops || entry.plan == piece.plan_id)
            continue;
        const std::string held_for = entry.plan.empty() ? entry.measure : entry.plan;
        review.add("claimed_twice",
                   {piece.plan_id, piece.area_name, std::to_string(piece.plan_feature),
                    std::to_string(owner) + (held_for.empty() ? "" : " (" + held_for + ")"), ""},
                   area_of(row, plan.area_kind), row.place);
    }
}

} // namespace areal::accounting
