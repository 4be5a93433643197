// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/plan_order.h"

#include "accounting/plan_date.h"

#include <gtest/gtest.h>

#include <algorithm>

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
