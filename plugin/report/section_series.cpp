// SPDX-License-Identifier: GPL-2.0-or-later
//
// The years of the book: what happened last year and the year before, how much of the council's target is used,
// and, kept apart, what is to come if everything set aside is built.
#include "report/cell_text.h"
#include "report/sections.h"
#include "report/words.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace areal::report {
namespace {

using accounting::Cell;
using accounting::Table;

// One row a year, from the book's answer or from the account itself.
const Table* years_table(const Draft& draft) {
    for (const Table& table : draft.wishes().ledger_tables)
        if (table.name == "years")
            return &table;
    return draft.account().table("years");
}

const Cell* cell(const Table& table, std::size_t row, const char* column) {
    const auto found = std::find(table.columns.begin(), table.columns.end(), column);
    return found == table.columns.end() ? nullptr : &table.rows[row][std::size_t(found - table.columns.begin())];
}

std::optional<ExactArea> area(const Table& table, std::size_t row, const char* column) {
    const Cell* found = cell(table, row, column);
    const auto* known = found == nullptr ? nullptr : std::get_if<ExactArea>(found);
    return known == nullptr ? std::nullopt : std::optional(*known);
}

bool is_forecast(const Table& table, std::size_t row) {
    const Cell* found = cell(table, row, "forecast");
    const auto* flag = found == nullptr ? nullptr : std::get_if<std::int64_t>(found);
    return flag != nullptr && *flag != 0;
}

std::string label_of(const Table& table, std::size_t row) {
    const Cell& year = *cell(table, row, "year");
    const auto* number = std::get_if<std::int64_t>(&year);
    return number == nullptr ? clean_line(std::get<std::string>(year)) : std::to_string(*number);
}

Series series_of(const Draft& draft, const Table& table) {
    Series series;
    ExactArea net; // since the target began where the book says so, else since the first year shown
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        Series::Year year;
        year.label = label_of(table, row);
        year.lost = area(table, row, "lost_m2").value_or(ExactArea());
        year.restored = area(table, row, "restored_m2").value_or(ExactArea());
        year.allowed = area(table, row, "allowed_m2");
        net = area(table, row, "used_m2").value_or(net + year.lost - year.restored);
        if (!is_forecast(table, row))
            year.net_loss = net;
        else if (const auto foreseen = area(table, row, "foreseen_so_far_m2")) {
            if (Series::Year& before = series.years.empty() ? year : series.years.back(); before.net_loss)
                before.outlook = before.net_loss; // the outlook begins where the book ends
            year.outlook = net + *foreseen;
        }
        series.years.push_back(std::move(year));
    }
    series.lost_label = draft.say("Lost");
    series.restored_label = draft.say("Restored");
    series.net_label = draft.say("Net loss so far");
    series.allowed_label = draft.say("Allowed by the council's target");
    series.outlook_label = draft.say("If all that is set aside is built");
    return series;
}

Sentence said_of(const Series::Year& year) {
    if (year.lost.is_zero() && year.restored.is_zero())
        return {"In {1} no nature was lost and none was restored.", {year.label}};
    if (year.lost.is_zero())
        return {"In {1} no nature was lost, and {2} was restored.", {year.label, Daa{year.restored}}};
    if (year.restored.is_zero())
        return {"In {1} {2} of nature was lost, and none was restored.", {year.label, Daa{year.lost}}};
    return {"In {1} {2} of nature was lost, and {3} was restored.", {year.label, Daa{year.lost}, Daa{year.restored}}};
}

Sentence change_since(const Series::Year& before, const Series::Year& now) {
    if (before.lost.is_zero() && now.lost.is_zero())
        return {"Nor was any in {1}.", {before.label}};
    const ExactArea more = now.lost - before.lost;
    if (more.mm2() > 0)
        return {"That is {1} more lost than in {2}.", {Daa{more}, before.label}};
    if (more.mm2() < 0)
        return {"That is {1} less lost than in {2}.", {Daa{-more}, before.label}};
    return {"As much was lost in {1}.", {before.label}};
}

Sentence net_so_far(const Series::Year& last) {
    const ExactArea net = *last.net_loss;
    if (net.mm2() > 0)
        return {"By {1}, {2} more is lost than restored.", {last.label, Daa{net}}};
    if (net.mm2() < 0)
        return {"By {1}, {2} more is restored than lost.", {last.label, Daa{-net}}};
    return {"By {1}, as much is restored as lost.", {last.label}};
}

Sentence against_target(const Series::Year& last, const Series::Year& end) {
    const ExactArea net = *last.net_loss, allowed = last.allowed.value_or(*end.allowed);
    if (net <= allowed)
        return {"The council's target allows a net loss of {1} by {2}, and {3} by the end of {4}: the municipality is "
                "within the target.",
                {Daa{allowed}, last.label, Daa{*end.allowed}, end.label}};
    return {"The council's target allows a net loss of {1} by {2}, and {3} by the end of {4}: the municipality is "
            "{5} beyond the target.",
            {Daa{allowed}, last.label, Daa{*end.allowed}, end.label, Daa{net - allowed}}};
}

std::optional<Sentence> outlook(const Series& series) {
    const Series::Year* last = nullptr;
    for (const Series::Year& year : series.years) {
        if (year.net_loss || !year.outlook || !year.allowed)
            continue;
        last = &year;
        if (*year.outlook > *year.allowed)
            return Sentence{"If all that is set aside is built evenly and nothing more is restored, the target is "
                            "passed in {1}.",
                            {year.label}};
    }
    if (last == nullptr)
        return std::nullopt;
    return Sentence{"If all that is set aside is built evenly and nothing more is restored, the target still holds in "
                    "{1}.",
                    {last->label}};
}

auto last_past(const Series& series) {
    return std::find_if(series.years.rbegin(), series.years.rend(),
                        [](const Series::Year& year) { return year.net_loss.has_value(); });
}

// What the years say, the last one first.
std::string words_of(const Draft& draft, const Series& series) {
    const auto last = last_past(series);
    if (last == series.years.rend())
        return "";
    std::string words = draft.say(said_of(*last));
    if (std::next(last) != series.years.rend())
        words += " " + draft.say(change_since(*std::next(last), *last));
    words += " " + draft.say(net_so_far(*last));
    if (series.years.back().allowed)
        words += " " + draft.say(against_target(*last, series.years.back()));
    if (const auto to_come = outlook(series))
        words += " " + draft.say(*to_come);
    return words;
}

} // namespace

void add_year_figures(Draft& draft) {
    const Table* table = years_table(draft);
    if (table == nullptr || table->rows.empty() || cell(*table, 0, "year") == nullptr)
        return;
    const Series series = series_of(draft, *table);
    const auto last = last_past(series);
    if (last == series.years.rend())
        return;
    KeyFigures figures;
    figures.figures = {
        {draft.daa(last->lost), "daa", draft.say({"nature lost in {1}", {last->label}}), Weight::loss},
        {draft.daa(last->restored), "daa", draft.say({"nature restored in {1}", {last->label}}), Weight::gain},
        {draft.daa(*last->net_loss), "daa", draft.say({"net loss by {1}", {last->label}}), Weight::plain}};
    draft.add(std::move(figures));
}

void add_series(Draft& draft) {
    const Table* table = years_table(draft);
    draft.heading("Year by year");
    if (table == nullptr || table->rows.empty() ||
        std::find(table->columns.begin(), table->columns.end(), "year") == table->columns.end()) {
        draft.paragraph("No book with a series of years was given, so the change since last year and the council's "
                        "target cannot be shown.",
                        Tone::small);
        return;
    }
    Series series = series_of(draft, *table);
    if (!draft.wishes().ledger_day.empty())
        draft.paragraph({"From the municipality's book, as of {1}.",
                         {day_text(clean_line(draft.wishes().ledger_day), draft.language())}},
                        Tone::small);
    draft.add(Paragraph{words_of(draft, series), Tone::plain});
    Chart drawing{"series", std::move(series), "daa", draft.say("The axis does not start at 0."), draft.language()};
    draft.add(Picture{std::move(drawing), draft.say("Lost and restored each year, and the net loss so far."), ""});
}

} // namespace areal::report
