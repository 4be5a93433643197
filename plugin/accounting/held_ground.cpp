// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/held_ground.h"

#include "ledger/claim_moves.h"

#include <map>

namespace areal::accounting {

using ledger::EntryNumber;

EntryNumber HeldGround::owner(const shape::StackTable& stacks, shape::StackId stack) const {
    if (stack == shape::no_polygon)
        return 0;
    return owners[stacks.is_overlap(stack) ? stacks.features(stack).back() : stack - 1];
}

HeldGround held_ground(const ledger::Books& books, const source::FootprintStore& footprints, ledger::ClaimLayer layer) {
    std::map<EntryNumber, ledger::FootprintId> holds;
    for (const ledger::Entry& entry : books.entries())
        for (const ledger::ClaimMove& move : claim_moves(books, entry)) {
            if (move.layer != layer)
                continue;
            if (move.holds)
                holds[move.owner] = move.footprint;
            else
                holds.erase(move.owner);
        }
    HeldGround held;
    held.table.name = layer == ledger::ClaimLayer::ground ? "ground" : "reserve";
    for (const auto& [owner, id] : holds) {
        const auto footprint = footprints.find(id);
        if (!footprint)
            continue;
        held.table.polygons.begin_feature();
        for (const shape::Ring& ring : footprint->shape)
            held.table.polygons.add_ring(ring.role, ring.points);
        held.table.ids.push_back(owner);
        held.owners.push_back(owner);
    }
    return held;
}

} // namespace areal::accounting
