// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/checklist.h"

#include "accounting/checklist.h"
#include "base/failure.h"
#include "report/account_reader.h"
#include "report/json_place.h"

#include <map>

namespace areal::report {
namespace {

using accounting::ChecklistAnswer;
using accounting::Meanings;

std::string day_of(const JsonPlace& place, const char* member) {
    const std::string date = place.text_at(member);
    if (!date.empty() && !Date::parse(date))
        throw BadInput("{1} is not a day; write it as 2026-03-01.", {date});
    return date;
}

ChecklistAnswer answer_of(const JsonPlace& place, const std::string& question, const Meanings& meanings) {
    const std::string written = place.at("answer").text();
    const std::string answer = accounting::answer_code(written, meanings);
    if (answer.empty())
        throw BadInput("The answer to question {1} is \"{2}\", which is none of yes, partly, no and not_relevant.",
                       {question, written});
    return {answer,
            place.text_at("assessment"),
            place.text_at("measure"),
            place.text_at("department"),
            day_of(place, "date"),
            place.text_at("signed")};
}

std::map<std::string, ChecklistAnswer> answers_of(const JsonPlace& list, const Meanings& meanings) {
    std::map<std::string, ChecklistAnswer> given;
    for (const JsonPlace& place : list.items()) {
        const JsonPlace number = place.at("question");
        const std::string question = number.is_whole() ? std::to_string(number.whole()) : number.text();
        if (!accounting::is_question(question, meanings))
            throw BadInput("There is no question {1} in the checklist.", {question});
        if (!given.try_emplace(question, answer_of(place, question, meanings)).second)
            throw BadInput("Question {1} of the checklist is answered twice.", {question});
    }
    return given;
}

} // namespace

void add_checklist(accounting::Account& account, const std::filesystem::path& file, const Meanings& meanings) {
    const JsonDocument document(read_file(file), file.filename().string());
    const JsonPlace root = document.root();
    accounting::Table table = accounting::checklist_table(account, answers_of(root.at("answers"), meanings), meanings);
    std::erase_if(account.tables, [&](const accounting::Table& one) { return one.name == table.name; });
    account.tables.push_back(std::move(table));
    if (!root.has("decision"))
        return;
    const JsonPlace decision = root.at("decision");
    account.texts["decided"] = decision.at("text").text();
    account.texts["decision_case"] = decision.at("case").text();
    account.texts["decision_date"] = day_of(decision, "date");
}

} // namespace areal::report
