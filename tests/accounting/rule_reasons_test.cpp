// SPDX-License-Identifier: GPL-2.0-or-later
//
// The reasons a planner reads beside two rule sets: sentences with the titles of the codes, and none that the
// layers make idle.
#include "accounting/rule_reasons.h"

#include "accounting/rule_file.h"
#include "accounting/shipped.h"

#include <gmock/gmock.h>

#include <map>

namespace areal::accounting {
namespace {

using Reasons = std::map<std::string, std::string>;

const Meanings& meanings() {
    static const Meanings bokmal(AREAL_SOURCE_DIR "/resources", Language::nb);
    return bokmal;
}

Reasons reasons(const std::string& own, const std::string& other, const std::set<std::string>& code_lists) {
    Reasons by_path;
    for (const RuleReason& one : rule_reasons(test::preset(own), test::preset(other), code_lists, meanings()))
        by_path[one.path] = one.sentence;
    return by_path;
}

TEST(RuleReasons, AreSentencesWithTheTitlesOfTheCodes) {
    const Reasons follo = reasons("kdd", "nordre-follo", {"kp_arealformal"});
    EXPECT_EQ(follo.at("/accounts/nature"), "Konti som er natur: i tillegg Naturlig og semi-naturlig grasmark, "
                                            "Opparbeidet grøntareal, Ferskvann.");
    EXPECT_EQ(
        follo.at("/built/mapped_otherwise"),
        "Areal som er bebygd etter kilden, men ikke etter arealdekket, føres som: arealdekket i stedet for bebygd.");
    const Reasons bare = reasons("kdd", "mdir-prototype", {"kp_arealformal"});
    EXPECT_EQ(bare.at("/development/except/kp_arealformal"),
              "Formål som likevel ikke bygger ut (kommuneplan): ikke nevnt (kdd sier Uteoppholdsareal).");
    const Reasons nina = reasons("kdd", "nina-2310", {"kp_arealformal"});
    EXPECT_EQ(nina.at("/statuses"), "Arealbruksstatus som tar areal: i tillegg Nåværende.");
    EXPECT_EQ(nina.at("/plans/in_force_statuses"), "Planstatus for gjeldende plan: uten «ikke oppgitt».");
    EXPECT_EQ(nina.at("/built/evidence/building/buffer_m"), "Buffer, m (bygninger): 15 (kdd sier ikke noe om det).");
    EXPECT_EQ(nina.at("/slivers/minimum_area/groups_m2/04"),
              "Minste areal per formålsgruppe, m² (minste areal, Handel): 1000 (kdd sier ikke noe om det).");
    EXPECT_EQ(nina.at("/slivers/opening/radius_m"),
              "Radius, m (åpning, krympet og utvidet igjen): 7,5 (kdd sier ikke noe om det).");
}

TEST(RuleReasons, LeaveOutWhatNoLayerAsksAndWhatIsSaidAlready) {
    const std::string of_zoning = "/development/except/rp_arealformal";
    EXPECT_FALSE(reasons("kdd", "nina-2310", {"kp_arealformal"}).contains(of_zoning));
    EXPECT_TRUE(reasons("kdd", "nina-2310", {"rp_arealformal"}).contains(of_zoning));
    // The national base map is no evidence there at all; which of its sources were ignored is no reason more.
    EXPECT_FALSE(reasons("kdd", "nina-2310", {}).contains("/built/evidence/grunnkart/ignored_sources"));
    EXPECT_TRUE(reasons("nina-2310", "kdd", {}).contains("/built/evidence/grunnkart/ignored_sources"));
    EXPECT_TRUE(reasons("kdd", "kdd", {"kp_arealformal"}).empty());
}

TEST(RuleReasons, NameEveryCodeOfThePresets) {
    const std::set<std::string> lists{"kp_arealformal", "rp_arealformal", "kp_arealbruk_1985",
                                      "rb_reguleringsformal_1985"};
    for (const char* own : {"kdd", "nina-2310", "mdir-prototype", "nordre-follo"})
        for (const char* other : {"kdd", "nina-2310", "mdir-prototype", "nordre-follo"})
            for (const RuleReason& one : rule_reasons(test::preset(own), test::preset(other), lists, meanings())) {
                EXPECT_THAT(one.sentence, testing::EndsWith(".")) << one.path;
                EXPECT_THAT(one.sentence, testing::Not(testing::ContainsRegex("[a-z]_[a-z]"))) << one.path;
                if (one.path.starts_with("/development")) {
                    EXPECT_THAT(one.sentence, testing::Not(testing::ContainsRegex("[ (][0-9]{3,4}[,. ]"))) << one.path;
                }
            }
}

} // namespace
} // namespace areal::accounting
