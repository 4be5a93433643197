// SPDX-License-Identifier: GPL-2.0-or-later
//
// A plan held against the municipality's book: ground that it takes and that another plan, or a promise to restore,
// has claimed there already. What the book holds for this same plan is no second claim.
//
// Refuses (BadInput): pieces that are not measured as the book is.
#pragma once

#include "accounting/open_book.h"
#include "accounting/plan_pieces.h"
#include "accounting/review_list.h"

namespace areal::accounting {

void find_double_claims(const PlanPieces& plan, const OpenBook& book, ReviewList& review);

} // namespace areal::accounting
