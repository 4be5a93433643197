// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/rule_words.h"

#include "base/failure.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>

namespace areal::accounting {
namespace {

using json = nlohmann::ordered_json;

const std::set<std::string> about_the_set{"schema", "name", "version", "date", "title", "source", "notes"};

json read_schema(const Meanings& meanings) {
    const auto path = meanings.resources() / "schema" / "rules.schema.json";
    std::ifstream in(path);
    json schema = json::parse(in, nullptr, false);
    if (schema.is_discarded())
        throw BadInput("The file {1} is missing or is not JSON.", {path.string()});
    return schema;
}

class Reciting {
  public:
    explicit Reciting(const Meanings& meanings) : m_meanings(meanings) {}

    std::vector<RuleInWords> run(const RuleSet& rules) {
        const json schema = read_schema(m_meanings);
        const json document = json::parse(rules.text);
        for (const auto& [key, value] : document.items())
            if (!about_the_set.contains(key))
                recite(value, schema["properties"][key], "/" + key, title(schema["properties"][key], key));
        return std::move(m_said);
    }

  private:
    std::string title(const json& rule, const std::string& key) const {
        const std::string word = m_meanings.language() == Language::nb   ? "x-nb"
                                 : m_meanings.language() == Language::nn ? "x-nn"
                                                                         : "title";
        return rule.is_object() ? rule.value(word, key) : key;
    }
    std::string plain(const json& value) const {
        if (value.is_boolean())
            return m_meanings.say(value.get<bool>() ? "yes" : "no");
        if (!value.is_string())
            return value.dump();
        return value.get<std::string>().empty() ? m_meanings.say("(empty)") : value.get<std::string>();
    }
    static std::string about(const json& row) {
        for (const char* key : {"from", "test", "lost"})
            if (row.contains(key))
                return row[key].get<std::string>();
        return row.dump();
    }
    void recite(const json& value, const json& rule, const std::string& path, const std::string& title);
    void recite_list(const json& list, const json& rule, const std::string& path, const std::string& title);

    const Meanings& m_meanings;
    std::vector<RuleInWords> m_said;
};

void Reciting::recite(const json& value, const json& rule, const std::string& path, const std::string& title) {
    if (value.is_array())
        return recite_list(value, rule, path, title);
    if (!value.is_object()) {
        m_said.push_back({path, title, plain(value)});
        return;
    }
    for (const auto& [key, inner] : value.items()) {
        const bool is_named = rule.contains("properties") && rule["properties"].contains(key);
        const json& inner_rule = is_named ? rule["properties"][key] : rule.value("additionalProperties", json());
        recite(inner, inner_rule, path + "/" + key, title + ": " + this->title(inner_rule, key));
    }
}

// A list of words is one value; of rows first what they are about, then each but for that.
void Reciting::recite_list(const json& list, const json& rule, const std::string& path, const std::string& title) {
    std::string words;
    for (const json& one : list)
        words += (words.empty() ? "" : ", ") + (one.is_object() ? about(one) : plain(one));
    m_said.push_back({path, title, list.empty() ? m_meanings.say("none") : words});
    for (const json& one : list)
        if (one.is_object()) {
            json rest = one;
            for (const char* key : {"from", "test", "lost"})
                rest.erase(key);
            recite(rest, rule["items"], path + "/" + about(one), title + ": " + about(one));
        }
}

} // namespace

std::vector<RuleInWords> rules_in_words(const RuleSet& rules, const Meanings& meanings) {
    return Reciting(meanings).run(rules);
}

std::vector<RuleDifference> compare_rules(const RuleSet& a, const RuleSet& b, const Meanings& meanings) {
    const std::string not_said = meanings.say("not said");
    std::map<std::string, RuleDifference> by_path;
    for (const RuleInWords& rule : rules_in_words(a, meanings))
        by_path[rule.path] = {rule.path, rule.title, rule.value, not_said};
    for (const RuleInWords& rule : rules_in_words(b, meanings)) {
        RuleDifference& difference =
            by_path.try_emplace(rule.path, RuleDifference{rule.path, rule.title, not_said, ""}).first->second;
        difference.b = rule.value;
    }
    std::vector<RuleDifference> differences;
    for (const auto& [path, difference] : by_path)
        if (difference.a != difference.b)
            differences.push_back(difference);
    return differences;
}

} // namespace areal::accounting
