// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/sections.h"
#include "report/words.h"

#include <algorithm>
#include <map>
#include <utility>

namespace areal::report {
namespace {

using accounting::AccountBalance;
using accounting::Table;

constexpr std::size_t kinds_in_waterfall = 5;
constexpr std::size_t flows_drawn = 8;
constexpr std::size_t purpose_in_words = 40; // characters of a purpose inside a sentence
constexpr std::string_view nature = "nature";

Chart chart(const Draft& draft, const std::string& name) {
    return {name, {}, "daa", draft.say("The axis does not start at 0."), draft.language()};
}

void add_chart(Draft& draft, const std::string& title, Chart drawing, std::string caption, std::string words) {
    draft.add(Heading{3, title, false});
    draft.add(Picture{std::move(drawing), std::move(caption), std::move(words)});
}

bool has_columns(const Table& table, std::initializer_list<const char*> wanted) {
    return std::all_of(wanted.begin(), wanted.end(), [&](const char* column) {
        return std::find(table.columns.begin(), table.columns.end(), column) != table.columns.end();
    });
}

// Opening and closing of all nature accounts.
std::pair<ExactArea, ExactArea> nature_sums(const Table& balance) {
    ExactArea opening, closing;
    for (std::size_t row = 0; row < balance.rows.size(); ++row) {
        const std::string& account = balance.text(row, "account");
        if (account != nature && !account.starts_with(std::string(nature) + "/"))
            continue;
        opening += balance.area(row, "opening_m2");
        closing += balance.area(row, "closing_m2");
    }
    return {opening, closing};
}

// What becomes or ceases to be nature only because the map had it as another class.
ExactArea map_correction(const accounting::Verdict& verdict, ExactArea opening, ExactArea closing) {
    return closing - opening + verdict.lost - verdict.restored;
}

std::string correction_words(const Draft& draft, ExactArea corrected) {
    if (corrected.mm2() == 0)
        return "";
    return " " + (corrected < ExactArea()
                      ? draft.say({"{1} that the land cover map shows as nature is something else already; it is taken "
                                   "out first and is neither lost nor restored.",
                                   {Daa{-corrected}}})
                      : draft.say({"{1} that the land cover map shows as something else is nature; it is put in first "
                                   "and is neither lost nor restored.",
                                   {Daa{corrected}}}));
}

Waterfall waterfall_of(const Draft& draft, const accounting::Verdict& verdict, ExactArea opening, ExactArea closing) {
    Waterfall drawing;
    drawing.base_label = draft.say("Below the bar");
    drawing.whole_label = draft.say("Nature");
    drawing.lost_label = draft.say("Lost");
    drawing.gained_label = draft.say("Restored");
    drawing.other_label = draft.say("Map corrected");
    drawing.steps.push_back({draft.say("Nature before"), opening, Mark::whole});
    if (const ExactArea corrected = map_correction(verdict, opening, closing); corrected.mm2() != 0)
        drawing.steps.push_back({draft.say("Map corrected"), corrected, Mark::plain});
    ExactArea other;
    std::size_t shown = 0;
    for (const AccountBalance& line : verdict.by_account) {
        if (line.lost.is_zero())
            continue;
        if (++shown <= kinds_in_waterfall)
            drawing.steps.push_back({draft.account_name(line.account, line.name), -line.lost, Mark::loss});
        else
            other += line.lost;
    }
    if (!other.is_zero())
        drawing.steps.push_back({draft.say("Other kinds"), -other, Mark::loss});
    if (!verdict.restored.is_zero())
        drawing.steps.push_back({draft.say("Restored"), verdict.restored, Mark::gain});
    drawing.steps.push_back({draft.say("Nature after"), closing, Mark::whole});
    return drawing;
}

Flows flows_of(const Draft& draft, const Table& change) {
    std::map<std::pair<std::string, std::string>, ExactArea> sums;
    for (std::size_t row = 0; row < change.rows.size(); ++row) {
        const std::string &from = change.text(row, "from_code"), &to = change.text(row, "to_code");
        if (from != to)
            sums[{draft.short_purpose(from, change.text(row, "from_purpose")),
                  draft.short_purpose(to, change.text(row, "to_purpose"))}] += change.area(row, "area_m2");
    }
    Flows flows;
    for (const auto& [ends, area] : sums)
        flows.flows.push_back({ends.first, ends.second, area});
    std::stable_sort(flows.flows.begin(), flows.flows.end(),
                     [](const Flows::Flow& a, const Flows::Flow& b) { return a.area > b.area; });
    ExactArea rest;
    while (flows.flows.size() > flows_drawn) {
        rest += flows.flows.back().area;
        flows.flows.pop_back();
    }
    if (!rest.is_zero())
        flows.flows.push_back({draft.say("Other purposes"), draft.say("Other purposes"), rest});
    flows.from_label = draft.say("In the plan in force");
    flows.to_label = draft.say("In the proposal");
    return flows;
}

} // namespace

void add_waterfall(Draft& draft) {
    const Table* balance = draft.account().table("balance");
    if (!draft.account().verdict || balance == nullptr ||
        !has_columns(*balance, {"account", "opening_m2", "closing_m2"}))
        return;
    const accounting::Verdict& verdict = *draft.account().verdict;
    const auto [opening, closing] = nature_sums(*balance);
    if (opening.is_zero() && closing.is_zero()) // a plan without nature has nothing to draw
        return;
    Chart drawing = chart(draft, "waterfall");
    drawing.figures = waterfall_of(draft, verdict, opening, closing);
    add_chart(draft, draft.say("Nature from opening to closing"), std::move(drawing),
              draft.say("Nature in the plan before it is built, what each kind loses, what is restored, and what is "
                        "left."),
              draft.say({"Nature goes from {1} to {2}: {3} is lost and {4} restored.",
                         {Daa{opening}, Daa{closing}, Daa{verdict.lost}, Daa{verdict.restored}}}) +
                  correction_words(draft, map_correction(verdict, opening, closing)));
}

void add_class_bars(Draft& draft) {
    if (!draft.account().verdict)
        return;
    ClassBars bars{{}, draft.say("Lost"), draft.say("Restored")};
    std::string words;
    for (const AccountBalance& line : draft.account().verdict->by_account) {
        if (line.lost.is_zero() && line.restored.is_zero())
            continue;
        const std::string name = draft.account_name(line.account, line.name);
        bars.rows.push_back({name, line.lost, line.restored});
        words += (words.empty() ? "" : " ") +
                 draft.say({"{1}: {2} lost, {3} restored.", {name, Daa{line.lost}, Daa{line.restored}}});
    }
    if (bars.rows.empty())
        return;
    Chart drawing = chart(draft, "classes");
    drawing.figures = std::move(bars);
    add_chart(draft, draft.say("Kind by kind"), std::move(drawing),
              draft.say("Each kind of nature is weighed by itself; one kind does not pay for another."),
              std::move(words));
}

void add_flows(Draft& draft) {
    const Table* change = draft.account().table("purpose_change");
    if (change == nullptr || !has_columns(*change, {"from_code", "from_purpose", "to_code", "to_purpose", "area_m2"}))
        return;
    Flows flows = flows_of(draft, *change);
    if (flows.flows.empty()) {
        draft.paragraph("The proposal moves no ground from one purpose to another.");
        return;
    }
    std::string words;
    for (const Flows::Flow& flow : flows.flows)
        words += (words.empty() ? "" : " ") + draft.say({"{1} from {2} to {3}.",
                                                         {Daa{flow.area}, clean_line(flow.from, purpose_in_words),
                                                          clean_line(flow.to, purpose_in_words)}});
    Chart drawing = chart(draft, "flows");
    drawing.figures = std::move(flows);
    add_chart(draft, draft.say("From purpose to purpose"), std::move(drawing),
              draft.say("Ground that gets another purpose; what keeps its purpose is left out."), std::move(words));
}

} // namespace areal::report
