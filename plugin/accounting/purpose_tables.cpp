// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/purpose_tables.h"

namespace areal::accounting {
namespace {

std::string main_purpose(const PurposeArea* area, const Meanings& meanings) {
    if (area == nullptr)
        return meanings.say("Not in this plan");
    if (area->main_group.empty())
        return meanings.say("Unknown main purpose");
    return meanings.name("main_groups", area->main_group);
}

} // namespace

void PlanCoverSums::add(const std::string& plan, const PurposeArea& purpose, const Ground& ground) {
    m_sums.add({plan, purpose.code, purpose.purpose, purpose.status, ground.cover->code, ground.cover->name,
                ground.cover->account},
               ground.area);
}

void PlanCoverSums::add_judged(const GroundView& view) {
    for (const Ground& ground : view.rows())
        if (ground.purpose != nullptr)
            add(view.cut().judged.table.name, *ground.purpose, ground);
}

void PlanCoverSums::add_in_force(const GroundView& view) {
    for (const Ground& ground : view.rows())
        if (ground.from != nullptr)
            add(view.cut().in_force->table.name, *ground.from, ground);
}

Table PlanCoverSums::table() const {
    return m_sums.table("plan_cover",
                        {"plan", "purpose_code", "purpose", "status", "cover_code", "cover", "account", "area_m2"});
}

Table purpose_change_table(const GroundView& view) {
    const std::string nowhere = view.meanings().say("Not in this plan");
    Sums<5> sums;
    for (const Ground& ground : view.rows()) {
        if (ground.from == nullptr && ground.purpose == nullptr)
            continue;
        const auto code = [](const PurposeArea* area) { return area == nullptr ? not_in_plan_code : area->code; };
        const auto name = [&](const PurposeArea* area) { return area == nullptr ? nowhere : area->purpose; };
        sums.add({view.cut().judged.table.name, code(ground.from), name(ground.from), code(ground.purpose),
                  name(ground.purpose)},
                 ground.area);
    }
    return sums.table("purpose_change", {"proposal", "from_code", "from_purpose", "to_code", "to_purpose", "area_m2"});
}

Table main_purpose_change_table(const GroundView& view) {
    Sums<5> sums;
    for (const Ground& ground : view.rows()) {
        if (ground.from == nullptr && ground.purpose == nullptr)
            continue;
        const auto code = [](const PurposeArea* area) { return area == nullptr ? not_in_plan_code : area->main_group; };
        sums.add({view.cut().judged.table.name, code(ground.from), main_purpose(ground.from, view.meanings()),
                  code(ground.purpose), main_purpose(ground.purpose, view.meanings())},
                 ground.area);
    }
    return sums.table("main_purpose_change",
                      {"proposal", "from_code", "from_purpose", "to_code", "to_purpose", "area_m2"});
}

} // namespace areal::accounting
