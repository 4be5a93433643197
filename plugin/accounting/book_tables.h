// SPDX-License-Identifier: GPL-2.0-or-later
//
// The books as tables of a report: areas in m2, exact. In every row of `balance_table`
//
//   opening - lost + gained + restored + remapped + method + boundary + densified + temporary + corrected =
//   closing
//
// and the physical accounts sum to the municipality. "outside" is left out: it is the other side.
#pragma once

#include "accounting/table.h"
#include "ledger/books.h"
#include "ledger/neutrality.h"

namespace areal::accounting {

Table balance_table(const ledger::Books& books, Date from, Date to);
/// Every account of every book on a day.
Table standing_table(const ledger::Books& books, Date as_of);
Table pledge_table(const ledger::Books& books, Date as_of);
Table obligation_table(const ledger::Books& books, Date as_of);
/// Changes in the map (kartendring) that wait for a person.
Table candidate_table(const ledger::Books& books, Date as_of);
/// Ground taken for a time and not given back.
Table temporary_table(const ledger::Books& books, Date as_of);
/// What was so by that day, an entry a row, as written.
Table entry_table(const ledger::Books& books, Date as_of);
Table neutrality_table(const ledger::Neutrality& neutrality);
/// Lost and restored outside the municipality: listed, never netted.
Table off_site_table(const ledger::Neutrality& neutrality);

} // namespace areal::accounting
