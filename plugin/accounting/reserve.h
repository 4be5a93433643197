// SPDX-License-Identifier: GPL-2.0-or-later
//
// Arealreserve: what a plan sets aside for building (by purpose, whatever the status) and what of it is built
// already. Densification is no reserve.
#pragma once

#include "accounting/ground_view.h"
#include "accounting/table.h"

namespace areal::accounting {

/// `reserve`: purpose_group, name, planned, built, sliver, reserve.
Table reserve_table(const GroundView& view);

} // namespace areal::accounting
