// SPDX-License-Identifier: GPL-2.0-or-later
//
// The verdict as tables: gross and net per kind of nature with the swap, what pays for what, the target of the
// municipality's resolution, and the pieces of ground that decide it.
#pragma once

#include "accounting/ground_view.h"
#include "accounting/table.h"
#include "accounting/verdict.h"

namespace areal::accounting {

/// `neutrality`: account, name, gross_loss, gross_gain, net (gain less loss), swap (what is exchanged within the
/// kind: gross change less the size of the net, Pontius), offset (paid for by other kinds), given (to other
/// kinds), missing. The last row, account "", is nature in all: its net and swap are those of the sums.
Table neutrality_table(const Verdict& verdict, const Meanings& meanings);

/// `offsets`: given, given_name, lost, lost_name, area.
Table offsets_table(const Verdict& verdict, const Meanings& meanings);

/// `target`: text, state (met, missed, not_computed), allowed, missing (nature no restoration pays for),
/// farmland_counts (yes, no), farmland_lost, net_loss (what is held against the target). The rules must have one.
Table target_table(const Verdict& verdict, const GroundView& view);

/// `deciding_pieces`: effect (nature_lost, cultivated, restored, unknown), plan_feature, area_name, purpose_code,
/// purpose, cover_code, cover, account, area; the largest first.
Table deciding_pieces_table(const GroundView& view);

} // namespace areal::accounting
