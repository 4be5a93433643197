// SPDX-License-Identifier: GPL-2.0-or-later
//
// What must not change an account: the order of the features, a polygon split in two, the number of threads,
// another UTM zone (beyond 1 ppm of true area); and what must turn it round: swapping the two dates.
#include "accounting/account.h"
#include "accounting/change.h"
#include "accounting/flows.h"
#include "accounting/memory_layers.h"
#include "accounting/rule_file.h"
#include "accounting/shipped.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace areal::test {
namespace {

using accounting::Account;

const std::vector<std::string> short_plan_fields{"KPAREALFORMÅL", "AREALST"};
const std::vector<std::string> wavy_cover_fields{"objtype"};
constexpr double wavy_east = 460000, wavy_north = 6626000;

// A cover without gaps: columns of ground between wavy lines, classes in turn.
std::vector<Patch> cover_patches(unsigned seed) {
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> swing(-9, 9);
    const std::vector<std::string> classes{"Skog", "Myr", "DyrketMark", "ÅpentOmråde", "Tettbebyggelse"};
    std::vector<std::vector<shape::Point>> lines;
    for (int column = 0; column <= 12; ++column) {
        auto& line = lines.emplace_back();
        for (int step = 0; step <= 20; ++step)
            line.push_back(
                {wavy_east + column * 40 + (column % 12 == 0 ? 0 : swing(random)), wavy_north + step * 25.0});
    }
    std::vector<Patch> patches;
    for (std::size_t column = 0; column + 1 < lines.size(); ++column) {
        std::vector<shape::Point> ring = lines[column + 1];
        ring.insert(ring.end(), lines[column].rbegin(), lines[column].rend());
        ring.push_back(ring.front());
        patches.push_back({{{shape::RingRole::shell, ring}}, {classes[column % classes.size()]}});
    }
    return patches;
}

Patch blob(double x, double y, double radius, const std::string& code, std::mt19937& random) {
    std::uniform_real_distribution<double> wobble(0.7, 1.3);
    std::vector<shape::Point> ring;
    for (int i = 0; i < 24; ++i) {
        const double angle = i * M_PI / 12, r = radius * wobble(random);
        ring.push_back({x + r * std::cos(angle), y + r * std::sin(angle)});
    }
    ring.push_back(ring.front());
    return {{{shape::RingRole::shell, ring}}, {code, "2"}};
}

std::vector<Patch> plan_patches(unsigned seed) {
    std::mt19937 random(seed);
    std::vector<Patch> patches;
    for (const auto& [x, y, code] :
         {std::tuple{100.0, 100.0, "1110"}, {250.0, 150.0, "1300"}, {380.0, 330.0, "2010"}, {120.0, 380.0, "5100"}})
        patches.push_back(blob(wavy_east + x, wavy_north + y, 70, code, random));
    return patches;
}

Account account_of(std::vector<Patch> plan, std::vector<Patch> cover, int threads = 1,
                   accounting::AreaKind kind = accounting::AreaKind::plan, const std::string& crs = "") {
    auto plan_layer = layer("plan", short_plan_fields, plan);
    auto cover_layer = layer("cover", wavy_cover_fields, cover);
    accounting::AccountRequest request;
    request.plans = {input(plan_layer)};
    request.cover = input(cover_layer);
    request.rules = accounting::load_rules("kdd", english().resources());
    request.threads = threads;
    request.area_kind = kind;
    if (!crs.empty())
        request.crs = shape::Crs::from_definition(crs);
    return make_account(request, english());
}

// A table by plan area names the polygons, so it changes with their numbers and their count.
bool is_by_plan_area(const accounting::Table& table) {
    return std::find(table.columns.begin(), table.columns.end(), "plan_feature") != table.columns.end();
}

void expect_same_tables(const Account& a, const Account& b) {
    ASSERT_EQ(a.tables.size(), b.tables.size());
    for (std::size_t t = 0; t < a.tables.size(); ++t)
        if (!is_by_plan_area(a.tables[t])) {
            EXPECT_EQ(a.tables[t].rows, b.tables[t].rows) << a.tables[t].name;
        }
}

TEST(Metamorphic, FeatureOrderChangesNothing) {
    const Account first = account_of(plan_patches(1), cover_patches(1));
    for (unsigned seed = 0; seed < 5; ++seed) {
        auto plan = plan_patches(1);
        auto cover = cover_patches(1);
        std::mt19937 random(seed);
        std::shuffle(plan.begin(), plan.end(), random);
        std::shuffle(cover.begin(), cover.end(), random);
        expect_same_tables(first, account_of(plan, cover));
    }
}

TEST(Metamorphic, ThreadsChangeNothing) {
    expect_same_tables(account_of(plan_patches(2), cover_patches(2), 1),
                       account_of(plan_patches(2), cover_patches(2), 4));
}

TEST(Metamorphic, SplittingAPolygonChangesNothing) {
    const std::vector<Patch> whole{
        {rectangle(wavy_east + 20, wavy_north + 20, wavy_east + 300, wavy_north + 320), {"1110", "2"}}};
    std::vector<Patch> split;
    for (int i = 0; i < 7; ++i)
        split.push_back({rectangle(wavy_east + 20 + i * 40, wavy_north + 20, wavy_east + 60 + i * 40, wavy_north + 320),
                         {"1110", "2"}});
    const Account a = account_of(whole, cover_patches(3));
    const Account b = account_of(split, cover_patches(3));
    ASSERT_EQ(a.tables.size(), b.tables.size());
    for (std::size_t t = 0; t < a.tables.size(); ++t) {
        if (is_by_plan_area(a.tables[t]))
            continue;
        ASSERT_EQ(a.tables[t].rows.size(), b.tables[t].rows.size()) << a.tables[t].name;
        for (std::size_t r = 0; r < a.tables[t].rows.size(); ++r)
            for (std::size_t c = 0; c < a.tables[t].columns.size(); ++c)
                if (const auto* area = std::get_if<ExactArea>(&a.tables[t].rows[r][c])) {
                    EXPECT_EQ(area->mm2(), std::get<ExactArea>(b.tables[t].rows[r][c]).mm2());
                }
    }
}

TEST(Metamorphic, AnotherUtmZoneGivesTheSameTrueArea) {
    const auto true_area = accounting::AreaKind::true_area;
    const Account zone_32 = account_of(plan_patches(4), cover_patches(4), 1, true_area, "EPSG:25832");
    const Account zone_33 = account_of(plan_patches(4), cover_patches(4), 1, true_area, "EPSG:25833");
    const double a = zone_32.verdict->lost.m2(), b = zone_33.verdict->lost.m2();
    EXPECT_GT(a, 1000);
    EXPECT_NEAR(a / b, 1.0, 1e-6);
    const Account plane_33 = account_of(plan_patches(4), cover_patches(4), 1, accounting::AreaKind::plan, "EPSG:25833");
    EXPECT_GT(std::fabs(plane_33.verdict->lost.m2() / b - 1), 1e-5); // the plane of another zone does differ
}

TEST(Metamorphic, SwappingTheDatesSwapsGainAndLoss) {
    auto older = layer("older", wavy_cover_fields, cover_patches(5));
    auto newer = layer("newer", wavy_cover_fields, cover_patches(6));
    const auto change = [](source::FeatureSource& from, source::FeatureSource& to) {
        accounting::ChangeRequest request;
        request.from = input(from);
        request.to = input(to);
        return make_change(request, english());
    };
    const Account forth = change(older, newer);
    const Account back = change(newer, older);
    const accounting::Table& a = *forth.table("change_by_class");
    const accounting::Table& b = *back.table("change_by_class");
    ASSERT_EQ(a.rows.size(), b.rows.size());
    ExactArea changed;
    for (std::size_t i = 0; i < a.rows.size(); ++i) {
        EXPECT_EQ(a.area(i, "gain_m2").mm2(), b.area(i, "loss_m2").mm2());
        EXPECT_EQ(a.area(i, "loss_m2").mm2(), b.area(i, "gain_m2").mm2());
        changed += a.area(i, "gain_m2");
        // Pontius: gain + loss = |net| + swap.
        const ExactArea net = a.area(i, "net_m2");
        EXPECT_EQ(a.area(i, "gain_m2") + a.area(i, "loss_m2"), (net < ExactArea() ? -net : net) + a.area(i, "swap_m2"));
    }
    EXPECT_GT(changed.m2(), 100);
    EXPECT_EQ(a.sum("net_m2"), ExactArea()); // over an exhaustive matrix
}

TEST(Metamorphic, SwappingLostAndRestoredTurnsTheFlowsRound) {
    std::mt19937 random(9);
    auto zones = layer("zones", {"navn"},
                       {{rectangle(wavy_east, wavy_north, wavy_east + 250, wavy_north + 500), {"west"}},
                        {rectangle(wavy_east + 250, wavy_north, wavy_east + 480, wavy_north + 500), {"east"}}});
    auto one = layer("one", {}, {{blob(wavy_east + 240, wavy_north + 100, 60, "", random).shape, {}}});
    auto other = layer("other", {}, {{blob(wavy_east + 260, wavy_north + 300, 60, "", random).shape, {}}});
    const auto flows = [&](source::FeatureSource& lost, source::FeatureSource& restored) {
        accounting::FlowsRequest request;
        request.lost = input(lost);
        request.restored = input(restored);
        request.zones = input(zones);
        return make_flows(request, english());
    };
    const accounting::Table forth = *flows(one, other).table("flows");
    const accounting::Table back = *flows(other, one).table("flows");
    ASSERT_EQ(forth.rows.size(), 2U);
    for (std::size_t i = 0; i < forth.rows.size(); ++i) {
        EXPECT_EQ(forth.area(i, "lost_m2").mm2(), back.area(i, "restored_m2").mm2());
        EXPECT_EQ(forth.area(i, "balance_m2").mm2(), -back.area(i, "balance_m2").mm2());
        EXPECT_GT(forth.area(i, "lost_m2").m2(), 0);
    }
}

} // namespace
} // namespace areal::test
