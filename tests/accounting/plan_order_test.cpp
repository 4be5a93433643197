// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/plan_order.h"

#include "accounting/plan_date.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace areal::accounting {
namespace {

Plan plan(const std::string& key, const std::string& date, PlanKind kind) {
    Plan made;
    made.key = key;
    made.in_force = plan_date(date);
    made.kind = kind;
    return made;
}

const std::vector<Plan>& plans() {
    static const std::vector<Plan> all{
        plan("K", "2005-06-01", PlanKind::kommuneplan), plan("R1", "2019-04-12", PlanKind::reguleringsplan),
        plan("R2", "", PlanKind::reguleringsplan), plan("R3", "2005-06-01", PlanKind::reguleringsplan)};
    return all;
}

PlanReason reason(const PlanChoice& choice, std::size_t beaten) {
    const auto found = std::find_if(choice.beaten.begin(), choice.beaten.end(),
                                    [&](const BeatenPlan& one) { return one.plan == beaten; });
    return found == choice.beaten.end() ? PlanReason::only : found->reason;
}

TEST(PlanOrder, MayPutTheMunicipalPlanFirstWhateverTheDates) {
    const PlanOrder order(plans(), {Precedence::kommuneplan_first, Precedence::newest}, {});
    const PlanChoice choice = order.choose({0, 1, 2, 3});
    EXPECT_EQ(choice.plan, 0U);
    for (const std::size_t beaten : {1U, 2U, 3U})
        EXPECT_EQ(reason(choice, beaten), PlanReason::kommuneplan_first);
    EXPECT_EQ(order.choose({1, 3}).plan, 1U); // among the others the newest
    EXPECT_EQ(order.choose({1, 3}).reason(), PlanReason::newest);
}

TEST(PlanOrder, LetsASecondRuleDecideWhereTheFirstFindsNoDifference) {
    const PlanOrder order(plans(), {Precedence::newest, Precedence::kommuneplan_first}, {});
    EXPECT_EQ(order.choose({0, 3}).plan, 0U);
    EXPECT_EQ(order.choose({0, 3}).reason(), PlanReason::kommuneplan_first);
    EXPECT_EQ(order.choose({0, 1}).plan, 1U);
    EXPECT_EQ(order.choose({0, 2}).reason(), PlanReason::missing_date); // the date might have decided
}

TEST(PlanOrder, NamesTheWeakestReasonAndTheReasonForEach) {
    const PlanChoice choice = PlanOrder(plans(), {Precedence::newest}, {}).choose({0, 1, 2});
    EXPECT_EQ(choice.plan, 1U);
    EXPECT_EQ(reason(choice, 0), PlanReason::newest);
    EXPECT_EQ(reason(choice, 2), PlanReason::missing_date);
    EXPECT_EQ(choice.reason(), PlanReason::missing_date);
}

// Decisions that are no circle, though the order they make with the dates may be one: a plan can go before another that
// goes before a third that goes before it.
TEST(PlanOrder, SaysTheSameFromOnePlanAsFromTheGroundTheyShare) {
    std::mt19937 random(20261129);
    const std::vector<std::string> dates{"2005-06-01", "2013-04-11", "2019-04-12", ""};
    int beyond_the_dates = 0;
    for (int round = 0; round < 300; ++round) {
        std::vector<Plan> plans;
        for (std::size_t i = 0; i < 6; ++i)
            plans.push_back(plan("P" + std::to_string(i), dates[random() % dates.size()],
                                 i < 2 ? PlanKind::kommuneplan : PlanKind::reguleringsplan));
        std::vector<std::size_t> free{0, 1, 2, 3, 4, 5};
        std::shuffle(free.begin(), free.end(), random);
        PlanDecisions decisions;
        for (std::size_t i = 0; i < 6; ++i)
            for (std::size_t j = i + 1; j < 6; ++j)
                if (random() % 4 == 0)
                    decisions.wins.push_back({plans[free[i]].key, plans[free[j]].key, "decided"});
        decisions.check();
        const PlanOrder order(plans, {Precedence::newest}, decisions), by_dates(plans, {Precedence::newest}, {});
        for (unsigned there = 1; there < 64; ++there) {
            std::vector<std::size_t> here;
            for (std::size_t i = 0; i < 6; ++i)
                if ((there >> i & 1U) != 0)
                    here.push_back(i);
            const auto lies = [&](std::size_t plan) { return std::ranges::count(here, plan) > 0; };
            for (const std::size_t one : here) {
                const auto stronger = order.before(one, {0, 1, 2, 3, 4, 5});
                const bool holds = std::ranges::none_of(stronger, [&](const PlanOrder::Stronger& other) {
                    return lies(other.plan) && std::ranges::none_of(other.unless, lies);
                });
                ASSERT_EQ(holds, order.choose(here).plan == one) << round << ", plan " << one << " among " << there;
            }
            beyond_the_dates += order.choose(here).plan != by_dates.choose(here).plan;
        }
    }
    EXPECT_GT(beyond_the_dates, 1000);
}

TEST(PlanDate, IsNothingWhenItIsMissingOrNoDate) {
    EXPECT_EQ(plan_date("2019-04-12")->iso(), "2019-04-12");
    for (const char* missing : {"", " ", "1800-01-01", "18000101", "01.01.1800"}) {
        EXPECT_FALSE(plan_date(missing)) << missing;
        EXPECT_FALSE(is_unreadable_date(missing)) << missing;
    }
    for (const char* nonsense : {"2019", "2019-13-01", "2019-02-30", "i fjor", "12/04/2019", "2019-04-12x"}) {
        EXPECT_FALSE(plan_date(nonsense)) << nonsense;
        EXPECT_TRUE(is_unreadable_date(nonsense)) << nonsense;
    }
}

} // namespace
} // namespace areal::accounting
