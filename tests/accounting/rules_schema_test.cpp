// SPDX-License-Identifier: GPL-2.0-or-later
//
// resources/schema/rules.schema.json says what the parser does: every preset passes both, and a key written
// wrongly anywhere in a preset is refused by both.
#include "accounting/json_schema.h"
#include "accounting/rule_file.h"
#include "accounting/shipped.h"
#include "base/failure.h"

#include <gmock/gmock.h>

#include <fstream>

namespace areal::test {
namespace {

using nlohmann::json;

json read(const std::filesystem::path& path) {
    std::ifstream in(path);
    return json::parse(in);
}

const json& schema() {
    static const json rules = read(resources / "schema/rules.schema.json");
    return rules;
}

bool parses(const json& rules) {
    try {
        accounting::RuleSet::parse(rules.dump(), "test.json");
    } catch (const BadInput&) {
        return false;
    }
    return true;
}

/// The paths of all keys whose names are fixed (not code lists, languages or groups, which are free).
void fixed_keys(const json& value, const json& rule, const json::json_pointer& path,
                std::vector<json::json_pointer>& found) {
    if (value.is_array() && rule.contains("items"))
        for (std::size_t i = 0; i < value.size(); ++i)
            fixed_keys(value[i], rule["items"], path / i, found);
    if (!value.is_object() || !rule.contains("properties"))
        return;
    for (const auto& [key, inner] : value.items()) {
        found.push_back(path / key);
        fixed_keys(inner, rule["properties"][key], path / key, found);
    }
}

TEST(RulesSchema, EveryPresetFollowsIt) {
    for (const std::string& name : accounting::rule_presets(resources))
        EXPECT_EQ(schema_breach(read(resources / "rules" / (name + ".json")), schema()), "") << name;
}

TEST(RulesSchema, RefusesAMisspeltKeyWhereverTheParserDoes) {
    for (const std::string& name : accounting::rule_presets(resources)) {
        const json rules = read(resources / "rules" / (name + ".json"));
        std::vector<json::json_pointer> keys;
        fixed_keys(rules, schema(), json::json_pointer(), keys);
        ASSERT_GT(keys.size(), 30U);
        for (const json::json_pointer& key : keys) {
            json broken = rules;
            json& parent = broken[key.parent_pointer()];
            parent[key.back() + "x"] = parent[key.back()];
            parent.erase(key.back());
            EXPECT_NE(schema_breach(broken, schema()), "") << name << " " << key.to_string();
            EXPECT_FALSE(parses(broken)) << name << " " << key.to_string();
        }
    }
}

TEST(RulesSchema, RefusesAValueOfTheWrongKindWhereverTheParserDoes) {
    for (const std::string& name : accounting::rule_presets(resources)) {
        const json rules = read(resources / "rules" / (name + ".json"));
        std::vector<json::json_pointer> keys;
        fixed_keys(rules, schema(), json::json_pointer(), keys);
        for (const json::json_pointer& key : keys) {
            json broken = rules;
            broken[key] = nullptr;
            EXPECT_NE(schema_breach(broken, schema()), "") << name << " " << key.to_string();
            EXPECT_FALSE(parses(broken)) << name << " " << key.to_string();
        }
    }
}

TEST(RulesSchema, HasATitleInThreeLanguagesForEveryKey) {
    std::vector<std::pair<std::string, json>> open;
    open.emplace_back("", schema());
    while (!open.empty()) {
        const auto [path, rule] = open.back();
        open.pop_back();
        if (rule.contains("items"))
            open.emplace_back(path + "[]", rule["items"]);
        const json properties = rule.value("properties", json::object());
        for (const auto& [key, inner] : properties.items()) {
            for (const char* word : {"title", "x-nb", "x-nn"})
                EXPECT_FALSE(inner.value(word, "").empty()) << path << "/" << key << " " << word;
            open.emplace_back(path + "/" + key, inner);
        }
    }
}

} // namespace
} // namespace areal::test
