// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/ground_history.h"

#include "ledger/kind.h"
#include "ledger/reserve.h"

#include <algorithm>
#include <set>

namespace areal::accounting {
namespace {

using ledger::Books;
using ledger::Entry;
using ledger::EntryKind;
using ledger::EntryNumber;

bool is_spent_bit_by_bit(EntryKind kind) {
    return ledger::reserves_ground(kind) || kind == EntryKind::temporary;
}

bool holds(const Books& books, const Entry& entry, Date day) {
    if (!books.is_live(entry.number, day))
        return false;
    if (is_spent_bit_by_bit(entry.kind))
        return books.remaining(entry.number, day) > 0;
    if (entry.kind != EntryKind::candidate)
        return true;
    const std::vector<EntryNumber> open = ledger::open_candidates(books, day);
    return std::find(open.begin(), open.end(), entry.number) != open.end();
}

/// The days on which something became of the entry, and of what became of it.
void add_days(const Books& books, EntryNumber number, std::set<Date>& days) {
    for (const EntryNumber later : books.referrers(number)) {
        days.insert(books.entry(later).effective);
        add_days(books, later, days);
    }
}

std::optional<Date> end_of(const Books& books, const Entry& entry) {
    if (holds(books, entry, ledger::end_of_time))
        return std::nullopt;
    std::set<Date> days;
    add_days(books, entry.number, days);
    Date end = entry.effective;
    for (auto day = days.rbegin(); day != days.rend() && !holds(books, entry, *day); ++day)
        end = std::max(*day, entry.effective);
    return end;
}

} // namespace

std::vector<GroundSpan> ground_history(const Books& books) {
    std::vector<GroundSpan> spans;
    for (const Entry& entry : books.entries()) {
        const bool is_held = ledger::changes_ground(entry.kind) || ledger::reserves_ground(entry.kind) ||
                             entry.kind == EntryKind::candidate;
        if (is_held && !entry.footprint.empty())
            spans.push_back({entry.number, entry.effective, end_of(books, entry)});
    }
    return spans;
}

} // namespace areal::accounting
