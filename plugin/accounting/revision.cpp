// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/revision.h"

#include "accounting/purpose_tables.h"
#include "accounting/sums.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace areal::accounting {

bool is_revised(const Ground& ground) {
    if (ground.from == nullptr || ground.purpose == nullptr)
        return ground.from != ground.purpose;
    return ground.from->code != ground.purpose->code || ground.from->status != ground.purpose->status;
}

Table revision_table(const GroundView& view) {
    const std::string nowhere = view.meanings().say("Not in this plan");
    Sums<11> sums;
    for (const Ground& ground : view.rows()) {
        if (!is_revised(ground))
            continue;
        const auto code = [](const PurposeArea* area) { return area == nullptr ? not_in_plan_code : area->code; };
        const auto name = [&](const PurposeArea* area) { return area == nullptr ? nowhere : area->purpose; };
        const auto status = [](const PurposeArea* area) { return area == nullptr ? "" : area->status; };
        const std::string& area_name = (ground.purpose == nullptr ? ground.from : ground.purpose)->name;
        const auto takes = [](Fate fate) { return is_taken(fate) ? "yes" : "no"; };
        sums.add({code(ground.from), name(ground.from), status(ground.from), code(ground.purpose), name(ground.purpose),
                  status(ground.purpose), area_name, ground.cover->account, ground.cover->account_name,
                  takes(ground.fate_from), takes(ground.fate)},
                 ground.area);
    }
    return sums.table("revision", {"from_code", "from_purpose", "from_status", "to_code", "to_purpose", "to_status",
                                   "area_name", "account", "name", "lost_before", "lost_after", "area_m2"});
}

std::vector<RevisionChange> revision_changes(const Table& revision) {
    const auto has = [&](const char* name) {
        return std::find(revision.columns.begin(), revision.columns.end(), name) != revision.columns.end();
    };
    const bool has_names = has("area_name"); // older accounts have none
    const auto column = [&](std::size_t row, const std::string& name) {
        return name == "area_name" && !has_names ? std::string() : revision.text(row, name);
    };
    std::map<std::array<std::string, 5>, RevisionChange> changes;
    for (std::size_t row = 0; row < revision.rows.size(); ++row) {
        RevisionChange& change =
            changes[{column(row, "area_name"), column(row, "from_code"), column(row, "from_status"),
                     column(row, "to_code"), column(row, "to_status")}];
        const ExactArea area = revision.area(row, "area_m2");
        const ExactArea lost_before = change.lost_before + (column(row, "lost_before") == "yes" ? area : ExactArea());
        const ExactArea lost_after = change.lost_after + (column(row, "lost_after") == "yes" ? area : ExactArea());
        change = {column(row, "area_name"),
                  column(row, "from_code"),
                  column(row, "from_purpose"),
                  column(row, "from_status"),
                  column(row, "to_code"),
                  column(row, "to_purpose"),
                  column(row, "to_status"),
                  change.area + area,
                  lost_before,
                  lost_after};
    }
    std::vector<RevisionChange> sorted;
    for (auto& [key, change] : changes)
        sorted.push_back(std::move(change));
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const RevisionChange& a, const RevisionChange& b) { return a.area > b.area; });
    return sorted;
}

} // namespace areal::accounting
