// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/border_errors.h"

#include "accounting/piece_borders.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace areal::accounting {
namespace {

// Its name among the kinds of layers that rule sets state an error for.
std::string plan_kind(PlanKind kind) {
    if (kind == PlanKind::other)
        return "default";
    return kind == PlanKind::reguleringsplan ? "reguleringsplan" : "kommuneplan";
}

double distance_m(shape::Point p, shape::Point a, shape::Point b) {
    const double dx = b.x - a.x, dy = b.y - a.y;
    const double length2 = dx * dx + dy * dy;
    const double t = length2 == 0 ? 0 : std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length2, 0.0, 1.0);
    return std::hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

} // namespace

BorderErrors::BorderErrors(const PlanCut& cut, const RuleSet& rules, const Box& place)
    : m_other{"other", rules.positional_error("default")} {
    const PlanLayer& plan = cut.judged;
    add(
        "plan", plan.table, [&](shape::FeatureIndex f) { return plan_kind(plan.plans[plan.areas[f].plan].kind); },
        rules, place);
    const auto of = [](const InputRecord& record) { return [&record](shape::FeatureIndex) { return record.kind; }; };
    add("cover", cut.read.cover.table, of(cut.read.cover.record), rules, place);
    if (cut.read.restored)
        add("restored", cut.read.restored->table, of(cut.read.restored->record), rules, place);
}

void BorderErrors::add(const std::string& role, const source::PolygonTable& table, const KindOf& kind_of,
                       const RuleSet& rules, const Box& place) {
    std::map<std::string, std::size_t> places; // of the kinds, among what is drawn
    for (shape::FeatureIndex f = 0; f < table.polygons.feature_count(); ++f) {
        if (!table.polygons.box(f).touches(place))
            continue;
        const std::string kind = kind_of(f);
        const auto [drawn, is_new] = places.emplace(kind, m_drawn.size());
        if (is_new)
            m_drawn.push_back({role, rules.positional_error(kind)});
        for (std::size_t r = table.polygons.ring_begin(f); r < table.polygons.ring_end(f); ++r) {
            const auto points = table.polygons.ring(r).points;
            for (std::size_t i = 1; i < points.size(); ++i) {
                Box box;
                box.add(points[i - 1].x, points[i - 1].y);
                box.add(points[i].x, points[i].y);
                if (!box.touches(place))
                    continue;
                m_index.add(source::BoxIndex::Key(m_edges.size()), box);
                m_edges.push_back({points[i - 1], points[i], drawn->second});
            }
        }
    }
}

BorderErrors::Drawn BorderErrors::at(shape::Point point) const {
    Box around;
    around.add(point.x - same_line_m, point.y - same_line_m);
    around.add(point.x + same_line_m, point.y + same_line_m);
    const Drawn* largest = nullptr;
    for (const source::BoxIndex::Key key : m_index.touching(around)) {
        const Edge& edge = m_edges[std::size_t(key)];
        if (distance_m(point, edge.a, edge.b) > same_line_m)
            continue;
        if (const Drawn& one = m_drawn[edge.drawn]; largest == nullptr || one.error_m > largest->error_m)
            largest = &one;
    }
    return largest == nullptr ? m_other : *largest;
}

} // namespace areal::accounting
