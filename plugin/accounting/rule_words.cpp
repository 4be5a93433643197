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

using nlohmann::ordered_json;

const std::set<std::string> about_the_set{"schema", "name", "version", "date", "title", "source", "notes"};

ordered_json read_schema(const Meanings& meanings) {
    const auto path = meanings.resources() / "schema" / "rules.schema.json";
    std::ifstream in(path);
    ordered_json schema = ordered_json::parse(in, nullptr, false);
    if (schema.is_discarded())
        throw BadInput("The file {1} is missing or is not JSON.", {path.string()});
    return schema;
}

// "Least area (slivers)" and "housing": "Least area (slivers, housing)".
std::string with_more(const std::string& subject, const std::string& more) {
    if (!subject.ends_with(')'))
        return subject + " (" + more + ")";
    return subject.substr(0, subject.size() - 1) + ", " + more + ")";
}

// Where a value stands: its path, what it is called there and in a sentence, and what its codes are of.
struct Place {
    std::string path, title, subject, code_list, row;
};

class Reciting {
  public:
    explicit Reciting(const Meanings& meanings) : m_meanings(meanings) {}

    std::vector<RuleInWords> run(const RuleSet& rules) {
        const ordered_json schema = read_schema(m_meanings);
        const ordered_json document = ordered_json::parse(rules.text);
        for (const auto& [key, value] : document.items())
            if (!about_the_set.contains(key)) {
                const ordered_json& rule = schema["properties"][key];
                recite(value, rule, {"/" + key, title(rule, key), value.is_object() ? "" : title(rule, key), "", ""});
            }
        return std::move(m_said);
    }

  private:
    std::string title(const ordered_json& rule, const std::string& key) const {
        const std::string word = m_meanings.language() == Language::nb   ? "x-nb"
                                 : m_meanings.language() == Language::nn ? "x-nn"
                                                                         : "title";
        return rule.is_object() ? rule.value(word, key) : key;
    }
    std::string plain(const ordered_json& value) const {
        if (value.is_boolean())
            return m_meanings.say(value.get<bool>() ? "yes" : "no");
        if (!value.is_string())
            return value.dump();
        return value.get<std::string>().empty() ? m_meanings.say("(empty)") : value.get<std::string>();
    }
    std::string name(const std::string& list, const std::string& code) const {
        return list == "accounts" ? m_meanings.account_name(code) : m_meanings.name(list, code);
    }
    std::string in_words(const ordered_json& value, const std::string& list) const {
        if (value.is_number() && m_meanings.language() != Language::en) {
            std::string number = value.dump();
            std::replace(number.begin(), number.end(), '.', ',');
            return number;
        }
        if (!value.is_string())
            return plain(value);
        const std::string code = value.get<std::string>();
        if (code.empty())
            return m_meanings.say("not stated");
        return list.empty() ? code : name(list, code);
    }
    static std::string list_of(const ordered_json& rule, const Place& place) {
        return rule.is_object() && rule.contains("x-list") ? rule["x-list"].get<std::string>() : place.code_list;
    }
    static std::string about(const ordered_json& row) {
        for (const char* key : {"from", "test", "lost"})
            if (row.contains(key))
                return row[key].get<std::string>();
        return row.dump();
    }
    void recite(const ordered_json& value, const ordered_json& rule, const Place& place);
    void recite_list(const ordered_json& list, const ordered_json& rule, const Place& place);
    Place inner(const std::string& key, const ordered_json& value_rule, const ordered_json& rule,
                const Place& place) const;

    const Meanings& m_meanings;
    std::vector<RuleInWords> m_said;
};

// Of a value named by the schema, or of one that goes by a key of the file (a code list, a purpose group).
Place Reciting::inner(const std::string& key, const ordered_json& value_rule, const ordered_json& rule,
                      const Place& place) const {
    const bool is_named = value_rule.is_object() && value_rule.contains("title");
    const std::string called = is_named                      ? title(value_rule, key)
                               : rule.contains("x-key-list") ? name(rule["x-key-list"].get<std::string>(), key)
                                                             : key;
    Place at{place.path + "/" + key, place.title + ": " + called, called, "", place.row};
    if (!place.subject.empty())
        at.subject = is_named ? called + " (" + place.subject + ")" : with_more(place.subject, called);
    if (rule.contains("x-key-is-list"))
        at.code_list = key;
    return at;
}

void Reciting::recite(const ordered_json& value, const ordered_json& rule, const Place& place) {
    if (value.is_array())
        return recite_list(value, rule, place);
    if (!value.is_object()) {
        m_said.push_back({place.path,
                          place.title,
                          plain(value),
                          place.subject,
                          false,
                          {value.dump()},
                          {in_words(value, list_of(rule, place))},
                          place.code_list,
                          place.row});
        return;
    }
    for (const auto& [key, inner_value] : value.items()) {
        const bool is_named = rule.contains("properties") && rule["properties"].contains(key);
        const ordered_json inner_rule =
            is_named ? rule["properties"][key] : rule.value("additionalProperties", ordered_json());
        recite(inner_value, inner_rule, inner(key, inner_rule, rule, place));
    }
}

// A list of words is one value; of rows first what they are about, then each but for that.
void Reciting::recite_list(const ordered_json& list, const ordered_json& rule, const Place& place) {
    const std::string codes = list_of(rule, place);
    RuleInWords said{place.path, place.title, "", place.subject, true, {}, {}, place.code_list, place.row};
    for (const ordered_json& one : list) {
        const ordered_json word = one.is_object() ? ordered_json(about(one)) : one;
        said.value += (said.value.empty() ? "" : ", ") + plain(word);
        said.codes.push_back(word.is_string() ? word.get<std::string>() : word.dump());
        said.names.push_back(in_words(word, codes));
    }
    if (list.empty())
        said.value = m_meanings.say("none");
    m_said.push_back(said);
    for (std::size_t i = 0; i < list.size(); ++i)
        if (list[i].is_object()) {
            ordered_json rest = list[i];
            for (const char* key : {"from", "test", "lost"})
                rest.erase(key);
            const std::string row = place.path + "/" + said.codes[i];
            recite(rest, rule["items"], {row, place.title + ": " + said.codes[i], said.names[i], "", row});
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
