// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/rule_set.h"

#include "accounting/rule_file.h"
#include "base/failure.h"

#include <gmock/gmock.h>

namespace areal::accounting {
namespace {

const std::filesystem::path resources = AREAL_SOURCE_DIR "/resources";

constexpr const char* small_rules = R"({
  "schema": "arealregnskap-rules/1", "name": "small", "version": "2", "date": "2026-01-01",
  "title": {"nb": "Liten"}, "source": "a test",
  "development": {"main_groups": ["1"], "codes": ["4030"], "except": {"rp_arealformal": ["1600"]}},
  "statuses": ["2"], "vertical_levels": ["", "2"],
  "accounts": {"nature": ["nature"], "farmland": ["farmland"], "built": ["built"], "water": ["water"]},
  "restoration": {"statuses": ["verifisert"]}
})";

std::string complaint(std::string text) {
    try {
        RuleSet::parse(text, "small.json");
    } catch (const BadInput& failure) {
        return failure.what();
    }
    return "";
}

std::string with(const std::string& from, const std::string& to) {
    std::string text = small_rules;
    text.replace(text.find(from), from.size(), to);
    return text;
}

TEST(RuleSet, SaysWhatDevelops) {
    const RuleSet rules = RuleSet::parse(small_rules, "small.json");
    EXPECT_EQ(rules.effect("kp_arealformal", "1110", "1110", "1"), Effect::develops);
    EXPECT_EQ(rules.effect("kp_arealformal", "5100", "5100", "5"), Effect::keeps);
    EXPECT_EQ(rules.effect("kp_arealformal", "4030", "4030", "4"), Effect::develops);
    EXPECT_EQ(rules.effect("rp_arealformal", "1600", "1600", "1"), Effect::keeps);
    EXPECT_TRUE(rules.takes_ground("2"));
    EXPECT_FALSE(rules.takes_ground("1"));
    EXPECT_TRUE(rules.is_nature("nature/mire"));
    EXPECT_FALSE(rules.is_nature("natureza"));
}

TEST(RuleSet, RefusesWhatItDoesNotKnowWithThePath) {
    EXPECT_THAT(complaint(with("\"statuses\": [\"2\"]", "\"statuses\": [2]")), testing::HasSubstr("/statuses/0"));
    EXPECT_THAT(complaint(with("\"codes\"", "\"codez\"")), testing::HasSubstr("/development/codez"));
    EXPECT_THAT(complaint(with("\"name\": \"small\", ", "")), testing::HasSubstr("/name"));
    EXPECT_THAT(complaint(with("[\"1\"], \"codes\": [\"4030\"]", "[]")), testing::HasSubstr("no purpose that develops"));
    EXPECT_THAT(complaint(with("rules/1", "rules/9")), testing::HasSubstr("/schema"));
    EXPECT_THAT(complaint("{"), testing::HasSubstr("not JSON"));
}

TEST(RuleSet, EveryPresetLoadsAndIsHashed) {
    const auto presets = rule_presets(resources);
    ASSERT_FALSE(presets.empty());
    for (const std::string& name : presets) {
        const RuleSet rules = load_rules(name, resources);
        EXPECT_EQ(rules.name, name);
        EXPECT_EQ(rules.sha256.size(), 64U);
        for (const char* language : {"nb", "nn", "en"})
            EXPECT_TRUE(rules.title.contains(language)) << name << " " << language;
    }
    EXPECT_THROW(load_rules("no-such-rules", resources), BadInput);
}

} // namespace
} // namespace areal::accounting
