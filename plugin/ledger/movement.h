// SPDX-License-Identifier: GPL-2.0-or-later
//
// How a book's accounts went from one day to another: opening, a column per cause, closing. In every row
// opening + the columns = closing; over all rows of a book each column sums to zero. Areas in mm2.
#pragma once

#include "ledger/books.h"

#include <array>
#include <vector>

namespace areal::ledger {

struct MovementRow {
    AccountPath account;
    AreaMm2 opening_mm2 = 0; // at the end of the day before `from`, and what was opened in the period
    std::array<AreaMm2, column_count> changes_mm2{};
    AreaMm2 closing_mm2 = 0; // at the end of `to`
    AreaMm2 change_mm2(Column column) const { return changes_mm2[std::size_t(column)]; }
};

/// By account; accounts that never had anything are left out.
std::vector<MovementRow> movement(const Books& books, Book book, Date from, Date to);

} // namespace areal::ledger
