// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/words.h"

#include <gmock/gmock.h>

namespace areal::report {
namespace {

using testing::ElementsAre;

TEST(Words, KeepOrdinaryTextAsItIs) {
    EXPECT_EQ(clean_line("Blåbærskog – 12 daa «myr» שלום"), "Blåbærskog – 12 daa «myr» שלום");
}

TEST(Words, TakeTheHarmOutOfControlsAndDirections) {
    EXPECT_EQ(clean_line("a\x01"
                         "b\x1b[31m\x7f"),
              "a\uFFFDb\uFFFD[31m\uFFFD");
    EXPECT_EQ(clean_line("a\nb\tc\r"), "a b c ");
    EXPECT_EQ(clean_line("x\u202Egpj.exe\u2066y\uFEFF"), "xgpj.exey");
}

TEST(Words, ReplaceWhatIsNoUtf8) {
    EXPECT_EQ(clean_line("\xff"
                         "a\xC3"),
              "\uFFFDa\uFFFD");
    EXPECT_EQ(clean_line("\xC0\xAF"), "\uFFFD\uFFFD");           // overlong
    EXPECT_EQ(clean_line("\xED\xA0\x80"), "\uFFFD\uFFFD\uFFFD"); // a surrogate
}

TEST(Words, CutWhatNoPageCanHold) {
    EXPECT_EQ(clean_line("åååå", 3), "ååå…");
    EXPECT_EQ(clean_line("ååå", 3), "ååå");
    EXPECT_LT(clean_line(std::string(10 << 20, 'A')).size(), 500U);
}

TEST(Words, ParagraphsBreakAtLines) {
    EXPECT_THAT(clean_paragraphs("En.\r\n\r\n  \nTo.\n"), ElementsAre("En. ", "To."));
    EXPECT_TRUE(clean_paragraphs("").empty());
}

} // namespace
} // namespace areal::report
