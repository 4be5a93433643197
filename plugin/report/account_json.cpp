// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/account_json.h"

#include <nlohmann/json.hpp>

namespace areal::report {
namespace {

using accounting::Account;
using accounting::Meanings;
using json = nlohmann::ordered_json;

json box_json(const Box& box) {
    if (box.empty())
        return nullptr;
    return json::array({box.min_x, box.min_y, box.max_x, box.max_y});
}

json value_json(const Sentence::Value& value) {
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    if (const auto* count = std::get_if<std::int64_t>(&value))
        return *count;
    if (const auto* daa = std::get_if<Daa>(&value))
        return {{"daa_of_m2", daa->area.m2()}};
    if (const auto* m2 = std::get_if<SquareMetres>(&value))
        return {{"m2", m2->area.m2()}};
    if (const auto* day = std::get_if<Date>(&value))
        return {{"day", day->iso()}};
    if (const auto* code = std::get_if<CodeName>(&value))
        return {{"list", code->list}, {"code", code->code}};
    if (const auto* daa = std::get_if<ExactDaa>(&value))
        return {{"daa_of_m2", ExactArea::from_mm2(daa->area_mm2).m2()}};
    return std::get<EntryMention>(value).number;
}

// What was said, so that it can be said again in another language; nothing for words that are only themselves.
json said_json(const Sentence& sentence, const Meanings& meanings) {
    if (!meanings.catalogue().knows(sentence.pattern(), Language::nb))
        return nullptr;
    json values = json::array();
    for (const Sentence::Value& value : sentence.values())
        values.push_back(value_json(value));
    return {{"pattern", sentence.pattern()}, {"values", std::move(values)}};
}

json table_json(const accounting::Table& table) {
    json rows = json::array();
    for (const auto& row : table.rows) {
        json cells = json::array();
        for (const accounting::Cell& cell : row) {
            if (const auto* text = std::get_if<std::string>(&cell))
                cells.push_back(*text);
            else if (const auto* count = std::get_if<std::int64_t>(&cell))
                cells.push_back(*count);
            else
                cells.push_back(std::get<ExactArea>(cell).m2());
        }
        rows.push_back(std::move(cells));
    }
    return {{"columns", table.columns}, {"rows", std::move(rows)}};
}

json text_or_null(const std::string& text) {
    return text.empty() ? json(nullptr) : json(text);
}

json plans_json(const std::vector<accounting::PlanNamed>& plans) {
    json list = json::array();
    for (const accounting::PlanNamed& plan : plans)
        list.push_back({{"id", plan.id},
                        {"name", plan.name},
                        {"status", plan.status},
                        {"in_force", plan.in_force},
                        {"features", plan.features}});
    return list;
}

json inputs_json(const Account& account) {
    json inputs = json::array();
    for (const accounting::InputRecord& input : account.inputs) {
        json record = {{"role", input.role},
                       {"name", input.name},
                       {"layer", input.layer},
                       {"features", input.features},
                       {"crs", input.crs},
                       {"sha256", text_or_null(input.sha256)},
                       {"data_date", text_or_null(input.data_date)},
                       {"owner", text_or_null(input.owner)},
                       {"licence", text_or_null(input.licence)},
                       {"code_list", input.code_list},
                       {"fields", input.fields}};
        if (!input.chosen.empty())
            record["chosen"] = input.chosen;
        if (!input.plans.empty())
            record["plans"] = plans_json(input.plans);
        inputs.push_back(std::move(record));
    }
    return inputs;
}

// In the form a file of decisions has, so that the account can be made again from itself.
json decisions_json(const accounting::PlanDecisions& decisions) {
    json list = json::array();
    for (const accounting::PlanWins& win : decisions.wins)
        list.push_back({{"kind", "plan_wins"}, {"plan", win.plan}, {"over", win.over}, {"reason", win.reason}});
    for (const auto& [plan, date] : decisions.dates)
        list.push_back({{"kind", "plan_date"}, {"plan", plan}, {"date", date.iso()}});
    return list;
}

json rules_json(const Account& account) {
    json rules = {{"name", account.rules_name}, {"version", account.rules_version}, {"sha256", account.rules_sha256}};
    if (!account.rules_text.empty())
        rules["text"] = account.rules_text;
    return rules;
}

json verdict_json(const accounting::Verdict& verdict, const Meanings& meanings) {
    json by_account = json::array(), reasons = json::array(), words = json::array(), said = json::array();
    for (const accounting::AccountBalance& line : verdict.by_account)
        by_account.push_back({{"account", line.account},
                              {"name", line.name},
                              {"lost_m2", line.lost.m2()},
                              {"restored_m2", line.restored.m2()},
                              {"balance_m2", line.balance().m2()}});
    for (const accounting::Reason& reason : verdict.reasons)
        reasons.push_back({{"layer", reason.layer},
                           {"feature", reason.feature},
                           {"purpose_code", reason.purpose_code},
                           {"purpose", reason.purpose},
                           {"name", reason.name},
                           {"lost_m2", reason.lost.m2()},
                           {"sentence", meanings.say(reason.sentence)},
                           {"said", said_json(reason.sentence, meanings)},
                           {"box", box_json(reason.box)}});
    for (const Sentence& sentence : verdict.sentences) {
        words.push_back(meanings.say(sentence));
        said.push_back(said_json(sentence, meanings));
    }
    return {{"state", accounting::verdict_name(verdict.state)},
            {"lost_m2", verdict.lost.m2()},
            {"restored_m2", verdict.restored.m2()},
            {"balance_m2", verdict.balance().m2()},
            {"not_known_m2", verdict.not_known.m2()},
            {"words", std::move(words)},
            {"said", std::move(said)},
            {"by_account", std::move(by_account)},
            {"reasons", std::move(reasons)}};
}

json conservation_json(const accounting::Conservation& conservation) {
    json lines = json::array();
    for (const accounting::ConservationLine& line : conservation.lines)
        lines.push_back({{"role", line.role},
                         {"name", line.name},
                         {"whole_m2", line.whole.m2()},
                         {"parts_m2", line.parts.m2()},
                         {"residual_m2", double(line.residual_mm2) / 1e6}});
    json result;
    if (!conservation.lines.empty()) {
        const accounting::ConservationLine& first = conservation.lines.front();
        result = {{"whole_m2", first.whole.m2()},
                  {"parts_m2", first.parts.m2()},
                  {"residual_m2", double(first.residual_mm2) / 1e6}};
    }
    result["holds"] = conservation.holds();
    result["layers"] = std::move(lines);
    return result;
}

json findings_json(const Findings& findings, const Meanings& meanings) {
    json list = json::array();
    for (const Finding& finding : findings.list())
        list.push_back({{"kind", finding_name(finding.kind)},
                        {"layer", finding.layer},
                        {"sentence", meanings.say(finding.sentence)},
                        {"said", said_json(finding.sentence, meanings)},
                        {"m2", finding.area.m2()},
                        {"feature", finding.feature ? json(*finding.feature) : json(nullptr)},
                        {"box", box_json(finding.box)}});
    return list;
}

} // namespace

std::string program_name() {
    return std::string("arealregnskap ") + AREAL_VERSION;
}

std::string maker_of(const Account& account) {
    return account.program.empty() ? program_name() : account.program;
}

std::string account_json(const Account& account, const Meanings& meanings) {
    json document;
    document["schema"] = account_schema;
    document["program"] = maker_of(account);
    document["language"] = language_code(account.language);
    if (account.day)
        document["date"] = account.day->iso();
    if (!account.rules_name.empty())
        document["rules"] = rules_json(account);
    document["crs"] = account.crs.empty() ? account.crs_name : account.crs;
    document["area_kind"] = account.area_kind == accounting::AreaKind::plan ? "plan" : "true";
    document["inputs"] = inputs_json(account);
    if (!account.decisions.empty())
        document["decisions"] = decisions_json(account.decisions);
    if (!account.texts.empty())
        document["texts"] = account.texts;
    if (account.verdict)
        document["verdict"] = verdict_json(*account.verdict, meanings);
    document["conservation"] = conservation_json(account.conservation);
    json tables = json::object();
    for (const accounting::Table& table : account.tables)
        tables[table.name] = table_json(table);
    document["tables"] = std::move(tables);
    document["findings"] = findings_json(account.findings, meanings);
    return document.dump(1, ' ', false, json::error_handler_t::replace) + "\n";
}

} // namespace areal::report
