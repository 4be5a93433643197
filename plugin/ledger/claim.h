// SPDX-License-Identifier: GPL-2.0-or-later
//
// One owner per square metre: the door through which the ledger asks who owns the ground of a footprint.
//
// Two layers: `ground` (what the ground became, by the entry that changed it last) and `reserve` (what is
// pledged or promised). Within a layer later entries lie on top of earlier ones, so that every square
// metre has at most one owner: the topmost entry that holds it. Areas in mm2.
//
// Shared ground below `claim_tolerance_mm2` is the width of a drawn line, not a claim.
#pragma once

#include "base/area.h"
#include "base/box.h"
#include "ledger/entry.h"

#include <optional>
#include <string>
#include <vector>

namespace areal::ledger {

/// 1 dm2. Two neighbours cut along one line share less than 1e-5 m2 per 10 km of it in double coordinates.
inline constexpr AreaMm2 claim_tolerance_mm2 = 10'000;

enum class ClaimLayer : std::uint8_t { ground, reserve };
inline constexpr std::size_t claim_layer_count = 2;

struct Claim {
    EntryNumber owner = 0;
    AreaMm2 area_mm2 = 0; // of the asked footprint that the owner holds
    Box place;
    std::string polygon; // of the shared ground, as WKT; may be empty
};

class ClaimCheck {
  public:
    virtual ~ClaimCheck() = default;
    /// Area of the footprint's own geometry; nothing when the footprint is not known.
    virtual std::optional<AreaMm2> area(const FootprintId& footprint) const = 0;
    /// Whether the stored geometry still is what the id says; a sentence when it is not, else empty.
    virtual std::string fault(const FootprintId& footprint) const = 0;
    /// Who owns the ground of the footprint, by owner; ground without an owner is left out.
    virtual std::vector<Claim> owners(ClaimLayer layer, const FootprintId& footprint) const = 0;
    /// From now on the owner holds the footprint. Holding twice changes nothing.
    virtual void hold(ClaimLayer layer, EntryNumber owner, const FootprintId& footprint) = 0;
    virtual void drop(ClaimLayer layer, EntryNumber owner) = 0;
};

} // namespace areal::ledger
