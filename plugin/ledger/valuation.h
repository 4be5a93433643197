// SPDX-License-Identifier: GPL-2.0-or-later
//
// What restoration is worth under a valuation, always beside the raw area:
//
//   credit = counted area x (quality after - quality before) x distance x time x difficulty
//
// Promised: with the factors of the entry, as they were set when it was written. Now: counted area only (from
// the status the rules ask for, less what was written down), and the time that has really gone by: a
// restoration that has passed its target day without being verified waits until `as_of`, and takes the factor
// of that longer wait. What delay and failure have taken off the promise is `written_down_mm2`, and the debt
// of the obligation it answers for is open again by as much. A longer wait never raises a credit.
//
// Areas in mm2, rounded toward zero once per figure.
#pragma once

#include "ledger/books.h"
#include "ledger/weight.h"

#include <vector>

namespace areal::ledger {

struct Credit {
    EntryNumber entry = 0;
    EntryNumber obligation = 0;
    AreaMm2 raw_mm2 = 0;     // as it was written
    AreaMm2 counted_mm2 = 0; // raw that counts on the day
    AreaMm2 promised_mm2 = 0;
    AreaMm2 credit_mm2 = 0;
    double waited_years = 0; // from the loss until the target state, or until the day when that is late
    bool is_late = false;    // past its target day and not verified
    AreaMm2 written_down_mm2() const { return promised_mm2 - credit_mm2; }
};

struct WeightedDebt {
    EntryNumber obligation = 0;
    AreaMm2 owed_mm2 = 0, open_mm2 = 0;              // raw
    AreaMm2 weighted_owed_mm2 = 0, credited_mm2 = 0; // under the valuation
    AreaMm2 weighted_open_mm2() const {
        return weighted_owed_mm2 > credited_mm2 ? weighted_owed_mm2 - credited_mm2 : 0;
    }
};

struct Valuation {
    std::vector<Credit> credits; // live restorations, in order
    std::vector<WeightedDebt> debts;
};

Valuation valuation(const Books& books, const WeightRule& rule, Date as_of);

} // namespace areal::ledger
