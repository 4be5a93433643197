// SPDX-License-Identifier: GPL-2.0-or-later
//
// Slivers on a strip of forest 300 m long and 100 m deep with houses (AR5 11) that leave remnants of known size.
#include "accounting/patchwork.h"

namespace areal::test {
namespace {

using accounting::Account;
using accounting::SliverRule;
using accounting::SliverTest;

class SliversTest : public testing::Test, protected Patchwork {
  protected:
    void SetUp() override {
        // Houses from 60 to 290: left of them 6000 m2, right of them a strip 10 m wide.
        cover({ar5("30", rectangle(0, 0, 60, 100)), ar5("11", rectangle(60, 0, 290, 100)),
               ar5("30", rectangle(290, 0, 300, 100))});
        plan({purpose("1300", "2", rectangle(0, 0, 300, 100))});
    }
    Account with(SliverRule rule) {
        rules().slivers = {std::move(rule)};
        return run();
    }
    static void expect_sums(const Account& account, double sliver_m2, double slack_m2 = 0.1) {
        const accounting::Table& reserve = *account.table("reserve");
        EXPECT_EQ(reserve.sum("planned_m2").m2(), 30000);
        EXPECT_EQ(reserve.sum("built_m2").m2(), 23000);
        EXPECT_NEAR(reserve.sum("sliver_m2").m2(), sliver_m2, slack_m2);
        EXPECT_EQ(reserve.sum("reserve_with_slivers_m2").m2(), 7000);
        EXPECT_EQ(reserve.sum("planned_m2"),
                  reserve.sum("built_m2") + reserve.sum("sliver_m2") + reserve.sum("reserve_m2"));
        EXPECT_NEAR(account.table("slivers")->sum("area_m2").m2(), sliver_m2, slack_m2);
        EXPECT_EQ(account.verdict->lost.m2(), 7000); // a sliver is nature all the same
        EXPECT_TRUE(account.conservation.holds());
    }
};

TEST_F(SliversTest, GoesByTheLeastAreaOfTheGroup) {
    expect_sums(with({SliverTest::minimum_area, 900, {}, 0}), 0);
    expect_sums(with({SliverTest::minimum_area, 900, {{"06", 1001}}, 0}), 1000);
    expect_sums(with({SliverTest::minimum_area, 900, {{"01", 1001}}, 0}), 0);
}

TEST_F(SliversTest, TakesStripsOffByOpening) {
    expect_sums(with({SliverTest::opening, 0, {}, 4.9}), 0);
    expect_sums(with({SliverTest::opening, 0, {}, 5.1}), 1000);
}

TEST_F(SliversTest, TakesPartsNoDiscFitsIn) {
    expect_sums(with({SliverTest::inscribed_circle, 0, {}, 4.9}), 0);
    expect_sums(with({SliverTest::inscribed_circle, 0, {}, 5.1}), 1000);
    expect_sums(with({SliverTest::inscribed_circle, 0, {}, 31}), 7000);
}

TEST_F(SliversTest, SaysWhereAndWhy) {
    const Account account = with({SliverTest::minimum_area, 1001, {}, 0});
    const accounting::Table& table = *account.table("slivers");
    ASSERT_EQ(table.rows.size(), 1U);
    EXPECT_EQ(table.text(0, "reason"), "minimum_area");
    EXPECT_EQ(std::get<std::int64_t>(table.rows[0][table.column("east")]), 295);
    EXPECT_EQ(std::get<std::int64_t>(table.rows[0][table.column("north")]), 50);
}

TEST_F(SliversTest, AsksEachPlanAreaForItself) {
    // Two plan areas share the strip, 500 m2 each; together they would be large enough.
    plan({purpose("1300", "2", rectangle(0, 0, 295, 100)), purpose("1300", "2", rectangle(295, 0, 300, 100))});
    rules().slivers = {{SliverTest::minimum_area, 600, {}, 0}};
    EXPECT_NEAR(run().table("reserve")->sum("sliver_m2").m2(), 1000, 0.1);
}

TEST_F(SliversTest, ShowsEachRuleSetsDifferenceAndWhereItComesFrom) {
    request().compared_rules = {accounting::load_rules("nina-2310", english().resources()),
                                accounting::load_rules("mdir-prototype", english().resources())};
    plan({purpose("1110", "1", rectangle(0, 0, 60, 100)), purpose("1300", "2", rectangle(60, 0, 300, 100))});
    const Account account = run();
    const accounting::Table& table = *account.table("rule_comparison");
    const auto m2 = [&](const std::string& rules, const std::string& part, const std::string& column) {
        return sum_m2(table, {{"rules", rules}, {"part", part}}, column);
    };
    EXPECT_EQ(m2("kdd", "all", "reserve_m2"), 7000);
    EXPECT_EQ(m2("kdd", "all", "nature_lost_m2"), 1000); // present use takes no ground
    EXPECT_EQ(m2("nina-2310", "all", "nature_lost_m2"), 7000);
    EXPECT_EQ(m2("nina-2310", "development", "nature_lost_m2"), 6000);
    EXPECT_NEAR(m2("nina-2310", "slivers", "reserve_m2"), -1000, 0.1);
    for (const char* rules : {"nina-2310", "mdir-prototype"})
        for (const char* column : {"planned_m2", "built_m2", "sliver_m2", "reserve_m2", "nature_lost_m2"}) {
            double steps = 0;
            for (const char* part : {"development", "plans", "accounts", "built", "slivers"})
                steps += m2(rules, part, column);
            EXPECT_NEAR(steps, m2(rules, "all", column) - m2("kdd", "all", column), 1e-6) << rules << " " << column;
        }
}

} // namespace
} // namespace areal::test
