// SPDX-License-Identifier: GPL-2.0-or-later
//
// What is owed. An obligation is land owed for a loss; money paid in leaves it open, and only restored
// ground with the counting status closes it. A restoration that fails opens it again.
//
// Restoration debt: hectare-years without the lost nature. It runs from the day of a loss (or of a
// temporary taking) until the target state of the restoration that answers for it (`until`; the day it
// counts, when no later), or the day the ground is given back. Negative: more nature has matured than was
// lost. Areas in mm2, money in øre, debt in mm2-days.
#pragma once

#include "ledger/books.h"

#include <vector>

namespace areal::ledger {

enum class ObligationStage : std::uint8_t {
    open,
    in_progress,
    approved,
    moved, // what was open went to another municipality
};
std::string_view name_of(ObligationStage stage);

struct ObligationState {
    EntryNumber entry = 0;
    AreaMm2 owed_mm2 = 0;
    AreaMm2 open_mm2 = 0;
    AreaMm2 off_site_mm2 = 0; // counted restoration outside the municipality that answers for it
    std::int64_t paid_ore = 0;
    ObligationStage stage = ObligationStage::open;
    bool is_overdue = false; // open after its deadline
};

/// Live obligations, in order.
std::vector<ObligationState> obligations(const Books& books, Date as_of);

struct DebtYear {
    int year = 0;
    int128 mm2_days = 0;
    double hectare_years() const; // one hectare missing all year, leap or not, is 1
};

/// A row per year, the future too, by what is known.
std::vector<DebtYear> restoration_debt(const Books& books, int from_year, int to_year);

} // namespace areal::ledger
