// SPDX-License-Identifier: GPL-2.0-or-later
//
// The verbs of `arealregnskap ledger`, a file for each group. A group adds its verbs, each with its own
// options, to the command and tells what each runs.
#pragma once

#include "command/commands.h"

#include <map>
#include <string>

namespace areal::command {

using LedgerRuns = std::map<std::string, Run>;

/// init, import, close
void add_ledger_writing(CLI::App& ledger, LedgerRuns& runs);
/// post, confirm, reject, owe
void add_ledger_posting(CLI::App& ledger, LedgerRuns& runs);
/// series, valuation
void add_ledger_series(CLI::App& ledger, LedgerRuns& runs);
/// verify, asof, balance, export
void add_ledger_reading(CLI::App& ledger, LedgerRuns& runs);
/// move, renumber, rollup
void add_ledger_municipal(CLI::App& ledger, LedgerRuns& runs);

} // namespace areal::command
