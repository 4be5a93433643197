// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/checklist.h"

#include "accounting/checklist.h"
#include "base/failure.h"
#include "report/account_reader.h"
#include "report/json_place.h"

#include <nlohmann/json.hpp>

#include <map>

namespace areal::report {
namespace {

using accounting::ChecklistAnswer;
using accounting::ChecklistAnswers;
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

ChecklistAnswers answers_of(const JsonPlace& list, const Meanings& meanings) {
    ChecklistAnswers given;
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

std::string checklist_json(const accounting::Table& checklist, const std::map<std::string, std::string>& texts) {
    using json = nlohmann::ordered_json;
    json document{{"answers", json::array()}};
    const ChecklistAnswers given = accounting::answers_in(checklist);
    for (std::size_t row = 0; row < checklist.rows.size(); ++row)
        if (const auto found = given.find(checklist.text(row, "number")); found != given.end()) {
            const ChecklistAnswer& one = found->second;
            document["answers"].push_back({{"question", found->first},
                                           {"answer", one.answer},
                                           {"assessment", one.assessment},
                                           {"measure", one.measure},
                                           {"department", one.department},
                                           {"date", one.date},
                                           {"signed", one.signed_by}});
        }
    const auto text = [&](const char* name) {
        const auto found = texts.find(name);
        return found == texts.end() ? std::string() : found->second;
    };
    const std::string decided = text("decided"), number = text("decision_case"), date = text("decision_date");
    if (!decided.empty() || !number.empty() || !date.empty())
        document["decision"] = {{"text", decided}, {"case", number}, {"date", date}};
    return document.dump(1, ' ', false, json::error_handler_t::replace) + "\n";
}

void add_checklist(accounting::Account& account, const std::filesystem::path& file, const Meanings& meanings) {
    add_checklist(account, read_file(file), file.filename().string(), meanings);
}

void add_checklist(accounting::Account& account, const std::string& text, const std::string& name,
                   const Meanings& meanings) {
    const JsonDocument document(text, name);
    const JsonPlace root = document.root();
    accounting::add_answers(account, answers_of(root.at("answers"), meanings), meanings);
    if (!root.has("decision"))
        return;
    const JsonPlace decision = root.at("decision");
    account.texts["decided"] = decision.at("text").text();
    account.texts["decision_case"] = decision.at("case").text();
    account.texts["decision_date"] = day_of(decision, "date");
}

} // namespace areal::report
