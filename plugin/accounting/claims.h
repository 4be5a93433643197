// SPDX-License-Identifier: GPL-2.0-or-later
//
// Who owns the ground of a footprint: the ledger's door to claims, answered with polygons. The candidates
// come from the spatial index of the store, the shared areas from one overlay of the asked footprint with
// what is held there, in which the latest holder is on top. Areas planar, exact, in mm2.
//
// Only the ground that is asked for and what lies beside it is read, however long the book is.
#pragma once

#include "ledger/claim.h"
#include "source/footprint_store.h"

#include <array>
#include <unordered_map>
#include <vector>

namespace areal::accounting {

class PolygonClaims : public ledger::ClaimCheck {
  public:
    explicit PolygonClaims(const source::FootprintStore& store) : m_store(store) {}

    std::optional<AreaMm2> area(const ledger::FootprintId& footprint) const override;
    std::string fault(const ledger::FootprintId& footprint) const override;
    std::vector<ledger::Claim> owners(ledger::ClaimLayer layer, const ledger::FootprintId& footprint) const override;
    void hold(ledger::ClaimLayer layer, ledger::EntryNumber owner, const ledger::FootprintId& footprint) override;
    void drop(ledger::ClaimLayer layer, ledger::EntryNumber owner) override;

  private:
    struct Layer {
        std::unordered_map<ledger::EntryNumber, ledger::FootprintId> holds;
        std::unordered_map<ledger::FootprintId, std::vector<ledger::EntryNumber>> owners;
    };
    /// Null when the store has none of that id.
    const source::Footprint* find(const ledger::FootprintId& id) const;

    const source::FootprintStore& m_store;
    mutable std::unordered_map<ledger::FootprintId, source::Footprint> m_known;
    std::array<Layer, ledger::claim_layer_count> m_layers;
};

} // namespace areal::accounting
