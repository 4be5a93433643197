// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/account_reader.h"

#include "base/failure.h"
#include "report/account_json.h"
#include "report/json_place.h"

#include <cmath>
#include <fstream>
#include <iterator>

namespace areal::report {
namespace {

using accounting::Account;
using accounting::Cell;

Box box_of(const JsonPlace& place) {
    if (place.is_null())
        return {};
    Box box;
    box.min_x = place.item(0).number();
    box.min_y = place.item(1).number();
    box.max_x = place.item(2).number();
    box.max_y = place.item(3).number();
    return box;
}

Date day_of(const JsonPlace& place) {
    const auto day = Date::parse(place.text());
    if (!day)
        place.refuse();
    return *day;
}

Sentence::Value value_of(const JsonPlace& place) {
    if (place.has("daa_of_m2"))
        return Daa{place.at("daa_of_m2").area()};
    if (place.has("m2"))
        return SquareMetres{place.at("m2").area()};
    if (place.has("day"))
        return day_of(place.at("day"));
    if (place.has("code"))
        return CodeName{place.at("list").text(), place.at("code").text()};
    if (place.is_text())
        return place.text();
    return place.whole();
}

// `words` when nothing is known of the pattern behind them.
Sentence sentence_of(const JsonPlace& said, const std::string& words) {
    if (said.is_null())
        return words;
    std::vector<Sentence::Value> values;
    for (const JsonPlace& value : said.at("values").items())
        values.push_back(value_of(value));
    return {said.at("pattern").text(), std::move(values)};
}

accounting::PlanDecisions decisions_of(const JsonPlace& list) {
    accounting::PlanDecisions decisions;
    for (const JsonPlace& place : list.items())
        if (place.at("kind").text() == "plan_wins")
            decisions.wins.push_back({place.at("plan").text(), place.at("over").text(), place.at("reason").text()});
        else if (const auto date = Date::parse(place.text_at("date")))
            decisions.dates[place.at("plan").text()] = *date;
        else
            place.refuse();
    return decisions;
}

accounting::InputRecord input_of(const JsonPlace& place) {
    accounting::InputRecord input;
    input.role = place.at("role").text();
    input.name = place.at("name").text();
    input.layer = place.at("layer").text();
    input.features = place.at("features").whole();
    input.crs = place.at("crs").text();
    input.sha256 = place.text_at("sha256");
    input.data_date = place.text_at("data_date");
    input.owner = place.text_at("owner");
    input.licence = place.text_at("licence");
    input.code_list = place.text_at("code_list");
    input.fields = place.texts_at("fields");
    input.chosen = place.texts_at("chosen");
    if (place.has("plans"))
        for (const JsonPlace& plan : place.at("plans").items())
            input.plans.push_back({plan.at("id").text(), plan.at("name").text(), plan.at("status").text(),
                                   plan.at("in_force").text(), plan.at("features").whole()});
    return input;
}

accounting::VerdictState state_of(const JsonPlace& place) {
    using accounting::VerdictState;
    for (const VerdictState state :
         {VerdictState::neutral, VerdictState::positive, VerdictState::negative, VerdictState::not_computed})
        if (accounting::verdict_name(state) == place.text())
            return state;
    place.refuse();
}

accounting::Reason reason_of(const JsonPlace& place) {
    accounting::Reason reason;
    reason.layer = place.at("layer").text();
    reason.feature = place.at("feature").whole();
    reason.purpose_code = place.at("purpose_code").text();
    reason.purpose = place.at("purpose").text();
    reason.name = place.at("name").text();
    reason.lost = place.at("lost_m2").area();
    reason.sentence = sentence_of(place.member_or_null("said"), place.at("sentence").text());
    reason.box = box_of(place.at("box"));
    return reason;
}

accounting::Verdict verdict_of(const JsonPlace& place) {
    accounting::Verdict verdict;
    verdict.state = state_of(place.at("state"));
    verdict.lost = place.at("lost_m2").area();
    verdict.restored = place.at("restored_m2").area();
    verdict.not_known = place.at("not_known_m2").area();
    for (const JsonPlace& line : place.at("by_account").items())
        verdict.by_account.push_back({line.at("account").text(), line.at("name").text(), line.at("lost_m2").area(),
                                      line.at("restored_m2").area()});
    for (const JsonPlace& reason : place.at("reasons").items())
        verdict.reasons.push_back(reason_of(reason));
    const std::vector<JsonPlace> words = place.at("words").items();
    for (std::size_t i = 0; i < words.size(); ++i)
        verdict.sentences.push_back(
            sentence_of(place.has("said") ? place.at("said").item(i) : JsonPlace::nothing(), words[i].text()));
    return verdict;
}

accounting::Conservation conservation_of(const JsonPlace& place) {
    accounting::Conservation conservation;
    for (const JsonPlace& line : place.at("layers").items())
        conservation.lines.push_back({line.at("role").text(), line.at("name").text(), line.at("whole_m2").area(),
                                      line.at("parts_m2").area(),
                                      AreaMm2(std::llround(line.at("residual_m2").number() * 1e6))});
    return conservation;
}

FindingKind kind_of(const JsonPlace& place) {
    for (std::size_t kind = 0; kind < std::size_t(FindingKind::count_); ++kind)
        if (finding_name(FindingKind(kind)) == place.text())
            return FindingKind(kind);
    place.refuse();
}

Finding finding_of(const JsonPlace& place) {
    Finding finding;
    finding.kind = kind_of(place.at("kind"));
    finding.layer = place.text_at("layer");
    if (!place.at("feature").is_null())
        finding.feature = place.at("feature").whole();
    finding.sentence = sentence_of(place.member_or_null("said"), place.at("sentence").text());
    finding.area = place.at("m2").area();
    finding.box = box_of(place.at("box"));
    return finding;
}

Cell cell_of(const JsonPlace& place, bool is_area) {
    if (place.is_text())
        return place.text();
    if (place.is_whole() && !is_area)
        return place.whole();
    return place.area();
}

void read_measure(const JsonPlace& place, Account& account) {
    const std::string crs = place.at("crs").text();
    const bool is_id = crs.find(':') != std::string::npos && crs.find(' ') == std::string::npos;
    (is_id ? account.crs : account.crs_name) = crs;
    account.area_kind =
        place.at("area_kind").text() == "true" ? accounting::AreaKind::true_area : accounting::AreaKind::plan;
}

} // namespace

accounting::Table table_of(const JsonPlace& place, const std::string& name) {
    accounting::Table table;
    table.name = name;
    for (const JsonPlace& column : place.at("columns").items())
        table.columns.push_back(column.text());
    for (const JsonPlace& row : place.at("rows").items()) {
        const std::vector<JsonPlace> cells = row.items();
        if (cells.size() != table.columns.size())
            row.refuse();
        std::vector<Cell>& read = table.rows.emplace_back();
        for (std::size_t i = 0; i < cells.size(); ++i)
            read.push_back(cell_of(cells[i], table.columns[i].ends_with("_m2")));
    }
    return table;
}

accounting::Account parse_account(const std::string& text, const std::string& name) {
    const JsonDocument document(text, name);
    const JsonPlace root = document.root();
    if (root.text_at("schema") != account_schema)
        throw BadInput("\"{1}\" is no account this program knows: its schema is not {2}. Name the account.json that "
                       "\"arealregnskap account\" wrote.",
                       {name, std::string(account_schema)});
    Account account;
    account.program = root.at("program").text();
    account.language = language_from(root.at("language").text());
    if (root.has("rules")) {
        account.rules_name = root.at("rules").at("name").text();
        account.rules_version = root.at("rules").at("version").text();
        account.rules_sha256 = root.at("rules").at("sha256").text();
        account.rules_text = root.at("rules").text_at("text");
    }
    read_measure(root, account);
    for (const JsonPlace& input : root.at("inputs").items())
        account.inputs.push_back(input_of(input));
    account.texts = root.texts_at("texts");
    if (root.has("decisions"))
        account.decisions = decisions_of(root.at("decisions"));
    if (root.has("date"))
        account.day = Date::parse(root.at("date").text());
    if (root.has("verdict"))
        account.verdict = verdict_of(root.at("verdict"));
    account.conservation = conservation_of(root.at("conservation"));
    for (const auto& [table, place] : root.at("tables").members())
        account.tables.push_back(table_of(place, table));
    for (const JsonPlace& finding : root.at("findings").items())
        account.findings.add(finding_of(finding));
    return account;
}

accounting::Account read_account(const std::filesystem::path& file) {
    return parse_account(read_file(file), file.filename().string());
}

std::string read_file(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::error_code ignored;
    if (!in || std::filesystem::is_directory(file, ignored))
        throw BadInput("\"{1}\" cannot be read. Check the path and the access rights.", {file.string()});
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace areal::report
