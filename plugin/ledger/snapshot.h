// SPDX-License-Identifier: GPL-2.0-or-later
//
// What a closing freezes: every balance of every book at the end of the year, and the hash of the last
// entry before the closing, as text that can be read, compared and hashed.
#pragma once

#include "ledger/books.h"

#include <string>

namespace areal::ledger {

/// One line an account, in order, "physical nature/mire 12000 m2"; first the year and the head of the chain.
std::string snapshot_text(const Books& books, int year);

} // namespace areal::ledger
