// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/posting.h"

#include "accounting/meanings.h"
#include "accounting/trial_book.h"
#include "base/failure.h"

namespace areal::accounting {
namespace {

std::vector<ledger::Entry> drafts(const Posting& posting, source::FootprintStore& footprints) {
    std::vector<ledger::Entry> result;
    for (const Proposal& proposal : posting.proposals) {
        result.push_back(proposal.draft);
        if (posting.made_from != 0)
            result.back().number = ledger::EntryNumber(posting.made_from + result.size());
        if (!proposal.ground)
            continue;
        footprints.add(*proposal.ground);
        result.back().footprint = proposal.ground->id;
    }
    return result;
}

} // namespace

std::vector<ledger::Entry> preview(const OpenBook& book, const Posting& posting) {
    if (posting.proposals.empty())
        return {};
    TrialBook trial(book);
    return trial.ledger().post(drafts(posting, trial.footprints()));
}

std::vector<ledger::Entry> post(OpenBook& book, const Posting& posting) {
    if (posting.proposals.empty())
        return {};
    return book.ledger().post(drafts(posting, book.footprints()));
}

Table proposal_table(const Posting& posting, const std::vector<ledger::Entry>& entries, const Meanings& meanings) {
    Table table{
        "proposals", {"entry", "kind", "effective", "from", "to", "area_m2", "refers", "plan", "cause", "reason"}, {}};
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const ledger::Entry& entry = entries[i];
        table.rows.push_back({entry.number, std::string(name_of(entry.kind)), entry.effective.iso(), entry.from.text(),
                              entry.to.text(), ExactArea::from_mm2(entry.area_mm2), entry.refers, entry.plan,
                              entry.cause, meanings.say(posting.proposals[i].reason)});
    }
    return table;
}

Table left_alone_table(const Posting& posting, const Meanings& meanings) {
    Table table{"left_alone", {"from", "to", "area_m2", "reason"}, {}};
    for (const LeftAlone& left : posting.left_alone)
        table.rows.push_back(
            {left.from, left.to, ExactArea::from_mm2(left.area_mm2), meanings.say(left.reason)});
    return table;
}

const ledger::Entry& baseline_of(const ledger::Books& books) {
    if (books.size() == 0)
        throw BadInput("The book is empty. It begins with its baseline (ledger init).");
    return books.entry(1);
}

AreaKind area_kind_of(const ledger::Books& books) {
    return baseline_of(books).area_kind == ledger::AreaKind::true_area ? AreaKind::true_area : AreaKind::plan;
}

void require_same_measure(const ledger::Books& books, const std::string& crs, AreaKind area_kind) {
    const ledger::Entry& baseline = baseline_of(books);
    if (crs != baseline.crs)
        throw BadInput("The areas are measured in {1} and the book in {2}. Make them in the book's system (--crs "
                       "{2}).",
                       {crs, baseline.crs});
    if (area_kind != area_kind_of(books))
        throw BadInput("The areas are of another kind than the book's ({1}: plan area or true area).",
                       {std::string(name_of(*baseline.area_kind))});
}

} // namespace areal::accounting
