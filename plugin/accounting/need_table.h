// SPDX-License-Identifier: GPL-2.0-or-later
//
// Utbyggingsbehov against arealreserve, per purpose group: surplus or deficit.
#pragma once

#include "accounting/ground_view.h"
#include "accounting/need.h"
#include "accounting/table.h"

namespace areal::accounting {

/// `need`: purpose_group, name, years, units, need, reserve, difference (reserve less need), state ("surplus",
/// "deficit", "even"). Groups with a reserve and no need stated are there with an empty state.
Table need_table(const std::vector<Need>& needs, const GroundView& view);

} // namespace areal::accounting
