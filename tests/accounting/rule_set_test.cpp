// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/rule_set.h"

#include "accounting/meanings.h"
#include "accounting/rule_file.h"
#include "accounting/shipped.h"
#include "base/failure.h"

#include <gmock/gmock.h>

namespace areal::accounting {
namespace {

constexpr const char* small_rules = R"({
  "schema": "arealregnskap-rules/2", "name": "small", "version": "2", "date": "2026-01-01",
  "title": {"nb": "Liten"}, "source": "a test",
  "development": {"main_groups": ["1"], "codes": ["4030"], "include": {"kp_arealbruk_1985": ["400"]},
                  "except": {"rp_arealformal": ["1600"]}},
  "statuses": ["2"], "vertical_levels": ["", "2"],
  "plans": {"in_force_statuses": ["3"], "proposal_statuses": ["2"], "precedence": ["kommuneplan_first", "newest"]},
  "accounts": {"nature": ["nature", "farmland/semi_natural", "water/fresh"], "farmland": ["farmland"],
               "built": ["built"], "water": ["water"], "apart": ["nature/ice"]},
  "built": {"evidence": [{"from": "cover"}, {"from": "road", "buffer_m": 5}], "mapped_otherwise": "built"},
  "slivers": [{"test": "opening", "radius_m": 2.5},
              {"test": "minimum_area", "minimum_m2": 150, "groups_m2": {"06": 1000}}],
  "restoration": {"statuses": ["verifisert"]},
  "carbon": {"horizon_years": 20, "factors": "some", "rich": {"accounts": ["nature/mire"]}},
  "equivalence": [{"lost": "nature/forest", "given": ["nature/mire"]}],
  "target": {"net_loss_m2": 500, "farmland": true, "text": {"nb": "Netto null"}},
  "positional_error_m": {"default": 5, "ar5": 2}
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

TEST(RuleSet, LetsTheLongestPathDecideWhatAnAccountIs) {
    const RuleSet rules = RuleSet::parse(small_rules, "small.json");
    EXPECT_TRUE(rules.is_nature("farmland/semi_natural"));
    EXPECT_FALSE(rules.is_farmland("farmland/semi_natural"));
    EXPECT_TRUE(rules.is_farmland("farmland/pasture"));
    EXPECT_TRUE(rules.is_nature("water/fresh"));
    EXPECT_TRUE(rules.is_water("water/sea"));
    EXPECT_FALSE(rules.is_nature("nature/ice"));
    for (const char* other : {"unknown", "nature/ice"})
        EXPECT_FALSE(rules.is_farmland(other) || rules.is_built(other) || rules.is_water(other)) << other;
}

TEST(RuleSet, ReadsEveryPart) {
    const RuleSet rules = RuleSet::parse(small_rules, "small.json");
    EXPECT_EQ(rules.effect("kp_arealbruk_1985", "400", "", ""), Effect::develops);
    EXPECT_EQ(rules.plans.precedence, (std::vector{Precedence::kommuneplan_first, Precedence::newest}));
    EXPECT_TRUE(rules.plans.in_force_statuses.contains("3"));
    ASSERT_NE(rules.built_ground.find("road"), nullptr);
    EXPECT_EQ(rules.built_ground.find("road")->buffer_m, 5);
    EXPECT_EQ(rules.built_ground.find("building"), nullptr);
    EXPECT_TRUE(rules.built_ground.overrides_cover);
    ASSERT_EQ(rules.slivers.size(), 2U);
    EXPECT_EQ(rules.slivers[0].radius_m, 2.5);
    EXPECT_EQ(rules.slivers[1].minimum("06"), 1000);
    EXPECT_EQ(rules.slivers[1].minimum("01"), 150);
    EXPECT_EQ(rules.carbon.horizon_years, 20);
    EXPECT_TRUE(rules.is_carbon_rich("nature/mire/drained"));
    EXPECT_TRUE(rules.may_offset("nature/open", "nature/open"));
    EXPECT_TRUE(rules.may_offset("nature/mire", "nature/forest"));
    EXPECT_FALSE(rules.may_offset("nature/forest", "nature/mire"));
    ASSERT_TRUE(rules.target);
    EXPECT_EQ(rules.target->net_loss_m2, 500);
    EXPECT_EQ(rules.positional_error("ar5"), 2);
    EXPECT_EQ(rules.positional_error("n50"), 5);
}

TEST(RuleSet, RefusesWhatItDoesNotKnowWithThePath) {
    EXPECT_THAT(complaint(with("\"statuses\": [\"2\"]", "\"statuses\": [2]")), testing::HasSubstr("/statuses/0"));
    EXPECT_THAT(complaint(with("\"codes\"", "\"codez\"")), testing::HasSubstr("/development/codez"));
    EXPECT_THAT(complaint(with("\"name\": \"small\", ", "")), testing::HasSubstr("/name"));
    EXPECT_THAT(complaint(with("\"1\"], \"codes\": [\"4030\"], \"include\": {\"kp_arealbruk_1985\": [\"400\"]}",
                               "], \"codes\": []")),
                testing::HasSubstr("no purpose that develops"));
    EXPECT_THAT(complaint(with("\"kommuneplan_first\"", "\"oldest\"")), testing::HasSubstr("/plans/precedence"));
    EXPECT_THAT(complaint(with("2.5", "-1")), testing::HasSubstr("/slivers/0/radius_m"));
    EXPECT_THAT(complaint(with("\"buffer_m\"", "\"buffer_ft\"")), testing::HasSubstr("/built/evidence/1/buffer_ft"));
    EXPECT_THAT(complaint(with("true", "1")), testing::HasSubstr("/target/farmland"));
    EXPECT_THAT(complaint(with("\"default\": 5", "\"n50\": 5")), testing::HasSubstr("/positional_error_m/default"));
    EXPECT_THAT(complaint(with("rules/2", "rules/9")), testing::HasSubstr("/schema"));
    EXPECT_THAT(complaint("{"), testing::HasSubstr("not JSON"));
}

TEST(RuleSet, EveryPresetLoadsAndIsHashed) {
    const auto presets = rule_presets(test::resources);
    ASSERT_FALSE(presets.empty());
    for (const std::string& name : presets) {
        const RuleSet rules = load_rules(name, test::resources);
        EXPECT_EQ(rules.name, name);
        EXPECT_EQ(rules.sha256.size(), 64U);
        for (const char* language : {"nb", "nn", "en"})
            EXPECT_TRUE(rules.title.contains(language)) << name << " " << language;
    }
    EXPECT_THROW(load_rules("no-such-rules", test::resources), BadInput);
}

// NINA's published exclude lists (2023), as they stand: what the preset of its name must keep, code by code.
const std::set<std::string> nina_kommuneplan{
    "170",  "172",  "173",  "200",  "210",  "220",  "221",  "222",  "223",  "330",  "410",  "420",  "460",
    "490",  "499",  "500",  "510",  "520",  "521",  "522",  "530",  "531",  "532",  "533",  "540",  "541",
    "542",  "590",  "3000", "3001", "3002", "3020", "3030", "3040", "3050", "3100", "3800", "4000", "4001",
    "4010", "4020", "4800", "5000", "5001", "5100", "5200", "5210", "5220", "5230", "6000", "6001", "6100",
    "6110", "6120", "6130", "6200", "6220", "6230", "6300", "6400", "6500", "6600", "6700", "6800"};
const std::set<std::string> nina_reguleringsplan{
    "200",  "210",  "220",  "230",  "299",  "392",  "400",  "410",  "420",  "421",  "430",  "450",  "459",
    "460",  "461",  "463",  "469",  "540",  "550",  "590",  "600",  "611",  "613",  "614",  "619",  "622",
    "626",  "631",  "645",  "646",  "650",  "651",  "652",  "660",  "661",  "662",  "663",  "680",  "681",
    "699",  "780",  "999",  "1587", "1588", "3000", "3001", "3002", "3020", "3030", "3031", "3040", "3041",
    "3050", "3060", "3061", "3100", "3110", "3800", "3900", "4000", "4001", "4010", "4020", "4800", "4900",
    "5000", "5001", "5100", "5110", "5111", "5112", "5113", "5114", "5115", "5120", "5130", "5140", "5200",
    "5210", "5220", "5230", "5300", "5400", "5500", "5600", "5900", "6000", "6001", "6100", "6110", "6120",
    "6130", "6200", "6210", "6211", "6220", "6230", "6240", "6300", "6310", "6320", "6330", "6400", "6410",
    "6500", "6600", "6610", "6620", "6700", "6710", "6720", "6730", "6740", "6760", "6770", "6800", "6900"};
const std::set<std::string> no_word_from_nina{"0", "2200", "6140"}; // "not recorded", and newer; they keep their ground

TEST(RuleSet, TheNinaPresetKeepsWhatNinaExcludesAndNothingElse) {
    const Meanings meanings(test::resources, Language::nb);
    const RuleSet rules = load_rules("nina-2310", test::resources);
    for (const auto& [list, excluded] :
         {std::pair{"kp_arealformal", &nina_kommuneplan}, std::pair{"kp_arealbruk_1985", &nina_kommuneplan},
          std::pair{"rp_arealformal", &nina_reguleringsplan},
          std::pair{"rb_reguleringsformal_1985", &nina_reguleringsplan}})
        for (const codes::CodeMeaning& meaning : meanings.codes().list(list).meanings()) {
            const std::string kp = meaning.value("kp_code").empty() ? meaning.code : meaning.value("kp_code");
            const auto* today = meanings.codes().list("kp_arealformal").find(kp);
            const std::string main_group = today == nullptr ? meaning.value("main_group") : today->value("main_group");
            const bool keeps = rules.effect(list, meaning.code, kp, main_group) == Effect::keeps;
            EXPECT_EQ(keeps, excluded->contains(meaning.code) || no_word_from_nina.contains(meaning.code))
                << list << " " << meaning.code;
        }
}

} // namespace
} // namespace areal::accounting
