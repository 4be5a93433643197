// SPDX-License-Identifier: GPL-2.0-or-later
//
// What there is to lose and what the place is exposed to, in two tables that are never added: themes of value
// with the ground a plan takes, and hazards with the ground it develops. Overlapping polygons of one theme
// count once, with the highest value. Per theme the rows add up to the plan.
#pragma once

#include "accounting/ground_view.h"
#include "accounting/table.h"

namespace areal::accounting {

/// `themes`: theme, kind, state (hit, no_hit, not_mapped, not_computed), mapping ("said": where the theme was
/// mapped is known; "not_said": no hit may be a hit nobody registered), value, value_name, purpose_code, purpose,
/// area (of the judged plan), lost (of it: taken).
Table themes_table(const GroundView& view);

/// `exposures`: the same, with developed (of it: to be developed, built on or not) instead of lost.
Table exposures_table(const GroundView& view);

/// Is a place without a hit known to have none?
inline bool mapping_is_known(const Theme& theme) {
    return theme.has_mapped || theme.is_complete;
}

} // namespace areal::accounting
