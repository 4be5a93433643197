// SPDX-License-Identifier: GPL-2.0-or-later
//
// The weighted value of an entry, always beside its raw area:
//
//   area x (quality after - quality before) x distance x time x difficulty        in mm2
//
// Only the uplift over the state before counts; a factor that is not given is 1, and without qualities the
// uplift is 1 (the 1:1 reading). For a loss the sign is turned, so that what is lost is positive.
// Rounded toward zero once, at the end.
//
// Where factors come from a table (metres to the loss, years until the target state, difficulty class), the
// table is data: bands with an upper limit (resources/valuation/).
#pragma once

#include "ledger/entry.h"

#include <optional>
#include <string>
#include <vector>

namespace areal::ledger {

/// Of `area_mm2` out of the entry's area (what is left of it, what is counted).
AreaMm2 weighted(const Entry& entry, AreaMm2 area_mm2);

struct FactorBand {
    double up_to = 0; // inclusive; infinity in a last band without a limit
    Factor factor = factor_one;
};

struct WeightRule {
    std::string name, version;
    bool counts_quality = false;
    std::vector<FactorBand> distance_m; // ascending; empty: distance does not matter
    std::vector<FactorBand> delay_years;
    std::vector<Factor> difficulty; // by class, 0 first
};

/// Nothing when there are no bands, or the value lies beyond the last one.
std::optional<Factor> factor_in(const std::vector<FactorBand>& bands, double value);

} // namespace areal::ledger
