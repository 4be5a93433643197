// SPDX-License-Identifier: GPL-2.0-or-later
//
// The ground of an account as pieces for the map and the spreadsheet: the rows that are wanted, with all that the
// layers say of each, and its geometry.
#pragma once

#include "accounting/account.h"
#include "accounting/ground_view.h"

#include <functional>
#include <vector>

namespace areal::accounting {

/// Each piece that is wanted, with the ground it is of, all cut in one go. Throws Cancelled when progress says so.
void make_pieces(const GroundView& view, const std::function<bool(const Ground&)>& wanted, int threads,
                 Progress* progress, const std::function<void(const Ground&, AccountPiece)>& take);

/// All of them.
std::vector<AccountPiece> account_pieces(const GroundView& view, const std::function<bool(const Ground&)>& wanted,
                                         int threads, Progress* progress);

} // namespace areal::accounting
