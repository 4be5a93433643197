// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/comments.h"

#include "base/number.h"
#include "report/account_json.h"
#include "report/difference_text.h"
#include "report/words.h"

#include <cmath>

namespace areal::report {
namespace {

using accounting::Cell;
using accounting::Meanings;
using accounting::Table;

std::pair<Cell, Cell> middle(const Box& box) {
    if (box.empty())
        return {std::string(), std::string()};
    return {std::int64_t(std::floor((box.min_x + box.max_x) / 2)),
            std::int64_t(std::floor((box.min_y + box.max_y) / 2))};
}

std::string text_in(const Table& table, const std::vector<Cell>& row, const char* column) {
    const auto* text = std::get_if<std::string>(&row[table.column(column)]);
    return text == nullptr ? "" : clean_line(*text);
}

// "Kommuneplanens arealdel 2026-2038 (2026-01)"; the file where it says no plan or very many.
std::string plan_words(const accounting::InputRecord& input) {
    constexpr std::size_t most_named = 4; // a layer of outlines holds hundreds
    std::string words;
    if (input.plans.size() > most_named)
        return clean_line(input.name);
    for (const accounting::PlanNamed& plan : input.plans)
        if (!plan.id.empty())
            words += (words.empty() ? "" : ", ") +
                     clean_line(plan.name.empty() ? plan.id : plan.name + " (" + plan.id + ")");
    return words.empty() ? clean_line(input.name) : words;
}

// "Plan 2026-1. Area B1. Feature 7. Place: 461 100 E, 6 626 050 N (EPSG:25832). Ground: 1 000 m²."
std::string where(const Table& comments, const std::vector<Cell>& row, const Meanings& meanings) {
    std::string line;
    const auto add = [&](const Sentence& sentence) { line += (line.empty() ? "" : " ") + meanings.say(sentence); };
    if (const std::string plan = text_in(comments, row, "plan"); !plan.empty())
        add({"Plan {1}.", {plan}});
    if (const std::string name = text_in(comments, row, "area_name"); !name.empty())
        add({"Area {1}.", {name}});
    if (const std::string features = text_in(comments, row, "features"); !features.empty())
        add({"Feature id {1}.", {features}});
    if (const auto* east = std::get_if<std::int64_t>(&row[comments.column("east_m")]))
        add({"Place: east {1}, north {2} ({3}).",
             {*east, std::get<std::int64_t>(row[comments.column("north_m")]), text_in(comments, row, "crs")}});
    if (const auto* area = std::get_if<ExactArea>(&row[comments.column("area_m2")]);
        area != nullptr && area->mm2() != 0)
        add({"Ground: {1}.", {SquareMetres{*area}}});
    return line;
}

} // namespace

Table comments_table(const std::vector<accounting::Difference>& differences, const Table& review,
                     const std::string& crs, const accounting::ReviewRules& rules, const Meanings& meanings) {
    Table table{"comments",
                {"number", "severity", "plan", "area_name", "features", "east_m", "north_m", "crs", "area_m2", "remark",
                 "source"},
                {}};
    const auto add = [&](const std::string& severity, const std::array<std::string, 3>& who, const Box& box,
                         ExactArea area, const std::string& remark, const std::string& source) {
        const auto [east, north] = middle(box);
        table.rows.push_back({std::int64_t(table.rows.size() + 1), meanings.name("review_severity", severity), who[0],
                              who[1], who[2], east, north, box.empty() ? "" : crs, area, remark, source});
    };
    const Titles titles(meanings.resources(), meanings.language());
    for (const accounting::Difference& one : differences)
        add("error", {}, one.box, one.area,
            meanings.say(accounting::cause_sentence(one.cause)) + " " + difference_text(one, titles, meanings), "");
    for (const std::vector<Cell>& row : review.rows) {
        const auto text = [&](const char* column) { return text_in(review, row, column); };
        const auto* area = std::get_if<ExactArea>(&row[review.column("area_m2")]);
        add(text("severity"), {text("plan"), text("area_name"), text("features")}, accounting::review_box(review, row),
            area == nullptr ? ExactArea() : *area,
            clean_line(review_message(review, row, rules, meanings), longest_text), text("source"));
    }
    return table;
}

std::string comments_text(const Table& comments, const accounting::Account& account, const Meanings& meanings) {
    std::string plans;
    for (const accounting::InputRecord& input : account.inputs)
        if (input.role == "plan" || input.role == "proposal")
            plans += (plans.empty() ? "" : ", ") + plan_words(input);
    std::string text = "# " + meanings.say({"Comments on the account of {1}", {plans}}) + "\n\n";
    text += meanings.say({"Account made by {1}, report by {2}.", {clean_line(maker_of(account)), program_name()}}) +
            " " +
            meanings.say(
                {"Rules: {1}, version {2}.", {clean_line(account.rules_name), clean_line(account.rules_version)}}) +
            "\n";
    if (comments.rows.empty())
        text += "\n" + meanings.say("No comments.") + "\n";
    for (const std::vector<Cell>& row : comments.rows) {
        const std::int64_t number = std::get<std::int64_t>(row[comments.column("number")]);
        const std::string place = where(comments, row, meanings), source = text_in(comments, row, "source");
        text += "\n## " + meanings.say({"Comment {1}: {2}", {number, text_in(comments, row, "severity")}}) + "\n\n";
        text += std::get<std::string>(row[comments.column("remark")]) + "\n";
        if (!place.empty())
            text += "\n" + place + "\n";
        if (!source.empty())
            text += "\n" + meanings.say({"Rests on: {1}.", {source}}) + "\n";
    }
    return text;
}

} // namespace areal::report
