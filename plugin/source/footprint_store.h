// SPDX-License-Identifier: GPL-2.0-or-later
//
// Where the ground of the entries is kept, and which of it lies near a place. Footprints are added, never
// changed; adding what is there changes nothing. Coordinates in the CRS of the book.
//
// In a store that outlives the program a footprint that was added waits in memory until an entry on it is
// written, and is written with it: a refused entry leaves nothing behind.
#pragma once

#include "ledger/entry.h"
#include "source/box_index.h"
#include "source/footprint.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace areal::source {

class FootprintStore {
  public:
    virtual ~FootprintStore() = default;
    /// Nothing when there is none of that id. The shape is as stored; see `footprint_fault`.
    virtual std::optional<Footprint> find(const ledger::FootprintId& id) const = 0;
    /// Those whose boxes touch this one, and perhaps some that come within a metre, through a spatial index.
    virtual std::vector<ledger::FootprintId> touching(const Box& box) const = 0;
    virtual void add(const Footprint& footprint) = 0;
};

/// A sentence when the stored shape is not the one the id was made of, else empty.
std::string footprint_fault(const FootprintStore& store, const ledger::FootprintId& id);

class MemoryFootprints : public FootprintStore {
  public:
    std::optional<Footprint> find(const ledger::FootprintId& id) const override;
    std::vector<ledger::FootprintId> touching(const Box& box) const override;
    void add(const Footprint& footprint) override;

  private:
    std::vector<Footprint> m_footprints;
    std::unordered_map<ledger::FootprintId, std::size_t> m_places;
    BoxIndex m_index;
};

class KeptFootprints : public FootprintStore {
  public:
    std::optional<Footprint> find(const ledger::FootprintId& id) const override;
    std::vector<ledger::FootprintId> touching(const Box& box) const override;
    void add(const Footprint& footprint) override { m_waiting.add(footprint); }

  protected:
    /// Writes what waits for these entries; in the transaction that writes them.
    void keep_ground_of(std::span<const ledger::Entry> entries);
    virtual std::optional<Footprint> kept(const ledger::FootprintId& id) const = 0;
    virtual std::vector<ledger::FootprintId> kept_touching(const Box& box) const = 0;
    virtual void keep(const Footprint& footprint) = 0;

  private:
    MemoryFootprints m_waiting;
};

} // namespace areal::source
