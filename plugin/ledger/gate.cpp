// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger/gate.h"

#include "ledger/kind.h"
#include "ledger/snapshot.h"

namespace areal::ledger {

using Kind = EntryKind;

EntryMention describe(const Entry& entry) {
    return {std::int64_t(entry.number), called(entry.kind), entry.effective};
}

CodeName called(EntryKind kind) {
    return {"entry_kinds", std::string(name_of(kind))};
}

CodeName called(Status status) {
    return {"restoration_status", std::string(name_of(status))};
}

CodeName called(const AccountPath& account) {
    return {"accounts", account.text()};
}

ReversalRoot root_of_reversal(const Books& books, const Entry& reversal) {
    ReversalRoot root{reversal.refers, false};
    while (books.entry(root.entry).kind == Kind::reversal) {
        root.entry = books.entry(root.entry).refers;
        root.reinstates = !root.reinstates;
    }
    return root;
}

std::optional<Refusal> Gate::check(const Entry& entry) const {
    using Check = Answer (Gate::*)(const Entry&) const;
    constexpr Check checks[] = {&Gate::check_form,      &Gate::check_dates,  &Gate::check_opening, &Gate::check_close,
                                &Gate::check_reference, &Gate::check_claims, &Gate::check_balance};
    for (const Check ask : checks)
        if (Answer refusal = (this->*ask)(entry))
            return refusal;
    return std::nullopt;
}

Gate::Answer Gate::check_dates(const Entry& entry) const {
    if (entry.effective > entry.booked.date())
        return Refusal{RefusalKind::date,
                       {"The entry is dated {1}, after the day it is written. Only what has happened is booked.",
                        {entry.effective}}};
    if (entry.until && *entry.until < entry.effective)
        return Refusal{RefusalKind::date,
                       {"The entry ends ({1}) before it begins ({2}).", {*entry.until, entry.effective}}};
    if (m_books.size() == 0)
        return std::nullopt;
    const Entry& baseline = m_books.entry(1);
    if (entry.effective < baseline.effective)
        return Refusal{RefusalKind::date,
                       {"The book opens on {1}; an entry of {2} lies before it.",
                        {baseline.effective, entry.effective}},
                       1};
    if (entry.booked < m_books.entries().back().booked)
        return Refusal{RefusalKind::date, "The entry is written before the last entry of the book. Set the clock."};
    if (entry.effective.year() <= m_books.closed_year())
        return Refusal{RefusalKind::closed_year,
                       {"The year {1} is closed. Date the correction in an open year and let it point back.",
                        {std::to_string(entry.effective.year())}}};
    return std::nullopt;
}

namespace {

bool is_about_opening(const Books& books, const Entry& entry) {
    if (entry.kind != Kind::reversal)
        return entry.kind == Kind::opening;
    return books.has(entry.refers) && books.entry(root_of_reversal(books, entry).entry).kind == Kind::opening;
}

} // namespace

/// The baseline is frozen with the first entry of another kind.
Gate::Answer Gate::check_opening(const Entry& entry) const {
    if (!is_about_opening(m_books, entry))
        return std::nullopt;
    const Entry& last = m_books.entries().back();
    if (last.kind == Kind::baseline || is_about_opening(m_books, last))
        return std::nullopt;
    return Refusal{RefusalKind::date, "The opening is frozen since the book has other entries. Ground that was drawn "
                                      "wrongly is posted as remap, ground that came or went as boundary."};
}

Gate::Answer Gate::check_close(const Entry& entry) const {
    if (entry.kind != Kind::close)
        return std::nullopt;
    if (entry.effective != Date::last_of_year(entry.year))
        return Refusal{RefusalKind::date, "A closing is dated the last day of its year."};
    if (entry.effective >= entry.booked.date())
        return Refusal{RefusalKind::date, {"The year {1} is not over.", {std::to_string(entry.year)}}};
    if (entry.snapshot != snapshot_text(m_books, entry.year))
        return Refusal{RefusalKind::form, "The snapshot of the closing is not what the books say."};
    return std::nullopt;
}

Gate::Answer Gate::check_balance(const Entry& entry) const {
    const bool off_site = !entry.place.empty() && entry.kind != Kind::boundary;
    if (entry.book != Book::physical || entry.from.empty() || entry.from.root() == AccountRoot::outside || off_site ||
        entry.kind == Kind::candidate)
        return std::nullopt;
    const AreaMm2 has_mm2 = m_books.lowest_balance(Book::physical, entry.from, entry.effective);
    if (entry.area_mm2 <= has_mm2)
        return std::nullopt;
    return Refusal{RefusalKind::overdrawn,
                   {"The account {1} has {2} from {3} on, and {4} are to leave it.",
                    {called(entry.from), ExactDaa{has_mm2}, entry.effective, ExactDaa{entry.area_mm2}}}};
}

} // namespace areal::ledger
