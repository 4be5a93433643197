// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/posting_candidate.h"

#include "base/failure.h"
#include "ledger/gate.h"
#include "ledger/journal.h"
#include "ledger/kind.h"
#include "ledger/reserve.h"
#include "source/footprint_wkt.h"

#include <algorithm>

namespace areal::accounting {

using ledger::Entry;
using ledger::EntryKind;

Posting answer_candidate(const OpenBook& book, const CandidateAnswer& answer, const PostingTerms& terms) {
    constexpr ledger::Choice<EntryKind> answers{EntryKind::loss, EntryKind::densification, EntryKind::remap,
                                                EntryKind::reject};
    const auto open = ledger::open_candidates(book.books(), ledger::end_of_time);
    if (std::find(open.begin(), open.end(), answer.candidate) == open.end())
        throw BadInput("Entry {1} is no candidate change that waits for an answer.",
                       {std::to_string(answer.candidate)});
    if (!answers.has(answer.kind))
        throw BadInput("A candidate change is answered with loss, densification, remap or reject, not {1}. What was "
                       "restored is posted as a measure.",
                       {std::string(name_of(answer.kind))});
    const Entry& candidate = book.books().entry(answer.candidate);
    Proposal proposal;
    Entry& draft = proposal.draft;
    draft.kind = answer.kind;
    draft.effective = terms.effective;
    draft.author = terms.author;
    draft.case_ref = terms.case_ref;
    draft.evidence = terms.evidence;
    Posting posting;
    posting.made_from = book.books().size();
    posting.whole_mm2 = candidate.area_mm2;
    if (answer.kind == EntryKind::reject) {
        draft.refers = answer.candidate;
        posting.left_alone.push_back({{"Entry {1} was no change of the ground.", {describe(candidate)}},
                                      candidate.from.text(),
                                      candidate.to.text(),
                                      candidate.area_mm2});
        proposal.reason = {"A person has looked: entry {1} was no change of the ground.", {describe(candidate)}};
    } else {
        draft.candidate = answer.candidate;
        draft.from = candidate.from;
        draft.to = candidate.to;
        draft.area_mm2 = candidate.area_mm2;
        draft.footprint = candidate.footprint;
        draft.cause = answer.cause;
        draft.plan = answer.plan;
        proposal.reason = {"A person has looked and confirms entry {1}.", {describe(candidate)}};
    }
    posting.proposals.push_back(std::move(proposal));
    return posting;
}

Posting journal_posting(const std::string& journal) {
    Posting posting;
    for (ledger::JournalBlock& block : ledger::read_journal(journal)) {
        Proposal proposal{std::move(block.entry), std::nullopt, "Written by hand."};
        const std::string& ground = proposal.draft.footprint;
        if (ground.starts_with("POLYGON") || ground.starts_with("MULTIPOLYGON")) {
            proposal.ground = source::make_footprint(source::shape_from_wkt(ground));
            if (proposal.draft.area_mm2 == 0)
                proposal.draft.area_mm2 = proposal.ground->area_mm2;
        }
        posting.proposals.push_back(std::move(proposal));
    }
    return posting;
}

} // namespace areal::accounting
