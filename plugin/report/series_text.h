// SPDX-License-Identifier: GPL-2.0-or-later
//
// The book over the years as a council reads it: plain text in daa, years down, one table for nature as a
// whole beside the resolution, the outlook kept apart, one per account, and the restoration debt. The rules
// behind the figures stand below them.
#pragma once

#include "accounting/meanings.h"
#include "ledger/series.h"

#include <string>

namespace areal::report {

std::string series_text(const ledger::Books& books, const ledger::SeriesAsk& ask, const accounting::Meanings& meanings);

} // namespace areal::report
