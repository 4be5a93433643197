// SPDX-License-Identifier: GPL-2.0-or-later
//
// Whose book it is: number and name as the baseline has them, "4999 Prøve", or as the last renumbering says
// that was in effect on the day.
#pragma once

#include "ledger/books.h"

#include <string>

namespace areal::ledger {

/// Empty for a book without a baseline.
std::string municipality_on(const Books& books, Date day);
/// "4999" of "4999 Prøve".
std::string municipality_number(const std::string& municipality);

} // namespace areal::ledger
