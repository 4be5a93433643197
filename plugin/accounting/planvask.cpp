// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/planvask.h"

#include "accounting/sums.h"

namespace areal::accounting {

Table planvask_table(const GroundView& view) {
    Sums<7> sums;
    for (const Ground& ground : view.rows())
        if (ground.from != nullptr && is_taken(ground.fate_from) && ground.purpose != nullptr &&
            !ground.purpose->develops_by_purpose)
            sums.add({view.cut().judged.table.name, ground.from->code, ground.from->purpose, ground.purpose->code,
                      ground.purpose->purpose, ground.cover->account, ground.cover->account_name},
                     ground.area);
    return sums.table("planvask",
                      {"proposal", "from_code", "from_purpose", "to_code", "to_purpose", "account", "name", "area_m2"});
}

void find_planvask(const Table& planvask, const std::string& proposal, Findings& findings) {
    const ExactArea area = planvask.sum("area_m2");
    if (area.is_zero())
        return;
    findings.add(
        {FindingKind::note,
         proposal,
         std::nullopt,
         {"{1} that may be built on today is kept in {2} (planvask): a loss avoided, not nature restored. It is "
          "no part of the balance.",
          {Daa{area}, proposal}},
         area,
         {}});
}

} // namespace areal::accounting
