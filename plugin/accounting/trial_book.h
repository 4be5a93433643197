// SPDX-License-Identifier: GPL-2.0-or-later
//
// A book to try entries on: it stands where the real one stands, has the same gate and the same claims, and
// forgets everything when it goes. Nothing reaches the store.
#pragma once

#include "accounting/open_book.h"
#include "ledger/memory_store.h"

namespace areal::accounting {

class TrialBook {
  public:
    explicit TrialBook(const OpenBook& book);
    TrialBook(const TrialBook&) = delete;
    TrialBook& operator=(const TrialBook&) = delete;

    ledger::Ledger& ledger() { return m_ledger; }
    source::FootprintStore& footprints() { return m_footprints; }

  private:
    /// New footprints in memory, older ones from the book.
    class Footprints : public source::FootprintStore {
      public:
        explicit Footprints(const source::FootprintStore& below) : m_below(below) {}
        std::optional<source::Footprint> find(const ledger::FootprintId& id) const override;
        std::vector<ledger::FootprintId> touching(const Box& box) const override;
        void add(const source::Footprint& footprint) override { m_added.add(footprint); }

      private:
        const source::FootprintStore& m_below;
        source::MemoryFootprints m_added;
    };

    ledger::MemoryStore m_entries;
    Footprints m_footprints;
    PolygonClaims m_claims;
    ledger::Ledger m_ledger;
};

} // namespace areal::accounting
