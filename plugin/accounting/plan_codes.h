// SPDX-License-Identifier: GPL-2.0-or-later
//
// The purposes and statuses of a plan that no list has or that are no longer in use, as alarms. A missing status says
// nothing and is no fault: a reguleringsplan has none.
#pragma once

#include "accounting/purpose_area.h"
#include "base/area.h"
#include "base/finding.h"

#include <string>
#include <vector>

namespace areal::accounting {

/// `ground` per area; the names of layer and fields are for the sentences.
Findings doubtful_plan_codes(const std::vector<PurposeArea>& areas, const std::vector<ExactArea>& ground,
                             const std::string& layer, const std::string& code_field, const std::string& status_field,
                             const Meanings& meanings);

} // namespace areal::accounting
