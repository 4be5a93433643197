// SPDX-License-Identifier: GPL-2.0-or-later
//
// The ground of a ledger entry as a polygon, and where such polygons are kept. The id is the digest of the
// geometry (the first half of SHA-256 over its WKB), so the hash chain of the book covers the ground too:
// a moved vertex is another footprint. Footprints are added, never changed.
//
// Coordinates in the CRS of the book, area planar in mm2. WKB: little-endian MultiPolygon, every vertex as
// it is. Refuses (BadInput): a shape without area, more than 9e12 m2, coordinates that are not finite.
#pragma once

#include "base/area.h"
#include "base/box.h"
#include "ledger/claim.h"
#include "shape/feature_shape.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace areal::source {

struct Footprint {
    ledger::FootprintId id;
    shape::FeatureShape shape;
    AreaMm2 area_mm2 = 0;
    Box box;
};

Footprint make_footprint(shape::FeatureShape shape);

std::string to_wkb(const shape::FeatureShape& shape);
/// Nothing when the bytes are no such WKB.
std::optional<shape::FeatureShape> from_wkb(std::string_view wkb);
/// "MULTIPOLYGON (((...)))", for sentences and logs.
std::string to_wkt(const shape::FeatureShape& shape);

class FootprintStore {
  public:
    virtual ~FootprintStore() = default;
    /// Nothing when there is none of that id. The shape is as stored; see `footprint_fault`.
    virtual std::optional<Footprint> find(const ledger::FootprintId& id) const = 0;
    /// Adding what is there changes nothing.
    virtual void add(const Footprint& footprint) = 0;
};

/// A sentence when the stored shape is not the one the id was made of, else empty.
std::string footprint_fault(const FootprintStore& store, const ledger::FootprintId& id);

class MemoryFootprints : public FootprintStore {
  public:
    std::optional<Footprint> find(const ledger::FootprintId& id) const override;
    void add(const Footprint& footprint) override { m_footprints.emplace(footprint.id, footprint); }

  private:
    std::map<ledger::FootprintId, Footprint> m_footprints;
};

} // namespace areal::source
