// SPDX-License-Identifier: GPL-2.0-or-later
//
// The verdict on a plan: the nature accounts' balance, the ground nobody knows, and the plan areas that cause
// the loss; and what a reader must know of ground that did not count.
#pragma once

#include "accounting/balance.h"
#include "accounting/conservation.h"
#include "accounting/ground_view.h"
#include "accounting/verdict.h"

namespace areal::accounting {

/// The certificate must hold, and no polygon that could not be made sound may lie where ground is taken or restored.
Verdict plan_verdict(const GroundView& view, const Balance& balance, const Conservation& certificate);

/// Why a certificate makes a verdict impossible; nothing when it holds.
std::vector<Sentence> obstacles(const Conservation& certificate);

/// Ground to be built on without known cover; restoration that does not count, and why.
void find_uncounted(const GroundView& view, Findings& findings);

} // namespace areal::accounting
