// SPDX-License-Identifier: GPL-2.0-or-later
//
// The inputs of an account, read: every layer in the account's CRS with the meaning of its polygons, what the
// record says of each, and what was odd on the way.
//
// Refuses (BadInput): an account CRS in degrees, and whatever reading the layers refuses.
#pragma once

#include "accounting/account_request.h"
#include "accounting/cover_layer.h"
#include "accounting/evidence_layer.h"
#include "accounting/plan_layer.h"
#include "accounting/provisions.h"
#include "accounting/restoration_layer.h"

#include <optional>
#include <utility>
#include <vector>

namespace areal::accounting {

struct AccountLayers {
    shape::Crs crs;
    PlanLayer in_force;               // all plans in force, one after the other
    std::vector<PlanLayer> proposals; // the first one is judged
    std::optional<PlanLayer> earlier; // revision of the first proposal
    CoverLayer cover;
    std::optional<RestorationLayer> restored;
    EvidenceLayer evidence;
    std::optional<Provisions> provisions;
    std::vector<std::pair<const PlanLayer*, std::size_t>> sliver_sources; // plan -> source of its slivers
    std::vector<InputRecord> records;                                     // in the order read
    Findings findings;

    /// The plan the account is about: the first proposal, else the plans in force.
    const PlanLayer& judged() const { return proposals.empty() ? in_force : proposals.front(); }
    /// Where the slivers of the plan are in the evidence; nothing when none were looked for.
    std::optional<std::size_t> sliver_source(const PlanLayer& plan) const;
};

AccountLayers read_layers(const AccountRequest& request, const Meanings& meanings);

} // namespace areal::accounting
