// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger/series.h"

#include "ledger/kind.h"
#include "ledger/neutrality.h"
#include "ledger/reserve.h"

#include <algorithm>

namespace areal::ledger {
namespace {

bool has_any(const Books& books, int year, Choice<EntryKind> kinds) {
    for (const Entry& entry : books.entries())
        if (kinds.has(entry.kind) && entry.effective.year() == year && books.is_live(entry.number))
            return true;
    return false;
}

bool counts_as_loss(const AccountPath& account, bool includes_farmland) {
    constexpr Choice<AccountRoot> never{AccountRoot::built, AccountRoot::farmland};
    return !never.has(account.root()) || (includes_farmland && account.root() == AccountRoot::farmland);
}

/// Spreads what is pending evenly, exact to the mm2: the first years take the remainder.
void foresee(std::vector<SeriesYear>& years, AreaMm2 pending_mm2, int first_year, int last_year) {
    const AreaMm2 count = last_year - first_year + 1;
    for (SeriesYear& row : years)
        if (row.year >= first_year && row.year <= last_year)
            row.foreseen_mm2 += pending_mm2 / count + (row.year - first_year < pending_mm2 % count ? 1 : 0);
}

/// By how much net loss the resolution's share of its budget goes until the end of the year.
std::optional<AreaMm2> allowed_mm2(const std::optional<Resolution>& resolution, int year) {
    if (!resolution || year < resolution->baseline_year)
        return std::nullopt;
    const int span = resolution->target_year - resolution->baseline_year + 1;
    const int used = std::min(year, resolution->target_year) - resolution->baseline_year + 1;
    return AreaMm2(int128(resolution->budget_mm2) * used / span);
}

void look_back(const Books& books, const SeriesAsk& ask, const std::optional<Resolution>& resolution, SeriesYear& row) {
    if (row.is_forecast)
        return;
    const Date last = std::min(ask.as_of, Date::last_of_year(row.year));
    const Neutrality sum = neutrality(books, Date::first_of_year(row.year), last, ask.includes_farmland);
    row.lost_mm2 = sum.lost_mm2;
    row.restored_mm2 = sum.restored_mm2;
    row.balance_mm2 = sum.restored_mm2 - sum.lost_mm2;
    if (resolution && row.year >= resolution->baseline_year)
        row.used_mm2 = -row.balance_mm2;
}

void look_ahead(const Books& books, const SeriesAsk& ask, int last_year, std::vector<SeriesYear>& years) {
    const int first_year = ask.as_of.year() + 1;
    for (const PledgeState& pledge : pledges(books, ask.as_of)) {
        const Entry& entry = books.entry(pledge.entry);
        if (counts_as_loss(entry.from, ask.includes_farmland))
            foresee(years, pledge.pending_mm2, first_year,
                    std::max(first_year, entry.until ? entry.until->year() : last_year));
    }
}

} // namespace

std::optional<Resolution> resolution(const Books& books, Date as_of) {
    const Entry* last = nullptr;
    for (const Entry& entry : books.entries())
        if (entry.kind == EntryKind::resolution && entry.effective <= as_of && books.is_live(entry.number, as_of) &&
            (last == nullptr || entry.effective >= last->effective))
            last = &entry;
    if (last == nullptr)
        return std::nullopt;
    return Resolution{last->number, last->effective.year(), last->year, last->area_mm2};
}

std::vector<SeriesYear> series(const Books& books, const SeriesAsk& ask) {
    if (books.size() == 0)
        return {};
    const std::optional<Resolution> resolved = resolution(books, ask.as_of);
    std::vector<SeriesYear> years;
    for (int year = books.entry(1).effective.year(); year <= ask.to_year; ++year) {
        SeriesYear row;
        row.year = year;
        row.is_forecast = Date::first_of_year(year) > ask.as_of;
        row.is_broken = has_any(books, year, {EntryKind::boundary, EntryKind::method});
        row.is_renumbered = has_any(books, year, {EntryKind::renumber});
        row.allowed_mm2 = allowed_mm2(resolved, year);
        look_back(books, ask, resolved, row);
        years.push_back(row);
    }
    look_ahead(books, ask, resolved ? resolved->target_year : ask.to_year, years);
    SeriesYear sum;
    for (SeriesYear& row : years) {
        row.balance_mm2 = sum.balance_mm2 += row.balance_mm2;
        row.used_mm2 = sum.used_mm2 += row.used_mm2;
        row.foreseen_so_far_mm2 = sum.foreseen_so_far_mm2 += row.foreseen_mm2;
    }
    std::erase_if(years, [&](const SeriesYear& row) { return row.year < ask.from_year; });
    return years;
}

namespace {

PledgeState reserve_on(const Books& books, Date day) {
    PledgeState sum;
    for (const PledgeState& state : pledges(books, day)) {
        sum.pledged_mm2 += state.pledged_mm2;
        sum.realised_mm2 += state.realised_mm2;
        sum.withdrawn_mm2 += state.withdrawn_mm2;
        sum.lapsed_mm2 += state.lapsed_mm2;
        sum.moved_mm2 += state.moved_mm2;
        sum.pending_mm2 += state.pending_mm2;
    }
    return sum;
}

} // namespace

std::vector<ReserveYear> reserve_series(const Books& books, const SeriesAsk& ask) {
    std::vector<ReserveYear> years;
    PledgeState before = reserve_on(books, Date::first_of_year(ask.from_year) - 1);
    for (int year = ask.from_year; year <= std::min(ask.to_year, ask.as_of.year()); ++year) {
        const PledgeState after = reserve_on(books, std::min(ask.as_of, Date::last_of_year(year)));
        years.push_back({year, before.pending_mm2, after.pledged_mm2 - before.pledged_mm2,
                         after.realised_mm2 - before.realised_mm2, after.withdrawn_mm2 - before.withdrawn_mm2,
                         after.lapsed_mm2 - before.lapsed_mm2, after.moved_mm2 - before.moved_mm2, after.pending_mm2});
        before = after;
    }
    return years;
}

} // namespace areal::ledger
