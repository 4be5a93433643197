// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/plan_difference.h"

#include "accounting/strip_account.h"
#include "shape/measure.h"

namespace areal::test {
namespace {

using accounting::PlanDifference;
using accounting::PlanStep;

class PlanDifferences : public StripAccount {
  protected:
    // Forest, mire, houses, field: 100 m each. a builds on the first 250 m, b on the last 250.
    void SetUp() override {
        cover({ground(0, 100, "30", "14", "31", "44"), ground(100, 200, "60", "98", "39", "45"),
               ground(200, 300, "11", "98", "98", "98"), ground(300, 400, "21", "98", "98", "44")});
        plan({purpose(0, 400, "5100", "1", "LNF")});
        propose("a", {purpose(0, 250, "1110", "2", "B"), purpose(250, 400, "5100", "1", "LNF")});
        propose("b", {purpose(0, 150, "3001", "2", "G"), purpose(150, 400, "1110", "2", "B")});
        m_request.rules = accounting::load_rules("kdd", english().resources());
    }
    PlanDifference compare(std::size_t plan, std::size_t than) {
        return compare_plans(m_request, plan, than, english());
    }
    static double m2(const PlanDifference& difference, PlanStep step) { return difference.area(step).m2(); }
};

TEST_F(PlanDifferences, TellsWhatOneTakesAndTheOtherLeaves) {
    const PlanDifference b_than_a = compare(2, 1);
    EXPECT_EQ(b_than_a.plan, "b");
    EXPECT_EQ(b_than_a.than, "a");
    EXPECT_EQ(m2(b_than_a, PlanStep::takes), 10000) << "the field";
    EXPECT_EQ(m2(b_than_a, PlanStep::leaves), 15000) << "the forest and half of the mire";
    for (const accounting::AccountPiece& piece : b_than_a.of(PlanStep::takes)) {
        EXPECT_EQ(piece.effect, "farmland_lost");
        EXPECT_EQ(piece.from_code, "5100");
        EXPECT_EQ(piece.purpose_code, "1110");
    }
    // Half of the mire is taken by both, and what is built stays built: nothing else moves but purposes.
    EXPECT_EQ(m2(b_than_a, PlanStep::otherwise), 5000) << "the half of the houses that a keeps and b builds on";
}

TEST_F(PlanDifferences, IsTheSameFromTheOtherSideWithTheSignTurned) {
    const PlanDifference there = compare(2, 1), back = compare(1, 2);
    EXPECT_EQ(m2(there, PlanStep::takes), m2(back, PlanStep::leaves));
    EXPECT_EQ(m2(there, PlanStep::leaves), m2(back, PlanStep::takes));
    EXPECT_EQ(m2(there, PlanStep::otherwise), m2(back, PlanStep::otherwise));
    EXPECT_EQ(m2(there, PlanStep::same), m2(back, PlanStep::same));
}

TEST_F(PlanDifferences, AgainstDoingNothingIsWhatTheAccountSaysIsTaken) {
    const PlanDifference a = compare(1, 0);
    EXPECT_EQ(a.than, "plan");
    const accounting::Account account = run();
    EXPECT_EQ(m2(a, PlanStep::takes), account.verdict->lost.m2());
    EXPECT_EQ(m2(a, PlanStep::leaves), 0);
    EXPECT_EQ(m2(compare(0, 1), PlanStep::leaves), account.verdict->lost.m2()) << "to do nothing leaves it";
}

TEST_F(PlanDifferences, APlanIsNotOtherwiseThanItself) {
    const PlanDifference none = compare(2, 2);
    for (const auto& pieces : none.pieces)
        EXPECT_TRUE(pieces.empty());
}

TEST_F(PlanDifferences, PiecesAreAsLargeAsTheyAreDrawn) {
    const PlanDifference difference = compare(2, 1);
    for (const auto& pieces : difference.pieces)
        for (const accounting::AccountPiece& piece : pieces)
            EXPECT_NEAR(shape::area_of(piece.shape).m2(), piece.area.m2(), 1e-6);
}

} // namespace
} // namespace areal::test
