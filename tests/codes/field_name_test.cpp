// SPDX-License-Identifier: GPL-2.0-or-later
#include "codes/field_name.h"

#include <gtest/gtest.h>

namespace areal::codes {
namespace {

TEST(FieldName, CaseNorwegianLettersPathsAndSignsDoNotMatter) {
    for (const char* field : {"KPAREALFORMÅL", "kparealformal", "KPAREALFORMAL", "KpArealFormål", "kp_arealformål",
                              "plan|kparealformål", "app:KPAREALFORMÅL", "KPAREALFORM\xC5L"})
        EXPECT_EQ(match_field(field, "kparealformål"), NameMatch::exact) << field;
    EXPECT_EQ(match_field("identifikasjon_lokalId", "identifikasjon_lokalid"), NameMatch::exact);
    EXPECT_EQ(match_field("arealplanId.planidentifikasjon", "planidentifikasjon"), NameMatch::exact);
}

TEST(FieldName, ShapefileNamesAreCutToTenLettersAndNumbered) {
    EXPECT_EQ(match_field("KPAREALFOR", "kparealformål"), NameMatch::truncated);
    EXPECT_EQ(match_field("arealbruks", "arealbruksstatus"), NameMatch::truncated);
    EXPECT_EQ(match_field("NASJONALAR", "nasjonalarealplanid"), NameMatch::truncated);
    EXPECT_EQ(match_field("NASJONAL00", "nasjonalarealplanid"), NameMatch::truncated);
    EXPECT_EQ(match_field("NASJONAL_1", "nasjonalarealplanid"), NameMatch::truncated);
    EXPECT_EQ(match_field("økosystemt", "økosystemtypekode"), NameMatch::truncated);
}

TEST(FieldName, AShorterWordIsAnotherWord) {
    EXPECT_EQ(match_field("arealbruk", "arealbruksstatus"), NameMatch::none);
    EXPECT_EQ(match_field("areal", "arealformål"), NameMatch::none);
    EXPECT_EQ(match_field("arealformålsgrense", "arealformål"), NameMatch::none);
    EXPECT_EQ(match_field("", "arealformål"), NameMatch::none);
    EXPECT_EQ(match_field("artreslag", "artype"), NameMatch::none);
}

TEST(FieldName, AYearIsFourDigits) {
    EXPECT_EQ(match_field("cs_2015", "cs_####"), NameMatch::exact);
    EXPECT_EQ(match_field("cs_15", "cs_####"), NameMatch::none);
    EXPECT_EQ(match_field("cs_code", "cs_####"), NameMatch::none);
}

} // namespace
} // namespace areal::codes
