// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/revision.h"

#include "accounting/purpose_tables.h"
#include "accounting/sums.h"

namespace areal::accounting {

bool is_revised(const Ground& ground) {
    if (ground.from == nullptr || ground.purpose == nullptr)
        return ground.from != ground.purpose;
    return ground.from->code != ground.purpose->code || ground.from->status != ground.purpose->status;
}

Table revision_table(const GroundView& view) {
    const std::string nowhere = view.meanings().say("Not in this plan");
    Sums<10> sums;
    for (const Ground& ground : view.rows()) {
        if (!is_revised(ground))
            continue;
        const auto code = [](const PurposeArea* area) { return area == nullptr ? not_in_plan_code : area->code; };
        const auto name = [&](const PurposeArea* area) { return area == nullptr ? nowhere : area->purpose; };
        const auto status = [](const PurposeArea* area) { return area == nullptr ? "" : area->status; };
        const auto takes = [](Fate fate) { return is_taken(fate) ? "yes" : "no"; };
        sums.add({code(ground.from), name(ground.from), status(ground.from), code(ground.purpose),
                  name(ground.purpose), status(ground.purpose), ground.cover->account, ground.cover->account_name,
                  takes(ground.fate_from), takes(ground.fate)},
                 ground.area);
    }
    return sums.table("revision", {"from_code", "from_purpose", "from_status", "to_code", "to_purpose", "to_status",
                                   "account", "name", "lost_before", "lost_after", "area_m2"});
}

} // namespace areal::accounting
