// SPDX-License-Identifier: GPL-2.0-or-later
//
// A proposal against the plan in force: what moves between purposes, what is de-zoned, what each alternative
// takes, and what changed since the hearing. Strips 100 m deep.
#include "accounting/revision.h"

#include "accounting/strip_account.h"

namespace areal::test {
namespace {

using accounting::Account;
using accounting::Table;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

class Proposals : public StripAccount {
  protected:
    // Forest, mire, houses, field: 100 m each.
    void SetUp() override {
        cover({ground(0, 100, "30", "14", "31", "44"), ground(100, 200, "60", "98", "39", "45"),
               ground(200, 300, "11", "98", "98", "98"), ground(300, 400, "21", "98", "98", "44")});
        plan({purpose(0, 300, "1110", "2", "B"), purpose(300, 350, "5100", "1", "LNF")});
    }
};

TEST_F(Proposals, MovesPurposesAtBothLevelsWithZeroForNotInThePlan) {
    propose("ny", {purpose(0, 50, "1110", "2", "B"), purpose(50, 250, "3001", "2", "G"),
                   purpose(300, 400, "1110", "2", "B2")});
    const Account account = run();
    EXPECT_THAT(sums(*account.table("purpose_change"), {"from_code", "to_code"}, "area_m2"),
                ElementsAre(Pair("0 1110", 5000), Pair("1110 0", 5000), Pair("1110 1110", 5000),
                            Pair("1110 3001", 20000), Pair("5100 1110", 5000)));
    EXPECT_THAT(
        sums(*account.table("main_purpose_change"), {"from_code", "to_code"}, "area_m2"),
        ElementsAre(Pair("0 1", 5000), Pair("1 0", 5000), Pair("1 1", 5000), Pair("1 3", 20000), Pair("5 1", 5000)));
}

TEST_F(Proposals, CountsAsPlanvaskOnlyWhatIsUnbuiltAndKept) {
    propose("ny", {purpose(0, 50, "1110", "2", "B"), purpose(50, 250, "3001", "2", "G"),
                   purpose(300, 400, "1110", "2", "B2")});
    const Account account = run();
    EXPECT_THAT(sums(*account.table("planvask"), {"from_code", "to_code", "account"}, "area_m2"),
                ElementsAre(Pair("1110 3001 nature/forest", 5000), Pair("1110 3001 nature/mire", 10000)));
    // De-zoning is no restoration: the balance of nature knows nothing of it.
    EXPECT_EQ(account.table("balance")->sum("restored_m2").m2(), 0);
    EXPECT_EQ(account.verdict->lost.m2(), 5000);
}

TEST_F(Proposals, SetsAlternativesBesideDoingNothing) {
    propose("a", {purpose(0, 50, "1110", "2", "B")});
    propose("b", {purpose(100, 400, "1110", "2", "B")});
    const Account account = run();
    const Table& table = *account.table("alternatives");
    ASSERT_EQ(table.rows.size(), 3U);
    EXPECT_THAT(sums(table, {"alternative", "plan"}, "nature_lost_m2"),
                ElementsAre(Pair("do_nothing plan", 20000), Pair("proposal a", 5000), Pair("proposal b", 10000)));
    EXPECT_THAT(sums(table, {"plan"}, "farmland_lost_m2"),
                ElementsAre(Pair("a", 0), Pair("b", 10000), Pair("plan", 0)));
    EXPECT_THAT(sums(table, {"plan"}, "built_m2"), ElementsAre(Pair("a", 0), Pair("b", 10000), Pair("plan", 10000)));
    EXPECT_THAT(sums(table, {"plan"}, "reserve_with_slivers_m2"),
                ElementsAre(Pair("a", 5000), Pair("b", 20000), Pair("plan", 20000)));
    EXPECT_EQ(std::get<std::int64_t>(table.rows[1][table.column("carbon_total_kg")]), 163634); // 5 daa of forest
    EXPECT_EQ(sums(*account.table("alternative_qualities"), {"plan", "account"}, "lost_m2").at("b nature/mire"), 10000);
    // One table for all proposals.
    EXPECT_EQ(account.table("purpose_change")->rows.size(), 7U);
    // What doing nothing takes is what the plan's own account says.
    m_request.proposals.clear();
    const Account alone = run();
    EXPECT_EQ(alone.verdict->lost.m2(), 20000);
}

// A building on forest lessens the reserve; whether its ground is a loss of nature the rule set decides.
TEST_F(Proposals, TellsWhatIsBuiltFromWhatIsBuiltWithoutLoss) {
    source::MemorySource& house = keep(layer("bygning", {"bygningsnummer"}, {{rectangle(0, 0, 50, 100), {"1"}}}));
    m_request.built = {{"building", input(house)}};
    propose("a", {purpose(0, 300, "1110", "2", "B")});
    for (const auto& [rules, no_loss] : {std::pair{"nordre-follo", 10000}, std::pair{"kdd", 15000}}) {
        m_request.rules = accounting::load_rules(rules, english().resources());
        const Account account = run();
        const Table& table = *account.table("alternatives");
        EXPECT_THAT(sums(table, {"plan"}, "built_m2"), ElementsAre(Pair("a", 15000), Pair("plan", 15000))) << rules;
        EXPECT_EQ(table.area(1, "built_no_loss_m2").m2(), no_loss) << rules;
        EXPECT_EQ(table.area(1, "nature_lost_m2").m2(), 30000 - no_loss) << rules;
        EXPECT_THAT(sums(*account.table("alternative_masks"), {"alternative", "mask"}, "reserve_m2"),
                    ElementsAre(Pair("do_nothing building", 25000), Pair("do_nothing cover", 20000),
                                Pair("do_nothing rules", 15000), Pair("proposal building", 25000),
                                Pair("proposal cover", 20000), Pair("proposal rules", 15000)));
    }
}

TEST_F(Proposals, ListsWhatChangedSinceTheEarlierRevision) {
    propose("vedtak", {purpose(0, 120, "1110", "2", "B"), purpose(120, 200, "3001", "2", "G"),
                       purpose(200, 300, "1110", "1", "B")});
    m_request.earlier = plan_layer("høring", {purpose(0, 150, "1110", "2", "B"), purpose(150, 200, "3001", "2", "G"),
                                              purpose(200, 300, "1110", "2", "B")});
    const Account account = run();
    EXPECT_THAT(
        sums(*account.table("revision"),
             {"from_code", "from_status", "to_code", "to_status", "account", "lost_before", "lost_after"}, "area_m2"),
        ElementsAre(Pair("1110 2 1110 1 built/built no no", 10000), Pair("1110 2 3001 2 nature/mire yes no", 3000)));
    const auto changes = accounting::revision_changes(*account.table("revision"));
    ASSERT_EQ(changes.size(), 2U);
    EXPECT_EQ(changes[0].area_name, "B");
    EXPECT_EQ(changes[0].area.m2(), 10000);
    EXPECT_EQ(changes[1].lost_before.m2(), 3000);
    EXPECT_EQ(changes[1].lost_after.m2(), 0);
    ASSERT_EQ(account.revised.size(), 2U);
    ExactArea pieces;
    for (const accounting::AccountPiece& piece : account.revised)
        pieces += piece.area;
    EXPECT_EQ(pieces, account.table("revision")->sum("area_m2"));
    m_request.earlier = m_request.proposals.front();
    EXPECT_THAT(run().table("revision")->rows, IsEmpty());
}

} // namespace
} // namespace areal::test
