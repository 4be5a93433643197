// SPDX-License-Identifier: GPL-2.0-or-later
//
// A report ordered by the names of files: the account, and what is to stand beside it. The same from the program and
// from QGIS.
//
// Refuses (BadInput): a date that is no day; a profile there is not; a file that is not what it is given as.
#pragma once

#include "report/document.h"
#include "report/draft.h"

#include <string>
#include <vector>

namespace areal::report {

struct ReportOrder {
    std::string account; // account.json
    std::string against; // an earlier one; empty: none
    std::string pieces;  // empty: pieces.gpkg beside the account, where it is there
    std::string profile = "full";
    std::string stage, date;             // date: 2026-03-01; empty: the newest date of the data
    std::vector<std::string> texts;      // of the planner (planner_text.h)
    std::vector<std::string> ledgers;    // answers of the book (ledger_answer.h)
    std::vector<std::string> checklists; // of a reviewer (checklist.h)
};

Document ordered_report(const ReportOrder& order, const accounting::Meanings& meanings);

} // namespace areal::report
