// SPDX-License-Identifier: GPL-2.0-or-later
//
// What a document (an account, two vintages of land cover, a repeal, a layer of measures) leads to in the
// book: the entries it proposes, each with its ground and a reason a planner can read, and the ground that
// leads to no entry, with the reason for that. Nothing is written until `post`; `preview` shows the very
// entries that would be written, by leading them through the same gate.
//
// Areas are whole mm2, apportioned by largest remainder: over all proposals and all that is left alone they
// sum to the whole of the document. What an entry takes from a pledge is fitted to what the book has left of
// it when the two differ by less than a claim's tolerance; `fitted_mm2` says by how much in all.
#pragma once

#include "accounting/cut.h"
#include "accounting/open_book.h"
#include "accounting/table.h"
#include "base/finding.h"
#include "base/sentence.h"
#include "source/footprint.h"

#include <optional>
#include <string>
#include <vector>

namespace areal::accounting {

class Meanings;

/// What all entries of a posting share.
struct PostingTerms {
    Date effective; // when it was so
    std::string author, case_ref, evidence;
};

struct Proposal {
    ledger::Entry draft;
    std::optional<source::Footprint> ground;
    Sentence reason;
};

struct LeftAlone {
    Sentence reason;
    std::string from, to; // accounts; empty when they do not matter
    AreaMm2 area_mm2 = 0;
};

struct Posting {
    std::vector<Proposal> proposals; // in the order in which they are written
    /// Entries of the book that the proposals were made from; when others have written since, they are refused.
    std::size_t made_from = 0; // 0: from no state of the book
    std::vector<LeftAlone> left_alone;
    AreaMm2 whole_mm2 = 0;  // of the document
    AreaMm2 fitted_mm2 = 0; // whole = proposals + left alone + fitted
    Findings findings;
};

/// The entries as they would be written, with numbers; nothing is written. Throws Refused as `post` does.
std::vector<ledger::Entry> preview(const OpenBook& book, const Posting& posting);
/// All entries, or none of them. Throws Refused.
std::vector<ledger::Entry> post(OpenBook& book, const Posting& posting);

/// Entries with their reasons, as they were previewed or written.
Table proposal_table(const Posting& posting, const std::vector<ledger::Entry>& entries, const Meanings& meanings);
Table left_alone_table(const Posting& posting, const Meanings& meanings);

/// The first entry. Throws BadInput when the book is empty.
const ledger::Entry& baseline_of(const ledger::Books& books);
AreaKind area_kind_of(const ledger::Books& books);
/// Throws BadInput unless the document measures as the book does.
void require_same_measure(const ledger::Books& books, const std::string& crs, AreaKind area_kind);

} // namespace areal::accounting
