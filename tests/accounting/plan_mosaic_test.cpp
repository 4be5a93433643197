// SPDX-License-Identifier: GPL-2.0-or-later
//
// Plans on top of each other, worked by hand: squares and strips whose areas are round numbers of m2. The
// reason is part of the answer.
#include "accounting/plan_drawing.h"
#include "base/failure.h"

#include <gmock/gmock.h>

namespace areal::test {
namespace {

using accounting::Account;
using accounting::PlanDecisions;
using testing::HasSubstr;

const std::string& reason_of(const Account& account, const std::string& plan, const std::string& beaten) {
    const accounting::Table& mosaic = *account.table("plan_mosaic");
    for (std::size_t i = 0; i < mosaic.rows.size(); ++i)
        if (mosaic.text(i, "plan") == plan && mosaic.text(i, "beaten") == beaten)
            return mosaic.text(i, "reason");
    static const std::string none;
    return none;
}

PlanDecisions decided(const std::vector<std::string>& wins, const std::vector<std::string>& dates = {}) {
    PlanDecisions decisions;
    for (const std::string& win : wins)
        decisions.add_win(win);
    for (const std::string& date : dates)
        decisions.add_date(date);
    return decisions;
}

// The kommuneplan of 2015 covers 100 x 100; the reguleringsplan of 2019 its right half and 50 m beyond.
source::MemorySource older() {
    return municipal("kommuneplan", {{rectangle(0, 0, 100, 100), "2015", "2015-06-01", "5100"}});
}
source::MemorySource newer() {
    return zoning("regplan", {{rectangle(50, 0, 150, 100), "2019-04", "2019-04-12", "1110"}});
}

TEST(PlanMosaic, TheNewestHoldsInBothOrdersOfFiles) {
    const Account a = account_of_plans({older(), newer()}), b = account_of_plans({newer(), older()});
    EXPECT_EQ(m2(a, "plan_mosaic", {{"plan", "2019-04"}, {"beaten", "2015"}, {"rule", "newest"}}), 5000);
    EXPECT_EQ(m2(a, "plan_mosaic", {{"plan", "2019-04"}, {"rule", "only"}}), 5000);
    EXPECT_EQ(m2(a, "plan_mosaic", {{"plan", "2015"}, {"rule", "only"}}), 5000);
    EXPECT_EQ(m2(a, "plan_cover", {{"purpose_code", "1110"}}), 10000);
    EXPECT_EQ(m2(a, "plan_cover", {{"purpose_code", "5100"}}), 5000);
    EXPECT_EQ(reason_of(a, "2019-04", "2015"), "Zoning plan 2019-04 (2019-04-12) goes before municipal plan 2015 "
                                               "(2015-06-01): the newest plan goes first.");
    ASSERT_EQ(a.tables.size(), b.tables.size());
    for (std::size_t i = 0; i < a.tables.size(); ++i)
        EXPECT_EQ(a.tables[i].rows, b.tables[i].rows) << a.tables[i].name;
}

TEST(PlanMosaic, OnlyThePlanThatHoldsTakesGround) {
    const Account account =
        account_of_plans({zoning("new", {{rectangle(0, 0, 100, 100), "new", "2020-01-02", "3040"}}),
                          zoning("old", {{rectangle(0, 0, 200, 100), "old", "1990-01-02", "1110"}})});
    EXPECT_EQ(account.verdict->lost.m2(), 10000);
    EXPECT_EQ(account.findings.count(FindingKind::overlap_in_layer), 0U);
    EXPECT_TRUE(account.conservation.holds());
}

TEST(PlanMosaic, EveryPieceSaysWhichPlanHoldsAndWhy) {
    const Account account = account_of_plans({older(), newer()});
    ASSERT_EQ(account.pieces.size(), 3U);
    for (const accounting::AccountPiece& piece : account.pieces) {
        const bool is_new = piece.purpose_code == "1110";
        EXPECT_EQ(piece.plan_id, is_new ? "2019-04" : "2015");
        EXPECT_THAT(piece.plan_reason, testing::AnyOf(HasSubstr("goes before"), HasSubstr("only plan here")));
    }
}

TEST(PlanMosaic, ADateMayBeWrittenInManyWays) {
    for (const char* date : {"2019-04-12", "2019/04/12", "20190412", "12.04.2019", "2019-04-12T00:00:00",
                             " 2019-04-12 ", "2019/04/12 00:00:00+00", "20190412000000"}) {
        const Account account =
            account_of_plans({older(), zoning("regplan", {{rectangle(50, 0, 150, 100), "2019-04", date, "1110"}})});
        EXPECT_EQ(m2(account, "plan_mosaic", {{"plan", "2019-04"}, {"rule", "newest"}}), 5000) << date;
    }
}

TEST(PlanMosaic, EqualDatesAreATieWithOneAnswerUntilItIsDecided) {
    const std::vector<source::MemorySource> plans{
        zoning("a", {{rectangle(0, 0, 100, 100), "A", "2013-04-11", "1110"}}),
        zoning("b", {{rectangle(60, 0, 200, 100), "B", "2013-04-11", "3040"}})};
    const Account tie = account_of_plans({plans[0], plans[1]}), turned = account_of_plans({plans[1], plans[0]});
    EXPECT_EQ(m2(tie, "plan_mosaic", {{"plan", "B"}, {"beaten", "A"}, {"rule", "equal_dates"}}), 4000);
    EXPECT_THAT(reason_of(tie, "B", "A"), HasSubstr("it is not decided which holds"));
    EXPECT_EQ(tie.findings.area(FindingKind::plan_tie).m2(), 4000);
    EXPECT_EQ(tie.table("plan_mosaic")->rows, turned.table("plan_mosaic")->rows);
    const Account settled = account_of_plans(plans, {}, decided({"A over B: the council said so in case 13/77"}));
    EXPECT_EQ(m2(settled, "plan_mosaic", {{"plan", "A"}, {"beaten", "B"}, {"rule", "decided"}}), 4000);
    EXPECT_THAT(reason_of(settled, "A", "B"), HasSubstr("the council said so in case 13/77"));
    EXPECT_EQ(settled.findings.count(FindingKind::plan_tie), 0U);
    EXPECT_EQ(settled.decisions.wins.size(), 1U);
}

TEST(PlanMosaic, AMissingDateIsATieUntilItIsGiven) {
    for (const char* missing : {"1800-01-01", "", "1800-01-01T00:00:00"}) {
        const auto plans = [&] {
            return std::vector<source::MemorySource>{
                zoning("m", {{rectangle(0, 0, 100, 100), "M", missing, "1110"}}),
                zoning("d", {{rectangle(0, 0, 100, 30), "D", "1986-09-02", "3040"}})};
        };
        const Account tie = account_of_plans(plans());
        EXPECT_EQ(m2(tie, "plan_mosaic", {{"plan", "D"}, {"beaten", "M"}, {"rule", "missing_date"}}), 3000) << missing;
        EXPECT_EQ(tie.findings.area(FindingKind::plan_tie).m2(), 3000);
        const Account given = account_of_plans(plans(), {}, decided({}, {"M=1992-05-01"}));
        EXPECT_EQ(m2(given, "plan_mosaic", {{"plan", "M"}, {"beaten", "D"}, {"rule", "newest"}}), 3000) << missing;
        EXPECT_EQ(given.findings.count(FindingKind::plan_tie), 0U);
    }
}

TEST(PlanMosaic, PrecedenceIsAChain) {
    const auto strip = [](double x0, double x1, const char* plan, const char* date) {
        return zoning(plan, {{rectangle(x0, 0, x1, 100), plan, date}});
    };
    const Account account =
        account_of_plans({strip(0, 300, "P1986", "1986-01-02"), strip(100, 300, "P1999", "1999-01-02"),
                          strip(200, 300, "P2013", "2013-01-02")});
    EXPECT_EQ(m2(account, "plan_mosaic", {{"plan", "P2013"}, {"beaten", "P1986+P1999"}, {"rule", "newest"}}), 10000);
    EXPECT_EQ(m2(account, "plan_mosaic", {{"plan", "P1999"}, {"beaten", "P1986"}, {"rule", "newest"}}), 10000);
    EXPECT_EQ(m2(account, "plan_mosaic", {{"plan", "P1986"}, {"rule", "only"}}), 10000);
    EXPECT_EQ(m2(account, "plan_mosaic", {}), 30000);
}

TEST(PlanMosaic, ADecisionSetsAPlanAsideAndTheNewestOfTheRestHolds) {
    const auto square = [](const char* plan, const char* date) {
        return zoning(plan, {{rectangle(0, 0, 100, 100), plan, date}});
    };
    const std::vector<source::MemorySource> plans{square("A", "1986-01-02"), square("B", "2013-01-02"),
                                                  square("C", "1999-01-02")};
    const Account one = account_of_plans(plans, {}, decided({"A over B: B says so"}));
    EXPECT_EQ(m2(one, "plan_mosaic", {{"plan", "C"}, {"beaten", "A+B"}, {"rule", "decided"}}), 10000);
    const Account two = account_of_plans(plans, {}, decided({"A over B: B says so", "A over C: and C"}));
    EXPECT_EQ(m2(two, "plan_mosaic", {{"plan", "A"}, {"beaten", "B+C"}, {"rule", "decided"}}), 10000);
}

TEST(PlanMosaic, APlanInsideAPlanCutsAHoleInIt) {
    const Account account =
        account_of_plans({zoning("outer", {{rectangle(0, 0, 300, 300), "outer", "1990-01-02", "5100"}}),
                          zoning("inner", {{rectangle(100, 100, 200, 200), "inner", "2010-01-02", "1110"}})});
    EXPECT_EQ(m2(account, "plan_mosaic", {{"plan", "outer"}}), 80000);
    EXPECT_EQ(m2(account, "plan_mosaic", {{"plan", "inner"}, {"beaten", "outer"}}), 10000);
    EXPECT_EQ(m2(account, "plans_used", {{"plan", "outer"}}, "claimed_m2"), 90000);
    EXPECT_EQ(m2(account, "plans_used", {{"plan", "outer"}}, "won_m2"), 80000);
    EXPECT_EQ(account.verdict->lost.m2(), 10000);
}

TEST(PlanMosaic, ATunnelUnderAnotherPlanTakesNoGround) {
    Drawn tunnel{rectangle(0, 40, 100, 60), "tunnel", "2020-01-02", "2010"};
    tunnel.level = "1";
    const Account account =
        account_of_plans({zoning("old", {{rectangle(0, 0, 100, 100), "old", "1990-01-02", "5100"}}),
                          zoning("tunnel", {tunnel, {rectangle(0, 0, 10, 10), "tunnel", "2020-01-02"}})});
    EXPECT_EQ(m2(account, "plan_mosaic", {{"plan", "old"}, {"rule", "only"}}), 9900);
    EXPECT_EQ(m2(account, "plan_mosaic", {{"plan", "tunnel"}}), 100);
    EXPECT_EQ(account.findings.area(FindingKind::other_vertical_level).m2(), 2000);
}

TEST(PlanMosaic, APlanThatDoesNotCountIsListedWithTheGroundItWouldHaveClaimed) {
    for (const char* status : {"1", "2", "4", "5", "6", "8"}) {
        Drawn gone{rectangle(0, 0, 100, 100), "gone", "2020-01-02", "1110"};
        gone.status = status;
        const Account account =
            account_of_plans({zoning("plans", {gone, {rectangle(80, 0, 300, 100), "held", "1990-01-02", "5100"}})});
        EXPECT_EQ(m2(account, "plan_mosaic", {{"plan", "held"}, {"rule", "only"}}), 22000) << status;
        EXPECT_EQ(m2(account, "plan_mosaic", {}), 22000) << status;
        EXPECT_EQ(m2(account, "plans_left_out", {{"plan", "gone"}, {"plan_status", status}}), 10000);
        EXPECT_EQ(m2(account, "plans_left_out", {{"plan", "gone"}}, "would_win_m2"), 10000);
        EXPECT_EQ(account.findings.area(FindingKind::plan_left_out).m2(), 10000);
        EXPECT_EQ(account.verdict->lost.m2(), 0);
    }
}

TEST(PlanMosaic, ARegionalPlanBindsNoGround) {
    Drawn regional{rectangle(0, 0, 100, 100), "fylke", "2020-01-02", "1110"};
    regional.type = "12";
    const Account account =
        account_of_plans({zoning("plans", {regional, {rectangle(0, 0, 200, 100), "held", "1990-01-02", "5100"}})});
    EXPECT_EQ(m2(account, "plan_mosaic", {{"plan", "held"}}), 20000);
    EXPECT_EQ(m2(account, "plans_left_out", {{"plan", "fylke"}}), 10000);
}

TEST(PlanMosaic, APlanThatStandsAloneIsAccountedForWhateverItsStatus) {
    Drawn draft{rectangle(0, 0, 100, 100), "draft", "", "1110"};
    draft.status = "2";
    const Account account = account_of_plans({zoning("draft", {draft})});
    EXPECT_EQ(account.verdict->lost.m2(), 10000);
    EXPECT_EQ(account.findings.count(FindingKind::plan_not_in_force), 1U);
    EXPECT_TRUE(account.table("plans_left_out")->rows.empty());
}

TEST(PlanMosaic, AZoneThatLetsAnOldPlanStandDoesNotMakeItHold) {
    Drawn zone = outline(rectangle(0, 0, 100, 100), "new", "2020-01-02", "KpDetaljeringSone");
    const Account account =
        account_of_plans({municipal("new", {{rectangle(0, 0, 100, 100), "new", "2020-01-02", "5100"}, zone}),
                          zoning("old", {{rectangle(0, 0, 100, 100), "old", "1990-01-02", "1110"}})});
    EXPECT_EQ(m2(account, "plan_mosaic", {{"plan", "new"}, {"beaten", "old"}, {"rule", "newest"}}), 10000);
    EXPECT_EQ(account.verdict->lost.m2(), 0);
}

TEST(PlanMosaic, AnOutlineOfAnotherLayerSaysWhatAPlanIs) {
    const auto areas = [] {
        Drawn bare{rectangle(0, 0, 100, 100), "R1", "", "1110"};
        bare.status = bare.type = "";
        return zoning("areas", {bare, {rectangle(0, 0, 100, 100), "R2", "2010-01-02", "5100"}});
    };
    Drawn dated = outline(rectangle(0, 0, 100, 100), "R1", "2019-04-12");
    EXPECT_EQ(
        m2(account_of_plans({zoning("outlines", {dated}), areas()}), "plan_mosaic", {{"plan", "R1"}, {"beaten", "R2"}}),
        10000);
    dated.status = "5"; // and the outline goes before the fields of the areas
    EXPECT_EQ(
        m2(account_of_plans({areas(), zoning("outlines", {dated})}), "plan_mosaic", {{"plan", "R2"}, {"rule", "only"}}),
        10000);
}

TEST(PlanMosaic, DataThatDisagreeAboutAPlanAreAFinding) {
    const Account account = account_of_plans({zoning(
        "plans", {{rectangle(0, 0, 50, 100), "R1", "2010-01-02"}, {rectangle(50, 0, 100, 100), "R1", "2012-01-02"}})});
    EXPECT_EQ(account.findings.count(FindingKind::plan_facts), 1U);
    EXPECT_EQ(account.table("plans_used")->text(0, "in_force"), "2012-01-02");
}

TEST(PlanMosaic, OverlappingPurposesOfOnePlanStayARowOfTheirOwnUnderAnother) {
    const Account account =
        account_of_plans({zoning("new", {{rectangle(0, 0, 60, 100), "new", "2020-01-02", "1110"},
                                         {rectangle(40, 0, 100, 100), "new", "2020-01-02", "2010"}}),
                          zoning("old", {{rectangle(0, 0, 100, 100), "old", "1990-01-02", "5100"}})});
    EXPECT_EQ(m2(account, "plan_cover", {{"purpose_code", "1110+2010"}}), 2000);
    EXPECT_EQ(account.findings.area(FindingKind::overlap_in_layer).m2(), 2000);
    EXPECT_EQ(m2(account, "plan_mosaic", {{"plan", "new"}, {"beaten", "old"}}), 10000);
}

TEST(PlanMosaic, AProposalReplacesWhatHoldsWithinItsOwnArea) {
    Drawn proposed{rectangle(80, 0, 200, 100), "P", "", "1300"};
    proposed.status = "2";
    const Account account = account_of_plans({older(), newer()}, {zoning("forslag", {proposed})});
    EXPECT_EQ(m2(account, "plan_mosaic", {{"role", "plan"}}), 15000);
    EXPECT_EQ(m2(account, "plan_mosaic", {{"role", "proposal"}, {"plan", "P"}, {"beaten", "2019-04"}}), 7000);
    EXPECT_EQ(m2(account, "plan_mosaic", {{"role", "proposal"}, {"plan", "P"}, {"beaten", ""}}), 5000);
    EXPECT_EQ(m2(account, "purpose_change", {{"from_code", "1110"}, {"to_code", "1300"}}), 7000);
    EXPECT_EQ(m2(account, "purpose_change", {{"to_code", "0"}}), 8000);
    EXPECT_EQ(account.verdict->lost.m2(), 12000);
    for (const accounting::AccountPiece& piece : account.pieces)
        if (!piece.from_code.empty() && !piece.plan.empty()) {
            EXPECT_EQ(piece.plan_id, "P");
            EXPECT_EQ(piece.from_plan_id, "2019-04");
            EXPECT_THAT(piece.plan_reason, HasSubstr("would replace zoning plan 2019-04"));
        }
}

TEST(PlanMosaic, TheCertificateHoldsTheMosaicAgainstTheGroundOfAllPlans) {
    const Account account = account_of_plans({older(), newer()});
    const accounting::ConservationLine& line = account.conservation.lines.back();
    EXPECT_EQ(line.role, "mosaic");
    EXPECT_EQ(line.whole.m2(), 15000); // 10 000 + 10 000 less 5 000 under both
    EXPECT_EQ(line.parts.m2(), 15000);
    EXPECT_TRUE(account.conservation.holds());
}

TEST(PlanMosaic, ADecisionOnAPlanThatIsNotThereIsSaid) {
    const Account account = account_of_plans({older(), newer()}, {}, decided({"2015 over X: a slip of the pen"}));
    EXPECT_EQ(m2(account, "plan_mosaic", {{"plan", "2019-04"}}), 10000);
    bool said = false;
    for (const Finding& finding : account.findings.list())
        said = said || finding.sentence.english().find("names plan X") != std::string::npos;
    EXPECT_TRUE(said);
}

// Plan 2014001 of two municipalities, side by side with 20 m of overlap, newest in 4204; the outline may say it.
source::MemorySource of_two_municipalities(const std::string& left, const std::string& right) {
    const std::vector<std::string> fields{"OBJTYPE", "RPAREALFORMÅL", "KOMM", "PLANID", "PLANSTAT", "IKRAFT"};
    return layer("regplaner", fields,
                 {{rectangle(0, 0, 60, 100), {"RpArealformålOmråde", "1110", left, "2014001", "3", "2014-02-01"}},
                  {rectangle(40, 0, 100, 100), {"RpArealformålOmråde", "3040", right, "2014001", "3", "2014-09-01"}}});
}

TEST(PlanMosaic, APlanIdIsUniqueOnlyWithinItsMunicipality) {
    const Account two = account_of_plans({of_two_municipalities("301", "4204")});
    EXPECT_EQ(m2(two, "plan_mosaic", {{"plan", "4204/2014001"}, {"beaten", "0301/2014001"}, {"rule", "newest"}}), 2000);
    EXPECT_EQ(m2(two, "plan_mosaic", {{"plan", "0301/2014001"}, {"rule", "only"}}), 4000);
    EXPECT_EQ(m2(two, "plan_cover", {{"purpose_code", "1110"}}), 4000);
    EXPECT_EQ(two.findings.count(FindingKind::plan_facts), 0U) << "no plan is said to have two dates";
    EXPECT_EQ(two.findings.count(FindingKind::overlap_in_layer), 0U);
    for (const accounting::AccountPiece& piece : two.pieces)
        EXPECT_EQ(piece.plan_id, piece.purpose_code == "1110" ? "0301/2014001" : "4204/2014001");
    const Account turned = account_of_plans({of_two_municipalities("301", "4204")}, {},
                                            decided({"0301/2014001 over 4204/2014001: agreed"}));
    EXPECT_EQ(m2(turned, "plan_mosaic", {{"plan", "0301/2014001"}, {"rule", "decided"}}), 2000);
}

TEST(PlanMosaic, AnIdOfOneMunicipalityIsOnePlanHoweverOftenItIsSaid) {
    for (const char* right : {"4204", ""}) {
        const Account one =
            account_of_plans({of_two_municipalities("4204", right)}, {}, decided({}, {"4204/2014001=2014-09-01"}));
        EXPECT_EQ(one.table("plans_used")->rows.size(), 1U) << right;
        EXPECT_EQ(m2(one, "plan_mosaic", {{"plan", "2014001"}, {"rule", "only"}}), 10000) << right;
        EXPECT_EQ(one.findings.area(FindingKind::overlap_in_layer).m2(), 2000) << right;
        EXPECT_EQ(one.table("plans_used")->text(0, "in_force"), "2014-09-01");
    }
}

TEST(PlanMosaic, AnIdWithoutItsMunicipalityWhereTwoHaveItIsAPlanOfItsOwn) {
    source::MemorySource third = zoning("utan", {{rectangle(0, 100, 100, 200), "2014001", "2014-05-05"}});
    const Account account = account_of_plans({of_two_municipalities("0301", "4204"), third});
    EXPECT_EQ(m2(account, "plan_mosaic", {{"plan", "2014001"}, {"rule", "only"}}), 10000);
    EXPECT_EQ(account.findings.count(FindingKind::plan_facts), 1U);
}

TEST(PlanMosaic, ATieOfPlansInForceIsToldWithAndWithoutAProposal) {
    const auto in_force = [] {
        return std::vector<source::MemorySource>{zoning("a", {{rectangle(0, 0, 60, 100), "A", "2010-01-01"}}),
                                                 zoning("b", {{rectangle(20, 0, 80, 100), "B", "2010-01-01"}})};
    };
    const Account alone = account_of_plans(in_force());
    const Account judged = account_of_plans(in_force(), {zoning("new", {{rectangle(0, 0, 30, 100), "C", ""}})});
    EXPECT_EQ(alone.findings.area(FindingKind::plan_tie).m2(), 4000);
    EXPECT_EQ(judged.findings.area(FindingKind::plan_tie).m2(), 4000);
}

TEST(PlanMosaic, RefusesDecisionsThatGoInACircle) {
    EXPECT_THROW(account_of_plans({older(), newer()}, {}, decided({"A over B: x", "B over C: y", "C over A: z"})),
                 BadInput);
    EXPECT_THROW(decided({"A over B"}), BadInput);
    EXPECT_THROW(decided({"A over B: "}), BadInput);
    EXPECT_THROW(decided({}, {"A=1800-01-01"}), BadInput);
}

TEST(PlanMosaic, ReadsDecisionsFromAFile) {
    PlanDecisions decisions;
    decisions.add_json(R"({"schema": "an account", "decisions": [
        {"kind": "plan_wins", "plan": "A", "over": "B", "reason": "because: so"},
        {"kind": "plan_date", "plan": "C", "date": "1999-10-07"}]})",
                       "account.json");
    ASSERT_EQ(decisions.wins.size(), 1U);
    EXPECT_EQ(decisions.wins[0].over, "B");
    EXPECT_EQ(decisions.wins[0].reason, "because: so");
    EXPECT_EQ(decisions.dates.at("C").iso(), "1999-10-07");
    EXPECT_THROW(decisions.add_json("{}", "f"), BadInput);
    EXPECT_THROW(decisions.add_json(R"([{"kind": "plan_wins", "plan": "A", "over": "B"}])", "f"), BadInput);
    EXPECT_THROW(decisions.add_json("nonsense", "f"), BadInput);
}

} // namespace
} // namespace areal::test
