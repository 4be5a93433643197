// SPDX-License-Identifier: GPL-2.0-or-later
//
// Random stacks of plans against a brute-force grid: at the middle of every cell the plan that holds is found
// by looking at each polygon in turn, with no overlay and no mosaic. A line through a cell leaves its middle on
// the larger side, so the grid is off by at most half a cell for every cell that a border passes.
#include "accounting/plan_drawing.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>
#include <set>

namespace areal::test {
namespace {

constexpr double raster_side_m = 400, cell_m = 2;
constexpr int cells = int(raster_side_m / cell_m);

using Ring = std::vector<shape::Point>;

// A star about a middle: any shape, never crossing itself.
Ring star(std::mt19937& random) {
    std::uniform_real_distribution<double> middle(60, raster_side_m - 60), radius(20, 110);
    const double x = middle(random), y = middle(random);
    const int corners = 3 + int(random() % 12);
    Ring ring;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * M_PI * i / corners, r = radius(random);
        ring.push_back({std::clamp(x + r * std::cos(angle), 0.0, raster_side_m),
                        std::clamp(y + r * std::sin(angle), 0.0, raster_side_m)});
    }
    ring.push_back(ring.front());
    return ring;
}

bool inside(const Ring& ring, double x, double y) {
    bool in = false;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const shape::Point &a = ring[i], &b = ring[i + 1];
        if ((a.y > y) != (b.y > y) && x < a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x))
            in = !in;
    }
    return in;
}

// Cells that a ring passes, one for every side of it.
double cells_passed(const Ring& ring) {
    const auto cell = [](double metres) { return std::floor(metres / cell_m); };
    double count = 0;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i)
        count +=
            std::fabs(cell(ring[i + 1].x) - cell(ring[i].x)) + std::fabs(cell(ring[i + 1].y) - cell(ring[i].y)) + 1;
    return count;
}

struct Area {
    std::string plan, in_force, status;
    Ring ring;
};

// Up to seven plans of one to three areas; few dates, so that there are ties, and some missing.
std::vector<Area> stack(std::mt19937& random) {
    static const std::vector<std::string> dates{"1978-05-11", "1986-09-02", "1999-10-07",
                                                "2013-04-11", "2019-04-12", "1800-01-01"};
    std::vector<Area> areas;
    const int plans = 2 + int(random() % 6);
    for (int plan = 0; plan < plans; ++plan) {
        const std::string date = dates[random() % dates.size()], status = random() % 6 == 0 ? "5" : "3";
        for (int i = 1 + int(random() % 3); i > 0; --i)
            areas.push_back({"P" + std::to_string(plan), date, plan == 0 ? "3" : status, star(random)});
    }
    return areas;
}

// The rule in the words of the law, for one place.
std::string holder(const std::vector<Area>& areas, double x, double y, bool& decided) {
    std::map<std::string, std::string> here; // plan -> date; a missing one sorts first
    for (const Area& area : areas)
        if (area.status == "3" && inside(area.ring, x, y))
            here[area.plan] = area.in_force == "1800-01-01" ? "" : area.in_force;
    std::string best;
    for (const auto& [plan, date] : here)
        if (best.empty() || date >= here[best]) // of equal dates the later id
            best = plan;
    decided = true;
    for (const auto& [plan, date] : here)
        decided = decided && (plan == best || (!date.empty() && date < here[best]));
    return best;
}

using Held = std::map<std::pair<std::string, bool>, double>; // plan, decided -> m2

Held by_grid(const std::vector<Area>& areas) {
    Held held;
    for (int i = 0; i < cells; ++i)
        for (int j = 0; j < cells; ++j) {
            bool decided = true;
            const std::string plan = holder(areas, (i + 0.5) * cell_m, (j + 0.5) * cell_m, decided);
            if (!plan.empty())
                held[{plan, decided}] += cell_m * cell_m;
        }
    return held;
}

Held by_mosaic(const accounting::Table& mosaic) {
    Held held;
    for (std::size_t row = 0; row < mosaic.rows.size(); ++row) {
        const std::string& rule = mosaic.text(row, "rule");
        held[{mosaic.text(row, "plan"), rule != "equal_dates" && rule != "missing_date"}] +=
            mosaic.area(row, "area_m2").m2();
    }
    return held;
}

TEST(PlanStacks, TwoHundredAgreeWithAGrid) {
    std::mt19937 random(20261125);
    double off_m2 = 0, all_m2 = 0;
    for (int round = 0; round < 200; ++round) {
        std::vector<Area> areas = stack(random);
        Held grid = by_grid(areas);
        std::shuffle(areas.begin(), areas.end(), random);
        std::vector<Drawn> drawn;
        double bound_m2 = 0;
        for (const Area& area : areas) {
            bound_m2 += cells_passed(area.ring) * cell_m * cell_m / 2;
            drawn.push_back({{{shape::RingRole::shell, area.ring}}, area.plan, area.in_force});
            drawn.back().status = area.status;
        }
        const accounting::Account account = account_of_plans({zoning("stack", drawn)});
        Held exact = by_mosaic(*account.table("plan_mosaic"));
        for (const auto& [key, area] : grid)
            exact.try_emplace(key, 0);
        for (const auto& [key, area] : exact) {
            EXPECT_NEAR(area, grid[key], bound_m2) << "round " << round << " plan " << key.first;
            off_m2 += std::fabs(area - grid[key]);
            all_m2 += area;
        }
        EXPECT_TRUE(account.conservation.holds()) << "round " << round;
    }
    EXPECT_GT(all_m2, 200 * 10000);
    EXPECT_LT(off_m2 / all_m2, 0.01); // in all far less than the bound: what the grid is off by comes and goes
}

} // namespace
} // namespace areal::test
