// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/number.h"
#include "report/section_rules.h"
#include "report/sections.h"
#include "report/words.h"

#include <algorithm>
#include <utility>

namespace areal::report {
namespace {

using accounting::Verdict;
using accounting::VerdictState;

constexpr const char* dash = "–";
constexpr std::size_t name_in_words = 60; // characters of a name inside a sentence

Sentence state_words(const Verdict& verdict) {
    switch (verdict.state) {
    case VerdictState::neutral:
        return "Land neutral: every kind of nature gets back what it loses.";
    case VerdictState::positive:
        return "More than neutral: every kind of nature gets back at least what it loses.";
    case VerdictState::negative:
        return "Not land neutral: nature is lost that is not restored.";
    case VerdictState::not_computed:
        break;
    }
    return verdict.not_known.is_zero() ? Sentence("Not computed: something the verdict rests on is missing.")
                                       : Sentence("Not computed: the land cover is not known where the plan builds.");
}

constexpr std::size_t places_in_words = 4;

// A page has no list below the verdict, so it names the places instead (say_places).
bool points_at_a_list(const Sentence& sentence) {
    return sentence.pattern() == "One plan area causes it; it is listed below." ||
           sentence.pattern() == "The {1} plan areas that take most are listed first.";
}

// "Hyttefelt vest (172 daa), Grenda (45,2 daa) and Veg (3,0 daa)"
Sentence say_places(const Draft& draft) {
    const std::vector<accounting::Reason>& reasons = draft.account().verdict->reasons;
    const std::size_t most = std::min(places_in_words, reasons.size());
    std::string places;
    for (std::size_t i = 0; i < most; ++i)
        places +=
            (i == 0          ? ""
             : i + 1 == most ? " " + draft.say("and") + " "
                             : ", ") +
            draft.say({"{1} ({2})", {clean_line(place_name(draft, reasons[i]), name_in_words), Daa{reasons[i].lost}}});
    return most == reasons.size() ? Sentence("It is taken by {1}.", {places})
                                  : Sentence("Most is taken by {1}.", {places});
}

// The verdict's own sentences; made anew where the names in them are of another language.
std::vector<Sentence> verdict_sentences(const Draft& draft) {
    const Verdict& verdict = *draft.account().verdict;
    const bool has_obstacles = verdict.state == VerdictState::not_computed && verdict.not_known.is_zero();
    if (draft.account().language == draft.language() || has_obstacles)
        return verdict.sentences;
    std::vector<accounting::AccountBalance> balances = verdict.by_account;
    for (accounting::AccountBalance& balance : balances)
        balance.name = draft.account_name(balance.account, balance.name);
    return accounting::judge(std::move(balances), verdict.not_known, verdict.reasons,
                             draft.input("restored") != nullptr, rules_of(draft).value_or(accounting::RuleSet()), {})
        .sentences;
}

void say_target(Draft& draft) {
    const std::optional<accounting::RuleSet> rules = rules_of(draft);
    if (!rules || !rules->target)
        return;
    const auto text = rules->target->text.find(std::string(language_code(draft.language())));
    if (text != rules->target->text.end())
        draft.paragraph({"The target: {1}", {clean_line(text->second, longest_text)}});
    const Verdict& verdict = *draft.account().verdict;
    if (verdict.state == VerdictState::not_computed)
        return;
    const ExactArea allowed = ExactArea::from_m2(rules->target->net_loss_m2), net = -verdict.balance();
    if (net <= allowed)
        draft.paragraph("The plan keeps within the target.");
    else
        draft.paragraph({"The plan goes beyond the target by {1} of nature.", {Daa{net - allowed}}});
}

DataTable causes_table(const Draft& draft, std::size_t most) {
    const std::vector<accounting::Reason>& reasons = draft.account().verdict->reasons;
    accounting::Table table{"causes", {"area_name", "purpose_code", "purpose", "feature", "lost_m2"}, {}};
    for (const accounting::Reason& reason : reasons)
        table.rows.push_back({reason.name.empty() ? draft.say("No name given") : reason.name, reason.purpose_code,
                              reason.purpose, reason.feature, reason.lost});
    return data_table(draft, table, most);
}

DataTable largest_table(const Draft& draft, std::size_t most) {
    accounting::Table table{"largest", {"number", "area_name", "purpose_code", "purpose", "lost_m2"}, {}};
    for (const accounting::Reason& reason : draft.account().verdict->reasons)
        table.rows.push_back({std::int64_t(table.rows.size() + 1), place_name(draft, reason), reason.purpose_code,
                              reason.purpose, reason.lost});
    return data_table(draft, table, most);
}

void add_places(Draft& draft, DataTable (*table)(const Draft&, std::size_t), std::size_t most) {
    if (!draft.account().verdict)
        return;
    draft.heading("What takes nature");
    if (draft.account().verdict->reasons.empty())
        draft.paragraph("No plan area takes nature.");
    else
        draft.add(table(draft, most));
}

} // namespace

void add_verdict(Draft& draft) {
    if (!draft.account().verdict) {
        draft.paragraph("This account gives no verdict: it says what has changed, or what was lost and restored.",
                        Tone::lead);
        return;
    }
    const Verdict& verdict = *draft.account().verdict;
    draft.paragraph(state_words(verdict), verdict.state == VerdictState::not_computed ? Tone::warning : Tone::lead);
    std::string words;
    for (const Sentence& sentence : verdict_sentences(draft))
        if (!points_at_a_list(sentence))
            words += (words.empty() ? "" : " ") + draft.say(sentence);
    if (!verdict.reasons.empty())
        words += " " + draft.say(say_places(draft));
    draft.add(Paragraph{words, Tone::plain});
    say_target(draft);
    if (!draft.judged_plan())
        return;
    if (const accounting::Table* farmland = draft.account().table("farmland")) {
        const ExactArea lost = farmland->sum("lost_m2");
        if (lost.is_zero())
            draft.paragraph("The plan takes no farmland.");
        else
            draft.paragraph({"The plan also takes {1} of farmland; it is a book of its own and is never weighed "
                             "against nature.",
                             {Daa{lost}}});
    }
}

void add_key_figures(Draft& draft) {
    KeyFigures figures;
    if (!draft.account().verdict) {
        const accounting::Table* flows = draft.account().table("flows");
        if (flows == nullptr)
            return;
        const ExactArea lost = flows->sum("lost_m2"), restored = flows->sum("restored_m2");
        figures.figures = {{draft.daa(lost), "daa", draft.say("lost"), Weight::loss},
                           {draft.daa(restored), "daa", draft.say("restored"), Weight::gain},
                           {draft.daa(restored - lost), "daa", draft.say("balance"), Weight::plain}};
        draft.add(std::move(figures));
        return;
    }
    const Verdict& verdict = *draft.account().verdict;
    const bool known = verdict.state != VerdictState::not_computed;
    figures.figures = {{draft.daa(verdict.lost), "daa",
                        draft.say(known ? "nature lost" : "nature lost, as far as it is known"), Weight::loss},
                       {draft.daa(verdict.restored), "daa", draft.say("nature restored"), Weight::gain},
                       {known ? draft.daa(verdict.balance()) : dash, known ? "daa" : "",
                        draft.say(known ? "balance" : "balance: not computed"), Weight::plain}};
    draft.add(std::move(figures));
}

void add_plan_in_short(Draft& draft) {
    draft.heading("The plan of this account");
    add_key_figures(draft);
    add_verdict(draft);
}

std::string place_name(const Draft& draft, const accounting::Reason& reason) {
    if (!reason.name.empty())
        return clean_line(reason.name);
    return draft.say({"{1}, feature {2}", {draft.purpose_name(reason.purpose_code, reason.purpose), reason.feature}});
}

void add_causes(Draft& draft, std::size_t most) {
    add_places(draft, causes_table, most);
}
void add_largest(Draft& draft, std::size_t most) {
    add_places(draft, largest_table, most);
}

void add_text(Draft& draft, const std::string& name) {
    const std::string text = draft.text(name);
    if (name == "decided")
        draft.heading("What is to be decided");
    else if (name == "costs")
        draft.heading("What it costs nature");
    else
        draft.heading("The planner's justification");
    if (text.empty())
        draft.paragraph("No text is written with the account.", Tone::small);
    for (std::string& paragraph : clean_paragraphs(text))
        draft.add(Paragraph{std::move(paragraph), Tone::plain});
}

} // namespace areal::report
