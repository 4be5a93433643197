// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/rule_file.h"
#include "accounting/rule_words.h"
#include "codes/resources.h"
#include "command/commands.h"
#include "command/run_options.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace areal::command {
namespace {

using accounting::Meanings;
using accounting::RuleSet;
using nlohmann::ordered_json;

struct RulesOptions {
    std::string a, b, language = "nb";
    bool json = false;
};

const std::string& title_of(const RuleSet& rules, const Meanings& meanings) {
    const auto found = rules.title.find(std::string(language_code(meanings.language())));
    return found == rules.title.end() ? rules.name : found->second;
}

void list_rules(const RulesOptions& options, const Meanings& meanings) {
    ordered_json list = ordered_json::array();
    for (const std::string& name : accounting::rule_presets(meanings.resources())) {
        const RuleSet rules = accounting::load_rules(name, meanings.resources());
        list.push_back({{"name", name},
                        {"version", rules.version},
                        {"date", rules.date},
                        {"title", title_of(rules, meanings)},
                        {"sha256", rules.sha256}});
        if (!options.json)
            std::cout << name << " " << rules.version << " (" << rules.date << "): " << title_of(rules, meanings)
                      << "\n";
    }
    if (options.json)
        std::cout << list.dump(1) << "\n";
}

void show_rules(const RulesOptions& options, const Meanings& meanings) {
    const RuleSet rules = accounting::load_rules(options.a, meanings.resources());
    if (options.json) {
        std::cout << rules.text;
        return;
    }
    std::cout << title_of(rules, meanings) << "\n"
              << rules.name << " " << rules.version << " (" << rules.date << ")\n"
              << rules.source << "\nSHA-256 " << rules.sha256 << "\n\n";
    for (const accounting::RuleInWords& rule : rules_in_words(rules, meanings))
        std::cout << rule.title << ": " << rule.value << "\n";
    std::cout << "\n";
    for (const std::string& note : rules.notes)
        std::cout << "- " << note << "\n";
}

void diff_rules(const RulesOptions& options, const Meanings& meanings) {
    const RuleSet a = accounting::load_rules(options.a, meanings.resources());
    const RuleSet b = accounting::load_rules(options.b, meanings.resources());
    ordered_json list = ordered_json::array();
    for (const accounting::RuleDifference& one : compare_rules(a, b, meanings)) {
        list.push_back({{"path", one.path}, {"title", one.title}, {a.name, one.a}, {b.name, one.b}});
        if (!options.json)
            std::cout << one.path << "\n  " << one.title << "\n  " << a.name << ": " << one.a << "\n  " << b.name
                      << ": " << one.b << "\n";
    }
    if (options.json)
        std::cout << list.dump(1) << "\n";
    else if (list.empty())
        std::cout << meanings.say({"{1} and {2} count alike.", {a.name, b.name}}) << "\n";
}

void validate_rules(const RulesOptions& options, const Meanings& meanings) {
    const RuleSet rules = accounting::load_rules(options.a, meanings.resources());
    std::cout << meanings.say({"Rule set {1}, version {2}, can be used.", {rules.name, rules.version}}) << "\n";
}

using Verb = void (*)(const RulesOptions&, const Meanings&);

void add_verb(CLI::App& app, const std::shared_ptr<RulesOptions>& options, std::shared_ptr<Verb>& chosen,
              const char* name, const char* what, Verb verb, int rule_sets) {
    CLI::App* sub = app.add_subcommand(name, what);
    if (rule_sets > 0)
        sub->add_option("a", options->a, "Rule set: a preset's name or a file")->required();
    if (rule_sets > 1)
        sub->add_option("b", options->b, "The rule set to hold it against")->required();
    sub->add_option("--language", options->language, "nb, nn or en")->check(CLI::IsMember({"nb", "nn", "en"}));
    sub->add_flag("--json", options->json, "Print JSON");
    sub->callback([chosen, verb] { *chosen = verb; });
}

} // namespace

Run add_rules(CLI::App& program) {
    CLI::App* app = program.add_subcommand("rules", "What an account counts by: the rule sets there are");
    app->require_subcommand(1);
    auto options = std::make_shared<RulesOptions>();
    auto chosen = std::make_shared<Verb>(nullptr);
    add_verb(*app, options, chosen, "list", "The presets", list_rules, 0);
    add_verb(*app, options, chosen, "show", "One rule set in words", show_rules, 1);
    add_verb(*app, options, chosen, "diff", "What two rule sets say differently", diff_rules, 2);
    add_verb(*app, options, chosen, "validate", "Whether a file is a sound rule set", validate_rules, 1);
    return [options, chosen] {
        (*chosen)(*options, Meanings(codes::resources_folder(), language_from(options->language)));
        return done;
    };
}

} // namespace areal::command
