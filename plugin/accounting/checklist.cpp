// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/checklist.h"

#include "codes/code_text.h"
#include "codes/csv_table.h"

#include <algorithm>

namespace areal::accounting {
namespace {

constexpr const char* questions = "review_checklist";
constexpr const char* answer_list = "review_answer";

std::int64_t remarks_on(const codes::CodeMeaning& question, const Table* review) {
    const std::vector<std::string> rules = codes::split_list(question.value("rules"), ',');
    std::int64_t found = 0;
    for (std::size_t row = 0; review != nullptr && row < review->rows.size(); ++row)
        found += std::find(rules.begin(), rules.end(), review->text(row, "rule")) != rules.end();
    return found;
}

} // namespace

bool is_question(const std::string& number, const Meanings& meanings) {
    return meanings.codes().list(questions).find(number) != nullptr;
}

std::string answer_code(const std::string& written, const Meanings& meanings) {
    for (const codes::CodeMeaning& meaning : meanings.codes().list(answer_list).meanings()) {
        const auto is = [&](const std::string& word) { return codes::fold(word) == codes::fold(written); };
        if (is(meaning.code) || is(meaning.name("nb")) || is(meaning.name("nn")) || is(meaning.name("en")))
            return meaning.code;
    }
    return "";
}

Table checklist_table(const Account& account, const ChecklistAnswers& answers, const Meanings& meanings) {
    Table table{
        "checklist",
        {"number", "question", "found", "answer", "assessment", "measure", "department", "date", "signed", "law"},
        {}};
    for (const codes::CodeMeaning& question : meanings.codes().list(questions).meanings()) {
        const auto known = answers.find(question.code);
        const ChecklistAnswer answer = known == answers.end() ? ChecklistAnswer() : known->second;
        table.rows.push_back({question.code, question.name(language_code(account.language)),
                              remarks_on(question, account.table("review")), answer.answer, answer.assessment,
                              answer.measure, answer.department, answer.date, answer.signed_by, question.value("law")});
    }
    return table;
}

ChecklistAnswers answers_in(const Table& checklist) {
    ChecklistAnswers answers;
    for (std::size_t row = 0; row < checklist.rows.size(); ++row) {
        const auto text = [&](const char* column) { return checklist.text(row, column); };
        const ChecklistAnswer answer{text("answer"),     text("assessment"), text("measure"),
                                     text("department"), text("date"),       text("signed")};
        if (answer != ChecklistAnswer())
            answers.emplace(text("number"), answer);
    }
    return answers;
}

void add_answers(Account& account, const ChecklistAnswers& answers, const Meanings& meanings) {
    Table table = checklist_table(account, answers, meanings);
    std::erase_if(account.tables, [&](const Table& one) { return one.name == table.name; });
    account.tables.push_back(std::move(table));
}

} // namespace areal::accounting
