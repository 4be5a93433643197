// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/claims.h"

#include "shape/overlay.h"
#include "shape/pieces.h"

#include <algorithm>
#include <map>

namespace areal::accounting {
namespace {

using ledger::Claim;
using ledger::EntryNumber;

void add_feature(shape::PolygonLayer& layer, const shape::FeatureShape& shape) {
    layer.begin_feature();
    for (const shape::Ring& ring : shape)
        layer.add_ring(ring.role, ring.points);
}

/// What each holder has of the asked ground; `owners` are the features of `held`, in order.
std::vector<Claim> share(const shape::PolygonLayer& asked, const shape::PolygonLayer& held,
                         const std::vector<EntryNumber>& owners) {
    const std::array layers{&asked, &held};
    shape::OverlayOptions options;
    options.threads = 1;
    const shape::OverlayTable table = shape::overlay(layers, options);
    shape::PieceOptions piece_options;
    piece_options.threads = 1;

    std::map<EntryNumber, ExactArea> areas;
    std::map<EntryNumber, std::vector<std::size_t>> rows;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const shape::OverlayRow& row = table.rows[i];
        if (row.stacks[0] == shape::no_polygon || row.stacks[1] == shape::no_polygon)
            continue;
        const EntryNumber owner = owners[table.stacks[1].features(row.stacks[1]).back()];
        areas[owner] += row.plan_area;
        rows[owner].push_back(i);
    }
    std::vector<Claim> claims;
    for (const auto& [owner, area] : areas) {
        Claim claim{owner, area.mm2(), {}, {}};
        if (claim.area_mm2 > ledger::claim_tolerance_mm2) {
            shape::FeatureShape ground;
            for (shape::Piece& piece : shape::build_pieces(layers, table, rows[owner], piece_options))
                ground.insert(ground.end(), piece.shape.begin(), piece.shape.end());
            for (const shape::Ring& ring : ground)
                for (const shape::Point& p : ring.points)
                    claim.place.add(p.x, p.y);
            claim.polygon = source::to_wkt(ground);
        }
        if (claim.area_mm2 > 0)
            claims.push_back(std::move(claim));
    }
    return claims;
}

} // namespace

const source::Footprint* PolygonClaims::find(const ledger::FootprintId& id) const {
    if (const auto known = m_known.find(id); known != m_known.end())
        return &known->second;
    auto stored = m_store.find(id);
    return stored ? &m_known.emplace(id, *std::move(stored)).first->second : nullptr;
}

std::optional<AreaMm2> PolygonClaims::area(const ledger::FootprintId& footprint) const {
    const source::Footprint* known = find(footprint);
    return known ? std::optional(known->area_mm2) : std::nullopt;
}

std::string PolygonClaims::fault(const ledger::FootprintId& footprint) const {
    return source::footprint_fault(m_store, footprint);
}

std::vector<Claim> PolygonClaims::owners(ledger::ClaimLayer layer, const ledger::FootprintId& footprint) const {
    const source::Footprint* known = find(footprint);
    if (!known)
        return {};
    const Layer& here = m_layers[std::size_t(layer)];
    std::vector<EntryNumber> owners;
    for (const ledger::FootprintId& id : m_store.touching(known->box))
        if (const auto held = here.owners.find(id); held != here.owners.end())
            owners.insert(owners.end(), held->second.begin(), held->second.end());
    std::sort(owners.begin(), owners.end());
    if (owners.empty())
        return {};
    shape::PolygonLayer asked, held;
    add_feature(asked, known->shape);
    for (const EntryNumber owner : owners)
        add_feature(held, find(here.holds.at(owner))->shape);
    return share(asked, held, owners);
}

void PolygonClaims::hold(ledger::ClaimLayer layer, EntryNumber owner, const ledger::FootprintId& footprint) {
    Layer& here = m_layers[std::size_t(layer)];
    if (here.holds.emplace(owner, footprint).second)
        here.owners[footprint].push_back(owner);
}

void PolygonClaims::drop(ledger::ClaimLayer layer, EntryNumber owner) {
    Layer& here = m_layers[std::size_t(layer)];
    const auto held = here.holds.find(owner);
    if (held == here.holds.end())
        return;
    const auto owners = here.owners.find(held->second);
    std::erase(owners->second, owner);
    if (owners->second.empty())
        here.owners.erase(owners);
    here.holds.erase(held);
}

} // namespace areal::accounting
