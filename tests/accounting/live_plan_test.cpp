// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/live_plan.h"

#include "accounting/account.h"
#include "accounting/memory_layers.h"
#include "accounting/random_municipality.h"
#include "accounting/rule_file.h"
#include "accounting/shipped.h"
#include "base/failure.h"

#include <gmock/gmock.h>

#include <map>
#include <random>

namespace areal::test {
namespace {

using accounting::LiveBalance;
using accounting::LivePlan;

struct PlanArea {
    bool develops = true;
    shape::FeatureShape shape;
};

source::MemorySource plan_layer(const std::map<std::int64_t, PlanArea>& areas) {
    std::vector<Patch> patches;
    for (const auto& [id, area] : areas)
        patches.push_back({area.shape, {"KpArealformålOmråde", area.develops ? "1110" : "5100", "2", "P"}});
    return layer("plan", {"OBJTYPE", "KPAREALFORMÅL", "AREALST", "PLANID"}, patches);
}

class LivePlanTest : public testing::Test {
  protected:
    LivePlanTest() {
        m_cover = read_cover(input(m_cover_source), "cover", m_crs, english(), nullptr);
        m_live.emplace(m_cover, m_rules, accounting::LiveLimits{}, accounting::PlanDelivery{},
                       std::vector<accounting::PlanDelivery>{},
                       accounting::PlanTerms{m_rules.plans.in_force_statuses, m_rules.plans.precedence, {}, {}},
                       english());
    }
    void put(std::int64_t id, const PlanArea& area) {
        m_plan[id] = area;
        source::MemorySource one = plan_layer({{id, area}});
        m_live->put(id, read_plan_delivery(input(one), "plan", m_crs, m_rules, english(), nullptr));
    }
    void remove(std::int64_t id) {
        m_plan.erase(id);
        m_live->remove(id);
    }
    // Lost ground by account of a whole account over the same plan, in mm2.
    std::map<std::string, AreaMm2> full_run() {
        source::MemorySource plan = plan_layer(m_plan);
        accounting::AccountRequest request;
        request.plans = {input(plan)};
        request.cover = input(m_cover_source);
        request.rules = m_rules;
        const accounting::Account account = make_account(request, english());
        std::map<std::string, AreaMm2> lost;
        for (const accounting::AccountPiece& piece : account.pieces)
            if (piece.effect != "kept")
                lost[piece.account] += piece.area.mm2();
        return lost;
    }
    static std::map<std::string, AreaMm2> mm2(const LiveBalance& balance) {
        std::map<std::string, AreaMm2> result;
        for (const auto& [account, area] : balance.by_account)
            if (area.mm2() != 0)
                result[account] = area.mm2();
        if (balance.not_known.mm2() != 0)
            result["unknown"] += balance.not_known.mm2();
        return result;
    }

    const shape::Crs m_crs = shape::Crs::from_definition("EPSG:25832");
    source::MemorySource m_cover_source = strip_cover();
    accounting::RuleSet m_rules = accounting::load_rules("kdd", english().resources());
    accounting::CoverLayer m_cover;
    std::optional<LivePlan> m_live;
    std::map<std::int64_t, PlanArea> m_plan;
};

TEST_F(LivePlanTest, SteeringTheLineRoundTheMireShowsAtOnce) {
    put(1, {true, rectangle(50, 0, 150, 100)});
    EXPECT_EQ(m_live->now().nature.m2(), 10000);
    put(1, {true, rectangle(0, 0, 100, 100)});
    EXPECT_EQ(m_live->since_opened().by_account.at("nature/forest").m2(), 10000);
    EXPECT_FALSE(m_live->since_opened().by_account.contains("nature/mire"));
    EXPECT_EQ(m_live->now().nature.m2(), 10000);
}

TEST_F(LivePlanTest, BuiltGroundFieldsAndGroundWithoutCoverAreKeptApart) {
    put(1, {true, rectangle(250, 0, 450, 100)});
    const LiveBalance now = m_live->now();
    EXPECT_TRUE(now.nature.is_zero());
    EXPECT_EQ(now.farmland.m2(), 5000);
    EXPECT_EQ(now.not_known.m2(), 5000);
    EXPECT_EQ(now.all.m2(), 20000);
}

TEST_F(LivePlanTest, ANewPurposeCountsAsMuchAsANewShape) {
    put(1, {false, rectangle(0, 0, 100, 100)});
    EXPECT_TRUE(m_live->now().all.is_zero());
    put(1, {true, rectangle(0, 0, 100, 100)});
    EXPECT_EQ(m_live->now().nature.m2(), 10000);
}

TEST_F(LivePlanTest, OverlappingAreasCountOnceWhicheverGoesFirst) {
    put(1, {true, rectangle(0, 0, 60, 100)});
    put(2, {true, rectangle(40, 0, 100, 100)});
    EXPECT_EQ(m_live->now().nature.m2(), 10000);
    remove(1);
    EXPECT_EQ(m_live->now().nature.m2(), 6000);
}

TEST_F(LivePlanTest, ShowsWhatALineTakesBeforeItIsFinished) {
    put(1, {true, rectangle(0, 0, 60, 100)});
    const LiveBalance drawn = m_live->preview(rectangle(40, 0, 140, 100));
    EXPECT_EQ(drawn.by_account.at("nature/forest").m2(), 4000) << "what is taken already is not taken again";
    EXPECT_EQ(drawn.by_account.at("nature/mire").m2(), 4000);
    EXPECT_EQ(m_live->now().nature.m2(), 6000) << "a preview changes nothing";
    EXPECT_THROW(m_live->preview({{shape::RingRole::shell, {{0, 0}, {9e8, 0}, {9e8, 9e8}, {0, 0}}}}), BadInput);
}

TEST_F(LivePlanTest, UndoGivesExactlyNothing) {
    put(1, {true, rectangle(10.1, 20.2, 130.3, 77.7)});
    const LiveBalance before = m_live->now();
    put(1, {true, {{shape::RingRole::shell, {{10.1, 20.2}, {199.9, 3.3}, {130.3, 77.7}, {10.1, 20.2}}}}});
    put(2, {true, rectangle(120.7, 30.1, 250.9, 99.1)});
    remove(2);
    put(1, {true, rectangle(10.1, 20.2, 130.3, 77.7)});
    EXPECT_EQ(m_live->now().by_account, before.by_account);
}

// Random histories of 60 edits on areas that overlap, touch, and leave the cover: after each the live balance
// is the account's, to the mm2.
TEST_F(LivePlanTest, FollowsRandomEditsAsAFullAccountWould) {
    std::mt19937 random(20261125);
    std::uniform_int_distribution<int> place(-30, 420), across(-20, 120), size(5, 150), id(1, 6), what(0, 9);
    for (int edit = 0; edit < 60; ++edit) {
        const int x = place(random), y = across(random);
        if (what(random) == 0)
            remove(id(random));
        else
            put(id(random), {what(random) > 2, rectangle(x, y, x + size(random), y + size(random) * 0.7)});
        if (m_plan.empty())
            continue;
        ASSERT_EQ(mm2(m_live->now()), full_run()) << "after edit " << edit;
    }
}

// What a whole account says is taken, by account of the land cover; the account is made once, and the plan of it put
// into the live balance area by area, in an order of its own.
std::map<std::string, AreaMm2> taken_by_account(const accounting::Account& account) {
    std::map<std::string, AreaMm2> taken;
    for (const accounting::AccountPiece& piece : account.pieces)
        if (piece.effect.ends_with("_lost") || piece.effect == "unknown")
            taken[piece.account] += piece.area.mm2();
    return taken;
}

std::map<std::string, AreaMm2> taken_live(const LivePlan& live, const accounting::RuleSet& rules) {
    std::map<std::string, AreaMm2> taken;
    const LiveBalance now = live.now();
    for (const auto& [account, area] : now.by_account)
        if (!rules.is_built(account) && area.mm2() != 0)
            taken[account] += area.mm2();
    AreaMm2 known_unknown = 0;
    for (const auto& [account, area] : now.by_account)
        if (!rules.is_nature(account) && !rules.is_farmland(account) && !rules.is_water(account) &&
            !rules.is_built(account))
            known_unknown += area.mm2();
    if (now.not_known.mm2() != known_unknown)
        taken["unknown"] += now.not_known.mm2() - known_unknown; // where there is no cover at all
    return taken;
}

accounting::PlanDelivery alone(const accounting::PlanDelivery& plan, shape::FeatureIndex f) {
    accounting::PlanDelivery one;
    one.table = plan.table.pick({f});
    one.areas = {plan.areas[f]};
    one.sayings = {plan.sayings[plan.areas[f].plan]};
    return one;
}

// Rules that book ground as built where buildings or grey areas say so, and inside a boundary: the live balance is the
// whole account's, and stays so while areas go and come back.
TEST(LivePlanLimits, BuiltGroundAndABoundaryCountAsInAWholeAccount) {
    int with_built = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        RandomMunicipality municipality(seed);
        municipality.with_proposal = false;
        Patchwork whole;
        municipality.give_to(whole);
        accounting::RuleSet& rules = whole.rules();
        rules.built_ground.overrides_cover = seed % 4 != 0;
        const accounting::Account account = whole.run();

        const shape::Crs crs = shape::Crs::from_definition("EPSG:25832");
        Patchwork again;
        municipality.give_to(again);
        const accounting::AccountRequest& request = again.request();
        const accounting::CoverLayer cover = read_cover(request.cover, "cover", crs, english(), nullptr);
        const source::PolygonTable boundary =
            source::read_polygons(*request.boundary->source, {crs, {}, {}, {}, nullptr});
        accounting::LiveLimits limits{&boundary, {}};
        for (const accounting::BuiltRequest& built : request.built)
            limits.built.push_back(read_built(built, crs, rules, english(), nullptr));
        const accounting::PlanDelivery plan =
            read_plan_delivery(request.plans.front(), "plan", crs, rules, english(), nullptr);
        const accounting::PlanTerms terms{rules.plans.in_force_statuses, rules.plans.precedence, {}, {}};
        LivePlan live(cover, rules, limits, plan, {}, terms, english());
        ASSERT_EQ(taken_live(live, rules), taken_by_account(account)) << seed;

        const LivePlan bare(cover, rules, {}, plan, {}, terms, english());
        with_built += taken_live(bare, rules) != taken_live(live, rules) ? 1 : 0;
        for (shape::FeatureIndex f = 0; f < plan.areas.size(); f += 2)
            live.remove(plan.table.ids[f]);
        for (shape::FeatureIndex f = 0; f < plan.areas.size(); f += 2)
            live.put(plan.table.ids[f], alone(plan, f));
        EXPECT_TRUE(live.since_opened().by_account.empty()) << seed << ": undo gives exactly nothing";
    }
    EXPECT_GT(with_built, 20) << "the limits decide something";
}

} // namespace
} // namespace areal::test
