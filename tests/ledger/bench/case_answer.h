// SPDX-License-Identifier: GPL-2.0-or-later
//
// The books as lines of text, for the questions of a case file.
#pragma once

#include "ledger/books.h"

#include <string>

namespace areal::ledger::testing {

std::string case_answer(const Books& books, const std::string& question);

} // namespace areal::ledger::testing
