// SPDX-License-Identifier: GPL-2.0-or-later
//
// Since when and until when each entry of the book has held its ground, by effective dates: what a time slider
// on a map needs. A pledge or a promised restoration holds until nothing is left of it, ground taken for a time
// until all of it is given back, a candidate change until a person has answered, any other entry until it is
// taken back. Ground that a later entry lies on top of is still held, beneath it: entries come in the order in
// which they lie on each other. Entries without ground on the map are left out.
#pragma once

#include "ledger/books.h"

#include <optional>
#include <vector>

namespace areal::accounting {

struct GroundSpan {
    ledger::EntryNumber entry = 0;
    Date from;
    std::optional<Date> to; // the first day it does not hold; nothing: it still does
};

std::vector<GroundSpan> ground_history(const ledger::Books& books);

} // namespace areal::accounting
