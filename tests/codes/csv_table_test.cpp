// SPDX-License-Identifier: GPL-2.0-or-later
#include "codes/csv_table.h"

#include "base/failure.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace areal::codes {
namespace {

std::string refusal(std::string_view text) {
    try {
        CsvTable::parse(text, "x.csv");
    } catch (const BadInput& refused) {
        return refused.what();
    }
    return "(accepted)";
}

TEST(CsvTable, ReadsRemarksHeaderQuotesAndLineNumbers) {
    const CsvTable table = CsvTable::parse("\xEF\xBB\xBF# id: t\r\n# note: one\r\n# note: two: more\r\n"
                                           "code;name\r\n1;\"a;\"\"b\"\"\"\r\n\r\n2;\"two\nlines\"\r\n3;",
                                           "t.csv");
    EXPECT_EQ(table.remark("id"), "t");
    EXPECT_THAT(table.remarks("note"), testing::ElementsAre("one", "two: more"));
    ASSERT_EQ(table.size(), 3U);
    EXPECT_EQ(table.value(0, "name"), "a;\"b\"");
    EXPECT_EQ(table.value(1, "name"), "two\nlines");
    EXPECT_EQ(table.value(2, "name"), "");
    EXPECT_EQ(table.value(2, "no such column"), "");
    EXPECT_EQ(table.line(0), 5U);
    EXPECT_EQ(table.line(2), 9U);
}

TEST(CsvTable, RefusesWithFileAndLine) {
    using testing::HasSubstr;
    EXPECT_THAT(refusal("# a\ncode;name\n1;a\n2;b;c\n"), HasSubstr("x.csv, line 4"));
    EXPECT_THAT(refusal("code;name\n1;\"a\n"), HasSubstr("x.csv, line 2"));
    EXPECT_THAT(refusal("code;code\n"), HasSubstr("twice"));
    EXPECT_THAT(refusal("code;name\n1;\xE5pent\n"), HasSubstr("not UTF-8"));
    EXPECT_THAT(refusal(""), HasSubstr("no header"));
    EXPECT_THAT(refusal("# only remarks\n"), HasSubstr("no header"));
}

// Any bytes are either a table whose rows fit its header, or refused.
TEST(CsvTable, DamagedTextIsReadOrRefusedNeverHalfRead) {
    const std::string whole = "# id: t\ncode;name\n1;\"a;\"\"b\"\n2;æøå\n";
    std::mt19937 chance(20261122);
    int refused = 0, read = 0;
    for (int round = 0; round < 3000; ++round) {
        std::string text = whole.substr(0, chance() % (whole.size() + 1));
        for (unsigned k = chance() % 4; k > 0 && !text.empty(); --k)
            text[chance() % text.size()] = char(chance() % 256);
        try {
            const CsvTable table = CsvTable::parse(text, "x.csv");
            ++read;
            for (std::size_t row = 0; row < table.size(); ++row)
                for (const std::string& column : table.columns())
                    EXPECT_LE(table.value(row, column).size(), text.size());
        } catch (const BadInput&) {
            ++refused;
        }
    }
    EXPECT_GT(read, 100);
    EXPECT_GT(refused, 100);
}

TEST(CsvTable, RefusesAFileThatIsNotThere) {
    EXPECT_THROW(CsvTable::load("/nonexistent/list.csv"), BadInput);
}

} // namespace
} // namespace areal::codes
