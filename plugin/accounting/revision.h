// SPDX-License-Identifier: GPL-2.0-or-later
//
// Two revisions of the same proposal: what moved, in m2 and as pieces. Ground whose purpose and status are the
// same in both is no part of it.
#pragma once

#include "accounting/ground_view.h"
#include "accounting/table.h"

#include <cstddef>
#include <string>
#include <vector>

namespace areal::accounting {

/// Is the ground another in the two revisions? The view judges the later one; the earlier one is in the place of
/// the plan in force.
bool is_revised(const Ground& ground);

/// `revision`: from_code, from_purpose, from_status, to_code, to_purpose, to_status (code 0: not in that revision),
/// area_name (of the plan area, as the later revision calls it), account, name, lost_before (takes in the earlier
/// revision: yes, no), lost_after, area.
Table revision_table(const GroundView& view);

/// What changed in one plan area, whatever land it lies on.
struct RevisionChange {
    std::string area_name, from_code, from_purpose, from_status, to_code, to_purpose, to_status;
    ExactArea area, lost_before, lost_after;
};

/// Changes of a delivered table `revision`, the largest first.
std::vector<RevisionChange> revision_changes(const Table& revision);

} // namespace areal::accounting
