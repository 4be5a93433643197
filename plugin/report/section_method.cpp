// SPDX-License-Identifier: GPL-2.0-or-later
//
// The method in plain words, from the rules the account was really made with (it carries the rule file).
#include "base/failure.h"
#include "report/section_rules.h"
#include "report/sections.h"
#include "report/words.h"

#include <set>

namespace areal::report {
namespace {

using accounting::RuleSet;

std::string joined(const Draft& draft, const std::vector<std::string>& parts) {
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i)
        text += (i == 0 ? "" : i + 1 == parts.size() ? " " + draft.say("and") + " " : ", ") + parts[i];
    return text;
}

std::string names(const Draft& draft, const std::string& list, const std::set<std::string>& codes) {
    std::vector<std::string> parts;
    for (const std::string& code : codes)
        parts.push_back(code.empty() ? draft.say("not given")
                                     : clean_line(code + " " + draft.meanings().name(list, code)));
    return joined(draft, parts);
}

// A word of the rule set in the language of the report.
std::string term(const Draft& draft, const std::string& word) {
    return clean_line(draft.meanings().name("rule_terms", word));
}

template <class Words>
std::string terms(const Draft& draft, const Words& words) {
    std::vector<std::string> parts;
    for (const std::string& word : words)
        parts.push_back(term(draft, word));
    return joined(draft, parts);
}

std::string account_names(const Draft& draft, const std::vector<std::string>& paths) {
    std::vector<std::string> parts;
    for (const std::string& path : paths)
        parts.push_back(draft.account_name(path, path));
    return joined(draft, parts);
}

void say_development(const Draft& draft, const RuleSet& rules, List& list) {
    list.items.push_back(draft.say({"Purposes that build on the ground: the main groups {1}.",
                                    {names(draft, "main_groups", rules.development.main_groups)}}));
    if (!rules.development.codes.empty())
        list.items.push_back(
            draft.say({"Besides them, the purposes {1}.", {names(draft, "kp_arealformal", rules.development.codes)}}));
    for (const auto& [code_list, codes] : rules.development.include)
        list.items.push_back(draft.say({"These purposes build on the ground too ({1}): {2}.",
                                        {term(draft, code_list), names(draft, code_list, codes)}}));
    for (const auto& [code_list, codes] : rules.development.except)
        list.items.push_back(draft.say({"These purposes keep their ground all the same ({1}): {2}.",
                                        {term(draft, code_list), names(draft, code_list, codes)}}));
    list.items.push_back(draft.say(
        {"Ground is taken where arealbruksstatus is {1}.", {names(draft, "arealbruksstatus", rules.statuses)}}));
    if (!rules.vertical_levels.empty())
        list.items.push_back(draft.say(
            {"Only areas on vertikalnivå {1} take ground.", {names(draft, "vertikalniva", rules.vertical_levels)}}));
}

void say_plans(const Draft& draft, const RuleSet& rules, List& list) {
    for (const accounting::Precedence precedence : rules.plans.precedence)
        list.items.push_back(
            draft.say(precedence == accounting::Precedence::newest
                          ? Sentence("Where plans overlap, the newest counts (plan- og bygningsloven § 1-5).")
                          : Sentence("Where plans overlap, the kommuneplan counts before a reguleringsplan.")));
}

void say_built(const Draft& draft, const RuleSet& rules, List& list) {
    std::vector<std::string> evidence;
    for (const accounting::BuiltEvidence& one : rules.built_ground.evidence)
        evidence.push_back(one.from);
    if (!evidence.empty())
        list.items.push_back(draft.say({"Ground is built already where one of these says so, in this order: {1}. Only "
                                        "what was given with the account is used.",
                                        {terms(draft, evidence)}}));
    if (rules.slivers.empty())
        list.items.push_back(draft.say("Nothing is taken out as a sliver."));
    else
        list.items.push_back(draft.say("Narrow or small leftovers are moved to a column of their own as slivers; they "
                                       "are not dropped."));
}

void say_balance(const Draft& draft, const RuleSet& rules, List& list) {
    list.items.push_back(draft.say("Neutral means that every kind of nature gets back what it loses; meadow does not "
                                   "pay for mire."));
    for (const accounting::OffsetRule& rule : rules.equivalence)
        list.items.push_back(draft.say({"All the same, a loss of {1} may be made up for by {2}.",
                                        {draft.account_name(rule.lost, rule.lost), account_names(draft, rule.given)}}));
}

List words_of(const Draft& draft, const RuleSet& rules) {
    List list;
    say_development(draft, rules, list);
    list.items.push_back(draft.say({"Counted as nature: {1}. Counted as farmland, in a book of its own: {2}.",
                                    {account_names(draft, rules.nature), account_names(draft, rules.farmland)}}));
    if (rules.restoration_statuses.empty())
        list.items.push_back(draft.say("No measure counts as restoration under these rules."));
    else
        list.items.push_back(draft.say({"Restoration counts when its status is {1}; a plan to restore does not count.",
                                        {terms(draft, rules.restoration_statuses)}}));
    say_plans(draft, rules, list);
    say_built(draft, rules, list);
    say_balance(draft, rules, list);
    return list;
}

void say_rules(Draft& draft) {
    const accounting::Account& account = draft.account();
    if (account.rules_name.empty())
        return;
    const std::string name = clean_line(account.rules_name), version = clean_line(account.rules_version);
    if (account.rules_sha256.empty())
        draft.paragraph({"Rules: {1}, version {2}.", {name, version}});
    else
        draft.paragraph({"Rules: {1}, version {2}. SHA-256 {3}.", {name, version, clean_line(account.rules_sha256)}});
    if (account.rules_text.empty()) {
        draft.paragraph("The account does not carry the text of its rules, so they cannot be said in words here.",
                        Tone::warning);
        return;
    }
    const std::optional<RuleSet> rules = rules_of(draft);
    if (!rules) {
        draft.paragraph("The rules in the account are not rules this program reads, so they cannot be said in words "
                        "here.",
                        Tone::warning);
        return;
    }
    const auto title = rules->title.find(std::string(language_code(draft.language())));
    if (title != rules->title.end())
        draft.add(Paragraph{clean_line(title->second), Tone::plain});
    draft.add(words_of(draft, *rules));
}

} // namespace

std::optional<RuleSet> rules_of(const Draft& draft) {
    if (draft.account().rules_text.empty())
        return std::nullopt;
    try {
        return RuleSet::parse(draft.account().rules_text, "account.json");
    } catch (const BadInput&) {
        return std::nullopt;
    }
}

void add_method(Draft& draft) {
    const accounting::Account& account = draft.account();
    const std::string crs = clean_line(account.crs.empty() ? account.crs_name : account.crs);
    draft.add(Heading{2, draft.say("Method"), true});
    draft.paragraph("All layers are cut against each other once, and every table is a sum over the same pieces. "
                    "Ground that several polygons claim is counted once, and listed.");
    if (account.area_kind == accounting::AreaKind::plan)
        draft.paragraph({"Areas are plan areas, measured in the map plane of {1}.", {crs}});
    else
        draft.paragraph({"Areas are true areas on the ellipsoid GRS80; the coordinates are in {1}.", {crs}});
    say_rules(draft);
}

} // namespace areal::report
