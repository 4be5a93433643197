// SPDX-License-Identifier: GPL-2.0-or-later
//
// Tables as CSV (RFC 4180, UTF-8 with a byte order mark so that spreadsheets see æøå, decimal point, m2 to
// the mm2). A text that a spreadsheet would take for a formula begins with an apostrophe. `long_csv` writes a
// table as it is; `wide_csv` spreads one text column over the columns.
#pragma once

#include "accounting/table.h"

#include <string>
#include <vector>

namespace areal::report {

std::string long_csv(const accounting::Table& table);

/// One row per distinct `row_columns`, one column per distinct value of `spread` (its texts joined), cells are
/// sums of `area_column`, and a last column `sum_m2`.
std::string wide_csv(const accounting::Table& table, const std::vector<std::string>& row_columns,
                     const std::vector<std::string>& spread, const std::string& area_column);

} // namespace areal::report
