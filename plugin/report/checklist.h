// SPDX-License-Identifier: GPL-2.0-or-later
//
// A reviewer's answers to the numbered questions, kept with the account as its table `checklist`
// (accounting/checklist.h). The file is a JSON object:
//
//   {"answers": [{"question": "5", "answer": "no", "assessment": "…", "measure": "…", "department": "…",
//                 "date": "2026-03-01", "signed": "Kari Nordmann"}],
//    "decision": {"text": "…", "case": "KST 12/26", "date": "2026-03-18"}}
//
// The decision becomes the account's texts `decided`, `decision_case` and `decision_date`: what the book is posted
// with. An answer is yes, partly, no or not_relevant (list review_answer), in any of the three languages.
//
// Refuses (BadInput): a file that is none of this; a question or an answer there is not; a question answered twice;
// a date that is none.
#pragma once

#include "accounting/account.h"
#include "accounting/meanings.h"

#include <filesystem>
#include <map>
#include <string>

namespace areal::report {

void add_checklist(accounting::Account& account, const std::filesystem::path& file,
                   const accounting::Meanings& meanings);
/// Of the text of such a file; faults call it `name`.
void add_checklist(accounting::Account& account, const std::string& text, const std::string& name,
                   const accounting::Meanings& meanings);

/// Such a file, of the answers in a table `checklist` and the decision in an account's texts; questions of which
/// nothing is said are left out, and so is a decision without a word.
std::string checklist_json(const accounting::Table& checklist, const std::map<std::string, std::string>& texts);

} // namespace areal::report
