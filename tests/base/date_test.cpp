// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/date.h"

#include <gtest/gtest.h>

using areal::Date;
using areal::Moment;

TEST(Date, reads_and_writes_iso) {
    for (const char* text : {"1800-01-01", "1970-01-01", "2024-02-29", "2025-12-31", "0000-01-01", "9999-12-31"}) {
        const auto date = Date::parse(text);
        ASSERT_TRUE(date) << text;
        EXPECT_EQ(date->iso(), text);
    }
}

TEST(Date, refuses_what_is_no_day) {
    for (const char* text : {"", "2025-2-01", "2025-02-30", "2025-13-01", "2025-00-10", "2025-01-00", "20250101",
                             "2025-01-01 ", "2025/01/01", "+025-01-01", "2025-01-0x", "1900-02-29"})
        EXPECT_FALSE(Date::parse(text)) << text;
}

TEST(Date, counts_days_over_leap_years) {
    const auto day = [](const char* text) { return Date::parse(text).value(); };
    EXPECT_EQ(day("2024-03-01") - day("2024-02-28"), 2);
    EXPECT_EQ(day("2025-03-01") - day("2025-02-28"), 1);
    EXPECT_EQ(day("2025-01-01") - day("1970-01-01"), 20089);
    EXPECT_EQ((day("2024-12-31") + 1).iso(), "2025-01-01");
    EXPECT_LT(day("1800-01-01"), day("1970-01-01"));
    EXPECT_EQ(Date::last_of_year(2024) - Date::first_of_year(2024), 365);
}

TEST(Date, knows_its_parts) {
    const Date date = Date::parse("2027-05-17").value();
    EXPECT_EQ(date.year(), 2027);
    EXPECT_EQ(date.month(), 5);
    EXPECT_EQ(date.day(), 17);
    EXPECT_EQ(Date::from_civil(2027, 5, 17), date);
    EXPECT_FALSE(Date::from_civil(2027, 2, 29));
}

TEST(Moment, reads_and_writes_iso) {
    const auto moment = Moment::parse("2025-03-01T12:30:05Z");
    ASSERT_TRUE(moment);
    EXPECT_EQ(moment->seconds(), 1740832205);
    EXPECT_EQ(moment->iso(), "2025-03-01T12:30:05Z");
    EXPECT_EQ(moment->date().iso(), "2025-03-01");
    EXPECT_EQ(Moment::parse("1969-12-31T23:59:59Z")->seconds(), -1);
    EXPECT_EQ(Moment::from_seconds(-1).iso(), "1969-12-31T23:59:59Z");
}

TEST(Moment, refuses_other_forms) {
    for (const char* text :
         {"2025-03-01", "2025-03-01T12:30:05", "2025-03-01T12:30:05+01:00", "2025-03-01T24:00:00Z",
          "2025-03-01T12:60:05Z", "2025-03-01T12:30:60Z", "2025-03-01T12:30:05.0Z", "2025-03-01 12:30:05Z"})
        EXPECT_FALSE(Moment::parse(text)) << text;
}

TEST(Moment, a_day_has_a_first_and_a_last_second) {
    const Date day = Date::parse("2025-03-01").value();
    EXPECT_EQ(Moment::start_of(day).iso(), "2025-03-01T00:00:00Z");
    EXPECT_EQ(Moment::end_of(day).iso(), "2025-03-01T23:59:59Z");
    EXPECT_EQ((Moment::end_of(day) + 1).date(), day + 1);
}
