// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/review_drawing.h"

#include "accounting/review_place.h"
#include "shape/feature_shape.h"
#include "shape/measure.h"
#include "shape/pieces.h"

#include <algorithm>
#include <map>
#include <set>

namespace areal::accounting {
namespace {

using Features = std::vector<shape::FeatureIndex>;

// Each shell with its holes.
std::vector<shape::FeatureShape> parts_of(const shape::FeatureShape& shape) {
    std::vector<shape::FeatureShape> parts;
    for (const shape::Ring& ring : shape) {
        if (ring.role == shape::RingRole::shell || parts.empty())
            parts.emplace_back();
        parts.back().push_back(ring);
    }
    return parts;
}

class DrawingFaults {
  public:
    DrawingFaults(const PlanReview& plans, const CutOptions& options, ReviewList& review)
        : m_plans(plans), m_layer(plans.layer()), m_options(options), m_review(review) {}

    void find();
    void find_broken(const Findings& findings, const std::set<std::string>& inputs);

  private:
    Features at(const shape::OverlayRow& row, std::size_t place) const {
        return m_plans.overlay().stacks[place].features(row.stacks[place]);
    }
    void find_overlaps(const shape::OverlayRow& row);
    void find_gaps(std::size_t row);
    void find_outside(const shape::OverlayRow& row);
    void place_gaps();
    void add(const std::string& rule, const Features& features, const shape::OverlayRow& row) {
        m_review.add(rule, review_place(m_layer, features), area_of(row, m_options.area_kind),
                     within(m_layer, features, row.place));
    }

    const PlanReview& m_plans;
    const PlanLayer& m_layer;
    const CutOptions& m_options;
    ReviewList& m_review;
    std::set<std::size_t> m_outlined;                       // plans that have an outline
    std::map<std::size_t, std::vector<std::size_t>> m_gaps; // plan -> rows of the overlay
};

// Areas of different plans may lie on each other; those of one may not.
void DrawingFaults::find_overlaps(const shape::OverlayRow& row) {
    std::map<std::size_t, Features> by_plan;
    for (const shape::FeatureIndex f : at(row, PlanReview::purposes))
        by_plan[m_layer.areas[f].plan].push_back(f);
    for (const auto& [plan, features] : by_plan)
        if (features.size() > 1)
            add("overlap", features, row);
}

void DrawingFaults::find_outside(const shape::OverlayRow& row) {
    std::set<std::size_t> outlined;
    for (const shape::FeatureIndex f : at(row, PlanReview::aside))
        if (m_layer.aside.said[f].kind == PlanAside::Kind::outline)
            outlined.insert(m_layer.aside.said[f].plan);
    for (const shape::FeatureIndex f : at(row, PlanReview::purposes))
        if (const std::size_t plan = m_layer.areas[f].plan; m_outlined.contains(plan) && !outlined.contains(plan))
            add("outside_outline", {f}, row);
}

// A kommuneplan shows purposes as far as necessary (pbl § 11-7): no gap is a fault there.
void DrawingFaults::find_gaps(std::size_t at_row) {
    const shape::OverlayRow& row = m_plans.overlay().rows[at_row];
    std::set<std::size_t> outlined, covered;
    for (const shape::FeatureIndex f : at(row, PlanReview::purposes))
        covered.insert(m_layer.areas[f].plan);
    for (const shape::FeatureIndex f : at(row, PlanReview::aside)) {
        const PlanAside::Said& said = m_layer.aside.said[f];
        (said.kind == PlanAside::Kind::outline ? outlined : covered).insert(said.plan);
    }
    for (const std::size_t plan : outlined)
        if (!covered.contains(plan) && m_layer.plans[plan].counts && m_layer.plans[plan].features > 0 &&
            m_layer.plans[plan].kind != PlanKind::kommuneplan)
            m_gaps[plan].push_back(at_row);
}

// One gap a shell of the ground that is left: each is a hole to close.
void DrawingFaults::place_gaps() {
    for (const auto& [plan, rows] : m_gaps) {
        const std::string& key = m_layer.plans[plan].key;
        std::int64_t number = 0;
        for (const shape::Piece& piece :
             shape::build_pieces(polygons_of(m_plans.layers()), m_plans.overlay(), rows, {m_options.threads})) {
            const shape::OverlayRow& row = m_plans.overlay().rows[piece.row];
            ExactArea left = area_of(row, m_options.area_kind);
            const std::vector<shape::FeatureShape> parts = parts_of(piece.shape);
            for (std::size_t i = 0; i < parts.size(); ++i) {
                const ExactArea area = i + 1 == parts.size() ? left : shape::area_of(parts[i]);
                left -= area;
                m_review.add("gap", {key, "", "", std::to_string(++number), ""}, area, shape::box_of(parts[i]));
            }
            if (parts.empty())
                m_review.add("gap", {key, "", "", std::to_string(++number), ""}, left, row.place);
        }
    }
}

void DrawingFaults::find() {
    const std::vector<shape::OverlayRow>& rows = m_plans.overlay().rows;
    for (const PlanAside::Said& said : m_layer.aside.said)
        if (said.kind == PlanAside::Kind::outline)
            m_outlined.insert(said.plan);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        find_overlaps(rows[row]);
        if (m_outlined.empty())
            continue;
        find_outside(rows[row]);
        find_gaps(row);
    }
    place_gaps();
}

void DrawingFaults::find_broken(const Findings& findings, const std::set<std::string>& inputs) {
    for (const Finding& finding : findings.list()) {
        const bool broken =
            finding.kind == FindingKind::invalid_geometry_repaired || finding.kind == FindingKind::geometry_unresolved;
        const bool nowhere = finding.kind == FindingKind::null_geometry || finding.kind == FindingKind::empty_geometry;
        if ((!broken && !nowhere) || !finding.feature || !inputs.contains(finding.layer))
            continue;
        const std::vector<std::int64_t>& ids = m_layer.table.ids;
        const auto known = std::find(ids.begin(), ids.end(), *finding.feature);
        ReviewPlace place{finding.layer, "", std::to_string(*finding.feature), "", ""};
        if (broken && known != ids.end())
            place = review_place(m_layer, {shape::FeatureIndex(known - ids.begin())});
        m_review.add(broken ? "geometry" : "no_geometry", place, finding.area, finding.box);
    }
}

} // namespace

void find_drawing_faults(const PlanReview& plans, const AccountLayers& read, const CutOptions& options,
                         ReviewList& review) {
    std::set<std::string> inputs{plans.layer().table.name};
    if (read.proposals.empty())
        for (const InputRecord& record : read.records)
            if (record.role == "plan")
                inputs.insert(record.name);
    DrawingFaults faults(plans, options, review);
    faults.find();
    faults.find_broken(read.findings, inputs);
}

} // namespace areal::accounting
