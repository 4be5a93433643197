// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/plain_text.h"

#include <gtest/gtest.h>

namespace areal {
namespace {

TEST(PlainText, LosesWhatStandsAroundItOnly) {
    EXPECT_EQ(trimmed(" \tåpen fastmark\r"), "åpen fastmark");
    EXPECT_EQ(trimmed("30"), "30");
    EXPECT_EQ(trimmed(" \t\r "), "");
    EXPECT_EQ(trimmed(""), "");
    EXPECT_EQ(trimmed("\n30\n"), "\n30\n"); // a line break parts rows, and is no blank
}

TEST(PlainText, KnowsDigitsWhateverTheLocale) {
    EXPECT_TRUE(is_digit('0') && is_digit('9'));
    EXPECT_FALSE(is_digit('/') || is_digit(':') || is_digit('\xB2'));
}

} // namespace
} // namespace areal
