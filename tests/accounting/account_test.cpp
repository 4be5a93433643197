// SPDX-License-Identifier: GPL-2.0-or-later
//
// Accounts worked by hand on a strip of land 400 m long: forest, mire, field and houses, 100 m each and 100 m
// deep, so that every piece is a round number of square metres.
#include "accounting/account.h"

#include "accounting/memory_layers.h"
#include "accounting/rule_file.h"
#include "accounting/shipped.h"
#include "base/failure.h"

#include <gmock/gmock.h>

namespace areal::test {
namespace {

using accounting::Account;
using accounting::AccountRequest;
using accounting::VerdictState;

const std::vector<std::string> plan_fields{"OBJTYPE", "KPAREALFORMÅL", "AREALST", "PLANID"};
const std::vector<std::string> cover_fields{"objtype"};
const std::vector<std::string> restoration_fields{"KLASSE_FØR", "KLASSE_ETTER", "STATUS"};

Patch purpose_area(const std::string& code, const std::string& status, shape::FeatureShape shape) {
    return {std::move(shape), {"KpArealformålOmråde", code, status, "2026-1"}};
}

class AccountTest : public testing::Test {
  protected:
    Account run(const std::vector<Patch>& plan, const std::vector<Patch>& restored = {}) {
        m_plan = layer("plan", plan_fields, plan);
        m_request.plans = {input(m_plan)};
        m_request.cover = input(m_cover);
        if (!restored.empty()) {
            m_restored = layer("restored", restoration_fields, restored);
            m_request.restored = input(m_restored);
        }
        m_request.rules = accounting::load_rules("kdd", english().resources());
        return make_account(m_request, english());
    }
    static ExactArea area(const accounting::Table& table, const std::string& key_column, const std::string& key,
                          const std::string& area_column) {
        ExactArea sum;
        for (std::size_t i = 0; i < table.rows.size(); ++i)
            if (table.text(i, key_column) == key)
                sum += table.area(i, area_column);
        return sum;
    }
    static double lost_m2(const Account& account, const std::string& path) {
        return area(*account.table("balance"), "account", path, "lost_m2").m2();
    }

    source::MemorySource m_plan = layer("plan", plan_fields, {});
    source::MemorySource m_cover = strip_cover();
    source::MemorySource m_restored = layer("restored", restoration_fields, {});
    AccountRequest m_request;
};

TEST_F(AccountTest, TakesHalfTheForestAndAllTheMire) {
    const Account account = run({purpose_area("1110", "2", rectangle(50, 0, 200, 100))});
    ASSERT_TRUE(account.verdict);
    EXPECT_EQ(account.verdict->state, VerdictState::negative);
    EXPECT_EQ(account.verdict->lost.m2(), 15000);
    EXPECT_EQ(account.verdict->by_account.front().account, "nature/mire");
    EXPECT_EQ(account.verdict->by_account.front().lost.m2(), 10000);
    EXPECT_EQ(lost_m2(account, "nature/forest"), 5000);
    ASSERT_EQ(account.verdict->reasons.size(), 1U);
    EXPECT_EQ(account.verdict->reasons.front().lost.m2(), 15000);
    EXPECT_TRUE(account.conservation.holds());
}

TEST_F(AccountTest, CountsBuiltOnBuiltAsNoLossAndFarmlandInItsOwnBook) {
    const Account account = run({purpose_area("1110", "2", rectangle(200, 0, 400, 100))});
    EXPECT_EQ(account.verdict->state, VerdictState::neutral);
    EXPECT_EQ(account.verdict->lost.m2(), 0);
    EXPECT_EQ(account.table("farmland")->sum("lost_m2").m2(), 10000);
    const accounting::Table& reserve = *account.table("reserve");
    EXPECT_EQ(reserve.sum("planned_m2").m2(), 20000);
    EXPECT_EQ(reserve.sum("built_m2").m2(), 10000);
    EXPECT_EQ(reserve.sum("reserve_m2").m2(), 10000);
}

TEST_F(AccountTest, LeavesPresentUseAndLnfAlone) {
    const Account account = run(
        {purpose_area("1110", "1", rectangle(0, 0, 100, 100)), purpose_area("5100", "2", rectangle(100, 0, 200, 100))});
    EXPECT_EQ(account.verdict->state, VerdictState::neutral);
    EXPECT_EQ(account.verdict->lost.m2(), 0);
}

TEST_F(AccountTest, KeepsStatusThreeAndMissingApartFromPresentUse) {
    const Account account = run({purpose_area("1110", "3", rectangle(0, 0, 50, 100)),
                                 {rectangle(50, 0, 100, 100), {"KpArealformålOmråde", "1110", std::nullopt, ""}}});
    EXPECT_EQ(account.verdict->lost.m2(), 10000);
    EXPECT_EQ(area(*account.table("plan_cover"), "status", "3", "area_m2").m2(), 5000);
    EXPECT_EQ(area(*account.table("plan_cover"), "status", "", "area_m2").m2(), 5000);
}

TEST_F(AccountTest, BlocksTheVerdictWhereBuildingGroundHasNoCover) {
    const Account account = run({purpose_area("1110", "2", rectangle(0, 50, 100, 150))});
    EXPECT_EQ(account.verdict->state, VerdictState::not_computed);
    EXPECT_EQ(account.verdict->not_known.m2(), 5000);
    EXPECT_EQ(area(*account.table("plan_cover"), "cover_code", "", "area_m2").m2(), 5000);
    EXPECT_EQ(account.findings.area(FindingKind::not_covered).m2(), 10000); // by place, and in the sum
    EXPECT_TRUE(account.conservation.holds());
}

TEST_F(AccountTest, DoesNotBlockWhereNothingIsBuilt) {
    const Account account = run({purpose_area("5100", "1", rectangle(0, 50, 100, 150))});
    EXPECT_EQ(account.verdict->state, VerdictState::neutral);
    EXPECT_EQ(account.findings.area(FindingKind::not_covered).m2(), 5000);
}

TEST_F(AccountTest, BooksUnknownCoverAsUnknownNeverAsNatureOrBuilt) {
    m_cover = layer("cover", cover_fields,
                    {{rectangle(0, 0, 100, 100), {"Skog"}}, {rectangle(100, 0, 200, 100), {"Månelandskap"}}});
    const Account account = run({purpose_area("1110", "2", rectangle(0, 0, 200, 100))});
    EXPECT_EQ(account.verdict->state, VerdictState::not_computed);
    EXPECT_EQ(account.verdict->lost.m2(), 10000);
    EXPECT_EQ(lost_m2(account, "unknown"), 10000);
    EXPECT_EQ(account.findings.area(FindingKind::unknown_code).m2(), 10000);
}

TEST_F(AccountTest, BooksUnknownPurposeAsNeitherDevelopmentNorSilence) {
    const Account account = run({purpose_area("1799", "2", rectangle(0, 0, 100, 100))});
    EXPECT_EQ(account.verdict->lost.m2(), 0);
    EXPECT_EQ(account.findings.area(FindingKind::unknown_code).m2(), 10000);
}

TEST_F(AccountTest, CountsGroundUnderTwoPurposesOnce) {
    const Account account = run(
        {purpose_area("1110", "2", rectangle(0, 0, 80, 100)), purpose_area("2010", "2", rectangle(60, 0, 100, 100))});
    EXPECT_EQ(account.verdict->lost.m2(), 10000);
    EXPECT_EQ(area(*account.table("plan_cover"), "purpose_code", "1110+2010", "area_m2").m2(), 2000);
    EXPECT_EQ(account.findings.area(FindingKind::overlap_in_layer).m2(), 2000);
    EXPECT_TRUE(account.conservation.holds());
}

TEST_F(AccountTest, BlamesTheRoadNotTheLnfUnderIt) {
    const Account account = run(
        {purpose_area("5100", "1", rectangle(0, 0, 200, 100)), purpose_area("2010", "2", rectangle(0, 40, 200, 50))});
    ASSERT_EQ(account.verdict->reasons.size(), 1U);
    EXPECT_EQ(account.verdict->reasons.front().purpose_code, "2010");
    EXPECT_EQ(account.verdict->reasons.front().lost.m2(), 2000);
}

TEST_F(AccountTest, FindsGroundThatTheCoverClaimsTwice) {
    m_cover =
        layer("cover", cover_fields, {{rectangle(0, 0, 100, 100), {"Skog"}}, {rectangle(90, 0, 200, 100), {"Myr"}}});
    const Account account = run({purpose_area("1110", "1", rectangle(0, 0, 200, 100))});
    EXPECT_EQ(area(*account.table("plan_cover"), "cover_code", "Myr+Skog", "area_m2").m2(), 1000);
    EXPECT_EQ(account.findings.area(FindingKind::overlap_in_layer).m2(), 1000);
    EXPECT_EQ(account.table("plan_cover")->sum("area_m2").m2(), 20000);
}

TEST_F(AccountTest, DoesNotLetMeadowPayForMire) {
    const Account account = run({purpose_area("1110", "2", rectangle(100, 0, 200, 100))},
                                {{rectangle(200, 0, 300, 100), {"DyrketMark", "Skog", "verifisert"}}});
    EXPECT_EQ(account.verdict->lost, account.verdict->restored);
    EXPECT_EQ(account.verdict->state, VerdictState::negative);
}

TEST_F(AccountTest, IsNeutralWhenEveryKindGetsBackWhatItLoses) {
    const Account account = run({purpose_area("1110", "2", rectangle(100, 0, 200, 100))},
                                {{rectangle(200, 0, 300, 100), {"DyrketMark", "Myr", "verifisert"}}});
    EXPECT_EQ(account.verdict->state, VerdictState::neutral);
    const accounting::Table& balance = *account.table("balance");
    EXPECT_EQ(balance.sum("opening_m2"), balance.sum("closing_m2"));
}

TEST_F(AccountTest, CountsRestorationOnlyFromTheStatusTheRulesName) {
    const Account account = run({purpose_area("1110", "2", rectangle(100, 0, 200, 100))},
                                {{rectangle(200, 0, 300, 100), {"DyrketMark", "Myr", "planlagt"}}});
    EXPECT_EQ(account.verdict->restored.m2(), 0);
    EXPECT_EQ(account.findings.area(FindingKind::restoration_not_counted).m2(), 10000);
}

TEST_F(AccountTest, DoesNotCountRestoredMireAsMoreMire) {
    const Account account = run({purpose_area("5100", "1", rectangle(0, 0, 200, 100))},
                                {{rectangle(100, 0, 200, 100), {"Myr", "Myr", "verifisert"}}});
    EXPECT_EQ(account.verdict->restored.m2(), 0);
    EXPECT_EQ(account.findings.area(FindingKind::restoration_not_counted).m2(), 10000);
}

TEST_F(AccountTest, ComparesAProposalWithThePlanInForce) {
    source::MemorySource proposal = layer(
        "proposal", plan_fields,
        {purpose_area("1110", "2", rectangle(0, 0, 50, 100)), purpose_area("5100", "1", rectangle(50, 0, 100, 100))});
    m_request.proposals = {input(proposal)};
    const Account account = run({purpose_area("5100", "1", rectangle(0, 0, 80, 100))});
    const accounting::Table& change = *account.table("purpose_change");
    ASSERT_EQ(change.rows.size(), 3U);
    EXPECT_EQ(area(change, "from_code", "0", "area_m2").m2(), 2000); // not in the plan in force
    EXPECT_EQ(area(change, "to_code", "1110", "area_m2").m2(), 5000);
    EXPECT_EQ(account.verdict->lost.m2(), 5000);
    EXPECT_EQ(account.conservation.lines.size(), 4U);
}

TEST_F(AccountTest, CountsOnlyInsideTheBoundary) {
    source::MemorySource boundary = layer("boundary", {}, {{rectangle(0, 0, 400, 50), {}}});
    m_request.boundary = input(boundary);
    const Account account = run({purpose_area("1110", "2", rectangle(100, 0, 200, 100))});
    EXPECT_EQ(account.verdict->lost.m2(), 5000);
    EXPECT_EQ(account.findings.area(FindingKind::outside_boundary).m2(), 5000);
    EXPECT_TRUE(account.conservation.holds());
}

TEST_F(AccountTest, PiecesSumToTheTables) {
    const Account account = run({purpose_area("1110", "2", rectangle(50, 0, 250, 100)),
                                 purpose_area("5100", "1", rectangle(250, 0, 400, 100))});
    ExactArea pieces, lost;
    for (const auto& piece : account.pieces) {
        pieces += piece.area;
        if (piece.effect == "nature_lost")
            lost += piece.area;
        EXPECT_FALSE(piece.shape.empty());
    }
    EXPECT_EQ(pieces, account.table("plan_cover")->sum("area_m2"));
    EXPECT_EQ(lost, account.verdict->lost);
}

TEST_F(AccountTest, RefusesDegrees) {
    m_plan = layer("plan", plan_fields, {purpose_area("1110", "2", rectangle(10, 59, 10.1, 59.1))}, "EPSG:4258");
    m_request.plans = {input(m_plan)};
    m_request.cover = input(m_cover);
    EXPECT_THROW(make_account(m_request, english()), BadInput);
}

TEST_F(AccountTest, TellsTrueAreaFromPlanArea) {
    const auto square = rectangle(499500, 6650000, 500500, 6651000);
    m_cover = layer("cover", cover_fields, {{square, {"Skog"}}}, "EPSG:25833");
    m_plan = layer("plan", plan_fields, {purpose_area("1110", "2", square)}, "EPSG:25833");
    m_request.plans = {input(m_plan)};
    m_request.cover = input(m_cover);
    m_request.rules = accounting::load_rules("kdd", english().resources());
    m_request.area_kind = accounting::AreaKind::true_area;
    EXPECT_NEAR(make_account(m_request, english()).verdict->lost.m2(), 1e6 / (0.9996 * 0.9996), 0.1); // 1 000.8 daa
    m_request.area_kind = accounting::AreaKind::plan;
    EXPECT_EQ(make_account(m_request, english()).verdict->lost.m2(), 1e6); // 1 000 daa
}

} // namespace
} // namespace areal::test
