// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger/debt.h"

#include "ledger/kind.h"

#include <algorithm>

namespace areal::ledger {

using Kind = EntryKind;

namespace {

constexpr double mm2_per_hectare = 1e10;

bool is_nature(const AccountPath& account) {
    constexpr Choice<AccountRoot> nature{AccountRoot::nature, AccountRoot::water, AccountRoot::sea};
    return nature.has(account.root());
}

/// The day a restoration came to count; its own day unless a status entry did it.
Date counted_from(const Books& books, const Entry& restoration) {
    if (restoration.status >= books.counting_status())
        return restoration.effective;
    for (const EntryNumber by : books.referrers(restoration.number)) {
        const Entry& moved = books.entry(by);
        if (moved.kind == Kind::status && books.is_live(by) && *moved.status >= books.counting_status())
            return moved.effective;
    }
    return restoration.effective;
}

/// Changes of the missing area, by day.
std::map<Date, AreaMm2> missing_nature(const Books& books) {
    std::map<Date, AreaMm2> changes;
    for (const Entry& entry : books.entries()) {
        if (!books.is_live(entry.number))
            continue;
        const bool hands_over = entry.kind == Kind::handover && books.entry(entry.refers).kind == Kind::temporary;
        if (hands_over && is_nature(books.entry(entry.refers).from)) // goes on in the other book
            changes[entry.effective] -= entry.area_mm2;
        if (!entry.place.empty())
            continue;
        if ((entry.kind == Kind::loss || entry.kind == Kind::temporary) && is_nature(entry.from))
            changes[entry.effective] += entry.area_mm2;
        if (entry.kind == Kind::returned && is_nature(entry.to))
            changes[entry.effective] -= entry.area_mm2;
        if (entry.kind == Kind::restored)
            if (const AreaMm2 counted_mm2 = books.counted(entry.number)) {
                const Date counted = counted_from(books, entry);
                changes[std::max(counted, entry.until.value_or(counted))] -= counted_mm2;
            }
    }
    return changes;
}

} // namespace

std::string_view name_of(ObligationStage stage) {
    constexpr std::array<std::string_view, 4> names{"open", "in_progress", "approved", "moved"};
    return names.at(std::size_t(stage));
}

std::vector<ObligationState> obligations(const Books& books, Date as_of) {
    std::vector<ObligationState> states;
    for (const Entry& entry : books.entries()) {
        if (entry.kind != Kind::obligation || entry.effective > as_of || !books.is_live(entry.number, as_of))
            continue;
        ObligationState state;
        state.entry = entry.number;
        state.owed_mm2 = entry.area_mm2;
        state.open_mm2 = books.open_debt(entry.number, as_of);
        bool has_begun = false;
        for (const EntryNumber by : books.referrers(entry.number)) {
            const Entry& answer = books.entry(by);
            if (answer.effective > as_of || !books.is_live(by, as_of))
                continue;
            if (answer.kind == Kind::payment)
                state.paid_ore += answer.cost_ore;
            has_begun |= answer.obligation == entry.number && books.status(by, as_of) >= Status::begun;
            if (answer.kind == Kind::restored && !answer.place.empty())
                state.off_site_mm2 += books.counted(by, as_of);
        }
        state.stage = books.area_by(entry.number, {Kind::handover}, as_of) > 0 ? ObligationStage::moved
                      : state.open_mm2 == 0                                    ? ObligationStage::approved
                      : has_begun                                              ? ObligationStage::in_progress
                                                                               : ObligationStage::open;
        state.is_overdue = state.open_mm2 > 0 && entry.until && *entry.until < as_of;
        states.push_back(state);
    }
    return states;
}

double DebtYear::hectare_years() const {
    const int days = Date::last_of_year(year) - Date::first_of_year(year) + 1;
    return double(mm2_days) / mm2_per_hectare / days;
}

std::vector<DebtYear> restoration_debt(const Books& books, int from_year, int to_year) {
    const std::map<Date, AreaMm2> changes = missing_nature(books);
    std::vector<DebtYear> years;
    for (int year = from_year; year <= to_year; ++year) {
        const Date first = Date::first_of_year(year);
        const Date next = Date::last_of_year(year) + 1;
        DebtYear row{year, 0};
        for (const auto& [day, change_mm2] : changes)
            if (day < next)
                row.mm2_days += int128(change_mm2) * (next - std::max(day, first));
        years.push_back(row);
    }
    return years;
}

} // namespace areal::ledger
