// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/series_tables.h"

#include "accounting/book_tables.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <tuple>

namespace areal::accounting {
namespace {

std::string decimals(const char* format, double value) {
    char text[40];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

} // namespace

std::string hectare_years_text(const ledger::DebtYear& year) {
    return decimals("%.4f", year.hectare_years());
}

Table series_table(const ledger::Books& books, const ledger::SeriesAsk& ask) {
    Table table{"series", {"year"}, {}};
    for (int year = ask.from_year; year <= std::min(ask.to_year, ask.as_of.year()); ++year) {
        Table one = balance_table(books, Date::first_of_year(year), std::min(ask.as_of, Date::last_of_year(year)));
        if (table.columns.size() == 1)
            table.columns.insert(table.columns.end(), one.columns.begin(), one.columns.end());
        for (auto& row : one.rows) {
            row.insert(row.begin(), std::int64_t(year));
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

Table years_table(const std::vector<ledger::SeriesYear>& years) {
    Table table{"years",
                {"year", "forecast", "broken", "renumbered", "lost_m2", "restored_m2", "balance_m2", "used_m2",
                 "allowed_m2", "foreseen_m2", "foreseen_so_far_m2", "within"},
                {}};
    for (const ledger::SeriesYear& row : years)
        table.rows.push_back({std::int64_t(row.year), std::int64_t(row.is_forecast), std::int64_t(row.is_broken),
                              std::int64_t(row.is_renumbered), ExactArea::from_mm2(row.lost_mm2),
                              ExactArea::from_mm2(row.restored_mm2), ExactArea::from_mm2(row.balance_mm2),
                              ExactArea::from_mm2(row.used_mm2),
                              row.allowed_mm2 ? Cell(ExactArea::from_mm2(*row.allowed_mm2)) : Cell(std::string()),
                              ExactArea::from_mm2(row.foreseen_mm2), ExactArea::from_mm2(row.foreseen_so_far_mm2),
                              std::int64_t(row.is_within())});
    return table;
}

Table lost_table(const ledger::Books& books, const ledger::SeriesAsk& ask) {
    std::map<std::tuple<std::int64_t, std::string, std::string, std::string>, AreaMm2> sums_mm2;
    for (const ledger::Entry& entry : books.entries()) {
        const int year = entry.effective.year();
        const bool is_asked = entry.kind == ledger::EntryKind::loss && entry.effective <= ask.as_of &&
                              year >= ask.from_year && year <= ask.to_year && entry.place.empty();
        if (is_asked && books.is_live(entry.number, ask.as_of))
            sums_mm2[{year, entry.plan, entry.cause, entry.from.text()}] += entry.area_mm2;
    }
    Table table{"lost", {"year", "plan", "cause", "account", "area_m2"}, {}};
    for (const auto& [key, sum_mm2] : sums_mm2)
        table.rows.push_back(
            {std::get<0>(key), std::get<1>(key), std::get<2>(key), std::get<3>(key), ExactArea::from_mm2(sum_mm2)});
    return table;
}

Table reserve_series_table(const ledger::Books& books, const ledger::SeriesAsk& ask) {
    Table table{"reserve",
                {"year", "opening_m2", "pledged_m2", "built_m2", "withdrawn_m2", "lapsed_m2", "moved_m2", "closing_m2"},
                {}};
    for (const ledger::ReserveYear& row : ledger::reserve_series(books, ask))
        table.rows.push_back({std::int64_t(row.year), ExactArea::from_mm2(row.opening_mm2),
                              ExactArea::from_mm2(row.pledged_mm2), ExactArea::from_mm2(row.built_mm2),
                              ExactArea::from_mm2(row.withdrawn_mm2), ExactArea::from_mm2(row.lapsed_mm2),
                              ExactArea::from_mm2(row.moved_mm2), ExactArea::from_mm2(row.closing_mm2)});
    return table;
}

Table restoration_debt_table(const ledger::Books& books, const ledger::SeriesAsk& ask) {
    Table table{"restoration_debt", {"year", "hectare_years"}, {}};
    for (const ledger::DebtYear& year : ledger::restoration_debt(books, ask.from_year, ask.to_year))
        table.rows.push_back({std::int64_t(year.year), hectare_years_text(year)});
    return table;
}

Table credit_table(const ledger::Books& books, const ledger::Valuation& valuation) {
    Table table{"credits",
                {"entry", "account", "obligation", "raw_m2", "counted_m2", "promised_m2", "credit_m2",
                 "written_down_m2", "waited_years", "late"},
                {}};
    for (const ledger::Credit& credit : valuation.credits)
        table.rows.push_back({credit.entry, books.entry(credit.entry).to.text(), credit.obligation,
                              ExactArea::from_mm2(credit.raw_mm2), ExactArea::from_mm2(credit.counted_mm2),
                              ExactArea::from_mm2(credit.promised_mm2), ExactArea::from_mm2(credit.credit_mm2),
                              ExactArea::from_mm2(credit.written_down_mm2()), decimals("%.2f", credit.waited_years),
                              std::int64_t(credit.is_late)});
    return table;
}

Table weighted_debt_table(const ledger::Valuation& valuation) {
    Table table{"weighted_debts",
                {"obligation", "owed_m2", "open_m2", "weighted_owed_m2", "credited_m2", "weighted_open_m2"},
                {}};
    for (const ledger::WeightedDebt& debt : valuation.debts)
        table.rows.push_back({debt.obligation, ExactArea::from_mm2(debt.owed_mm2), ExactArea::from_mm2(debt.open_mm2),
                              ExactArea::from_mm2(debt.weighted_owed_mm2), ExactArea::from_mm2(debt.credited_mm2),
                              ExactArea::from_mm2(debt.weighted_open_mm2())});
    return table;
}

} // namespace areal::accounting
