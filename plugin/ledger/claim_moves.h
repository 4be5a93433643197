// SPDX-License-Identifier: GPL-2.0-or-later
//
// How an entry that was let in changes who owns which ground.
#pragma once

#include "ledger/books.h"
#include "ledger/claim.h"

#include <vector>

namespace areal::ledger {

struct ClaimMove {
    bool holds = true; // false: drops
    ClaimLayer layer = ClaimLayer::ground;
    EntryNumber owner = 0;
    FootprintId footprint;
};

/// For an entry that is already in `books` as the last one.
std::vector<ClaimMove> claim_moves(const Books& books, const Entry& entry);
void carry_out(ClaimCheck& claims, const std::vector<ClaimMove>& moves);
/// After the entries behind the moves were undone in `books`.
void take_back(ClaimCheck& claims, const Books& books, const std::vector<ClaimMove>& moves);

} // namespace areal::ledger
