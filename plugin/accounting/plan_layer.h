// SPDX-License-Identifier: GPL-2.0-or-later
//
// A plan as the account needs it: its purpose areas (arealformål), each with what it means under the rules.
// Zones over the plan (hensynssoner, bestemmelsesområder, the plan outline) are not purposes: they are left
// out and listed with how many there were.
//
// Refuses (BadInput): no field with a purpose (with the fields there are).
#pragma once

#include "accounting/meanings.h"
#include "accounting/named_source.h"
#include "accounting/rule_set.h"
#include "source/polygon_table.h"

#include <string>
#include <vector>

namespace areal::accounting {

struct PurposeArea {
    std::string code;    // as the plan writes it, normalised; empty when missing
    std::string purpose; // in the language of the account
    std::string code_list;
    std::string group;   // purpose group, as the code list gives it
    std::string main_group;
    std::string status;  // arealbruksstatus, normalised; empty when missing
    std::string plan_id;
    std::string name;    // områdenavn, feltnavn
    std::string account; // what the ground becomes when it is developed
    Effect effect = Effect::keeps; // status and purpose together
    bool develops_by_purpose = false; // whatever the status
    bool known = true;   // the code is in the list
};

struct PlanLayer {
    InputRecord record;
    source::PolygonTable table;
    std::vector<PurposeArea> areas; // per polygon feature
};

PlanLayer read_plan(const NamedSource& input, const std::string& role, const shape::Crs& crs,
                    const RuleSet& rules, const Meanings& meanings, Progress* progress);

} // namespace areal::accounting
