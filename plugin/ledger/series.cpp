// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger/series.h"

#include "ledger/kind.h"
#include "ledger/neutrality.h"
#include "ledger/reserve.h"

#include <algorithm>

namespace areal::ledger {
namespace {

bool is_broken(const Books& books, int year) {
    for (const Entry& entry : books.entries()) {
        const bool breaks = entry.kind == EntryKind::boundary || entry.kind == EntryKind::method;
        if (breaks && entry.effective.year() == year && books.is_live(entry.number))
            return true;
    }
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

} // namespace

std::vector<SeriesYear> series(const Books& books, const Resolution& resolution, Date as_of,
                               bool includes_farmland) {
    std::vector<SeriesYear> years;
    AreaMm2 balance_mm2 = 0;
    const int span = resolution.target_year - resolution.baseline_year + 1;
    for (int year = resolution.baseline_year; year <= resolution.target_year; ++year) {
        SeriesYear row;
        row.year = year;
        row.is_forecast = Date::first_of_year(year) > as_of;
        row.is_broken = is_broken(books, year);
        if (!row.is_forecast) {
            const Neutrality sum = neutrality(books, Date::first_of_year(year),
                                              std::min(as_of, Date::last_of_year(year)), includes_farmland);
            row.lost_mm2 = sum.lost_mm2;
            row.restored_mm2 = sum.restored_mm2;
        }
        balance_mm2 += row.restored_mm2 - row.lost_mm2;
        row.balance_mm2 = balance_mm2;
        row.allowed_mm2 =
            AreaMm2(int128(resolution.budget_mm2) * (year - resolution.baseline_year + 1) / span);
        years.push_back(row);
    }
    const int first_year = as_of.year() + 1;
    for (const PledgeState& pledge : pledges(books, as_of)) {
        const Entry& entry = books.entry(pledge.entry);
        if (!counts_as_loss(entry.from, includes_farmland) || first_year > resolution.target_year)
            continue;
        const int last_year = entry.until ? entry.until->year() : resolution.target_year;
        foresee(years, pledge.pending_mm2, first_year, std::max(first_year, last_year));
    }
    AreaMm2 foreseen_mm2 = 0;
    for (SeriesYear& row : years)
        row.foreseen_so_far_mm2 = foreseen_mm2 += row.foreseen_mm2;
    return years;
}

} // namespace areal::ledger
