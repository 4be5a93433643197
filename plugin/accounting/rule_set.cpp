// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/rule_set.h"

#include "base/failure.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace areal::accounting {
namespace {

using nlohmann::json;

constexpr const char* schema_name = "arealregnskap-rules/1";

// Walks the file by key, so that what is not asked for is an unknown key and every complaint has a path.
class Reader {
  public:
    Reader(const json& value, std::string file, std::string path)
        : m_value(value), m_file(std::move(file)), m_path(std::move(path)) {
        if (!m_value.is_object())
            refuse("", "it must be an object");
    }

    std::string text(const std::string& key) { return string_at(required(key), m_path + "/" + key); }
    std::vector<std::string> texts(const std::string& key) {
        const json* list = optional(key);
        std::vector<std::string> result;
        if (list == nullptr)
            return result;
        if (!list->is_array())
            refuse(key, "it must be a list");
        for (std::size_t i = 0; i < list->size(); ++i)
            result.push_back(string_at((*list)[i], m_path + "/" + key + "/" + std::to_string(i)));
        return result;
    }
    std::set<std::string> text_set(const std::string& key) {
        const std::vector<std::string> list = texts(key);
        return {list.begin(), list.end()};
    }
    Reader object(const std::string& key) { return {required(key), m_file, m_path + "/" + key}; }
    bool has(const std::string& key) const { return m_value.contains(key); }
    std::vector<std::string> keys() const {
        std::vector<std::string> result;
        for (const auto& [key, value] : m_value.items())
            result.push_back(key);
        return result;
    }
    /// Refuses the first key nobody asked for.
    void finish() const {
        for (const auto& [key, value] : m_value.items())
            if (!m_asked.contains(key))
                refuse(key, "the key is not known");
    }

    [[noreturn]] void refuse(const std::string& key, const std::string& why) const {
        throw BadInput("Rule set \"{1}\", at {2}: {3}.", {m_file, key.empty() ? m_path : m_path + "/" + key, why});
    }

  private:
    const json& required(const std::string& key) {
        const json* value = optional(key);
        if (value == nullptr)
            refuse(key, "the key is missing");
        return *value;
    }
    const json* optional(const std::string& key) {
        m_asked.insert(key);
        const auto found = m_value.find(key);
        return found == m_value.end() ? nullptr : &*found;
    }
    std::string string_at(const json& value, const std::string& path) const {
        if (!value.is_string())
            throw BadInput("Rule set \"{1}\", at {2}: {3}.", {m_file, path, "it must be a text"});
        return value.get<std::string>();
    }

    const json& m_value;
    std::string m_file, m_path;
    std::set<std::string> m_asked;
};

DevelopmentRule read_development(Reader reader) {
    DevelopmentRule rule;
    rule.main_groups = reader.text_set("main_groups");
    rule.codes = reader.text_set("codes");
    if (reader.has("except")) {
        Reader except = reader.object("except");
        for (const std::string& list : except.keys())
            rule.except[list] = except.text_set(list);
        except.finish();
    }
    reader.text_set("why"); // words for the reader of the rules; kept in the file
    reader.finish();
    if (rule.main_groups.empty() && rule.codes.empty())
        reader.refuse("", "it names no purpose that develops");
    return rule;
}

} // namespace

RuleSet RuleSet::parse(const std::string& text, const std::string& file) {
    const json document = json::parse(text, nullptr, false);
    if (document.is_discarded())
        throw BadInput("Rule set \"{1}\" is not JSON.", {file});
    Reader reader(document, file, "");
    RuleSet rules;
    rules.text = text;
    if (reader.text("schema") != schema_name)
        reader.refuse("schema", std::string("it must be ") + schema_name);
    rules.name = reader.text("name");
    rules.version = reader.text("version");
    rules.date = reader.text("date");
    rules.source = reader.text("source");
    Reader title = reader.object("title");
    for (const std::string& language : title.keys())
        rules.title[language] = title.text(language);
    rules.development = read_development(reader.object("development"));
    rules.statuses = reader.text_set("statuses");
    rules.vertical_levels = reader.text_set("vertical_levels");
    Reader accounts = reader.object("accounts");
    rules.nature = accounts.texts("nature");
    rules.farmland = accounts.texts("farmland");
    rules.built = accounts.texts("built");
    rules.water = accounts.texts("water");
    accounts.finish();
    Reader restoration = reader.object("restoration");
    rules.restoration_statuses = restoration.text_set("statuses");
    restoration.finish();
    reader.texts("notes");
    reader.finish();
    return rules;
}

Effect RuleSet::effect(const std::string& code_list, const std::string& code, const std::string& kp_code,
                       const std::string& main_group) const {
    const auto exceptions = development.except.find(code_list);
    if (exceptions != development.except.end() && exceptions->second.contains(code))
        return Effect::keeps;
    const bool develops = development.main_groups.contains(main_group) || development.codes.contains(kp_code);
    return develops ? Effect::develops : Effect::keeps;
}

bool RuleSet::below(const std::string& account, const std::vector<std::string>& tops) {
    return std::any_of(tops.begin(), tops.end(), [&](const std::string& top) {
        return account == top || account.starts_with(top + "/");
    });
}

} // namespace areal::accounting
