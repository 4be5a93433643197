// SPDX-License-Identifier: GPL-2.0-or-later
//
// The verdict under rules that say what may offset what, the target of a resolution, and what blocks it.
// Strips 100 m deep.
#include "accounting/plan_verdict.h"

#include "accounting/account_layers.h"
#include "accounting/balance.h"
#include "accounting/offsets.h"
#include "accounting/plan_cut.h"
#include "accounting/strip_account.h"

namespace areal::test {
namespace {

using accounting::Account;
using accounting::RuleSet;
using accounting::Table;
using accounting::VerdictState;
using testing::ElementsAre;
using testing::Pair;

class Verdicts : public StripAccount {
  protected:
    // 100 m each of forest, mire, drained mire and houses; 1 daa is 10 m.
    void SetUp() override {
        cover({ground(0, 100, "30", "14", "31", "44"), ground(100, 200, "60", "98", "39", "45"),
               ground(200, 400, "11", "98", "98", "98")});
        m_request.rules = accounting::load_rules("kdd", english().resources());
    }
    void restore(double x0, double x1, const std::string& before, const std::string& after) {
        m_restored.push_back({rectangle(x0, 0, x1, 100), {before, after, "gjennomført"}});
        m_request.restored = input(keep(layer("tiltak", {"KLASSE_FØR", "KLASSE_ETTER", "STATUS"}, m_restored)));
    }
    void allow(const std::string& lost, const std::string& given) {
        m_request.rules.equivalence.push_back({lost, {given}});
    }

    std::vector<Patch> m_restored;
};

TEST_F(Verdicts, PaysWithAnotherKindOnlyWhereTheRulesSaySo) {
    plan({purpose(0, 50, "1110", "2", "B")});
    restore(300, 360, "built/built", "nature/mire");
    const Account strict = run();
    EXPECT_EQ(strict.verdict->state, VerdictState::negative);
    EXPECT_TRUE(strict.table("offsets")->rows.empty());

    allow("nature/forest", "nature/mire");
    const Account account = run();
    EXPECT_EQ(account.verdict->state, VerdictState::positive);
    EXPECT_THAT(sums(*account.table("offsets"), {"given", "lost"}, "area_m2"),
                ElementsAre(Pair("nature/mire nature/forest", 5000)));
    const Table& neutrality = *account.table("neutrality");
    EXPECT_THAT(sums(neutrality, {"account"}, "missing_m2"),
                ElementsAre(Pair("", 0), Pair("nature/forest", 0), Pair("nature/mire", 0)));
    EXPECT_THAT(sums(neutrality, {"account"}, "net_m2"),
                ElementsAre(Pair("", 1000), Pair("nature/forest", -5000), Pair("nature/mire", 6000)));

    allow("nature/mire", "nature/forest"); // of no use: there is no surplus of forest
    EXPECT_EQ(run().verdict->state, VerdictState::positive);
}

TEST_F(Verdicts, ShowsTheSwapAsGrossLessNet) {
    plan({purpose(0, 50, "1110", "2", "B")});
    restore(300, 320, "built/built", "nature/forest");
    const Table neutrality = *run().table("neutrality");
    for (std::size_t row = 0; row < neutrality.rows.size(); ++row) {
        const ExactArea net = neutrality.area(row, "net_m2");
        EXPECT_EQ(neutrality.area(row, "gross_loss_m2") + neutrality.area(row, "gross_gain_m2"),
                  (net < ExactArea() ? -net : net) + neutrality.area(row, "swap_m2"));
    }
    EXPECT_EQ(neutrality.area(0, "swap_m2").m2(), 4000);
    EXPECT_EQ(neutrality.area(0, "missing_m2").m2(), 3000);
}

TEST_F(Verdicts, HoldsTheNetLossAgainstTheTarget) {
    cover({ground(0, 100, "30", "14", "31", "44"), ground(100, 200, "21", "98", "98", "44")});
    plan({purpose(50, 150, "1110", "2", "B")});
    EXPECT_EQ(run().table("target"), nullptr);
    m_request.rules.target = accounting::Target{5000, false, {{"en", "At most 5 daa."}}};
    Account account = run();
    EXPECT_EQ(account.table("target")->text(0, "state"), "met");
    EXPECT_EQ(account.table("target")->text(0, "text"), "At most 5 daa.");
    m_request.rules.target->farmland = true;
    account = run();
    EXPECT_EQ(account.table("target")->text(0, "state"), "missed");
    EXPECT_EQ(account.table("target")->area(0, "net_loss_m2").m2(), 10000);
    EXPECT_EQ(account.table("target")->area(0, "missing_m2").m2(), 5000); // the books stay apart
    m_request.rules.target->net_loss_m2 = 4999;
    cover({ground(0, 100, "30", "14", "31", "44")});
    EXPECT_EQ(run().table("target")->text(0, "state"), "not_computed");
}

TEST_F(Verdicts, TakesDrainedMireForNatureUnlessTheRulesSetItApart) {
    plan({purpose(0, 10, "5100", "1", "LNF")});
    restore(300, 350, "nature/mire/drained", "nature/mire");
    EXPECT_EQ(run().verdict->restored.m2(), 0); // better mire, not more
    m_request.rules.apart = {"nature/mire/drained"};
    EXPECT_EQ(run().verdict->restored.m2(), 5000);
}

TEST_F(Verdicts, ListsThePiecesThatDecideTheLargestFirst) {
    plan({purpose(40, 220, "1110", "2", "B")});
    restore(300, 330, "built/built", "nature/forest");
    const Table pieces = *run().table("deciding_pieces");
    ASSERT_EQ(pieces.rows.size(), 3U);
    EXPECT_EQ(pieces.text(0, "account"), "nature/mire");
    EXPECT_EQ(pieces.area(0, "area_m2").m2(), 10000);
    EXPECT_EQ(pieces.area(1, "area_m2").m2(), 6000);
    EXPECT_EQ(pieces.text(2, "effect"), "restored");
}

TEST_F(Verdicts, IsBlockedByACertificateThatDoesNotHold) {
    accounting::Conservation broken;
    broken.lines.push_back({"plan", "plan", ExactArea::from_m2(2), ExactArea::from_m2(1), -1000000});
    const auto verdict = accounting::judge({{"nature/forest", "Forest", ExactArea::from_m2(5), ExactArea::from_m2(5)}},
                                           {}, {}, true, m_request.rules, accounting::obstacles(broken));
    EXPECT_EQ(verdict.state, VerdictState::not_computed);
    EXPECT_EQ(accounting::judge({{"nature/forest", "Forest", ExactArea::from_m2(5), ExactArea::from_m2(5)}}, {}, {},
                                true, m_request.rules, {})
                  .state,
              VerdictState::neutral);
}

// The verdict when reading has found a polygon of a layer that no repair could mend.
class UnsoundPolygons : public Verdicts {
  protected:
    void SetUp() override {
        Verdicts::SetUp();
        plan({purpose(0, 50, "1110", "2", "B"), purpose(50, 100, "5100", "2", "LNF")});
        restore(300, 350, "built/built", "nature/forest");
        m_restored.push_back({rectangle(360, 0, 370, 100), {"built/built", "nature/forest", "planlagt"}});
        restore(380, 390, "nature/mire", "nature/mire");
    }
    using Of = source::PolygonTable& (*)(accounting::AccountLayers&);
    VerdictState verdict(Of layer, std::int64_t feature, const Box& box) {
        accounting::AccountLayers read = accounting::read_layers(m_request, english());
        source::PolygonTable& table = layer(read);
        table.findings.add({FindingKind::geometry_unresolved, table.name, feature, "not sound", {}, box});
        const accounting::PlanCut cut = accounting::cut_plan(read, read.in_force, nullptr, {});
        const accounting::GroundView view(cut, m_request.rules, english());
        return accounting::plan_verdict(view, accounting::Balance(view), {}).state;
    }
    static source::PolygonTable& plan_of(accounting::AccountLayers& read) { return read.in_force.table; }
    static source::PolygonTable& cover_of(accounting::AccountLayers& read) { return read.cover.table; }
    static source::PolygonTable& restored_of(accounting::AccountLayers& read) { return read.restored->table; }
    static Box at(double x0, double x1) {
        Box box;
        box.add(x0, 10);
        box.add(x1, 20);
        return box;
    }
};

TEST_F(UnsoundPolygons, BlockTheVerdictWhereThePlanDevelops) {
    ASSERT_EQ(run().verdict->state, VerdictState::neutral);
    EXPECT_EQ(verdict(plan_of, 1, at(0, 50)), VerdictState::not_computed); // of no known area, which is not zero
    EXPECT_EQ(verdict(plan_of, 2, at(50, 100)), VerdictState::neutral);
}

TEST_F(UnsoundPolygons, BlockTheVerdictWhereTheirLandCoverIsTakenAndNowhereElse) {
    EXPECT_EQ(verdict(cover_of, 1, at(20, 30)), VerdictState::not_computed);
    EXPECT_EQ(verdict(cover_of, 1, {}), VerdictState::not_computed);        // nobody knows where
    EXPECT_EQ(verdict(cover_of, 3, at(9000, 9010)), VerdictState::neutral); // rows know their place by tiles
}

TEST_F(UnsoundPolygons, BlockTheVerdictWhereTheMeasureWouldCount) {
    EXPECT_EQ(verdict(restored_of, 1, at(300, 350)), VerdictState::not_computed);
    EXPECT_EQ(verdict(restored_of, 2, at(360, 370)), VerdictState::neutral);
}

TEST(Offsets, PayAsMuchAsCanBePaid) {
    RuleSet rules;
    rules.equivalence = {{"nature/open", {"nature/heath", "nature/shore"}}, {"nature/forest", {"nature/heath"}}};
    // Heath alone may pay for forest; a greedy choice would spend it on open land.
    const auto paid = accounting::offsets({{"nature/heath", ExactArea::from_m2(10)},
                                           {"nature/shore", ExactArea::from_m2(10)},
                                           {"nature/open", ExactArea::from_m2(-10)},
                                           {"nature/forest", ExactArea::from_m2(-8)}},
                                          rules);
    std::map<std::string, double> by;
    for (const accounting::Offset& one : paid)
        by[one.lost] += one.area.m2();
    EXPECT_THAT(by, ElementsAre(Pair("nature/forest", 8), Pair("nature/open", 10)));
}

} // namespace
} // namespace areal::test
