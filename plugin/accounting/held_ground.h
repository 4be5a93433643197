// SPDX-License-Identifier: GPL-2.0-or-later
//
// The ground that live entries hold in one layer of claims, as polygons that can be cut against a plan or a
// map: later entries lie on top of earlier ones, so the owner of a place is the last of its stack.
// Coordinates in the CRS of the book.
#pragma once

#include "ledger/books.h"
#include "ledger/claim.h"
#include "shape/overlay.h"
#include "source/footprint_store.h"
#include "source/polygon_table.h"

#include <vector>

namespace areal::accounting {

struct HeldGround {
    source::PolygonTable table;              // a feature per holder, in the order of the book
    std::vector<ledger::EntryNumber> owners; // of each feature

    /// The entry that owns ground under this stack; 0 for none.
    ledger::EntryNumber owner(const shape::StackTable& stacks, shape::StackId stack) const;
};

HeldGround held_ground(const ledger::Books& books, const source::FootprintStore& footprints, ledger::ClaimLayer layer);

} // namespace areal::accounting
