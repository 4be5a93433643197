// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger/field.h"

#include "bench/bench_book.h"
#include "ledger/gate.h"

#include <gtest/gtest.h>

namespace areal::ledger::testing {
namespace {

TEST(Field, areas_are_exact_both_ways) {
    EXPECT_EQ(area_text(12'000'000'000), "12000 m2");
    EXPECT_EQ(area_text(1), "0.000001 m2");
    EXPECT_EQ(area_text(1'250'500'000), "1250.5 m2");
    EXPECT_EQ(parse_area("1250.5 m2"), 1'250'500'000);
    EXPECT_EQ(parse_area("12 daa"), 12 * daa_mm2);
    EXPECT_EQ(parse_area("0.000000001 daa"), 1);
    EXPECT_EQ(parse_area("9223372036854.775807 m2"), 9223372036854775807);
    for (const char* text : {"", "12", "m2", " m2", "1.2.3 m2", "1,5 m2", "1e3 m2", "+1 m2", "01 m2", "1. m2", ".5 m2",
                             "0.0000001 m2", "9223372036854.775808 m2", "99999999999999999999 m2", "-0 m2", "12 ha"})
        EXPECT_FALSE(parse_area(text)) << text;
}

TEST(Field, money_and_factors_are_exact_both_ways) {
    EXPECT_EQ(money_text(30'000'005), "300000.05 kr");
    EXPECT_EQ(money_text(7), "0.07 kr");
    EXPECT_EQ(parse_money("300000.05 kr"), 30'000'005);
    EXPECT_EQ(factor_text(6700), "0.67");
    EXPECT_EQ(factor_text(10000), "1");
    EXPECT_EQ(parse_factor("0.67"), 6700);
    EXPECT_FALSE(parse_factor("0.67001"));
    EXPECT_FALSE(parse_factor("-1"));
    EXPECT_FALSE(parse_factor("1001"));
    EXPECT_FALSE(parse_money("5 nok"));
}

TEST(Field, free_text_is_sound_utf8) {
    for (const char* text : {"a", "Myrvegen 3", "æøå", "two\nlines", "a  b", "𐍈"})
        EXPECT_TRUE(is_free_text(text)) << text;
    for (const char* text : {"", " a", "a ", "a\n", "\na", "a\tb", "a\rb", "\x7F", "\xC0\xAF", "\xED\xA0\x80", "\xE6",
                             "\xC2\x85", "\xF5\x80\x80\x80"})
        EXPECT_FALSE(is_free_text(text)) << text;
}

/// Every field, said by a text that no other field would give.
TEST(Field, every_field_reads_what_it_writes) {
    const Entry silent;
    for (const Field& field : fields()) {
        const std::string before = field.write(silent);
        Entry entry;
        for (const char* text : {"7", "remap", "2027-05-03", "2027-05-03T10:00:00Z", "money", "nature/mire", "12.5 m2",
                                 "3.50 kr", "verified", "0.67", "true", "words"}) {
            if (!field.read(entry, text))
                continue;
            EXPECT_EQ(field.write(entry), text) << field.name;
            EXPECT_NE(field.write(entry), before) << field.name;
            EXPECT_NE(entry, silent) << field.name;
            break;
        }
        EXPECT_NE(entry, silent) << "no text was a value of " << field.name;
        EXPECT_FALSE(field.read(entry, "")) << field.name;
        EXPECT_FALSE(field.meaning.empty()) << field.name;
    }
}

} // namespace
} // namespace areal::ledger::testing
