// SPDX-License-Identifier: GPL-2.0-or-later
//
// What is to leave one book and arrive in another, entry by entry, before anything is posted.
#pragma once

#include "accounting/municipal_move.h"

namespace areal::accounting {

struct Parcel {
    BridgeRow row;
    std::vector<ledger::Entry> leaving, arriving;
    std::optional<std::size_t> debt; // the parcel of the obligation that the arriving measure answers for
    source::Footprint ground;        // without id when there is none on the map
};

/// In the order in which the receiving book can take them: ground, debts, reserves.
std::vector<Parcel> parcels(OpenBook& giving, const std::string& from, const std::string& to,
                            const MoveRequest& request);

} // namespace areal::accounting
