// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/posting_obligation.h"

#include "base/failure.h"
#include "ledger/gate.h"

namespace areal::accounting {

using ledger::Entry;
using ledger::EntryKind;

Posting owe_for_loss(const OpenBook& book, const Owed& owed, const PostingTerms& terms) {
    const ledger::Books& books = book.books();
    const bool is_loss =
        books.has(owed.loss) && books.is_live(owed.loss) &&
        (books.entry(owed.loss).kind == EntryKind::loss || books.entry(owed.loss).kind == EntryKind::temporary);
    if (!is_loss)
        throw BadInput("Entry {1} is no loss that land can be owed for.", {std::to_string(owed.loss)});
    const Entry& loss = books.entry(owed.loss);
    const AreaMm2 left_mm2 = loss.area_mm2 - books.area_by(owed.loss, {EntryKind::obligation});
    const AreaMm2 area_mm2 = owed.area_mm2.value_or(left_mm2);
    if (area_mm2 > left_mm2 || area_mm2 <= 0)
        throw BadInput("{1} of entry {2} are not owed yet, and {3} are asked for.",
                       {ExactDaa{left_mm2}, describe(loss), ExactDaa{area_mm2}});
    Proposal proposal;
    Entry& draft = proposal.draft;
    draft.kind = EntryKind::obligation;
    draft.effective = terms.effective;
    draft.author = terms.author;
    draft.case_ref = terms.case_ref;
    draft.evidence = terms.evidence;
    draft.refers = owed.loss;
    draft.from = loss.from;
    draft.to = ledger::AccountPath::of("debt/restoration");
    draft.area_mm2 = area_mm2;
    draft.project = owed.project;
    draft.developer = owed.developer;
    draft.payer = owed.payer;
    draft.performer = owed.performer;
    draft.cost_ore = owed.cost_ore;
    draft.until = owed.deadline;
    proposal.reason = {"Land of the same type is owed for entry {1}.", {describe(loss)}};
    Posting posting;
    posting.made_from = books.size();
    posting.whole_mm2 = area_mm2;
    posting.proposals.push_back(std::move(proposal));
    return posting;
}

} // namespace areal::accounting
