// SPDX-License-Identifier: GPL-2.0-or-later
//
// A plan adopted, repealed or run out, as entries of the book.
//
// Adopted: ground that the plan takes and that is not built becomes a pledge, one per plan area and account.
// What an older plan has set aside already stays with that pledge. What an older plan had set aside and the
// new one keeps is planvask: the pledge is taken back, no ground changes, nothing is restored. What is built
// stays built. A promise to restore under ground that the plan takes is a finding.
//
// Repealed: what is left of the plan's pledges is planvask; what was built stays in the physical book.
#pragma once

#include "accounting/plan_pieces.h"
#include "accounting/posting.h"

namespace areal::accounting {

struct AdoptedPlan {
    PlanPieces pieces;
    std::optional<Date> until; // the pledges run out
};

/// What the account's checklist says was decided, where nobody said otherwise: the case when `terms` has none, the day
/// when it was not asked for. Throws BadInput when that is no day.
PostingTerms terms_of_decision(PostingTerms terms, bool day_was_asked_for, const Account& account);

/// Throws BadInput when the pieces are not measured as the book is.
Posting adopt_plan(const OpenBook& book, const AdoptedPlan& plan, const PostingTerms& terms);
/// Throws BadInput when no live pledge is of that plan.
Posting repeal_plan(const OpenBook& book, const std::string& plan_id, const PostingTerms& terms);
/// Pledges that were to run out before the day of the terms lapse.
Posting lapse_pledges(const OpenBook& book, const PostingTerms& terms);

} // namespace areal::accounting
