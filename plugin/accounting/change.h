// SPDX-License-Identifier: GPL-2.0-or-later
//
// Two vintages of land cover against each other: the from-to matrix, and per class gross loss, gross gain,
// net, and swap (what is lost here and gained there: gain + loss = |net| + swap; Pontius). Whether a change is
// real or only drawn differently is for a person to say: nothing is posted from here.
//
// Ground that only one of the vintages covers is a row of its own ("" on the side that is silent).
#pragma once

#include "accounting/account.h"

namespace areal::accounting {

struct ChangeRequest {
    NamedSource from, to;
    std::optional<NamedSource> boundary; // only ground inside is counted
    std::optional<shape::Crs> crs;       // default: the older vintage's
    AreaKind area_kind = AreaKind::plan;
    int threads = 0;
    Progress* progress = nullptr;
};

/// Tables "change" and "change_by_class"; no verdict, no pieces.
Account make_change(const ChangeRequest& request, const Meanings& meanings);

} // namespace areal::accounting
