// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/posting_preview.h"

#include "base/failure.h"

namespace areal::qgis {

PostingPreview PostingPreview::make(const std::string& book, const Maker& maker, const accounting::Meanings& meanings) {
    const accounting::OpenBook open(accounting::open_store(book), now);
    PostingPreview made;
    made.book = book;
    made.posting = maker(open);
    made.head = open.books().entries().back().hash;
    made.proposals = proposal_table(made.posting, accounting::preview(open, made.posting), meanings);
    made.left_alone = left_alone_table(made.posting, meanings);
    return made;
}

std::size_t PostingPreview::write(const accounting::PostingTerms& terms) const {
    accounting::OpenBook open(accounting::open_store(book), now);
    if (open.ledger().head() != head)
        throw BadInput("Others have written in the book since this was previewed. Preview it again.");
    accounting::Posting signed_now = posting;
    for (accounting::Proposal& proposal : signed_now.proposals) {
        proposal.draft.author = terms.author;
        proposal.draft.case_ref = terms.case_ref;
    }
    return accounting::post(open, signed_now).size();
}

} // namespace areal::qgis
