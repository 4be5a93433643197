// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/slivers.h"

#include "accounting/built_ground.h"
#include "accounting/ground.h"
#include "accounting/reserve.h"
#include "shape/measure.h"
#include "shape/pieces.h"
#include "shape/remnant.h"

#include <cmath>
#include <map>
#include <utility>

namespace areal::accounting {
namespace {

void add_polygon(const shape::PolygonLayer& from, shape::FeatureIndex feature, source::PolygonTable& to) {
    to.polygons.begin_feature();
    for (std::size_t ring = from.ring_begin(feature); ring < from.ring_end(feature); ++ring)
        to.polygons.add_ring(from.ring(ring).role, from.ring(ring).points);
    to.ids.push_back(std::int64_t(to.ids.size()));
}

// Ground that is no reserve: what the rules call built, and wide water.
source::PolygonTable taken_ground(const AccountLayers& read, const RuleSet& rules) {
    source::PolygonTable taken;
    const BuiltGround built(read.evidence, rules);
    for (shape::FeatureIndex f = 0; f < read.evidence.polygons().ids.size(); ++f) {
        const Evidence& said = read.evidence.said(f);
        if (said.kind == EvidenceKind::built && built.chosen(said.value))
            add_polygon(read.evidence.polygons().polygons, f, taken);
    }
    const bool cover_counts = rules.built_ground.find(cover_evidence) != nullptr;
    const double water_over_m2 = rules.built_ground.water_over_m2;
    for (shape::FeatureIndex f = 0; f < read.cover.class_of.size(); ++f) {
        const std::string& account = read.cover.classes[read.cover.class_of[f]].account;
        if ((cover_counts && rules.is_built(account)) ||
            (water_over_m2 > 0 && rules.is_water(account) && read.cover.table.areas[f].m2() > water_over_m2))
            add_polygon(read.cover.table.polygons, f, taken);
    }
    return taken;
}

class SliverSearch {
  public:
    SliverSearch(const PlanLayer& plan, const RuleSet& rules) : m_plan(plan), m_rules(rules) {}

    void look_at(shape::FeatureIndex plan_area, const std::vector<shape::FeatureShape>& pieces);
    std::vector<Sliver> found() { return std::move(m_found); }

  private:
    /// What the test leaves of the parts.
    std::vector<shape::FeatureShape> passed(std::vector<shape::FeatureShape> parts, const SliverRule& rule,
                                            shape::FeatureIndex plan_area);
    void take(shape::FeatureShape shape, SliverTest reason, shape::FeatureIndex plan_area) {
        const ExactArea area = shape::area_of(shape);
        m_found.push_back({plan_area, reason, std::move(shape), area});
    }

    const PlanLayer& m_plan;
    const RuleSet& m_rules;
    shape::RemnantShapes m_shapes;
    std::vector<Sliver> m_found;
};

void SliverSearch::look_at(shape::FeatureIndex plan_area, const std::vector<shape::FeatureShape>& pieces) {
    std::vector<shape::FeatureShape> parts = m_shapes.parts(pieces);
    for (const SliverRule& rule : m_rules.slivers)
        parts = passed(std::move(parts), rule, plan_area);
}

std::vector<shape::FeatureShape> SliverSearch::passed(std::vector<shape::FeatureShape> parts, const SliverRule& rule,
                                                      shape::FeatureIndex plan_area) {
    std::vector<shape::FeatureShape> left;
    const double minimum_m2 = rule.minimum(m_plan.areas[plan_area].group);
    for (shape::FeatureShape& part : parts) {
        if (rule.test == SliverTest::opening) {
            auto [strips, rest] = m_shapes.open(part, rule.radius_m);
            for (shape::FeatureShape& strip : strips)
                take(std::move(strip), rule.test, plan_area);
            left.insert(left.end(), std::make_move_iterator(rest.begin()), std::make_move_iterator(rest.end()));
            continue;
        }
        const bool is_sliver = rule.test == SliverTest::minimum_area
                                   ? shape::area_of(part).m2() < minimum_m2
                                   : m_shapes.inscribed_radius_m(part) < rule.radius_m;
        if (is_sliver)
            take(std::move(part), rule.test, plan_area);
        else
            left.push_back(std::move(part));
    }
    return left;
}

const char* test_name(SliverTest test) {
    switch (test) {
    case SliverTest::minimum_area:
        return "minimum_area";
    case SliverTest::opening:
        return "opening";
    case SliverTest::inscribed_circle:
        break;
    }
    return "inscribed_circle";
}

} // namespace

std::vector<Sliver> find_slivers(const AccountLayers& read, const PlanLayer& plan, const RuleSet& rules,
                                 const Meanings& meanings, const CutOptions& options) {
    if (rules.slivers.empty())
        return {};
    const source::PolygonTable taken = taken_ground(read, rules);
    const Layers layers{&plan.table, &taken};
    const shape::OverlayTable table = cut(layers, read.crs, {AreaKind::plan, options.threads, options.progress});
    PlanGround ground(plan, table.stacks[0], meanings);
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const auto& stacks = table.rows[i].stacks;
        if (stacks[0] != shape::no_polygon && stacks[1] == shape::no_polygon &&
            ground.at(stacks[0]).develops_by_purpose)
            rows.push_back(i);
    }
    shape::PieceOptions pieces;
    pieces.threads = options.threads;
    pieces.progress = options.progress;
    std::map<shape::FeatureIndex, std::vector<shape::FeatureShape>> by_area;
    for (shape::Piece& piece : shape::build_pieces(polygons_of(layers), table, rows, pieces))
        if (!piece.shape.empty())
            by_area[ground.responsible(table.rows[piece.row].stacks[0])].push_back(std::move(piece.shape));
    SliverSearch search(plan, rules);
    for (const auto& [plan_area, shapes] : by_area)
        search.look_at(plan_area, shapes);
    return search.found();
}

void add_slivers(const std::vector<Sliver>& slivers, const PlanLayer& plan, AccountLayers& read) {
    if (slivers.empty())
        return;
    source::PolygonTable table;
    table.name = plan.table.name;
    std::vector<shape::FeatureIndex> plan_areas;
    for (const Sliver& sliver : slivers) {
        table.polygons.begin_feature();
        for (const shape::Ring& ring : sliver.shape)
            table.polygons.add_ring(ring.role, ring.points);
        table.ids.push_back(std::int64_t(table.ids.size()));
        table.areas.push_back(sliver.area);
        plan_areas.push_back(sliver.plan_area);
    }
    read.sliver_sources.emplace_back(&plan, read.evidence.add_slivers(table, plan_areas));
}

Table slivers_table(const std::vector<Sliver>& slivers, const PlanLayer& plan) {
    Table table{
        "slivers",
        {"plan", "feature", "purpose_code", "purpose", "purpose_group", "name", "reason", "east", "north", "area_m2"},
        {}};
    for (const Sliver& sliver : slivers) {
        const PurposeArea& area = plan.areas[sliver.plan_area];
        const Box box = shape::box_of(sliver.shape);
        table.rows.push_back({plan.table.name, plan.table.ids[sliver.plan_area], area.code, area.purpose, area.group,
                              area.name, std::string(test_name(sliver.reason)),
                              std::int64_t(std::llround((box.min_x + box.max_x) / 2)),
                              std::int64_t(std::llround((box.min_y + box.max_y) / 2)), sliver.area});
    }
    return table;
}

} // namespace areal::accounting
