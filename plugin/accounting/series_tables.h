// SPDX-License-Identifier: GPL-2.0-or-later
//
// The book over the years, as tables: per account and year (opening - lost ... = closing, as in
// book_tables.h), per year (with what the council allows and the outlook kept apart), the reserve, restoration
// debt, and what restoration is worth under a valuation. Areas in m2, exact; debt in hectare-years.
#pragma once

#include "accounting/table.h"
#include "ledger/debt.h"
#include "ledger/series.h"
#include "ledger/valuation.h"

namespace areal::accounting {

/// Past years only.
Table series_table(const ledger::Books& books, const ledger::SeriesAsk& ask);
Table years_table(const std::vector<ledger::SeriesYear>& years);
/// Live losses by year, and by the plan they were pledged in or the cause outside any plan.
Table lost_table(const ledger::Books& books, const ledger::SeriesAsk& ask);
Table reserve_series_table(const ledger::Books& books, const ledger::SeriesAsk& ask);
/// The years asked for, the coming ones by what is known.
Table restoration_debt_table(const ledger::Books& books, const ledger::SeriesAsk& ask);
Table credit_table(const ledger::Books& books, const ledger::Valuation& valuation);
Table weighted_debt_table(const ledger::Valuation& valuation);

/// "12.0417" hectare-years.
std::string hectare_years_text(const ledger::DebtYear& year);

} // namespace areal::accounting
