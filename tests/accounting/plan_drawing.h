// SPDX-License-Identifier: GPL-2.0-or-later
//
// Plans drawn for a test: purpose areas and outlines with what they say of their plan, as a layer of either
// kind, on forest that is 1 km square.
#pragma once

#include "accounting/account.h"
#include "accounting/memory_layers.h"
#include "accounting/rule_file.h"
#include "accounting/shipped.h"

#include <gtest/gtest.h>

namespace areal::test {

struct Drawn {
    shape::FeatureShape shape;
    std::string plan, in_force;
    std::string code = "1110", status = "3", type = "35", level = "2", objtype = "RpArealformålOmråde";
};

inline source::MemorySource zoning(const std::string& name, const std::vector<Drawn>& areas) {
    std::vector<Patch> patches;
    for (const Drawn& area : areas)
        patches.push_back(
            {area.shape, {area.objtype, area.code, area.plan, area.type, area.status, area.in_force, area.level}});
    return layer(name, {"OBJTYPE", "RPAREALFORMÅL", "PLANID", "PLANTYPE", "PLANSTAT", "IKRAFT", "VERTNIV"}, patches);
}

inline source::MemorySource municipal(const std::string& name, std::vector<Drawn> areas) {
    std::vector<Patch> patches;
    for (const Drawn& area : areas)
        patches.push_back({area.shape,
                           {area.objtype == "RpArealformålOmråde" ? "KpArealformålOmråde" : area.objtype, area.code,
                            "2", area.plan, "20", area.status, area.in_force, area.level}});
    return layer(name, {"OBJTYPE", "KPAREALFORMÅL", "AREALST", "PLANID", "PLANTYPE", "PLANSTAT", "IKRAFT", "VERTNIV"},
                 patches);
}

inline Drawn outline(shape::FeatureShape shape, const std::string& plan, const std::string& in_force,
                     const std::string& objtype = "RpOmråde") {
    Drawn drawn{std::move(shape), plan, in_force};
    drawn.code = "";
    drawn.objtype = objtype;
    return drawn;
}

inline accounting::Account account_of_plans(std::vector<source::MemorySource> plans,
                                            std::vector<source::MemorySource> proposals = {},
                                            const accounting::PlanDecisions& decisions = {}) {
    source::MemorySource forest = layer("cover", {"objtype"}, {{rectangle(0, 0, 1000, 1000), {"Skog"}}});
    accounting::AccountRequest request;
    for (source::MemorySource& plan : plans)
        request.plans.push_back(input(plan));
    for (source::MemorySource& proposal : proposals)
        request.proposals.push_back(input(proposal));
    request.cover = input(forest);
    request.rules = accounting::load_rules("kdd", english().resources());
    request.decisions = decisions;
    return make_account(request, english());
}

/// Sum of an area column over the rows whose columns have these texts.
inline double m2(const accounting::Account& account, const std::string& table,
                 const std::vector<std::pair<std::string, std::string>>& where, const std::string& column = "area_m2") {
    const accounting::Table& rows = *account.table(table);
    ExactArea sum;
    for (std::size_t i = 0; i < rows.rows.size(); ++i) {
        bool fits = true;
        for (const auto& [name, text] : where)
            fits = fits && rows.text(i, name) == text;
        if (fits)
            sum += rows.area(i, column);
    }
    return sum.m2();
}

} // namespace areal::test
