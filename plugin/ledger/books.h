// SPDX-License-Identifier: GPL-2.0-or-later
//
// The state of the books after a sequence of entries: balances over time, and what has become of each
// entry (reversed, built, voided, written down...). Applies what it is given; the gate (gate.h) decides
// what may be given. Areas in mm2.
//
// Every entry's effects sum to zero per book: what leaves one account enters another. Accounts under
// "outside" and, in the money book, the ground that is owed stand for the other side.
//
// "As known on K" is the state after the entries booked until K (`known_on`); "as of D" is a sum over
// effects until D.
#pragma once

#include "ledger/entry.h"

#include <limits>
#include <map>
#include <span>
#include <vector>

namespace areal::ledger {

/// Why a balance moved; the columns of the account.
enum class Column : std::uint8_t {
    opening,
    lost,      // nature or farmland built down, seen from the ground that is gone
    gained,    // the same, seen from the account that grew
    densified, // built to built
    temporary, // taken for a time, and given back
    restored,
    remapped,
    method,
    boundary,
    corrected, // reversal in a later year than the entry it takes back
    pledged,
    realised,
    withdrawn, // planvask
    lapsed,
    owed,
    settled,
    count_
};
inline constexpr std::size_t column_count = std::size_t(Column::count_);
std::string_view name_of(Column column);

struct Effect {
    Book book;
    AccountPath account;
    AreaMm2 change_mm2;
    Column column;
};

inline constexpr Date end_of_time = Date::from_days(std::numeric_limits<std::int32_t>::max());

class Books {
  public:
    void apply(const Entry& entry);
    /// Takes back the entry applied last.
    void undo();

    std::size_t size() const { return m_entries.size(); }
    const std::vector<Entry>& entries() const { return m_entries; }
    bool has(EntryNumber number) const { return number >= 1 && std::size_t(number) <= m_entries.size(); }
    const Entry& entry(EntryNumber number) const { return m_entries.at(std::size_t(number - 1)); }
    const std::vector<Effect>& effects(EntryNumber number) const { return m_notes.at(std::size_t(number - 1)).effects; }
    /// Entries that point at this one by any of their references, in order.
    const std::vector<EntryNumber>& referrers(EntryNumber number) const;

    // What has become of an entry, by the entries that point at it and are effective on the day.
    /// Not reversed (or the reversal was itself reversed).
    bool is_live(EntryNumber number, Date as_of = end_of_time) const;
    /// The live reversal, or 0.
    EntryNumber reversed_by(EntryNumber number, Date as_of = end_of_time) const;
    /// Area of live entries of these kinds that point at this one.
    AreaMm2 area_by(EntryNumber number, std::initializer_list<EntryKind> kinds, Date as_of = end_of_time) const;
    /// What is left of a pledge, measure, temporary loss or restoration after all that points at it.
    AreaMm2 remaining(EntryNumber number, Date as_of = end_of_time) const;
    /// Of a measure or restoration: the status its latest live entry gives it.
    Status status(EntryNumber number, Date as_of = end_of_time) const;
    /// Of a restoration: the area that counts, once it has the status from which the rule set counts
    /// (the baseline says which; verified unless said) and as far as it was not written down.
    AreaMm2 counted(EntryNumber number, Date as_of = end_of_time) const;
    /// Of an obligation: land still owed.
    AreaMm2 open_debt(EntryNumber number, Date as_of = end_of_time) const;

    AreaMm2 balance(Book book, const AccountPath& account, Date as_of = end_of_time) const;
    /// Accounts with a balance on that day, without those at zero.
    std::map<AccountPath, AreaMm2> balances(Book book, Date as_of = end_of_time) const;
    /// The lowest balance from that day on.
    AreaMm2 lowest_balance(Book book, const AccountPath& account, Date from) const;

    Status counting_status() const;
    /// The last closed year, or 0.
    int closed_year() const { return m_closed_years.empty() ? 0 : m_closed_years.back(); }

  private:
    struct Note {
        std::vector<Effect> effects;
        std::vector<EntryNumber> referrers;
    };
    using DayChanges = std::map<Date, AreaMm2>;

    void refer(const Entry& entry, bool add);
    void book_effects(const Entry& entry, const std::vector<Effect>& effects, int sign);
    std::vector<Effect> ground_effects(const Entry& entry) const;
    std::vector<Effect> reversal_effects(const Entry& entry) const;
    std::vector<EntryNumber> debts_touched(const Entry& entry) const;

    std::vector<Entry> m_entries;
    std::vector<Note> m_notes;
    std::map<std::pair<Book, AccountPath>, DayChanges> m_changes;
    std::vector<int> m_closed_years;
};

/// The books as they were known at that moment.
Books known_on(std::span<const Entry> entries, Moment known);

} // namespace areal::ledger
