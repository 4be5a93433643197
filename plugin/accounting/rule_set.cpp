// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/rule_set.h"

#include "accounting/rule_reader.h"
#include "base/failure.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace areal::accounting {
namespace {

constexpr const char* schema_name = "arealregnskap-rules/2";
const std::vector<std::string> precedences{"newest", "kommuneplan_first"};
const std::vector<std::string> sliver_tests{"minimum_area", "opening", "inscribed_circle"};
const std::vector<std::string> bookings{"cover", "built"};

DevelopmentRule read_development(RuleReader reader) {
    DevelopmentRule rule;
    rule.main_groups = reader.text_set("main_groups");
    rule.codes = reader.text_set("codes");
    rule.include = reader.set_map("include");
    rule.except = reader.set_map("except");
    reader.finish();
    if (rule.main_groups.empty() && rule.codes.empty() && rule.include.empty())
        reader.refuse("", "Rule set \"{1}\", at {2}: it names no purpose that develops.");
    return rule;
}

PlanRule read_plans(RuleReader reader) {
    PlanRule rule;
    rule.in_force_statuses = reader.text_set("in_force_statuses");
    rule.proposal_statuses = reader.text_set("proposal_statuses");
    for (const std::size_t place : reader.choices("precedence", precedences))
        rule.precedence.push_back(Precedence(place));
    reader.finish();
    if (rule.precedence.empty())
        reader.refuse("precedence", "Rule set \"{1}\", at {2}: it must say which plan counts.");
    return rule;
}

void read_accounts(RuleReader reader, RuleSet& rules) {
    rules.nature = reader.texts("nature");
    rules.farmland = reader.texts("farmland");
    rules.built = reader.texts("built");
    rules.water = reader.texts("water");
    rules.apart = reader.texts("apart");
    reader.finish();
}

BuiltRule read_built(RuleReader reader) {
    BuiltRule rule;
    reader.objects("evidence", [&](RuleReader& one) {
        BuiltEvidence evidence;
        evidence.from = one.text("from");
        evidence.codes = one.text_set("codes");
        evidence.ignored_sources = one.text_set("ignored_sources");
        if (one.has("buffer_m"))
            evidence.buffer_m = one.number("buffer_m");
        rule.evidence.push_back(evidence);
    });
    rule.overrides_cover = reader.choice("mapped_otherwise", bookings) == 1;
    rule.water_over_m2 = reader.has("water_over_m2") ? reader.number("water_over_m2") : 0;
    reader.finish();
    return rule;
}

SliverRule read_sliver(RuleReader& reader) {
    SliverRule rule;
    rule.test = SliverTest(reader.choice("test", sliver_tests));
    if (rule.test != SliverTest::minimum_area) {
        rule.radius_m = reader.number("radius_m");
        return rule;
    }
    rule.minimum_m2 = reader.number("minimum_m2");
    if (reader.has("groups_m2"))
        rule.groups_m2 = reader.number_map("groups_m2");
    return rule;
}

CarbonRule read_carbon(RuleReader reader) {
    CarbonRule rule;
    rule.horizon_years = int(reader.number("horizon_years"));
    rule.factors = reader.text("factors");
    RuleReader rich = reader.object("rich");
    rule.rich_accounts = rich.texts("accounts");
    rule.rich_soil = rich.set_map("soil");
    rich.finish();
    reader.finish();
    return rule;
}

Target read_target(RuleReader reader) {
    Target target;
    target.net_loss_m2 = reader.number("net_loss_m2");
    target.farmland = reader.yes("farmland");
    target.text = reader.text_map("text");
    reader.finish();
    return target;
}

void read_head(RuleReader& reader, RuleSet& rules) {
    if (reader.text("schema") != schema_name)
        reader.refuse("schema", "Rule set \"{1}\", at {2}: it must be {3}.", schema_name);
    rules.name = reader.text("name");
    rules.version = reader.text("version");
    rules.date = reader.text("date");
    rules.source = reader.text("source");
    rules.title = reader.text_map("title");
    rules.notes = reader.texts("notes");
}

bool below(const std::string& account, const std::string& top) {
    return account == top || account.starts_with(top + "/");
}

bool below_any(const std::string& account, const std::vector<std::string>& tops) {
    return std::any_of(tops.begin(), tops.end(), [&](const std::string& top) { return below(account, top); });
}

// Length of the longest path that holds the account; 0 when none does.
std::size_t depth(const std::vector<std::string>& tops, const std::string& account) {
    std::size_t longest = 0;
    for (const std::string& top : tops)
        if (below(account, top))
            longest = std::max(longest, top.size());
    return longest;
}

} // namespace

const BuiltEvidence* BuiltRule::find(const std::string& from) const {
    const auto found =
        std::find_if(evidence.begin(), evidence.end(), [&](const BuiltEvidence& one) { return one.from == from; });
    return found == evidence.end() ? nullptr : &*found;
}

double SliverRule::minimum(const std::string& group) const {
    const auto found = groups_m2.find(group);
    return found == groups_m2.end() ? minimum_m2 : found->second;
}

RuleSet RuleSet::parse(const std::string& text, const std::string& file) {
    const nlohmann::json document = nlohmann::json::parse(text, nullptr, false);
    if (document.is_discarded())
        throw BadInput("Rule set \"{1}\" is not JSON.", {file});
    RuleReader reader(document, file, "");
    RuleSet rules;
    rules.text = text;
    read_head(reader, rules);
    rules.development = read_development(reader.object("development"));
    rules.statuses = reader.text_set("statuses");
    rules.vertical_levels = reader.text_set("vertical_levels");
    rules.plans = read_plans(reader.object("plans"));
    read_accounts(reader.object("accounts"), rules);
    rules.built_ground = read_built(reader.object("built"));
    reader.objects("slivers", [&](RuleReader& one) { rules.slivers.push_back(read_sliver(one)); });
    RuleReader restoration = reader.object("restoration");
    rules.restoration_statuses = restoration.text_set("statuses");
    restoration.finish();
    rules.carbon = read_carbon(reader.object("carbon"));
    reader.objects("equivalence", [&](RuleReader& one) {
        rules.equivalence.push_back({one.text("lost"), one.texts("given")});
    });
    if (reader.has("target"))
        rules.target = read_target(reader.object("target"));
    rules.positional_error_m = reader.number_map("positional_error_m");
    if (!rules.positional_error_m.contains("default"))
        reader.refuse("positional_error_m/default", "Rule set \"{1}\", at {2}: the key is missing.");
    reader.finish();
    return rules;
}

Effect RuleSet::effect(const std::string& code_list, const std::string& code, const std::string& kp_code,
                       const std::string& main_group) const {
    const auto names = [&](const std::map<std::string, std::set<std::string>>& by_list) {
        const auto found = by_list.find(code_list);
        return found != by_list.end() && found->second.contains(code);
    };
    if (names(development.except))
        return Effect::keeps;
    const bool develops = names(development.include) || development.main_groups.contains(main_group) ||
                          development.codes.contains(kp_code);
    return develops ? Effect::develops : Effect::keeps;
}

bool RuleSet::leads(const std::vector<std::string>& tops, const std::string& account) const {
    const std::size_t own = depth(tops, account);
    if (own == 0)
        return false;
    const auto others = {&nature, &farmland, &built, &water, &apart};
    return std::none_of(others.begin(), others.end(), [&](const std::vector<std::string>* other) {
        return other != &tops && depth(*other, account) > own;
    });
}

bool RuleSet::is_carbon_rich(const std::string& account) const {
    return below_any(account, carbon.rich_accounts);
}

bool RuleSet::may_offset(const std::string& given, const std::string& lost) const {
    if (given == lost)
        return true;
    return std::any_of(equivalence.begin(), equivalence.end(),
                       [&](const OffsetRule& rule) { return below(lost, rule.lost) && below_any(given, rule.given); });
}

double RuleSet::positional_error(const std::string& kind) const {
    const auto found = positional_error_m.find(kind);
    return found == positional_error_m.end() ? positional_error_m.at("default") : found->second;
}

} // namespace areal::accounting
