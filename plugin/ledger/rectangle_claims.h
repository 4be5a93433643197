// SPDX-License-Identifier: GPL-2.0-or-later
//
// Memory twin of the claim door, for tests and hand-written journals: a footprint is its own name,
// "rect 0 0 100 50" or several rectangles joined by " + ", whole metres, west south east north. Exact.
//
// Rectangles of one footprint must not overlap; a name of another form is an unknown footprint.
#pragma once

#include "ledger/claim.h"

#include <array>
#include <map>
#include <vector>

namespace areal::ledger {

struct Rectangle {
    std::int64_t west = 0, south = 0, east = 0, north = 0;
};

class RectangleClaims : public ClaimCheck {
  public:
    static std::optional<std::vector<Rectangle>> parse(const FootprintId& footprint);

    std::optional<AreaMm2> area(const FootprintId& footprint) const override;
    std::string fault(const FootprintId& footprint) const override;
    std::vector<Claim> owners(ClaimLayer layer, const FootprintId& footprint) const override;
    void hold(ClaimLayer layer, EntryNumber owner, const FootprintId& footprint) override;
    void drop(ClaimLayer layer, EntryNumber owner) override;

  private:
    std::array<std::map<EntryNumber, std::vector<Rectangle>>, claim_layer_count> m_holds;
};

} // namespace areal::ledger
