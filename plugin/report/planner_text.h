// SPDX-License-Identifier: GPL-2.0-or-later
//
// What the planner writes beside the figures, kept with the account and carried to its next version. A file is
//
//   an earlier account.json   its texts, and owner and licence of inputs of the same name, are carried over
//   a JSON object             texts by name ("municipality", "title", "case", "made_by", "stage", "decided",
//                             "costs", "justification"), and "sources": {FILE: {"owner", "licence", "data_date"}}
//   any other text            the justification
//
// Refuses (BadInput): a file that cannot be read; a JSON object in which a text is no text.
#pragma once

#include "accounting/account.h"

#include <filesystem>

namespace areal::report {

void add_planner_text(accounting::Account& account, const std::filesystem::path& file);

} // namespace areal::report
