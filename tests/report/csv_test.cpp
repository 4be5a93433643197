// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/csv.h"

#include <gtest/gtest.h>

namespace areal::report {
namespace {

accounting::Table table() {
    const auto m2 = [](double area) { return ExactArea::from_m2(area); };
    return {"plan_cover",
            {"purpose_code", "cover", "area_m2"},
            {{std::string("1110"), std::string("Skog"), m2(12.5)},
             {std::string("1110"), std::string("Myr, \"bløt\""), m2(-0.000002)},
             {std::string("2010"), std::string("Skog"), m2(3)}}};
}

TEST(LongCsv, QuotesTextAndKeepsWholeMm2) {
    EXPECT_EQ(long_csv(table()), "\xEF\xBB\xBFpurpose_code,cover,area_m2\r\n"
                                 "1110,Skog,12.500000\r\n"
                                 "1110,\"Myr, \"\"bløt\"\"\",-0.000002\r\n"
                                 "2010,Skog,3.000000\r\n");
}

TEST(WideCsv, SpreadsClassesOverColumnsAndSums) {
    EXPECT_EQ(wide_csv(table(), {"purpose_code"}, {"cover"}, "area_m2"),
              "\xEF\xBB\xBFpurpose_code,\"Myr, \"\"bløt\"\" m2\",Skog m2,sum_m2\r\n"
              "1110,-0.000002,12.500000,12.499998\r\n"
              "2010,0.000000,3.000000,3.000000\r\n");
}

} // namespace
} // namespace areal::report
