// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger/books.h"

#include <algorithm>

namespace areal::ledger {
namespace {

constexpr std::array<std::string_view, column_count> columns{
    "opening",  "lost",      "gained",  "densified", "temporary", "restored", "remapped", "method",
    "boundary", "corrected", "pledged", "realised",  "withdrawn", "lapsed",   "owed",     "settled",
};

} // namespace

std::string_view name_of(Column column) {
    return columns.at(std::size_t(column));
}

void Books::refer(const Entry& entry, bool add) {
    for (const EntryNumber target : {entry.refers, entry.obligation, entry.candidate}) {
        if (target == 0)
            continue;
        auto& referrers = m_notes.at(std::size_t(target - 1)).referrers;
        if (add)
            referrers.push_back(entry.number);
        else
            referrers.pop_back();
    }
}

void Books::book_effects(const Entry& entry, const std::vector<Effect>& effects, int sign) {
    for (const Effect& effect : effects) {
        DayChanges& days = m_changes[{effect.book, effect.account}];
        const auto day = days.try_emplace(entry.effective, 0).first;
        day->second += sign * effect.change_mm2;
        if (day->second == 0)
            days.erase(day);
    }
}

void Books::apply(const Entry& entry) {
    const std::vector<EntryNumber> debts = debts_touched(entry);
    std::vector<AreaMm2> open_before;
    for (const EntryNumber debt : debts)
        open_before.push_back(debt == entry.number ? 0 : open_debt(debt));

    m_entries.push_back(entry);
    m_notes.emplace_back();
    refer(entry, true);
    if (entry.kind == EntryKind::close)
        m_closed_years.push_back(entry.year);

    std::vector<Effect> effects = entry.kind == EntryKind::reversal ? reversal_effects(entry) : ground_effects(entry);
    for (std::size_t i = 0; i < debts.size(); ++i) {
        const AreaMm2 change_mm2 = open_debt(debts[i]) - open_before[i];
        if (change_mm2 == 0)
            continue;
        const Entry& debt = this->entry(debts[i]);
        const Column column = entry.kind == EntryKind::obligation ? Column::owed
                              : entry.kind == EntryKind::handover ? Column::boundary
                                                                  : Column::settled;
        effects.push_back({Book::money, debt.from, -change_mm2, column});
        effects.push_back({Book::money, debt.to, change_mm2, column});
    }
    book_effects(entry, effects, +1);
    m_notes.back().effects = std::move(effects);
}

void Books::undo() {
    const Entry& entry = m_entries.back();
    book_effects(entry, m_notes.back().effects, -1);
    if (entry.kind == EntryKind::close)
        m_closed_years.pop_back();
    refer(entry, false);
    m_notes.pop_back();
    m_entries.pop_back();
}

const std::vector<EntryNumber>& Books::referrers(EntryNumber number) const {
    return m_notes.at(std::size_t(number - 1)).referrers;
}

AreaMm2 Books::balance(Book book, const AccountPath& account, Date as_of) const {
    AreaMm2 sum_mm2 = 0;
    const auto found = m_changes.find({book, account});
    if (found != m_changes.end())
        for (const auto& [day, change_mm2] : found->second) {
            if (day > as_of)
                break;
            sum_mm2 += change_mm2;
        }
    return sum_mm2;
}

std::map<AccountPath, AreaMm2> Books::balances(Book book, Date as_of) const {
    std::map<AccountPath, AreaMm2> result;
    for (const auto& [key, days] : m_changes)
        if (key.first == book)
            if (const AreaMm2 sum_mm2 = balance(book, key.second, as_of))
                result[key.second] = sum_mm2;
    return result;
}

AreaMm2 Books::lowest_balance(Book book, const AccountPath& account, Date from) const {
    const auto found = m_changes.find({book, account});
    if (found == m_changes.end())
        return 0;
    AreaMm2 sum_mm2 = balance(book, account, from);
    AreaMm2 lowest_mm2 = sum_mm2;
    for (auto day = found->second.upper_bound(from); day != found->second.end(); ++day) {
        sum_mm2 += day->second;
        lowest_mm2 = std::min(lowest_mm2, sum_mm2);
    }
    return lowest_mm2;
}

Status Books::counting_status() const {
    return m_entries.empty() ? Status::verified : m_entries.front().status.value_or(Status::verified);
}

Books known_on(std::span<const Entry> entries, Moment known) {
    Books books;
    for (const Entry& entry : entries) {
        if (entry.booked > known)
            break;
        books.apply(entry);
    }
    return books;
}

} // namespace areal::ledger
