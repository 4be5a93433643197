// SPDX-License-Identifier: GPL-2.0-or-later
//
// Codes of a plan that no list has, or that are no longer in use: nothing stops, the alarm says code, count, ground
// and the nearest known meaning, and ground of which nobody knows whether it is to be built on is booked as unknown.
#include "accounting/plan_drawing.h"

#include <gmock/gmock.h>

namespace areal::test {
namespace {

using accounting::Account;
using accounting::VerdictState;
using testing::AllOf;
using testing::HasSubstr;

// 100 x 100 each, side by side, on forest.
Account account_of_codes(const std::vector<std::pair<std::string, std::string>>& codes_and_statuses) {
    std::vector<Patch> areas;
    for (const auto& [code, status] : codes_and_statuses) {
        const double x = 100.0 * double(areas.size());
        areas.push_back({rectangle(x, 0, x + 100, 100), {"KpArealformålOmråde", code, status, "2020", "3"}});
    }
    return account_of_plans(
        {layer("kommuneplan", {"OBJTYPE", "KPAREALFORMÅL", "AREALST", "PLANID", "PLANSTAT"}, areas)});
}

std::vector<std::string> sentences(const Account& account, FindingKind kind) {
    std::vector<std::string> found;
    for (const Finding& finding : account.findings.list())
        if (finding.kind == kind)
            found.push_back(english().say(finding.sentence));
    return found;
}

double closing_m2(const Account& account, const char* book) {
    return m2(account, "balance", {{"account", book}}, "closing_m2");
}

TEST(PlanCodes, AnUnknownPurposeIsAnAlarmAndItsGroundIsBookedAsUnknown) {
    const Account account = account_of_codes({{"1119", "2"}, {"1119", "2"}, {"5100", "1"}});
    EXPECT_THAT(sentences(account, FindingKind::unknown_code),
                testing::ElementsAre(AllOf(HasSubstr("1119"), HasSubstr("KPAREALFORMÅL"), HasSubstr("Features: 2"),
                                           HasSubstr("20.0"), HasSubstr("1110"))));
    EXPECT_EQ(account.findings.area(FindingKind::unknown_code).m2(), 20000);
    EXPECT_TRUE(is_alarm(account.findings.list().front().kind)) << "at the top";
    EXPECT_EQ(closing_m2(account, "unknown"), 20000);
    EXPECT_EQ(closing_m2(account, "nature/forest"), 10000);
    EXPECT_EQ(account.verdict->state, VerdictState::not_computed);
    EXPECT_TRUE(account.verdict->lost.is_zero());
    EXPECT_TRUE(account.conservation.holds());
}

TEST(PlanCodes, ARetiredPurposeIsReadAsWhatItMeantAndTold) {
    const Account account = account_of_codes({{"1000", "2"}, {"5100", "1"}});
    EXPECT_THAT(sentences(account, FindingKind::retired_code),
                testing::ElementsAre(AllOf(HasSubstr("Code 1000"), HasSubstr("KPAREALFORMÅL"), HasSubstr("Features: 1"),
                                           HasSubstr("10.0"), HasSubstr("Buildings and facilities"))));
    EXPECT_EQ(account.verdict->lost.m2(), 10000);
    EXPECT_EQ(account.verdict->state, VerdictState::negative);
}

TEST(PlanCodes, AnUnknownStatusLeavesItOpenOnlyWhetherADevelopmentTakesGround) {
    const Account account = account_of_codes({{"1110", "7"}, {"5100", "7"}, {"1110", "2"}});
    EXPECT_THAT(sentences(account, FindingKind::unknown_code),
                testing::ElementsAre(AllOf(HasSubstr("Code 7"), HasSubstr("AREALST"), HasSubstr("Features: 2"))));
    EXPECT_EQ(closing_m2(account, "unknown"), 10000);
    EXPECT_EQ(account.verdict->lost.m2(), 10000);
    EXPECT_EQ(account.verdict->state, VerdictState::not_computed);
}

TEST(PlanCodes, AMissingStatusIsNoAlarmAndAMissingPurposeIs) {
    EXPECT_EQ(account_of_codes({{"1110", ""}}).findings.count(FindingKind::missing_code), 0U);
    const Account account = account_of_codes({{"", "2"}, {"1110", "2"}});
    EXPECT_EQ(account.findings.area(FindingKind::missing_code).m2(), 10000);
    EXPECT_EQ(account.verdict->state, VerdictState::not_computed);
}

TEST(PlanCodes, WhatThePlanLeavesAsItIsStaysWhatItIsUnderAnUnknownPurpose) {
    const Account account = account_of_codes({{"1119", "1"}, {"5100", "1"}});
    EXPECT_THAT(sentences(account, FindingKind::unknown_code),
                testing::ElementsAre(HasSubstr("; the plan takes none of the ground, which stays as it is. Feat")));
    EXPECT_EQ(closing_m2(account, "nature/forest"), 20000) << "status 1: nothing is to be taken";
    EXPECT_EQ(account.verdict->state, VerdictState::neutral);
}

TEST(PlanCodes, TheAlarmSaysWhatBecomesOfTheGround) {
    const Account account = account_of_codes({{"1119", "1"}, {"1119", "2"}, {"1199", "2"}, {"5100", "7"}, {"", "2"}});
    EXPECT_THAT(
        sentences(account, FindingKind::unknown_code),
        testing::UnorderedElementsAre(
            AllOf(HasSubstr("1119"), HasSubstr("; 10.0"),
                  HasSubstr(
                      "daa of the ground is booked as unknown where it is not built, and the rest stays as it is.")),
            AllOf(HasSubstr("1199"), HasSubstr("; the ground is booked as unknown where it is not built.")),
            AllOf(HasSubstr("Code 7"), HasSubstr("; the plan takes none of the ground, which stays"))));
    EXPECT_THAT(
        sentences(account, FindingKind::missing_code),
        testing::ElementsAre(HasSubstr("has no value; the ground is booked as unknown where it is not built.")));
    EXPECT_EQ(closing_m2(account, "unknown"), 30000);
    EXPECT_EQ(closing_m2(account, "nature/forest"), 20000);
}

} // namespace
} // namespace areal::test
