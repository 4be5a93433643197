// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/page/wide_table.h"

#include "report/page/page_table.h"

#include <gtest/gtest.h>

namespace areal::report {
namespace {

constexpr double line_mm = 178;

// `names` columns of words, then figures: twelve in all, with a sum.
DataTable table_of(std::size_t names, const std::string& word) {
    DataTable table{"wide", "Wide", "How to read it.", {}, {{}, {}}, {}, "One row is left out."};
    for (std::size_t i = 0; i < very_wide; ++i) {
        const bool is_name = i < names;
        table.columns.push_back(
            {"c" + std::to_string(i), "C" + std::to_string(i), is_name ? ColumnKind::text : ColumnKind::count});
        for (auto& row : table.rows)
            row.push_back(is_name ? accounting::Cell(word) : accounting::Cell(std::int64_t(i)));
        table.total.push_back(is_name ? accounting::Cell(std::string("Sum")) : accounting::Cell(std::int64_t(2 * i)));
    }
    return table;
}

TEST(WideTable, BecomesTwoWithTheNamesInBothAndEveryFigureInOne) {
    const DataTable whole = table_of(2, "mire");
    const std::vector<DataTable> parts = parts_of(whole, Language::nb, line_mm);
    ASSERT_EQ(parts.size(), 2U);
    std::vector<std::string> figures;
    for (const DataTable& part : parts) {
        EXPECT_EQ(part.columns[0].name, "c0");
        EXPECT_EQ(part.columns[1].name, "c1");
        EXPECT_EQ(part.rows.size(), whole.rows.size());
        EXPECT_EQ(part.total.size(), part.columns.size());
        for (std::size_t i = 2; i < part.columns.size(); ++i) {
            figures.push_back(part.columns[i].name);
            EXPECT_EQ(part.rows[1][i], accounting::Cell(std::int64_t(figures.size() + 1)));
            EXPECT_EQ(part.total[i], accounting::Cell(std::int64_t(2 * (figures.size() + 1))));
        }
    }
    EXPECT_EQ(figures.size(), very_wide - 2);
    EXPECT_EQ(parts[0].title, "Wide (1/2)");
    EXPECT_EQ(parts[0].how_to_read, whole.how_to_read);
    EXPECT_EQ(parts[1].how_to_read, "");
    EXPECT_EQ(parts[0].left_out, "");
    EXPECT_EQ(parts[1].left_out, whole.left_out);
}

TEST(WideTable, StaysOneWhereTheNamesTakeTheLine) {
    EXPECT_EQ(parts_of(table_of(8, "naturtype_med_langt_navn"), Language::nb, line_mm).size(), 1U);
    EXPECT_EQ(parts_of(table_of(0, ""), Language::nb, line_mm).size(), 1U);
}

TEST(WideTable, LeavesOutAColumnWithoutAWord) {
    DataTable whole = table_of(2, "mire");
    for (auto& row : whole.rows)
        row[1] = std::string();
    const std::vector<DataTable> parts = parts_of(whole, Language::nb, line_mm);
    ASSERT_EQ(parts.size(), 1U) << "and is no longer too wide";
    EXPECT_EQ(parts[0].columns.size(), very_wide - 1);
    EXPECT_EQ(parts[0].title, whole.title);
    EXPECT_EQ(parts[0].how_to_read, whole.how_to_read);
    EXPECT_EQ(parts[0].left_out, whole.left_out);
}

TEST(WideTable, OfFewColumnsIsLeftAsItIs) {
    DataTable whole = table_of(2, "");
    for (auto* row : {&whole.rows[0], &whole.rows[1], &whole.total})
        row->pop_back();
    whole.columns.pop_back();
    ASSERT_EQ(parts_of(whole, Language::nb, line_mm).size(), 1U);
    EXPECT_EQ(parts_of(whole, Language::nb, line_mm)[0].columns.size(), whole.columns.size());
}

} // namespace
} // namespace areal::report
