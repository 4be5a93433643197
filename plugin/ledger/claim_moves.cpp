// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger/claim_moves.h"

#include "ledger/gate.h"
#include "ledger/kind.h"

namespace areal::ledger {

using Kind = EntryKind;

namespace {

/// What the entry itself holds, whether or not it is live.
std::vector<ClaimMove> own_holds(const Entry& entry) {
    std::vector<ClaimMove> holds;
    if (entry.footprint.empty())
        return holds;
    if (changes_ground(entry.kind))
        holds.push_back({true, ClaimLayer::ground, entry.number, entry.footprint});
    constexpr Choice<Kind> spends{Kind::loss,     Kind::densification, Kind::restored,
                                  Kind::planvask, Kind::lapse,         Kind::handover};
    const bool spends_reserve = entry.refers != 0 && spends.has(entry.kind);
    if (reserves_ground(entry.kind) || spends_reserve)
        holds.push_back({true, ClaimLayer::reserve, entry.number, entry.footprint});
    return holds;
}

/// The reserve that the entry takes from holds its ground as long as something is left of it.
void settle_reserve(const Books& books, EntryNumber number, std::vector<ClaimMove>& moves) {
    if (number == 0)
        return;
    const Entry& reserve = books.entry(number);
    if (reserves_ground(reserve.kind) && !reserve.footprint.empty())
        moves.push_back({books.remaining(number) > 0, ClaimLayer::reserve, number, reserve.footprint});
}

} // namespace

std::vector<ClaimMove> claim_moves(const Books& books, const Entry& entry) {
    if (entry.kind != Kind::reversal) {
        std::vector<ClaimMove> moves = own_holds(entry);
        settle_reserve(books, entry.refers, moves);
        return moves;
    }
    const ReversalRoot root = root_of_reversal(books, entry);
    const Entry& target = books.entry(root.entry);
    std::vector<ClaimMove> moves = own_holds(target);
    for (ClaimMove& move : moves)
        move.holds = root.reinstates;
    settle_reserve(books, target.refers, moves);
    return moves;
}

void carry_out(ClaimCheck& claims, const std::vector<ClaimMove>& moves) {
    for (const ClaimMove& move : moves) {
        if (move.holds)
            claims.hold(move.layer, move.owner, move.footprint);
        else
            claims.drop(move.layer, move.owner);
    }
}

void take_back(ClaimCheck& claims, const Books& books, const std::vector<ClaimMove>& moves) {
    for (const ClaimMove& move : moves) {
        const bool live = books.has(move.owner) && books.is_live(move.owner);
        if (live && (!reserves_ground(books.entry(move.owner).kind) || books.remaining(move.owner) > 0))
            claims.hold(move.layer, move.owner, move.footprint);
        else
            claims.drop(move.layer, move.owner);
    }
}

} // namespace areal::ledger
