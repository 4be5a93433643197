// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/rule_reader.h"

#include "base/failure.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace areal::accounting {

using nlohmann::json;

RuleReader::RuleReader(const json& value, std::string file, std::string path)
    : m_value(value), m_file(std::move(file)), m_path(std::move(path)) {
    if (!m_value.is_object())
        refuse("", "Rule set \"{1}\", at {2}: it must be an object.");
}

std::string RuleReader::text(const std::string& key) {
    const json& value = required(key);
    if (!value.is_string())
        refuse(key, "Rule set \"{1}\", at {2}: it must be a text.");
    return value.get<std::string>();
}

double RuleReader::number(const std::string& key) {
    const json& value = required(key);
    if (!value.is_number() || value.get<double>() < 0)
        refuse(key, "Rule set \"{1}\", at {2}: it must be a number that is not negative.");
    return value.get<double>();
}

bool RuleReader::yes(const std::string& key) {
    const json& value = required(key);
    if (!value.is_boolean())
        refuse(key, "Rule set \"{1}\", at {2}: it must be true or false.");
    return value.get<bool>();
}

std::vector<std::string> RuleReader::texts(const std::string& key) {
    const json* list = optional(key);
    std::vector<std::string> result;
    if (list == nullptr)
        return result;
    if (!list->is_array())
        refuse(key, "Rule set \"{1}\", at {2}: it must be a list.");
    for (std::size_t i = 0; i < list->size(); ++i) {
        if (!(*list)[i].is_string())
            refuse(key + "/" + std::to_string(i), "Rule set \"{1}\", at {2}: it must be a text.");
        result.push_back((*list)[i].get<std::string>());
    }
    return result;
}

std::set<std::string> RuleReader::text_set(const std::string& key) {
    const std::vector<std::string> list = texts(key);
    return {list.begin(), list.end()};
}

std::map<std::string, std::string> RuleReader::text_map(const std::string& key) {
    RuleReader inner = object(key);
    std::map<std::string, std::string> result;
    for (const std::string& name : inner.keys())
        result[name] = inner.text(name);
    return result;
}

std::map<std::string, double> RuleReader::number_map(const std::string& key) {
    RuleReader inner = object(key);
    std::map<std::string, double> result;
    for (const std::string& name : inner.keys())
        result[name] = inner.number(name);
    return result;
}

std::map<std::string, std::set<std::string>> RuleReader::set_map(const std::string& key) {
    std::map<std::string, std::set<std::string>> result;
    if (!has(key))
        return result;
    RuleReader inner = object(key);
    for (const std::string& name : inner.keys())
        result[name] = inner.text_set(name);
    return result;
}

std::size_t RuleReader::choice(const std::string& key, const std::vector<std::string>& choices) {
    return place(text(key), key, choices);
}

std::vector<std::size_t> RuleReader::choices(const std::string& key, const std::vector<std::string>& choices) {
    std::vector<std::size_t> result;
    for (const std::string& word : texts(key))
        result.push_back(place(word, key, choices));
    return result;
}

std::size_t RuleReader::place(const std::string& text, const std::string& key,
                              const std::vector<std::string>& choices) const {
    const auto found = std::find(choices.begin(), choices.end(), text);
    if (found != choices.end())
        return std::size_t(found - choices.begin());
    std::string known;
    for (const std::string& one : choices)
        known += (known.empty() ? "" : ", ") + one;
    refuse(key, "Rule set \"{1}\", at {2}: it must be one of {3}.", known);
}

RuleReader RuleReader::object(const std::string& key) {
    return {required(key), m_file, m_path + "/" + key};
}

void RuleReader::objects(const std::string& key, const std::function<void(RuleReader&)>& read) {
    const json& list = required(key);
    if (!list.is_array())
        refuse(key, "Rule set \"{1}\", at {2}: it must be a list.");
    for (std::size_t i = 0; i < list.size(); ++i) {
        RuleReader one(list[i], m_file, m_path + "/" + key + "/" + std::to_string(i));
        read(one);
        one.finish();
    }
}

bool RuleReader::has(const std::string& key) const {
    return m_value.contains(key);
}

std::vector<std::string> RuleReader::keys() const {
    std::vector<std::string> result;
    for (const auto& [key, value] : m_value.items())
        result.push_back(key);
    return result;
}

void RuleReader::finish() const {
    for (const auto& [key, value] : m_value.items())
        if (!m_asked.contains(key))
            refuse(key, "Rule set \"{1}\", at {2}: the key is not known.");
}

void RuleReader::refuse(const std::string& key, const std::string& why, const std::string& known) const {
    throw BadInput(why, {m_file, key.empty() ? m_path : m_path + "/" + key, known});
}

const json& RuleReader::required(const std::string& key) {
    const json* value = optional(key);
    if (value == nullptr)
        refuse(key, "Rule set \"{1}\", at {2}: the key is missing.");
    return *value;
}

const json* RuleReader::optional(const std::string& key) {
    m_asked.insert(key);
    const auto found = m_value.find(key);
    return found == m_value.end() ? nullptr : &*found;
}

} // namespace areal::accounting
