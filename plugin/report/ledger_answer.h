// SPDX-License-Identifier: GPL-2.0-or-later
//
// What `arealregnskap ledger … --json` answered: its tables and the hash of the book's last entry.
// Refuses (BadInput): a file that cannot be read or is not such an answer.
#pragma once

#include "report/draft.h"

#include <filesystem>

namespace areal::report {

/// Adds the tables and the hash to the wishes.
void add_ledger_answer(ReportWishes& wishes, const std::filesystem::path& file);

} // namespace areal::report
