// SPDX-License-Identifier: GPL-2.0-or-later
//
// Two tables of the same name, row by row: rows are the same row when all their texts are, and their counts
// where texts do not tell the rows of the table apart; what then differs is an area or a count. With the place of the
// pieces that share the row's words.
#pragma once

#include "accounting/account.h"
#include "accounting/table.h"

#include <vector>

namespace areal::accounting {

struct CellDifference {
    Sentence sentence;
    ExactArea area; // without sign
    Box box;        // of the pieces behind the row
};

/// Areas are compared in whole mm2, the unit of the books. The order of the rows does not count.
std::vector<CellDifference> compare_tables(const Table& delivered, const Table& again,
                                           const std::vector<AccountPiece>& pieces);

} // namespace areal::accounting
