// SPDX-License-Identifier: GPL-2.0-or-later
//
// Intervals worked by hand: the border that counts is the outline of the ground, each part by who drew it.
#include "accounting/uncertainty.h"

#include "accounting/strip_account.h"
#include "shape/outline.h"

#include <cmath>

namespace areal::test {
namespace {

using accounting::Account;
using accounting::Table;
using testing::ElementsAre;
using testing::Pair;

std::int64_t whole(const Table& table, std::size_t row, const std::string& column) {
    return std::get<std::int64_t>(table.rows[row][table.column(column)]);
}

TEST_F(StripAccount, GivesEachFigureTheStripAlongItsBorder) {
    m_request.rules = accounting::load_rules("kdd", english().resources());
    m_request.rules.positional_error_m = {{"default", 9}, {"kommuneplan", 1}, {"ar5", 3}};
    // 50 m of forest and 50 m of mire; the plan's short sides are its own, its long sides are the cover's too.
    plan({purpose(50, 150, "1110", "2", "B")});
    cover({ground(0, 100, "30", "14", "31", "44"), ground(100, 400, "60", "98", "39", "45")});
    const Account account = run();
    const Table& table = *account.table("uncertainty");
    ASSERT_EQ(table.text(0, "figure"), "nature_lost");
    EXPECT_EQ(table.text(0, "account"), "");
    EXPECT_EQ(table.area(0, "area_m2").m2(), 10000);
    EXPECT_EQ(whole(table, 0, "plan_border_m"), 200);
    EXPECT_EQ(whole(table, 0, "cover_border_m"), 200);
    EXPECT_NEAR(table.area(0, "plus_minus_m2").m2(), 200 * 1 + 200 * 3, 0.1);
    EXPECT_NEAR(table.area(0, "low_m2").m2(), 9200, 0.1);
    EXPECT_NEAR(table.area(0, "high_m2").m2(), 10800, 0.1);
    // The line between forest and mire is a border of either, though not of the two together.
    ASSERT_EQ(table.text(1, "account"), "nature/forest");
    EXPECT_EQ(whole(table, 1, "plan_border_m"), 100);
    EXPECT_EQ(whole(table, 1, "cover_border_m"), 200);
    EXPECT_NEAR(table.area(1, "plus_minus_m2").m2(), 700, 0.1);
}

TEST_F(StripAccount, PutsGroundAtStakeBesideTheInterval) {
    plan({purpose(0, 150, "1110", "2", "B")});
    cover({ground(0, 100, "30", "14", "31", "44")});
    const Account account = run();
    const Table& table = *account.table("uncertainty");
    EXPECT_EQ(sums(table, {"figure", "account"}, "area_m2").at("finding not_covered"),
              account.findings.area(FindingKind::not_covered).m2());
}

TEST(Outline, DropsTheBordersThatPiecesShare) {
    // A T-junction a nanometre off the line: no border along x = 100.
    const shape::FeatureShape left = rectangle(0, 0, 100, 100);
    const shape::FeatureShape below = rectangle(100 + 1e-9, 0, 200, 40), above = rectangle(100, 40, 200, 100);
    const auto outline = shape::outline({&left, &below, &above});
    ASSERT_TRUE(outline);
    double length_m = 0;
    for (const shape::Ring& ring : *outline)
        for (std::size_t i = 1; i < ring.points.size(); ++i)
            length_m += std::hypot(ring.points[i].x - ring.points[i - 1].x, ring.points[i].y - ring.points[i - 1].y);
    EXPECT_NEAR(length_m, 600, 1e-6);
}

} // namespace
} // namespace areal::test
