// SPDX-License-Identifier: GPL-2.0-or-later
//
// Which loss of nature and farmland rests on what in the plan: a provision that binds (skal), guides (bør) or permits
// (kan), one that does not say how strongly, or none. Only where a table of provisions is given.
//
// Beside the loss stands the ground that a purpose of LNFR leaves as it is but opens for scattered building (5200 and
// kin): no loss, and not nothing either, since only the provisions say how much of it may go.
#pragma once

#include "accounting/ground_view.h"
#include "accounting/provisions.h"
#include "accounting/table.h"

namespace areal::accounting {

/// `loss_by_provision`: plan, purpose_code, purpose, opens_for (opens_for_building), strength (code of the list
/// provision_strength; "not_said", "none"), paragraph (all that hold there, the narrowest first), book (nature,
/// farmland), account, name, lost (sums to what the plan takes of both books), opened (not lost). Nothing without
/// provisions.
Table loss_by_provision_table(const GroundView& view, const Provisions& provisions);

/// What a purpose area of a plan rests on.
ProvisionBasis basis_of(const PurposeArea& area, const PlanLayer& layer, const Provisions& provisions);

/// Provisions for what neither the judged plan nor the plan in force has.
void find_idle_provisions(const GroundView& view, const Provisions& provisions, Findings& findings);

} // namespace areal::accounting
