// SPDX-License-Identifier: GPL-2.0-or-later
//
// Planvask: unbuilt ground that the plan in force develops and the proposal keeps. A loss avoided on paper: no
// square metre of nature is lost or gained by it, and it is never netted with restoration.
#pragma once

#include "accounting/ground_view.h"
#include "accounting/table.h"
#include "base/finding.h"

namespace areal::accounting {

/// `planvask`: proposal, from_code, from_purpose, to_code, to_purpose, account, name, area. The cut must have a plan
/// in force.
Table planvask_table(const GroundView& view);

/// Says what planvask is not, when there is any.
void find_planvask(const Table& planvask, const std::string& proposal, Findings& findings);

} // namespace areal::accounting
