// SPDX-License-Identifier: GPL-2.0-or-later
//
// Several plans on the same ground while one layer of them is edited: after each edit the live balance is that of a
// whole account over the same layers, to a tenth of the books' unit (both round, the one by term, the other by tile).
#include "accounting/live_plan.h"
#include "accounting/plan_drawing.h"

#include <cmath>
#include <map>
#include <random>

namespace areal::test {
namespace {

using accounting::LiveBalance;
using accounting::LivePlan;
using accounting::PlanDelivery;
using Areas = std::map<std::int64_t, Drawn>;

constexpr double east = 460000, north = 6626000, side_m = 700; // across several tiles

// Columns of forest, mire, field and houses, and one without cover, between lines that are no round numbers.
source::MemorySource columns() {
    static const std::vector<std::string> classes{"Skog", "Myr", "DyrketMark", "Tettbebyggelse", "ÅpentOmråde"};
    const auto line = [](std::size_t column, double y) {
        return shape::Point{east + double(column) * side_m / 6 + 17 * std::sin(y + double(column)), north + y};
    };
    std::vector<Patch> patches;
    for (std::size_t column = 0; column < classes.size(); ++column) {
        std::vector<shape::Point> ring;
        for (double y = 0; y <= side_m; y += 35)
            ring.push_back(line(column + 1, y));
        for (double y = side_m; y >= 0; y -= 35)
            ring.push_back(line(column, y));
        ring.push_back(ring.front());
        patches.push_back({{{shape::RingRole::shell, ring}}, {classes[column]}});
    }
    return layer("cover", {"objtype"}, patches);
}

/// Plans drawn at random: one layer that is edited, one or two beside it, decisions, and a day.
class Drawing {
  public:
    explicit Drawing(unsigned seed) : m_random(seed), m_edits_zoning(seed % 2 == 0) {
        for (int i = 0; i < 5; ++i)
            m_edited[m_next++] = area();
        for (Areas& other : m_others)
            for (int i = 3 + below(3); i > 0; --i)
                other[m_next++] = area();
        for (int i = below(3); i > 0; --i) {
            const int winner = below(plans);
            m_decisions.wins.push_back({name(winner), name((winner + 1) % plans), "decided"});
        }
        if (m_decisions.wins.size() == plans)
            m_decisions.wins.pop_back(); // no circle
        if (below(3) == 0)
            m_day = Date::parse("2014-01-01");
    }

    std::vector<source::MemorySource> layers() const {
        return {drawn(m_edited, m_edits_zoning, "edited"), drawn(m_others[0], true, "zoning"),
                drawn(m_others[1], false, "municipal")};
    }
    source::MemorySource edited_alone(std::int64_t id) const {
        return drawn({{id, m_edited.at(id)}}, m_edits_zoning, "edited");
    }
    const Areas& edited() const { return m_edited; }
    const accounting::PlanDecisions& decisions() const { return m_decisions; }
    const std::optional<Date>& day() const { return m_day; }

    /// Draws, moves, takes away or changes one area; its id.
    std::int64_t edit() {
        const int what = below(10);
        auto at = m_edited.begin();
        std::advance(at, below(int(m_edited.size())));
        const std::int64_t id = what < 2 ? m_next++ : at->first;
        if (what == 2 && m_edited.size() > 2) {
            m_edited.erase(id);
            return id;
        }
        Drawn& one = m_edited[id];
        const Drawn other = area();
        if (what < 2)
            one = other;
        else if (what < 6) // a corner is moved
            move_corner(one.shape);
        else if (what == 6)
            one.shape = other.shape;
        else if (what == 7)
            one.code = other.code;
        else if (what == 8)
            one.plan = other.plan;
        else
            one.in_force = other.in_force, one.status = other.status;
        return id;
    }
    void put_back(std::int64_t id, const std::optional<Drawn>& before) {
        if (before)
            m_edited[id] = *before;
        else
            m_edited.erase(id);
    }

  private:
    static constexpr int plans = 5;
    int below(int n) { return int(m_random() % unsigned(n)); }
    static std::string name(int plan) { return "P" + std::to_string(plan); }

    static source::MemorySource drawn(const Areas& areas, bool is_zoning, const std::string& name) {
        std::vector<Drawn> list;
        for (const auto& [id, area] : areas)
            list.push_back(area);
        return is_zoning ? zoning(name, list) : municipal(name, list);
    }
    double share() { return double(m_random()) / double(std::mt19937::max()); }
    // A star about a middle: any shape, never crossing itself.
    Drawn area() {
        static const std::vector<std::string> dates{"1999-10-07", "2013-04-11", "2019-04-12", ""};
        static const std::vector<std::string> codes{"1110", "1110", "2010", "3040", "9999"};
        const double x = east + side_m * share(), y = north + side_m * share();
        const int corners = 3 + below(9);
        std::vector<shape::Point> ring;
        for (int i = 0; i < corners; ++i) {
            const double angle = 2 * M_PI * i / corners, radius = 30 + 220 * share();
            ring.push_back({x + radius * std::cos(angle), y + radius * std::sin(angle)});
        }
        ring.push_back(ring.front());
        const int plan = below(plans + 1);
        Drawn drawn{{{shape::RingRole::shell, ring}}, plan == plans ? "" : name(plan), dates[std::size_t(below(4))]};
        drawn.code = codes[std::size_t(below(5))];
        drawn.status = below(6) == 0 ? "5" : "3";
        drawn.level = below(12) == 0 ? "1" : "2";
        return drawn;
    }
    void move_corner(shape::FeatureShape& shape) {
        std::vector<shape::Point>& ring = shape.front().points;
        shape::Point& corner = ring[std::size_t(below(int(ring.size()) - 1))];
        corner = {corner.x + 40 * (share() - 0.5), corner.y + 40 * (share() - 0.5)};
        ring.back() = ring.front();
    }

    std::mt19937 m_random;
    bool m_edits_zoning;
    std::int64_t m_next = 1;
    Areas m_edited, m_others[2];
    accounting::PlanDecisions m_decisions;
    std::optional<Date> m_day;
};

/// Ground that is taken, by account of the land cover, and under "doubt" what nobody knows.
using Taken = std::map<std::string, ExactArea>;

constexpr double tenth_of_a_mm2 = 1e-7; // in m2

std::string differences(const Taken& live, const Taken& whole) {
    std::string found;
    Taken difference = live;
    for (const auto& [account, area] : whole)
        difference[account] -= area;
    for (const auto& [account, area] : difference)
        if (std::fabs(area.m2()) > tenth_of_a_mm2)
            found += account + " " + std::to_string(area.m2()) + " m2 ";
    return found;
}

class Desk {
  public:
    explicit Desk(const Drawing& drawing) : m_drawing(drawing) {
        m_cover = read_cover(input(m_columns), "cover", m_crs, english(), nullptr);
        std::vector<PlanDelivery> read;
        for (source::MemorySource& layer : m_layers)
            read.push_back(this->read(layer, {}));
        m_as_read = read.front().as_read;
        // Ids as they are in the drawing, not by place in the layer.
        auto area = drawing.edited().begin();
        std::map<std::int64_t, std::int64_t> ids;
        for (std::size_t i = 0; i < drawing.edited().size(); ++i)
            ids[std::int64_t(i + 1)] = (area++)->first;
        for (std::int64_t& id : read.front().table.ids)
            id = ids.at(id);
        for (auto& [id, saying] : read.front().saying_of)
            id = ids.at(id);
        const std::vector<PlanDelivery> others(read.begin() + 1, read.end());
        m_live.emplace(m_cover, m_rules, accounting::LiveLimits{}, read.front(), others,
                       accounting::PlanTerms{m_rules.plans.in_force_statuses, m_rules.plans.precedence,
                                             drawing.decisions(), drawing.day()},
                       english());
    }

    void reread(std::int64_t id) {
        if (!m_drawing.edited().contains(id))
            return m_live->remove(id);
        source::MemorySource one = m_drawing.edited_alone(id);
        m_live->put(id, read(one, m_as_read));
    }
    const LivePlan& live() const { return *m_live; }

    Taken by_the_live_balance() const {
        const LiveBalance now = m_live->now();
        Taken taken = now.by_account;
        taken["unknown"] += now.not_known;
        taken["doubt"] += now.in_doubt;
        return taken;
    }
    Taken by_a_whole_account() {
        std::vector<source::MemorySource> layers = m_drawing.layers();
        accounting::AccountRequest request;
        for (source::MemorySource& layer : layers)
            request.plans.push_back(input(layer));
        request.cover = input(m_columns);
        request.rules = m_rules;
        request.decisions = m_drawing.decisions();
        request.day = m_drawing.day();
        const accounting::Account account = make_account(request, english());
        Taken taken;
        for (const accounting::AccountPiece& piece : account.pieces)
            if (piece.effect != "kept")
                taken[piece.account] += piece.area;
            else if (piece.purpose_code.find("9999") != std::string::npos && !m_rules.is_built(piece.account))
                taken["doubt"] += piece.area;
        return taken;
    }

  private:
    PlanDelivery read(source::MemorySource& layer, const std::map<std::string, std::string>& fields) const {
        return read_plan_delivery({&layer, {}, {}, fields}, "plan", m_crs, m_rules, english(), nullptr);
    }

    const Drawing& m_drawing;
    const shape::Crs m_crs = shape::Crs::from_definition("EPSG:25832");
    const accounting::RuleSet m_rules = accounting::load_rules("kdd", english().resources());
    source::MemorySource m_columns = columns();
    std::vector<source::MemorySource> m_layers = m_drawing.layers();
    accounting::CoverLayer m_cover;
    std::map<std::string, std::string> m_as_read;
    std::optional<LivePlan> m_live;
};

TEST(LiveMosaic, FollowsRandomEditsOfOneOfSeveralPlansAsAFullAccountWould) {
    int in_doubt = 0, beaten = 0;
    for (unsigned seed = 1; seed <= 24; ++seed) {
        Drawing drawing(seed);
        Desk desk(drawing);
        ASSERT_EQ(differences(desk.by_the_live_balance(), desk.by_a_whole_account()), "") << "seed " << seed;
        for (int edit = 0; edit < 10; ++edit) {
            const AreaMm2 before = desk.live().now().all.mm2();
            desk.reread(drawing.edit());
            const Taken live = desk.by_the_live_balance();
            ASSERT_EQ(differences(live, desk.by_a_whole_account()), "") << "seed " << seed << ", after edit " << edit;
            in_doubt += live.at("doubt").mm2() != 0;
            beaten += desk.live().now().all.mm2() == before; // of a plan that does not hold there
        }
    }
    EXPECT_GT(in_doubt, 50);
    EXPECT_GT(beaten, 10);
}

// Whatever way they were come to: areas put back as they were, not in the order of an undo, are exactly nothing.
TEST(LiveMosaic, SumsDependOnTheAreasAloneAndNotOnTheWayToThem) {
    int changed_ground = 0;
    for (unsigned seed = 101; seed <= 112; ++seed) {
        Drawing drawing(seed);
        Desk desk(drawing);
        const Areas opened = drawing.edited();
        const LiveBalance before = desk.live().now();
        std::map<std::int64_t, std::optional<Drawn>> changed; // as it was
        for (int edit = 0; edit < 15; ++edit) {
            const Areas now = drawing.edited();
            const std::int64_t id = drawing.edit();
            const auto was = opened.find(id);
            changed.try_emplace(id, was == opened.end() ? std::nullopt : std::optional(was->second));
            desk.reread(id);
        }
        changed_ground += desk.live().now().all != before.all;
        for (const auto& [id, was] : changed) {
            drawing.put_back(id, was);
            desk.reread(id);
        }
        const LiveBalance after = desk.live().since_opened();
        EXPECT_TRUE(after.by_account.empty()) << seed;
        EXPECT_TRUE(after.all.is_zero() && after.not_known.is_zero() && after.in_doubt.is_zero()) << seed;
        EXPECT_EQ(desk.live().now().by_account, before.by_account) << seed;
    }
    EXPECT_GT(changed_ground, 6);
}

// The municipal plan's housing field under a zoning plan that is drawn: it gives way, and comes back.
TEST(LiveMosaic, GivesTheWeakerPlanItsGroundBackAsTheLineMoves) {
    const accounting::RuleSet rules = accounting::load_rules("kdd", english().resources());
    const shape::Crs crs = shape::Crs::from_definition("EPSG:25832");
    source::MemorySource forest = layer("cover", {"objtype"}, {{rectangle(0, 0, 1000, 1000), {"Skog"}}});
    const accounting::CoverLayer cover = read_cover(input(forest), "cover", crs, english(), nullptr);
    const auto read = [&](source::MemorySource layer) {
        return read_plan_delivery(input(layer), "plan", crs, rules, english(), nullptr);
    };
    const auto park = [&](double x1, const std::string& in_force) {
        Drawn drawn{rectangle(0, 0, x1, 100), "R", in_force};
        drawn.code = "3040";
        return read(zoning("zoning", {drawn}));
    };
    const PlanDelivery housing = read(municipal("municipal", {{rectangle(0, 0, 300, 100), "K", "2015-01-01"}}));
    LivePlan live(cover, rules, {}, park(100, "2019-01-01"), {housing},
                  {rules.plans.in_force_statuses, rules.plans.precedence, {}, {}}, english());
    EXPECT_EQ(live.now().nature.m2(), 20000);
    live.put(1, park(250, "2019-01-01"));
    EXPECT_EQ(live.now().nature.m2(), 5000);
    EXPECT_EQ(live.since_opened().nature.m2(), -15000);
    live.put(1, park(250, "2009-01-01"));
    EXPECT_EQ(live.now().nature.m2(), 30000) << "an older plan does not hold there";
    live.put(1, park(100, "2019-01-01"));
    EXPECT_TRUE(live.since_opened().by_account.empty());
    live.remove(1);
    EXPECT_EQ(live.now().nature.m2(), 30000);
}

} // namespace
} // namespace areal::test
