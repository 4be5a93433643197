// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/need_table.h"

#include "accounting/patchwork.h"
#include "base/failure.h"

namespace areal::test {
namespace {

std::vector<accounting::Need> needs(const std::string& text) {
    return accounting::parse_needs(text, "behov.csv", english());
}

std::string complaint(const std::string& text) {
    try {
        needs(text);
    } catch (const BadInput& failure) {
        return failure.what();
    }
    return "";
}

TEST(Need, ReadsDaaOrUnitsFromCsvAndJson) {
    const auto csv = needs("purpose_group;daa;units;daa_per_unit;years\n01;;120;0,6;\n02;35,5;;;8\n");
    const auto json = needs(R"([{"purpose_group": "01", "units": 120, "daa_per_unit": 0.6},
                                {"purpose_group": "02", "daa": 35.5, "years": 8}])");
    for (const auto& both : {csv, json}) {
        ASSERT_EQ(both.size(), 2U);
        EXPECT_DOUBLE_EQ(both[0].need_m2, 72000);
        EXPECT_EQ(both[0].years, 12);
        EXPECT_DOUBLE_EQ(both[1].need_m2, 35500);
        EXPECT_EQ(both[1].years, 8);
    }
}

TEST(Need, RefusesWhatItCannotUseWithTheRow) {
    const std::string head = "purpose_group;daa;units;daa_per_unit\n";
    EXPECT_THAT(complaint(head + "77;5;;\n"), testing::HasSubstr("purpose group 77"));
    EXPECT_THAT(complaint(head + "01;5;;\n01;6;;\n"), testing::HasSubstr("twice"));
    EXPECT_THAT(complaint(head + "01;5;4;0.5\n"), testing::HasSubstr("row 2"));
    EXPECT_THAT(complaint(head + "01;;;\n"), testing::HasSubstr("daa_per_unit"));
    EXPECT_THAT(complaint(head + "01;many;;\n"), testing::HasSubstr("many is not a number"));
    EXPECT_THAT(complaint(head + "01;-5;;\n"), testing::HasSubstr("not a number"));
    EXPECT_THAT(complaint(head + "01;;10;\n"), testing::HasSubstr("not a number of daa_per_unit"));
}

TEST(Need, StandsAgainstTheReserve) {
    Patchwork strip;
    strip.cover({Patchwork::ar5("30", rectangle(0, 0, 300, 100)), Patchwork::ar5("11", rectangle(300, 0, 400, 100))});
    strip.plan({Patchwork::purpose("1110", "2", rectangle(0, 0, 100, 100)),
                Patchwork::purpose("1300", "2", rectangle(100, 0, 400, 100))});
    strip.request().needs = needs("purpose_group;daa;units;daa_per_unit\n01;;30;0,5\n06;20;;\n02;1;;\n");
    const accounting::Account account = strip.run();
    const accounting::Table& table = *account.table("need");
    EXPECT_EQ(sum_m2(table, {{"purpose_group", "01"}, {"state", "deficit"}}, "difference_m2"), 10000 - 15000);
    EXPECT_EQ(sum_m2(table, {{"purpose_group", "06"}, {"state", "even"}}, "reserve_m2"), 20000);
    EXPECT_EQ(sum_m2(table, {{"purpose_group", "02"}, {"state", "deficit"}}, "difference_m2"), -1000);
}

} // namespace
} // namespace areal::test
