// SPDX-License-Identifier: GPL-2.0-or-later
//
// Many municipalities' books as one county: every municipality keeps its row, and the sum never hides one.
//
//   municipalities   lost, restored, balance and verdict of each, and of the county
//   types            the same by type of ground over all
//   hidden           per type, what some municipalities lack and others have too much of: a plain sum would
//                    net it silently
//   off_site         lost and restored outside the municipality that books it: listed, in no sum
//   moves            ground that left one book for another of the county, and what arrived; a difference is a
//                    move that was posted on one side only
//
// From the first to the last day, both included. Refuses (BadInput) two books of one municipality, and books
// that measure area in different ways.
#pragma once

#include "accounting/table.h"
#include "ledger/books.h"
#include "ledger/neutrality.h"

#include <span>
#include <string>
#include <vector>

namespace areal::accounting {

struct RollUp {
    ledger::NeutralityState state = ledger::NeutralityState::neutral; // type for type over the county
    AreaMm2 lost_mm2 = 0, restored_mm2 = 0, hidden_mm2 = 0;
    std::vector<std::string> not_matched; // "4998 > 4999", whose ground left or arrived on one side only
    std::vector<Table> tables;
};

RollUp roll_up(std::span<const ledger::Books* const> books, Date from, Date to, bool includes_farmland);

} // namespace areal::accounting
