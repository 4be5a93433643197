// SPDX-License-Identifier: GPL-2.0-or-later
//
// The verdict on a plan: the nature accounts' balance, the ground nobody knows, and the plan areas that cause
// the loss; and what a reader must know of ground that did not count.
#pragma once

#include "accounting/balance.h"
#include "accounting/ground_view.h"
#include "accounting/verdict.h"

namespace areal::accounting {

Verdict plan_verdict(const GroundView& view, const Balance& balance);

/// Ground to be built on without known cover; restoration that does not count, and why.
void find_uncounted(const GroundView& view, Findings& findings);

} // namespace areal::accounting
