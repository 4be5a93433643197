// SPDX-License-Identifier: GPL-2.0-or-later
//
// An edit session on about 100 000 cover polygons and ten thousand plan areas: what it takes to open it, once, and then
// a corner of a plan area moved, from the area as it is read to the new balance. One plan alone; over an older plan of
// as many areas, which gives way; and under a newer one, whose LNF area flows round all the others.
#include "coverage.h"
#include "hash.h"

#include "accounting/live_plan.h"
#include "accounting/rule_file.h"
#include "codes/resources.h"
#include "shape/measure.h"

#include <benchmark/benchmark.h>

#include <array>
#include <cmath>
#include <memory>
#include <optional>

namespace areal::bench {
namespace {

using accounting::LivePlan;
using accounting::PlanDelivery;

CoverageSpec twice(CoverageSpec map) {
    map.seeds *= 2;
    map.extent_m *= std::sqrt(2.0);
    return map;
}

const accounting::Meanings& meanings() {
    static const accounting::Meanings made(codes::resources_folder(), Language::en);
    return made;
}

const accounting::RuleSet& rules() {
    static const accounting::RuleSet made = accounting::load_rules("kdd", meanings().resources());
    return made;
}

const accounting::CoverLayer& cover() {
    static const accounting::CoverLayer made = [] {
        const LabelledLayer map = make_cover(twice(study('M').cover));
        accounting::CoverLayer cover;
        cover.table.polygons = map.polygons;
        const char* accounts[] = {"nature/forest", "nature/mire", "farmland/cultivated", "built/built"};
        for (const char* account : accounts)
            cover.classes.push_back({account, account, account, account, {}});
        for (const int label : map.labels)
            cover.class_of.push_back(std::size_t(label) % cover.classes.size());
        return cover;
    }();
    return made;
}

// Two areas of three build; the largest, which flows round the others, does not.
PlanDelivery plan(const CoverageSpec& spec, const std::string& key, const std::string& in_force) {
    const LabelledLayer map = make_plan(spec);
    PlanDelivery plan;
    plan.table.polygons = map.polygons;
    std::size_t largest = 0;
    for (shape::FeatureIndex f = 0; f < map.polygons.feature_count(); ++f) {
        accounting::PurposeArea area;
        area.effect = f % 3 == 0 ? accounting::Effect::keeps : accounting::Effect::develops;
        plan.areas.push_back(area);
        plan.table.ids.push_back(std::int64_t(f));
        plan.table.values.emplace_back();
        plan.table.areas.push_back(shape::area_of(map.polygons, f));
        plan.saying_of.emplace_back(std::int64_t(f), 0);
        largest = plan.table.areas[f] > plan.table.areas[largest] ? f : largest;
    }
    plan.areas[largest].effect = accounting::Effect::keeps;
    accounting::PlanFacts facts;
    facts.id = key;
    facts.by_areas.dates = {in_force};
    facts.features = 1;
    plan.sayings = {{facts, std::int64_t(plan.areas.size())}};
    plan.keys = plan_keys(plan.sayings, key);
    plan.said = said_together(plan.sayings, plan.keys);
    return plan;
}

/// Areas that build, each as it is and with a corner 5 m away.
std::vector<std::pair<PlanDelivery, PlanDelivery>> edits(const PlanDelivery& plan) {
    std::vector<std::pair<PlanDelivery, PlanDelivery>> edits;
    for (std::uint64_t k = 0; edits.size() < 256; ++k) {
        const auto f = shape::FeatureIndex(mix(1, k) % plan.areas.size());
        if (plan.areas[f].effect != accounting::Effect::develops)
            continue;
        PlanDelivery before;
        before.table = plan.table.pick({f});
        before.areas = {plan.areas[f]};
        before.sayings = plan.sayings;
        PlanDelivery after = before;
        shape::FeatureShape shape = shape::shape_of(plan.table.polygons, f);
        shape.front().points[1].x += 5;
        after.table.polygons = {};
        after.table.polygons.begin_feature();
        for (const shape::Ring& ring : shape)
            after.table.polygons.add_ring(ring.role, ring.points);
        edits.emplace_back(std::move(before), std::move(after));
    }
    return edits;
}

enum Stack : std::int64_t { alone, over_an_older, under_a_newer };
constexpr int stacks = 3;

struct Plans {
    PlanDelivery edited;
    std::vector<PlanDelivery> others;
};

const Plans& plans(std::int64_t stack) {
    static std::array<std::optional<Plans>, stacks> made;
    std::optional<Plans>& one = made.at(std::size_t(stack));
    if (!one) {
        const StudySpec spec = study('M');
        one.emplace(Plans{plan(twice(spec.plan), "EDITED", "2015-01-01"), {}});
        if (stack != alone)
            one->others.push_back(
                plan(twice(spec.plan_before), "OTHER", stack == over_an_older ? "2005-01-01" : "2020-01-01"));
    }
    return *one;
}

/// The land cover is read already, and the plans are; all the rest of what happens when a planner begins to edit.
struct Session {
    explicit Session(const Plans& plans)
        : live(cover(), rules(), {}, plans.edited, plans.others,
               {rules().plans.in_force_statuses, rules().plans.precedence, {}, {}}, meanings(), nullptr, 1) {}

    LivePlan live;
    std::size_t edits = 0;
};

void count_areas(benchmark::State& state, const Plans& plans) {
    state.counters["plan_areas"] = double(plans.edited.areas.size() * (plans.others.size() + 1));
}

void open_the_session(benchmark::State& state) {
    const Plans& of = plans(state.range(0));
    cover();
    for (auto _ : state) {
        const Session session(of);
        benchmark::DoNotOptimize(session.live.now());
    }
    count_areas(state, of);
}

// However often it is asked to, on the one session.
void move_a_corner(benchmark::State& state) {
    static std::array<std::unique_ptr<Session>, stacks> sessions;
    const Plans& of = plans(state.range(0));
    std::unique_ptr<Session>& session = sessions.at(std::size_t(state.range(0)));
    if (!session)
        session = std::make_unique<Session>(of);
    const auto moves = edits(of.edited);
    for (auto _ : state) {
        const auto& [before, after] = moves[session->edits / 2 % moves.size()];
        session->live.put(before.table.ids.front(), session->edits % 2 == 0 ? after : before);
        benchmark::DoNotOptimize(session->live.now());
        ++session->edits;
    }
    count_areas(state, of);
}

BENCHMARK(open_the_session)->Arg(alone)->Arg(over_an_older)->Arg(under_a_newer)->Unit(benchmark::kMillisecond);
BENCHMARK(move_a_corner)->Arg(alone)->Arg(over_an_older)->Arg(under_a_newer)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace areal::bench
