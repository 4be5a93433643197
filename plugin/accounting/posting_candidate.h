// SPDX-License-Identifier: GPL-2.0-or-later
//
// A person's answer to a candidate change (kartendring): it happened, for a cause or by a plan; it was only
// drawn differently; or it was no change. And a journal written by hand, as a posting that can be previewed.
#pragma once

#include "accounting/posting.h"

namespace areal::accounting {

struct CandidateAnswer {
    ledger::EntryNumber candidate = 0;
    ledger::EntryKind kind = ledger::EntryKind::loss; // loss, densification, remap or reject
    std::string cause, plan;                          // of a loss
};

/// Throws BadInput when there is no such open candidate, or the answer is of another kind.
Posting answer_candidate(const OpenBook& book, const CandidateAnswer& answer, const PostingTerms& terms);

/// Entries with WKT for a footprint get it as their ground, and its area when they say none.
Posting journal_posting(const std::string& journal);

} // namespace areal::accounting
