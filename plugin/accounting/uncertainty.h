// SPDX-License-Identifier: GPL-2.0-or-later
//
// How sure a figure is. A figure is the area of some ground; its border is the outline of that ground (borders
// between two of its pieces are none: moving them changes nothing). The strip between a line of length L and its
// parallel at distance e has the area L e (corners add terms in e squared, left out). So where each border k of
// length L_k may be off by e_k,
//     area - sum L_k e_k  <=  true area  <=  area + sum L_k e_k
// if every border is off to the same side by all of its error: a bound, not a standard deviation. Borders that
// are off independently of each other come far closer. The errors by kind of layer are the rule set's.
//
// What is at stake in findings (ground without cover, unknown codes, unsound polygons) is beside it, not in it.
#pragma once

#include "accounting/account.h"
#include "accounting/ground_view.h"

namespace areal::accounting {

/// `uncertainty`: figure (nature_lost, farmland_lost, water_lost, restored; of nature also by account), account,
/// area, border_m by who drew it (plan_border_m, cover_border_m, other_border_m), plus_minus, low, high. Then a
/// row per kind of finding with m2 at stake (figure "finding", account the kind). From the pieces of the account.
Table uncertainty_table(const GroundView& view, const std::vector<AccountPiece>& pieces, const Findings& findings);

} // namespace areal::accounting
