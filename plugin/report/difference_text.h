// SPDX-License-Identifier: GPL-2.0-or-later
//
// A difference between two accounts as a reviewer reads it: tables, columns, accounts and texts by the names that the
// reports give them, with the name in the files behind.
#pragma once

#include "accounting/comparison.h"
#include "accounting/meanings.h"
#include "report/titles.h"

#include <string>

namespace areal::report {

std::string difference_text(const accounting::Difference& difference, const Titles& titles,
                            const accounting::Meanings& meanings);

} // namespace areal::report
