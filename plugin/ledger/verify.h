// SPDX-License-Identifier: GPL-2.0-or-later
//
// Recomputes the whole book from what is stored: readable fields, chain, gate (balances, references,
// ownership), snapshots, footprints, and the store's own guards. Names the first entry that is wrong.
//
// An intact chain cannot tell that its last entries were cut off, or that someone computed all of it anew.
// That is what the head printed in a council paper is for: given as `known_head`, it must occur in the chain.
#pragma once

#include "ledger/ledger.h"

#include <optional>
#include <string>
#include <vector>

namespace areal::ledger {

struct VerifyResult {
    std::size_t entries = 0;          // read
    EntryNumber first_wrong = 0;      // 0: none
    std::string sentence;             // what is wrong with it, or with the store; empty when all is well
    std::string head;                 // of what was found right
    AreaMm2 municipality_mm2 = 0;     // sum over the physical accounts
    AreaMm2 residual_mm2 = 0;         // sum over all books and accounts, which is 0
    std::vector<std::string> remarks; // not wrong, but worth knowing: entries without ground on the map...
    bool sound() const { return sentence.empty(); }
};

/// `claims` must be fresh: holding nothing yet.
VerifyResult verify(const EntryStore& store, const Digest& digest, ClaimCheck* claims,
                    const std::string& known_head = {});

} // namespace areal::ledger
