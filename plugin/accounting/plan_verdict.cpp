// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/plan_verdict.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace areal::accounting {
namespace {

ExactArea area_of(const GroundView& view, Fate fate) {
    ExactArea sum;
    for (const Ground& ground : view.rows())
        if (ground.fate == fate)
            sum += ground.area;
    return sum;
}

ExactArea area_in_doubt(const GroundView& view) {
    ExactArea sum;
    for (const Ground& ground : view.rows())
        if (ground.in_doubt)
            sum += ground.area;
    return sum;
}

std::vector<const Finding*> unsound(const source::PolygonTable& table) {
    std::vector<const Finding*> list;
    for (const Finding& finding : table.findings.list())
        if (finding.kind == FindingKind::geometry_unresolved)
            list.push_back(&finding);
    return list;
}

shape::FeatureIndex feature_of(const source::PolygonTable& table, const Finding& finding) {
    return shape::FeatureIndex(std::find(table.ids.begin(), table.ids.end(), *finding.feature) - table.ids.begin());
}

// Polygons no repair could mend, that ground may be taken or restored by: what such a polygon covers is not known,
// so a plan area counts by its purpose and a measure by its status; land cover counts where ground is taken.
std::int64_t unsound_where_it_matters(const GroundView& view) {
    const PlanLayer& plan = view.cut().judged;
    const AccountLayers& read = view.cut().read;
    std::int64_t count = 0;
    for (const Finding* finding : unsound(plan.table))
        count += plan.areas[feature_of(plan.table, *finding)].effect == Effect::develops ? 1 : 0;
    if (read.restored)
        for (const Finding* finding : unsound(read.restored->table))
            count += read.restored->measures[feature_of(read.restored->table, *finding)].counts ? 1 : 0;
    const auto& rows = view.rows();
    for (const Finding* finding : unsound(read.cover.table))
        count += finding->box.empty() ||
                         std::any_of(rows.begin(), rows.end(),
                                     [&](const Ground& ground) {
                                         return is_taken(ground.fate) &&
                                                view.cut().table.rows[ground.row].place.touches(finding->box);
                                     })
                     ? 1
                     : 0;
    return count;
}

Reason reason(const PlanLayer& plan, shape::FeatureIndex feature, ExactArea lost) {
    const PurposeArea& area = plan.areas[feature];
    Reason reason;
    reason.layer = plan.table.name;
    reason.feature = plan.table.ids[feature];
    reason.purpose_code = area.code;
    reason.purpose = area.purpose;
    reason.name = area.name;
    reason.lost = lost;
    reason.box = plan.table.polygons.box(feature);
    if (area.name.empty())
        reason.sentence = {"{1} {2} (feature {3}) takes {4} of nature.",
                           {area.code, area.purpose, std::to_string(reason.feature), Daa{lost}}};
    else
        reason.sentence = {"{5}, {1} {2} (feature {3}), takes {4} of nature.",
                           {area.code, area.purpose, std::to_string(reason.feature), Daa{lost}, area.name}};
    return reason;
}

} // namespace

std::vector<Sentence> obstacles(const Conservation& certificate) {
    if (certificate.holds())
        return {};
    return {"The verdict cannot be given: the parts of a layer do not add up to the whole. See the certificate."};
}

Verdict plan_verdict(const GroundView& view, const Balance& balance, const Conservation& certificate) {
    std::map<shape::FeatureIndex, ExactArea> lost;
    for (const Ground& ground : view.rows())
        if (ground.fate == Fate::nature_lost)
            lost[ground.plan_feature] += ground.area;
    std::vector<Reason> reasons;
    for (const auto& [feature, area] : lost)
        reasons.push_back(reason(view.cut().judged, feature, area));
    std::vector<Sentence> why_not = obstacles(certificate);
    if (const std::int64_t in_doubt = unsound_where_it_matters(view); in_doubt > 0)
        why_not.push_back(
            {"The verdict cannot be given: polygons that could not be made sound lie where ground is taken or "
             "restored: {1}. They are listed in the findings.",
             {in_doubt}});
    if (const ExactArea doubtful = area_in_doubt(view); doubtful.mm2() != 0)
        why_not.push_back(
            {"The verdict cannot be given: {1} has a purpose or a status in the plan that is in no list, so "
             "that nobody knows whether it is to be built on. The codes are at the top of the findings.",
             {Daa{doubtful}}});
    return judge(balance.nature(), area_of(view, Fate::unknown), std::move(reasons),
                 view.cut().read.restored.has_value(), view.rules(), why_not);
}

void find_uncounted(const GroundView& view, Findings& findings) {
    const std::string& plan = view.cut().judged.table.name;
    if (const ExactArea area = area_of(view, Fate::unknown); area.mm2() != 0)
        findings.add({FindingKind::not_covered,
                      plan,
                      std::nullopt,
                      {"{1} of {2} is to be built on, but its land cover is missing or unknown. Fetch land cover for "
                       "the whole plan.",
                       {Daa{area}, plan}},
                      area,
                      {}});
    if (!view.cut().read.restored)
        return;
    const std::string& restored = view.cut().read.restored->table.name;
    if (const ExactArea area = area_of(view, Fate::not_restored_yet); !area.is_zero())
        findings.add({FindingKind::restoration_not_counted,
                      restored,
                      std::nullopt,
                      {"{1} in {2} is not counted as restored: the status of the measure does not count under these "
                       "rules.",
                       {Daa{area}, restored}},
                      area,
                      {}});
    if (const ExactArea area = area_of(view, Fate::restored_already); !area.is_zero())
        findings.add({FindingKind::restoration_not_counted,
                      restored,
                      std::nullopt,
                      {"{1} in {2} is nature already, or does not become nature: its condition may rise, but no area "
                       "of nature is gained.",
                       {Daa{area}, restored}},
                      area,
                      {}});
}

} // namespace areal::accounting
