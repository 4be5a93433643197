// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/sections.h"
#include "report/words.h"

namespace areal::report {
namespace {

using accounting::InputRecord;
using accounting::Table;

std::string or_not_given(const Draft& draft, const std::string& text) {
    return text.empty() ? draft.say("not given") : text;
}

} // namespace

void add_plans(Draft& draft) {
    Table table{"plans", {"role", "plan_id", "plan_name", "plan_status", "in_force", "features"}, {}};
    for (const InputRecord& input : draft.account().inputs)
        for (const accounting::PlanNamed& plan : input.plans)
            table.rows.push_back({input.role, or_not_given(draft, plan.id), or_not_given(draft, plan.name), plan.status,
                                  or_not_given(draft, plan.in_force), plan.features});
    draft.heading("Plans used");
    if (table.rows.empty())
        draft.paragraph("The plan layers do not say which plans they hold.", Tone::small);
    else
        draft.add(data_table(draft, table, 0));
}

void add_sources(Draft& draft) {
    draft.heading("Sources");
    Table table{"sources", {"role", "name", "layer", "features", "crs", "data_date", "owner", "licence"}, {}};
    Facts hashes;
    for (const InputRecord& input : draft.account().inputs) {
        table.rows.push_back({input.role, input.name, input.layer, input.features, input.crs,
                              or_not_given(draft, input.data_date), or_not_given(draft, input.owner),
                              or_not_given(draft, input.licence)});
        hashes.rows.emplace_back(clean_line(input.name), input.sha256.empty()
                                                             ? draft.say("no hash: the layer is not a file")
                                                             : "SHA-256 " + clean_line(input.sha256));
    }
    draft.add(data_table(draft, table, 0));
    draft.add(std::move(hashes));
}

} // namespace areal::report
