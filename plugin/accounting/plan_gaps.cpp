// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/plan_gaps.h"

#include "accounting/review_drawing.h"

#include <numeric>
#include <set>

namespace areal::accounting {

PlanReview::PlanReview(const PlanLayer& layer, const shape::Crs& crs, const Meanings& meanings,
                       const CutOptions& options)
    : m_layer(layer), m_meanings(meanings), m_layers{&layer.table},
      m_dissolved(std::accumulate(layer.table.areas.begin(), layer.table.areas.end(), ExactArea())),
      m_plans(layer.plans.size()) {
    if (!layer.aside.said.empty())
        m_layers.push_back(&layer.aside.table);
    m_overlay = cut(m_layers, crs, options);
    fold(options.area_kind);
}

void PlanReview::fold(AreaKind kind) {
    const shape::OverlayTable& table = m_overlay;
    for (const shape::OverlayRow& row : table.rows) {
        const ExactArea area = area_of(row, kind);
        const auto features = table.stacks[purposes].features(row.stacks[purposes]);
        if (features.size() > 1)
            m_dissolved -= ExactArea::from_units(row.plan_area.units() * int128(features.size() - 1));
        std::set<std::size_t> counting, outlined, left_out;
        for (const shape::FeatureIndex f : features)
            counting.insert(m_layer.areas[f].plan);
        std::set<std::size_t> covered = counting;
        for (const shape::FeatureIndex f : table.stacks[aside].features(row.stacks[aside])) {
            const PlanAside::Said& said = m_layer.aside.said[f];
            if (said.kind == PlanAside::Kind::left_out)
                left_out.insert(said.plan);
            (said.kind == PlanAside::Kind::outline ? outlined : covered).insert(said.plan);
        }
        for (const std::size_t plan : outlined)
            if (!covered.contains(plan))
                m_plans[plan].gap.add(area, row.place);
        for (const std::size_t plan : left_out) {
            m_plans[plan].claim.add(area, row.place);
            std::set<std::size_t> with_it = counting;
            with_it.insert(plan);
            if (m_layer.order.choose({with_it.begin(), with_it.end()}).plan == plan)
                m_plans[plan].win.add(area, row.place);
        }
    }
}

void PlanReview::find_gaps(Findings& findings) const {
    for (std::size_t i = 0; i < m_plans.size(); ++i) {
        const Patch& gap = m_plans[i].gap;
        const Plan& plan = m_layer.plans[i];
        if (gap.area.mm2() == 0 || !plan.counts)
            continue;
        const std::string label = plan_label_first(plan, m_meanings);
        if (plan.kind == PlanKind::kommuneplan)
            findings.add({FindingKind::note,
                          m_layer.table.name,
                          std::nullopt,
                          {"{1} has no purpose on {2} of its own area, as a municipal plan may (pbl § 11-7).",
                           {label, SquareMetres{gap.area}}},
                          gap.area,
                          gap.box});
        else
            findings.add({FindingKind::plan_gap,
                          m_layer.table.name,
                          std::nullopt,
                          {"{1} has no purpose on {2} of its own area; a zoning plan must have one everywhere (pbl "
                           "§ 12-5). Close the gap in the plan map.",
                           {label, SquareMetres{gap.area}}},
                          gap.area,
                          gap.box});
    }
}

void PlanReview::find_left_out(Findings& findings) const {
    for (std::size_t i = 0; i < m_plans.size(); ++i)
        if (const Plan& plan = m_layer.plans[i]; !plan.counts && plan.features > 0)
            findings.add({FindingKind::plan_left_out,
                          m_layer.table.name,
                          std::nullopt,
                          {"{1} is left out: {2}. It has purposes on {3} and would have held on {4}. The register "
                           "does not always say what holds in law: check it.",
                           {plan_label_first(plan, m_meanings), plan.why_not, Daa{m_plans[i].claim.area},
                            Daa{m_plans[i].win.area}}},
                          m_plans[i].claim.area,
                          m_plans[i].claim.box});
}

void PlanReview::add_left_out(const std::string& role, Table& table) const {
    for (std::size_t i = 0; i < m_plans.size(); ++i)
        if (const Plan& plan = m_layer.plans[i]; !plan.counts && plan.features > 0)
            table.rows.push_back({role, plan.key, plan.name, plan.type, plan.status,
                                  plan.in_force ? plan.in_force->iso() : "", plan.why_not, m_plans[i].claim.area,
                                  m_plans[i].win.area});
}

PlansReviewed review_plans(const AccountLayers& read, const CutOptions& options, const Meanings& meanings,
                           Findings& findings, ReviewList& list) {
    PlansReviewed result{
        {"plans_left_out",
         {"role", "plan", "name", "plan_type", "plan_status", "in_force", "why", "area_m2", "would_win_m2"},
         {}},
        {}};
    const auto review = [&](const PlanLayer& layer, const std::string& role) {
        const PlanReview one(layer, read.crs, meanings, options);
        one.find_gaps(findings);
        one.find_left_out(findings);
        one.add_left_out(role, result.left_out);
        if (&layer == &read.judged())
            find_drawing_faults(one, read, options, list);
        return one.dissolved();
    };
    result.ground = review(read.in_force, "plan");
    for (const PlanLayer& proposal : read.proposals)
        review(proposal, "proposal");
    return result;
}

} // namespace areal::accounting
