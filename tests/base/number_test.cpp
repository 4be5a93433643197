// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/number.h"

#include <gtest/gtest.h>

namespace areal {
namespace {

std::string daa(double value) {
    return format_daa(ExactArea::from_m2(value * 1000), Language::nb);
}

// domain rule: whole daa from 100 up, one decimal below, "under 0,1" below 0.05.
TEST(FormatDaa, RoundsAsCouncilsRead) {
    EXPECT_EQ(daa(0.04), "under 0,1");
    EXPECT_EQ(daa(0.05), "0,1");
    EXPECT_EQ(daa(12.34), "12,3");
    EXPECT_EQ(daa(12.35), "12,4");
    EXPECT_EQ(daa(99.94), "99,9");
    EXPECT_EQ(daa(99.96), "100"); // the edge, decided once
    EXPECT_EQ(daa(100.4), "100");
    EXPECT_EQ(daa(100.5), "101");
    EXPECT_EQ(daa(0), "0");
    EXPECT_EQ(daa(-4.04), "\u22124,0");
    EXPECT_EQ(daa(1234567.4), "1\u00a0234\u00a0567");
}

TEST(FormatDaa, WritesEnglishTheEnglishWay) {
    EXPECT_EQ(format_daa(ExactArea::from_m2(12340), Language::en), "12.3");
    EXPECT_EQ(format_daa(ExactArea::from_m2(1234567), Language::en), "1,235");
}

TEST(FormatM2, ShowsSmallAreasWithADecimal) {
    EXPECT_EQ(format_m2(ExactArea::from_m2(0.3), Language::nb), "0,3");
    EXPECT_EQ(format_m2(ExactArea::from_m2(9.97), Language::nb), "10");
    EXPECT_EQ(format_m2(ExactArea::from_m2(859211), Language::nb), "859\u00a0211");
    EXPECT_EQ(format_m2(ExactArea::from_m2(0.01), Language::nn), "under 0,1");
}

TEST(FormatExactDaa, HidesNothing) {
    EXPECT_EQ(format_exact_daa(550'000'000'000, Language::nb), "550");
    EXPECT_EQ(format_exact_daa(12'500'000'000, Language::nn), "12,5");
    EXPECT_EQ(format_exact_daa(1'234'050'000'000, Language::nb), "1\u00a0234,05");
    EXPECT_EQ(format_exact_daa(-1, Language::en), "\u22120.000000001");
    EXPECT_EQ(format_exact_daa(0, Language::en), "0");
}

TEST(FormatDay, IsWrittenAsTheLanguageWritesIt) {
    EXPECT_EQ(format_day(*Date::parse("2027-05-03"), Language::nb), "03.05.2027");
    EXPECT_EQ(format_day(*Date::parse("2027-05-03"), Language::nn), "03.05.2027");
    EXPECT_EQ(format_day(*Date::parse("2027-05-03"), Language::en), "2027-05-03");
}

TEST(Sentence, PutsValuesInTheirPlacesInEachLanguage) {
    Catalogue catalogue;
    catalogue.add("The plan takes {1} of nature.", Language::nb, "Planen tar {1} natur.");
    const Sentence sentence("The plan takes {1} of nature.", {Daa{ExactArea::from_m2(41000)}});
    EXPECT_EQ(sentence.english(), "The plan takes 41.0\u00a0daa of nature.");
    EXPECT_EQ(sentence.in(Language::nb, catalogue), "Planen tar 41,0\u00a0daa natur.");
    EXPECT_EQ(sentence.in(Language::nn, catalogue), "The plan takes 41,0\u00a0daa of nature.");
}

TEST(Sentence, CallsCodesByTheirNames) {
    Catalogue catalogue;
    catalogue.add_name({"accounts", "nature/open"}, Language::nb, "Åpen fastmark");
    catalogue.add_name({"entry_kinds", "loss"}, Language::nb, "Tapt");
    catalogue.add_name({"purposes", "5100"}, Language::nb, "LNFR");
    const EntryMention loss{7, {"entry_kinds", "loss"}, *Date::parse("2027-05-03")};
    const Sentence sentence("{1}, {2}, {3}, {4}",
                            {loss, CodeName{"accounts", "nature/open"}, CodeName{"purposes", "5100"}, ExactDaa{1}});
    EXPECT_EQ(sentence.in(Language::nb, catalogue),
              "7 (tapt, 03.05.2027), åpen fastmark, LNFR, 0,000000001\u00a0daa");
    EXPECT_EQ(sentence.english(), "7 (loss, 2027-05-03), nature/open, 5100, 0.000000001\u00a0daa");
}

TEST(Sentence, LeavesForeignBracesAlone) {
    EXPECT_EQ(Sentence("{1} in {x} {2}", {std::string("{1}")}).english(), "{1} in {x} {2}");
}

} // namespace
} // namespace areal
