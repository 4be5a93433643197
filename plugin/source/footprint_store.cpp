// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/footprint_store.h"

#include "shape/measure.h"

#include <algorithm>

namespace areal::source {

using ledger::FootprintId;

std::string footprint_fault(const FootprintStore& store, const FootprintId& id) {
    const std::optional<Footprint> stored = store.find(id);
    if (!stored)
        return "The footprint " + id + " is not in the store.";
    if (!is_what_its_id_says(*stored))
        return "The footprint " + id + " was changed: its geometry is not the one that was booked.";
    if (shape::area_of(stored->shape).mm2() != stored->area_mm2)
        return "The footprint " + id + " was changed: its area is not that of its geometry.";
    return {};
}

std::optional<Footprint> MemoryFootprints::find(const FootprintId& id) const {
    const auto place = m_places.find(id);
    return place == m_places.end() ? std::nullopt : std::optional(m_footprints[place->second]);
}

std::vector<FootprintId> MemoryFootprints::touching(const Box& box) const {
    std::vector<FootprintId> ids;
    for (const BoxIndex::Key place : m_index.touching(box))
        ids.push_back(m_footprints[std::size_t(place)].id);
    return ids;
}

void MemoryFootprints::add(const Footprint& footprint) {
    if (!m_places.emplace(footprint.id, m_footprints.size()).second)
        return;
    m_index.add(BoxIndex::Key(m_footprints.size()), footprint.box);
    m_footprints.push_back(footprint);
}

std::optional<Footprint> KeptFootprints::find(const FootprintId& id) const {
    auto footprint = kept(id);
    return footprint ? std::move(footprint) : m_waiting.find(id);
}

std::vector<FootprintId> KeptFootprints::touching(const Box& box) const {
    std::vector<FootprintId> ids = kept_touching(box);
    for (FootprintId& id : m_waiting.touching(box))
        ids.push_back(std::move(id));
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

void KeptFootprints::keep_ground_of(std::span<const ledger::Entry> entries) {
    for (const ledger::Entry& entry : entries)
        if (const auto waiting = m_waiting.find(entry.footprint); waiting && !kept(entry.footprint))
            keep(*waiting);
}

} // namespace areal::source
