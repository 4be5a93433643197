// SPDX-License-Identifier: GPL-2.0-or-later
//
// How much two choices move the figures: what is taken for built ground, and what is left out as a sliver. The
// same ground is counted again under each choice; a choice that moves nothing is a row too.
#pragma once

#include "accounting/ground_view.h"
#include "accounting/table.h"

namespace areal::accounting {

/// `sensitivity`: setting (rules; slivers; built_mask; built_over_cover), choice, planned, built, sliver, reserve,
/// nature_lost, farmland_lost, and the changes of reserve and nature_lost against the rules (the first row).
Table sensitivity_table(const GroundView& view);

} // namespace areal::accounting
