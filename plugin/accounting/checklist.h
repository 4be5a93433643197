// SPDX-License-Identifier: GPL-2.0-or-later
//
// The numbered questions to an account (list review_checklist) with a reviewer's answers: the table `checklist`, a
// row a question: number, question, found (remarks of the review that bear on it), answer (list review_answer; "open"
// without one), assessment, measure, department, date, signed, law.
#pragma once

#include "accounting/account.h"
#include "accounting/meanings.h"

#include <map>
#include <string>

namespace areal::accounting {

struct ChecklistAnswer {
    std::string answer = "open", assessment, measure, department, date, signed_by;

    bool operator==(const ChecklistAnswer&) const = default;
};

bool is_question(const std::string& number, const Meanings& meanings);
/// Code of an answer written in any of the three languages; empty when it is none.
std::string answer_code(const std::string& written, const Meanings& meanings);

using ChecklistAnswers = std::map<std::string, ChecklistAnswer>; // by number

Table checklist_table(const Account& account, const ChecklistAnswers& answers, const Meanings& meanings);
/// Those of a table `checklist`; a question of which nothing is said has none.
ChecklistAnswers answers_in(const Table& checklist);
/// The account's table `checklist` is now of these answers.
void add_answers(Account& account, const ChecklistAnswers& answers, const Meanings& meanings);

} // namespace areal::accounting
