// SPDX-License-Identifier: GPL-2.0-or-later
//
// The factors of a valuation for one measure, as far as the measure and the book say enough. What is not
// known sets no factor (it counts as 1); only the rise over the quality before counts.
#pragma once

#include "accounting/measure_report.h"
#include "ledger/books.h"
#include "ledger/weight.h"
#include "source/footprint_store.h"

namespace areal::accounting {

/// Years of 365.25 days.
double years_between(Date from, Date to);

void set_factors(const ledger::WeightRule& rule, const ReportedMeasure& measure, const ledger::Books& books,
                 const source::FootprintStore& footprints, ledger::Entry& entry);

} // namespace areal::accounting
