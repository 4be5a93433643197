// SPDX-License-Identifier: GPL-2.0-or-later
#include "codes/code_list.h"

#include "base/failure.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace areal::codes {
namespace {

CodeList list_of(const std::string& body) {
    return CodeList::from(CsvTable::parse(body, "x.csv"));
}

CodeList small_list() {
    return list_of("# id: small\n# title: Small\n# source: somewhere\n# date: 2024-01-03\n"
                   "code;name_nb;name_en;account;valid_to;aliases\n"
                   "11;Bebygd;Built;built/built;;\n"
                   "30;Skog;Forest;nature/forest;;\n"
                   "99;Ikke kartlagt;;unknown;;\n"
                   "1110;Boliger;;;;\n"
                   "1163;Institusjon;;;unknown;\n"
                   "40;Gammel;;nature/open;2019-12-31;\n"
                   "ÅpentOmråde;Åpent område;Open area;nature/open;;Opent,OpeOmråde\n");
}

std::string refusal_of_list(const std::string& body) {
    try {
        list_of(body);
    } catch (const BadInput& refused) {
        return refused.what();
    }
    return "(accepted)";
}

TEST(CodeList, FindsACodeHoweverItIsWritten) {
    const CodeList list = small_list();
    const CodeMeaning* forest = list.find("30");
    ASSERT_NE(forest, nullptr);
    for (const char* spelling : {" 30 ", "30.0", "030"})
        EXPECT_EQ(list.find(spelling), forest) << spelling;
    EXPECT_EQ(list.find("1110 - Boligbebyggelse"), list.find("1110"));
    for (const char* spelling : {"ÅPENTOMRÅDE", "ApentOmrade", "opent", "OpeOmrade"})
        EXPECT_EQ(list.find(spelling), list.find("ÅpentOmråde")) << spelling;
    EXPECT_EQ(list.find("31"), nullptr);
    EXPECT_EQ(list.find(""), nullptr);
    EXPECT_EQ(list.find("3"), nullptr);
}

TEST(CodeList, AnUnknownCodeIsBookedAsUnknownNeverAsNatureOrBuilt) {
    const CodeList list = small_list();
    EXPECT_EQ(list.account("30").text(), "nature/forest");
    EXPECT_EQ(list.account("99").root(), ledger::AccountRoot::unknown);
    EXPECT_EQ(list.account("31").root(), ledger::AccountRoot::unknown);
    EXPECT_EQ(list.account("").root(), ledger::AccountRoot::unknown);
    EXPECT_EQ(list.account("1110").root(), ledger::AccountRoot::unknown); // the list gives it no account
}

TEST(CodeList, NamesFallBackToALanguageThatIsThere) {
    const CodeList list = small_list();
    EXPECT_EQ(list.find("30")->name("en"), "Forest");
    EXPECT_EQ(list.find("30")->name("nn"), "Skog");
    EXPECT_EQ(list.find("99")->name("en"), "Ikke kartlagt");
}

TEST(CodeList, ToldWhenACodeIsRetired) {
    const CodeList list = small_list();
    EXPECT_FALSE(list.find("30")->retired());
    EXPECT_TRUE(list.find("1163")->retired("1990-01-01")); // date of retirement unknown
    EXPECT_TRUE(list.find("40")->retired());
    EXPECT_FALSE(list.find("40")->retired("2019-12-31"));
    EXPECT_TRUE(list.find("40")->retired("2020-01-01"));
}

TEST(CodeList, NearestMeaningIsTheParentThenTheClosest) {
    const CodeList list = small_list();
    EXPECT_EQ(list.nearest("1115")->meaning->code, "1110");
    EXPECT_THAT(list.nearest("1115")->reason.english(), testing::HasSubstr("parent"));
    EXPECT_EQ(list.nearest("1164")->meaning->code, "1163");
    EXPECT_EQ(list.nearest("apentomraade")->meaning->code, "ÅpentOmråde");
    EXPECT_EQ(list.nearest("skogg")->meaning->code, "30");
    EXPECT_FALSE(list.nearest("7000").has_value());
    EXPECT_FALSE(list.nearest("lufthavn").has_value());
    EXPECT_FALSE(list.nearest("30").has_value()) << "a known code needs no hint";
    EXPECT_FALSE(list.nearest("").has_value());
}

TEST(CodeList, MalformedListsAreRefusedWithFileAndLine) {
    using testing::HasSubstr;
    EXPECT_THAT(refusal_of_list("code\n1\n"), HasSubstr("# id:"));
    EXPECT_THAT(refusal_of_list("# id: x\nname\na\n"), HasSubstr("column \"code\""));
    EXPECT_THAT(refusal_of_list("# id: x\ncode\n1\n01\n"), HasSubstr("x.csv, line 4"));
    EXPECT_THAT(refusal_of_list("# id: x\ncode;account\n1;forest\n"), HasSubstr("x.csv, line 3"));
    EXPECT_THAT(refusal_of_list("# id: x\ncode;account\n1;nature/\n"), HasSubstr("no account of the books"));
    EXPECT_THAT(refusal_of_list("# id: x\ncode;name\n ;a\n"), HasSubstr("code is empty"));
}

} // namespace
} // namespace areal::codes
