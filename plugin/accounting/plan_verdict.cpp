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

// Area of the polygons no repair could mend that touch ground the verdict is about.
ExactArea unsound_where_it_matters(const GroundView& view) {
    std::vector<const Finding*> unsound;
    const AccountLayers& read = view.cut().read;
    for (const source::PolygonTable* table :
         {&view.cut().judged.table, &read.cover.table, read.restored ? &read.restored->table : nullptr}) {
        if (table == nullptr)
            continue;
        for (const Finding& finding : table->findings.list())
            if (finding.kind == FindingKind::geometry_unresolved)
                unsound.push_back(&finding);
    }
    ExactArea sum;
    for (const Finding* finding : unsound)
        if (std::any_of(view.rows().begin(), view.rows().end(), [&](const Ground& ground) {
                return (is_taken(ground.fate) || ground.fate == Fate::restored) &&
                       view.cut().table.rows[ground.row].place.touches(finding->box);
            }))
            sum += finding->area;
    return sum;
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
    const ExactArea in_doubt = unsound_where_it_matters(view);
    if (!in_doubt.is_zero())
        why_not.push_back({"The verdict cannot be given: polygons of {1} in all could not be made sound, where ground is "
                           "taken or restored. They are listed in the findings.",
                           {Daa{in_doubt}}});
    return judge(balance.nature(), area_of(view, Fate::unknown), std::move(reasons),
                 view.cut().read.restored.has_value(), view.rules(), why_not);
}

void find_uncounted(const GroundView& view, Findings& findings) {
    const std::string& plan = view.cut().judged.table.name;
    if (const ExactArea area = area_of(view, Fate::unknown); area.mm2() != 0)
        findings.add({FindingKind::not_covered, plan, std::nullopt,
                      {"{1} of {2} is to be built on, but its land cover is missing or unknown. Fetch land cover for "
                       "the whole plan.",
                       {Daa{area}, plan}},
                      area, {}});
    if (!view.cut().read.restored)
        return;
    const std::string& restored = view.cut().read.restored->table.name;
    if (const ExactArea area = area_of(view, Fate::not_restored_yet); !area.is_zero())
        findings.add({FindingKind::restoration_not_counted, restored, std::nullopt,
                      {"{1} in {2} is not counted as restored: the status of the measure does not count under these "
                       "rules.",
                       {Daa{area}, restored}},
                      area, {}});
    if (const ExactArea area = area_of(view, Fate::restored_already); !area.is_zero())
        findings.add({FindingKind::restoration_not_counted, restored, std::nullopt,
                      {"{1} in {2} is nature already, or does not become nature: its condition may rise, but no area "
                       "of nature is gained.",
                       {Daa{area}, restored}},
                      area, {}});
}

} // namespace areal::accounting
