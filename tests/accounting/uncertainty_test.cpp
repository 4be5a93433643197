// SPDX-License-Identifier: GPL-2.0-or-later
//
// Intervals worked by hand: the border that counts is the outline of the ground, each part by who drew it.
#include "accounting/uncertainty.h"

#include "accounting/piece_borders.h"
#include "accounting/strip_account.h"
#include "accounting/table_identities.h"

namespace areal::test {
namespace {

using accounting::Account;
using accounting::Table;
using testing::ElementsAre;
using testing::Pair;

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
    EXPECT_EQ(count_at(table, 0, "plan_border_m"), 200);
    EXPECT_EQ(count_at(table, 0, "cover_border_m"), 200);
    EXPECT_NEAR(table.area(0, "plus_minus_m2").m2(), 200 * 1 + 200 * 3, 0.1);
    EXPECT_NEAR(table.area(0, "low_m2").m2(), 9200, 0.1);
    EXPECT_NEAR(table.area(0, "high_m2").m2(), 10800, 0.1);
    // The line between forest and mire is a border of either, though not of the two together.
    ASSERT_EQ(table.text(1, "account"), "nature/forest");
    EXPECT_EQ(count_at(table, 1, "plan_border_m"), 100);
    EXPECT_EQ(count_at(table, 1, "cover_border_m"), 200);
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

TEST(PieceBorders, AreWhatNoOtherPieceLiesAlong) {
    // A T-junction a nanometre off the line: no border along x = 100 but between the groups.
    const shape::FeatureShape left = rectangle(0, 0, 100, 100);
    const shape::FeatureShape below = rectangle(100 + 1e-9, 0, 200, 40), above = rectangle(100, 40, 200, 100);
    const shape::FeatureShape apart = rectangle(200.01, 0, 210, 100); // a centimetre is a gap
    const auto borders = accounting::borders_of({{&left, 0}, {&below, 1}, {&above, 1}, {&apart, 2}}, 3);
    const auto length_m = [](const std::vector<accounting::BorderPart>& parts) {
        double sum_m = 0;
        for (const accounting::BorderPart& part : parts)
            sum_m += part.length_m;
        return sum_m;
    };
    EXPECT_NEAR(length_m(borders.all), 600 + 219.98, 1e-6);
    EXPECT_NEAR(length_m(borders.by_group[0]), 400, 1e-6);
    EXPECT_NEAR(length_m(borders.by_group[1]), 400, 1e-6);
    EXPECT_NEAR(length_m(borders.by_group[2]), 219.98, 1e-6);
}

TEST(PieceBorders, CountWhatIsLeftOfAnEdgeWhereItIsLeft) {
    const shape::FeatureShape low = rectangle(0, 0, 100, 10), high = rectangle(20, 10, 50, 20);
    const auto borders = accounting::borders_of({{&low, 0}, {&high, 0}}, 1);
    std::map<double, double> on_the_line; // x of the middle -> length
    for (const accounting::BorderPart& part : borders.all)
        if (part.middle.y == 10)
            on_the_line[part.middle.x] = part.length_m;
    EXPECT_THAT(on_the_line, ElementsAre(Pair(10, 20), Pair(75, 50)));
}

} // namespace
} // namespace areal::test
