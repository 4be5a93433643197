// SPDX-License-Identifier: GPL-2.0-or-later
#include "codes/code_text.h"

#include <gtest/gtest.h>

namespace areal::codes {
namespace {

TEST(NormaliseCode, TextNumberBlanksAndFractionsOfZerosAreOneCode) {
    for (const char* spelling : {"30", " 30 ", "30.0", "30.00", "30,0", "030", "\t30\r\n",
                                 "\xC2\xA0"
                                 "30"})
        EXPECT_EQ(normalise_code(spelling), "30") << spelling;
}

TEST(NormaliseCode, KeepsWhatIsNotAWholeNumber) {
    EXPECT_EQ(normalise_code("22.01"), "22.01");
    EXPECT_EQ(normalise_code("CS1.1.1.1"), "cs1.1.1.1");
    EXPECT_EQ(normalise_code("30."), "30.");
    EXPECT_EQ(normalise_code("1e3"), "1e3");
    EXPECT_EQ(normalise_code("-9999"), "-9999");
    EXPECT_EQ(normalise_code("000"), "0");
    EXPECT_EQ(normalise_code("   "), "");
    EXPECT_EQ(normalise_code(""), "");
}

TEST(NormaliseCode, DifferentCodesStayDifferent) {
    EXPECT_NE(normalise_code("30"), normalise_code("300"));
    EXPECT_NE(normalise_code("30"), normalise_code("3.0"));
    EXPECT_NE(normalise_code("30"), normalise_code("30.5"));
    EXPECT_NE(normalise_code("12"), normalise_code("-12"));
}

TEST(NormaliseCode, LowersNorwegianLetters) {
    EXPECT_EQ(normalise_code("ÅPENTOMRÅDE"), "åpentområde");
    EXPECT_EQ(normalise_code("Innsjø"), "innsjø");
}

TEST(Fold, MeetsTheSpellingWithoutNorwegianLetters) {
    EXPECT_EQ(fold("ÅpentOmråde"), fold("ApentOmrade"));
    EXPECT_EQ(fold("SnøIsbre"), fold("SnoIsbre"));
    EXPECT_EQ(fold("KPAREALFORMÅL"), "kparealformal");
    EXPECT_EQ(fold("A\xCC\x8Apen"), fold("Åpen")); // ring as a mark of its own, as macOS writes it
    EXPECT_EQ(fold("æ"), "ae");
    EXPECT_EQ(fold("×"), "×");
}

TEST(CodeNumber, OnlyWholeNumbersThatFit) {
    EXPECT_EQ(code_number("1110"), 1110);
    EXPECT_EQ(code_number("22.01"), std::nullopt);
    EXPECT_EQ(code_number(""), std::nullopt);
    EXPECT_EQ(code_number("99999999999999999999"), std::nullopt);
}

} // namespace
} // namespace areal::codes
