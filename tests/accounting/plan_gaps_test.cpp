// SPDX-License-Identifier: GPL-2.0-or-later
//
// Gaps and overlaps inside one plan, worked by hand.
#include "accounting/plan_drawing.h"

#include <gtest/gtest.h>

namespace areal::test {
namespace {

using accounting::Account;

ExactArea gap(const Account& account) {
    return account.findings.area(FindingKind::plan_gap);
}

TEST(PlanGaps, AGapInAZoningPlanIsAFindingWithItsPlace) {
    const Account account = account_of_plans({zoning("plan", {outline(rectangle(0, 0, 200, 100), "R", "2010-01-02"),
                                                              {rectangle(0, 0, 90, 100), "R", "2010-01-02"},
                                                              {rectangle(100, 0, 200, 100), "R", "2010-01-02"}})});
    EXPECT_EQ(gap(account).m2(), 1000);
    for (const Finding& finding : account.findings.list())
        if (finding.kind == FindingKind::plan_gap) {
            EXPECT_LE(finding.box.min_x, 90);
            EXPECT_GE(finding.box.max_x, 100);
        }
}

TEST(PlanGaps, AGapAndAnEqualOverlapDoNotCancel) {
    const Account account =
        account_of_plans({zoning("plan", {outline(rectangle(0, 0, 200, 100), "R", "2010-01-02"),
                                          {rectangle(0, 0, 90, 100), "R", "2010-01-02", "1110"},
                                          {rectangle(100, 0, 160, 100), "R", "2010-01-02", "1110"},
                                          {rectangle(150, 0, 200, 100), "R", "2010-01-02", "2010"}})});
    EXPECT_EQ(gap(account).m2(), 1000);
    EXPECT_EQ(account.findings.area(FindingKind::overlap_in_layer).m2(), 1000);
}

TEST(PlanGaps, AGapInAMunicipalPlanIsInformation) {
    const Account account =
        account_of_plans({municipal("plan", {outline(rectangle(0, 0, 200, 100), "K", "2010-01-02", "KpOmråde"),
                                             {rectangle(0, 0, 150, 100), "K", "2010-01-02"}})});
    EXPECT_EQ(gap(account).m2(), 0);
    EXPECT_EQ(account.findings.area(FindingKind::note).m2(), 5000);
}

TEST(PlanGaps, APurposeUnderTheGroundLeavesNoGap) {
    Drawn tunnel{rectangle(100, 0, 200, 100), "R", "2010-01-02", "2010"};
    tunnel.level = "1";
    const Account account = account_of_plans({zoning("plan", {outline(rectangle(0, 0, 200, 100), "R", "2010-01-02"),
                                                              {rectangle(0, 0, 100, 100), "R", "2010-01-02"},
                                                              tunnel})});
    EXPECT_EQ(gap(account).m2(), 0);
}

TEST(PlanGaps, AnotherPlanDoesNotFillTheGap) {
    const Account account = account_of_plans({zoning("plan", {outline(rectangle(0, 0, 200, 100), "R", "2010-01-02"),
                                                              {rectangle(0, 0, 100, 100), "R", "2010-01-02"},
                                                              {rectangle(0, 0, 200, 100), "S", "1990-01-02"}})});
    EXPECT_EQ(gap(account).m2(), 10000);
    EXPECT_EQ(m2(account, "plan_mosaic", {{"plan", "S"}, {"rule", "only"}}), 10000);
}

TEST(PlanGaps, APlanThatDoesNotCountHasNoGaps) {
    Drawn old_outline = outline(rectangle(0, 0, 200, 100), "R", "2010-01-02");
    Drawn old_area{rectangle(0, 0, 100, 100), "R", "2010-01-02"};
    old_outline.status = old_area.status = "5";
    const Account account =
        account_of_plans({zoning("plan", {old_outline, old_area, {rectangle(0, 0, 200, 100), "S", "1990-01-02"}})});
    EXPECT_EQ(gap(account).m2(), 0);
    EXPECT_EQ(m2(account, "plans_left_out", {{"plan", "R"}}), 10000);
}

TEST(PlanGaps, AreasThatDoNotSayTheirPlanBelongToTheOnlyOutline) {
    Drawn bare{rectangle(0, 0, 100, 100), "", ""};
    bare.status = bare.type = "";
    const Account account =
        account_of_plans({zoning("plan", {outline(rectangle(0, 0, 100, 100), "R", "2010-01-02"), bare})});
    EXPECT_EQ(m2(account, "plan_mosaic", {{"plan", "R"}}), 10000);
    EXPECT_EQ(account.table("plans_used")->text(0, "in_force"), "2010-01-02");
}

} // namespace
} // namespace areal::test
