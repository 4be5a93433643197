// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger/gate.h"

#include "ledger/kind.h"
#include "ledger/snapshot.h"

namespace areal::ledger {

using Kind = EntryKind;

std::string describe(const Entry& entry) {
    return "entry " + std::to_string(entry.number) + " (" + std::string(name_of(entry.kind)) + ", " +
           entry.effective.iso() + ")";
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
    constexpr Check checks[] = {&Gate::check_form,      &Gate::check_dates,  &Gate::check_close,
                                &Gate::check_reference, &Gate::check_claims, &Gate::check_balance};
    for (const Check ask : checks)
        if (Answer refusal = (this->*ask)(entry))
            return refusal;
    return std::nullopt;
}

Gate::Answer Gate::check_dates(const Entry& entry) const {
    if (entry.effective > entry.booked.date())
        return Refusal{RefusalKind::date,
                       "The entry is dated " + entry.effective.iso() +
                           ", after the day it is written. Only what has happened is booked."};
    if (entry.until && *entry.until < entry.effective)
        return Refusal{RefusalKind::date, "The entry ends (" + entry.until->iso() + ") before it begins (" +
                                              entry.effective.iso() + ")."};
    if (m_books.size() == 0)
        return std::nullopt;
    const Entry& baseline = m_books.entry(1);
    if (entry.effective < baseline.effective)
        return Refusal{RefusalKind::date,
                       "The book opens on " + baseline.effective.iso() + "; an entry of " +
                           entry.effective.iso() + " lies before it.",
                       1};
    if (entry.booked < m_books.entries().back().booked)
        return Refusal{RefusalKind::date,
                       "The entry is written before the last entry of the book. Set the clock."};
    if (entry.effective.year() <= m_books.closed_year())
        return Refusal{RefusalKind::closed_year,
                       "The year " + std::to_string(entry.effective.year()) +
                           " is closed. Date the correction in an open year and let it point back."};
    return std::nullopt;
}

Gate::Answer Gate::check_close(const Entry& entry) const {
    if (entry.kind != Kind::close)
        return std::nullopt;
    if (entry.effective != Date::last_of_year(entry.year))
        return Refusal{RefusalKind::date, "A closing is dated the last day of its year."};
    if (entry.effective >= entry.booked.date())
        return Refusal{RefusalKind::date, "The year " + std::to_string(entry.year) + " is not over."};
    if (entry.snapshot != snapshot_text(m_books, entry.year))
        return Refusal{RefusalKind::form, "The snapshot of the closing is not what the books say."};
    return std::nullopt;
}

Gate::Answer Gate::check_balance(const Entry& entry) const {
    const bool off_site = !entry.place.empty() && entry.kind != Kind::boundary;
    if (entry.book != Book::physical || entry.from.empty() || entry.from.root() == AccountRoot::outside ||
        off_site || entry.kind == Kind::candidate)
        return std::nullopt;
    const AreaMm2 has_mm2 = m_books.lowest_balance(Book::physical, entry.from, entry.effective);
    if (entry.area_mm2 <= has_mm2)
        return std::nullopt;
    return Refusal{RefusalKind::overdrawn, "The account " + entry.from.text() + " has " + daa_text(has_mm2) +
                                               " from " + entry.effective.iso() + " on, and " +
                                               daa_text(entry.area_mm2) + " are to leave it."};
}

} // namespace areal::ledger
