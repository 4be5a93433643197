// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger/valuation.h"

#include "ledger/debt.h"

#include <algorithm>

namespace areal::ledger {
namespace {

constexpr double days_per_year = 365.25;

/// The day of the loss that a restoration answers for; its own day when it answers for none.
Date waits_from(const Books& books, const Entry& restoration) {
    const EntryNumber loss = restoration.obligation == 0 ? 0 : books.entry(restoration.obligation).refers;
    return loss == 0 ? restoration.effective : books.entry(loss).effective;
}

/// Without what the valuation does not count.
Entry valued(const Entry& entry, const WeightRule& rule) {
    Entry seen = entry;
    if (!rule.counts_quality)
        seen.quality_before = seen.quality_after = std::nullopt;
    if (rule.distance_m.empty())
        seen.distance_factor.reset();
    if (rule.delay_years.empty())
        seen.time_factor.reset();
    if (rule.difficulty.empty())
        seen.difficulty_factor.reset();
    return seen;
}

Credit credit_of(const Books& books, const Entry& entry, const WeightRule& rule, Date as_of) {
    Credit credit{entry.number, entry.obligation, entry.area_mm2, books.counted(entry.number, as_of)};
    const Date target = entry.until.value_or(entry.effective);
    credit.is_late = entry.until && *entry.until < as_of && books.status(entry.number, as_of) < Status::verified;
    const Date reached = credit.is_late ? as_of : target;
    credit.waited_years = double(reached - waits_from(books, entry)) / days_per_year;

    const Entry promised = valued(entry, rule);
    credit.promised_mm2 = weighted(promised, entry.area_mm2);
    Entry now = promised;
    if (credit.is_late)
        if (const auto late = factor_in(rule.delay_years, credit.waited_years))
            now.time_factor = std::min(*late, promised.time_factor.value_or(factor_one));
    credit.credit_mm2 = weighted(now, credit.counted_mm2);
    return credit;
}

} // namespace

Valuation valuation(const Books& books, const WeightRule& rule, Date as_of) {
    Valuation result;
    for (const Entry& entry : books.entries())
        if (entry.kind == EntryKind::restored && entry.effective <= as_of && books.is_live(entry.number, as_of))
            result.credits.push_back(credit_of(books, entry, rule, as_of));
    for (const ObligationState& state : obligations(books, as_of)) {
        const EntryNumber loss = books.entry(state.entry).refers;
        WeightedDebt debt{state.entry, state.owed_mm2, state.open_mm2, state.owed_mm2, 0};
        if (loss != 0 && books.entry(loss).kind == EntryKind::loss)
            debt.weighted_owed_mm2 = weighted(valued(books.entry(loss), rule), state.owed_mm2);
        for (const Credit& credit : result.credits)
            if (credit.obligation == state.entry)
                debt.credited_mm2 += credit.credit_mm2;
        result.debts.push_back(debt);
    }
    return result;
}

} // namespace areal::ledger
