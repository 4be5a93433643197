// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/plan_cut.h"

#include <utility>

namespace areal::accounting {

PlanCut cut_plan(const AccountLayers& read, const PlanLayer& judged, const PlanLayer* in_force,
                 const CutOptions& options) {
    PlanCut result{read, judged, in_force, options.area_kind, {&judged.table, &read.cover.table}, 0, 1, {}, {}, {}, {}};
    const auto add = [&result](const source::PolygonTable& table) {
        result.layers.push_back(&table);
        return result.layers.size() - 1;
    };
    if (read.restored)
        result.restored_place = add(read.restored->table);
    if (in_force != nullptr)
        result.in_force_place = add(in_force->table);
    if (!read.evidence.empty())
        result.evidence_place = add(read.evidence.polygons());
    result.table = cut(result.layers, read.crs, options);
    return result;
}

void leave_out_beyond_boundary(PlanCut& cut, Findings& findings) {
    if (!cut.read.evidence.has(EvidenceKind::boundary))
        return;
    EvidenceGround evidence(cut.read.evidence, cut.table.stacks[*cut.evidence_place]);
    ExactArea left_out;
    std::erase_if(cut.table.rows, [&](const shape::OverlayRow& row) {
        if (evidence.at(row.stacks[*cut.evidence_place]).inside)
            return false;
        if (row.stacks[cut.judged_place] != shape::no_polygon)
            left_out += row.plan_area;
        return true;
    });
    if (left_out.is_zero())
        return;
    const std::string& boundary = cut.read.evidence.name_of(EvidenceKind::boundary);
    findings.add({FindingKind::outside_boundary,
                  boundary,
                  std::nullopt,
                  {"{1} of the plan lies outside the boundary {2} and is not counted.", {Daa{left_out}, boundary}},
                  left_out,
                  {}});
}

} // namespace areal::accounting
