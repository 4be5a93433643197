// SPDX-License-Identifier: GPL-2.0-or-later
//
// What follows from the entry a draft points at and from the book, filled in where the draft is silent.
#pragma once

#include "ledger/books.h"

namespace areal::ledger {

/// Number, time of writing (never before the last entry's), book, and what the entry pointed at implies.
Entry completed(const Books& books, Entry draft, Moment written);

} // namespace areal::ledger
