// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/plan_facts.h"

#include "accounting/plan_date.h"
#include "base/number.h"
#include "codes/code_text.h"

#include <algorithm>

namespace areal::accounting {
namespace {

constexpr const char* plan_types = "plantype";
constexpr const char* plan_statuses = "planstatus";

void add_all(PlanFacts::Said& to, const PlanFacts::Said& from) {
    to.names.insert(from.names.begin(), from.names.end());
    to.types.insert(from.types.begin(), from.types.end());
    to.statuses.insert(from.statuses.begin(), from.statuses.end());
    to.dates.insert(from.dates.begin(), from.dates.end());
    to.laws.insert(from.laws.begin(), from.laws.end());
}

std::string last_of(const std::set<std::string>& outline, const std::set<std::string>& areas) {
    const std::set<std::string>& said = outline.empty() ? areas : outline;
    return said.empty() ? "" : *said.rbegin();
}

std::string listed(const std::set<std::string>& texts) {
    std::string all;
    for (const std::string& text : texts)
        all += (all.empty() ? "" : ", ") + text;
    return all;
}

std::string listed_days(const std::set<std::string>& days, Language language) {
    std::string all;
    for (const std::string& day : days)
        all += (all.empty() ? "" : ", ") + format_day(*Date::parse(day), language);
    return all;
}

// The code as its list writes it: "3 - Endelig vedtatt arealplan" and "Endelig vedtatt arealplan" are 3.
std::string code_of(const std::string& list, const std::string& written, const Meanings& meanings) {
    if (const codes::CodeMeaning* meaning = meanings.codes().list(list).find(written))
        return meaning->code;
    for (const codes::CodeMeaning& meaning : meanings.codes().list(list).meanings())
        for (const char* language : {"nb", "nn", "en"})
            if (codes::fold(meaning.name(language)) == codes::fold(codes::normalise_code(written)))
                return meaning.code;
    return codes::normalise_code(written);
}

std::set<std::string> codes_of(const std::string& list, const std::set<std::string>& written,
                               const Meanings& meanings) {
    std::set<std::string> result;
    for (const std::string& one : written)
        result.insert(code_of(list, one, meanings));
    return result;
}

class Settling {
  public:
    Settling(const PlanFacts& facts, const Meanings& meanings, Findings& findings)
        : m_facts(facts), m_meanings(meanings), m_findings(findings) {}

    void status(Plan& plan, const std::set<std::string>& counting);
    void kind(Plan& plan);
    void date(Plan& plan, const std::optional<Date>& by_user);

  private:
    void differs(const Plan& plan, Sentence sentence) {
        m_findings.add({FindingKind::plan_facts, plan.key, std::nullopt, std::move(sentence), {}, {}});
    }

    const PlanFacts& m_facts;
    const Meanings& m_meanings;
    Findings& m_findings;
};

void Settling::status(Plan& plan, const std::set<std::string>& counting) {
    const auto& written = m_facts.by_outline.statuses.empty() ? m_facts.by_areas.statuses : m_facts.by_outline.statuses;
    const std::set<std::string> said = codes_of(plan_statuses, written, m_meanings);
    const auto counts = std::find_if(said.begin(), said.end(), [&](const auto& one) { return counting.contains(one); });
    plan.status = counts != said.end() ? *counts : said.empty() ? "" : *said.begin();
    plan.counts = counting.contains(plan.status);
    if (!plan.counts)
        plan.why_not = m_meanings.say(
            {"planstatus {1} ({2}) does not count here", {plan.status, m_meanings.name(plan_statuses, plan.status)}});
    if (said.size() > 1)
        differs(plan, {"Plan {1} is said to have planstatus {2}; {3} is used. Put it right in the plan register.",
                       {plan.key, listed(said), plan.status}});
}

void Settling::kind(Plan& plan) {
    plan.kind = m_facts.kind;
    const codes::CodeMeaning* type = m_meanings.codes().list(plan_types).find(plan.type);
    if (type == nullptr)
        return;
    const std::string& kind = type->value("kind");
    if (kind == "kommuneplan")
        plan.kind = PlanKind::kommuneplan;
    else if (kind == "reguleringsplan")
        plan.kind = PlanKind::reguleringsplan;
    else if (kind == "guiding" && plan.counts) {
        plan.counts = false;
        plan.why_not = m_meanings.say({"plantype {1} ({2}) does not bind the use of land",
                                       {plan.type, type->name(language_code(m_meanings.language()))}});
    }
}

void Settling::date(Plan& plan, const std::optional<Date>& by_user) {
    std::set<std::string> outline, areas, all;
    const auto take = [&](const std::set<std::string>& written, std::set<std::string>& dates) {
        for (const std::string& one : written)
            if (const auto date = plan_date(one))
                dates.insert(date->iso());
            else if (is_unreadable_date(one))
                differs(plan, {"The date \"{2}\" of plan {1} cannot be read; it counts as missing.", {plan.key, one}});
    };
    take(m_facts.by_outline.dates, outline);
    take(m_facts.by_areas.dates, areas);
    const std::string used = by_user ? by_user->iso() : last_of(outline, areas);
    plan.in_force = Date::parse(used);
    all = outline;
    all.insert(areas.begin(), areas.end());
    all.insert(used);
    all.erase("");
    if (all.size() > 1)
        differs(plan, {"Plan {1} is said to be in force from {2}; {3} is used. Put it right in the plan register.",
                       {plan.key, listed_days(all, m_meanings.language()), *plan.in_force}});
}

} // namespace

std::string key_within(const std::string& municipality, const std::string& id) {
    return municipality + "/" + id;
}

bool is_named(const Plan& plan, const std::string& named) {
    return plan.key == named || (!plan.municipality.empty() && key_within(plan.municipality, plan.id) == named);
}

std::string plan_label(const Plan& plan, const Meanings& meanings) {
    const Sentence::Value when = plan.in_force ? Sentence::Value(*plan.in_force) : meanings.say("no date");
    switch (plan.kind) {
    case PlanKind::kommuneplan:
        return meanings.say({"municipal plan {1} ({2})", {plan.key, when}});
    case PlanKind::reguleringsplan:
        return meanings.say({"zoning plan {1} ({2})", {plan.key, when}});
    case PlanKind::other:
        break;
    }
    return meanings.say({"plan {1} ({2})", {plan.key, when}});
}

std::string plan_label_first(const Plan& plan, const Meanings& meanings) {
    std::string label = plan_label(plan, meanings);
    if (label.front() >= 'a' && label.front() <= 'z')
        label.front() = char(label.front() - 'a' + 'A');
    return label;
}

void PlanFacts::add(const PlanFacts& others) {
    id = id.empty() ? others.id : id;
    municipality = municipality.empty() ? others.municipality : municipality;
    add_all(by_outline, others.by_outline);
    add_all(by_areas, others.by_areas);
    if (kind == PlanKind::other)
        kind = others.kind;
    features += others.features;
}

std::vector<std::string> plan_keys(const std::vector<PlanSaying>& sayings, const std::string& layer) {
    const auto by_id = [](const PlanFacts& facts) {
        return facts.municipality.empty() ? facts.id : key_within(facts.municipality, facts.id);
    };
    std::set<std::string> outlines;
    for (const PlanSaying& saying : sayings)
        if (saying.is_outline() && saying.times > 0)
            outlines.insert(saying.facts.id.empty() ? "" : by_id(saying.facts));
    const std::string only_outline = outlines.size() == 1 ? *outlines.begin() : "";
    std::vector<std::string> keys;
    for (const auto& [facts, times] : sayings) {
        const std::string name =
            facts.features == 0 ? last_of(facts.by_outline.names, {}) : last_of({}, facts.by_areas.names);
        keys.push_back(!facts.id.empty()       ? by_id(facts)
                       : !only_outline.empty() ? only_outline
                       : !name.empty()         ? name
                                               : layer);
    }
    return keys;
}

PlansSaid said_together(const std::vector<PlanSaying>& sayings, const std::vector<std::string>& keys) {
    PlansSaid said;
    for (std::size_t i = 0; i < sayings.size(); ++i) {
        if (sayings[i].times == 0)
            continue;
        PlanFacts facts = sayings[i].facts;
        facts.features *= sayings[i].times;
        said[keys[i]].add(facts);
    }
    return said;
}

Plan settle(const std::string& key, const PlanFacts& facts, const std::set<std::string>& statuses,
            const std::map<std::string, Date>& dates, const Meanings& meanings, Findings& findings) {
    Plan plan;
    plan.key = key;
    plan.id = facts.id;
    plan.municipality = facts.municipality;
    plan.name = last_of(facts.by_outline.names, facts.by_areas.names);
    plan.type = code_of(plan_types, last_of(facts.by_outline.types, facts.by_areas.types), meanings);
    plan.law = code_of("lovreferanse", last_of(facts.by_outline.laws, facts.by_areas.laws), meanings);
    plan.features = facts.features;
    Settling settling(facts, meanings, findings);
    settling.status(plan, statuses);
    settling.kind(plan);
    const auto date =
        std::find_if(dates.begin(), dates.end(), [&](const auto& one) { return is_named(plan, one.first); });
    settling.date(plan, date == dates.end() ? std::nullopt : std::optional(date->second));
    return plan;
}

} // namespace areal::accounting
