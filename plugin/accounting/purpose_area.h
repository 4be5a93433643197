// SPDX-License-Identifier: GPL-2.0-or-later
//
// A purpose area (arealformål) of a plan, with what its code and status mean under the rules. An unknown code
// is neither development nor silence: the area is in doubt, and its ground is booked as unknown.
#pragma once

#include "accounting/meanings.h"
#include "accounting/rule_set.h"

#include <cstddef>
#include <string>

namespace areal::accounting {

struct PurposeArea {
    std::string code;    // as the plan writes it, normalised; empty when missing
    std::string purpose; // in the language of the account
    std::string code_list;
    std::string group; // purpose group, as the code list gives it
    std::string main_group;
    std::string status; // arealbruksstatus, normalised; empty when missing
    std::string plan_id;
    std::string name;                          // områdenavn, feltnavn
    std::string utilisation_kind, utilisation; // UTNTYP and UTNTALL as written; empty when not said
    std::string account;                       // what the ground becomes when it is developed
    Effect effect = Effect::keeps;             // status and purpose together
    bool develops_by_purpose = false;          // whatever the status
    /// Nobody knows whether it takes ground, because its purpose or its status is in no list.
    bool in_doubt = false;
    std::size_t plan = 0; // place in the list of plans
};

/// List of the present purposes, which older ones are translated to.
inline constexpr const char* present_purposes_list = "kp_arealformal";

inline constexpr const char* area_statuses_list = "arealbruksstatus";

/// Code, list and status are there; fills in what they mean.
void give_meaning(PurposeArea& area, const RuleSet& rules, const Meanings& meanings);

} // namespace areal::accounting
