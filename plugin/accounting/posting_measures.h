// SPDX-License-Identifier: GPL-2.0-or-later
//
// A layer of restoration measures, as entries of the book. A measure that is planned or begun is a promise; one
// that is done is a restoration, from the promise when there is one; what has moved on since last time is a
// status. The same layer can be posted again: what is booked already is left alone.
//
// Where the map calls the ground otherwise than the measure does (a quarry too small for the map, mire that
// the map cannot see is drained), the ground is re-mapped first, then restored: two moves, one ground.
//
// Factors of the valuation are set where the layer says enough: distance from the ground of the loss that the
// measure answers for, years from that loss to the target state, class of difficulty. They never touch the
// area.
//
// Refuses (BadInput): what reading the layers refuses.
#pragma once

#include "accounting/named_source.h"
#include "accounting/posting.h"
#include "accounting/valuation_file.h"
#include "base/progress.h"

namespace areal::accounting {

struct MeasureReport {
    NamedSource measures;
    NamedSource cover; // the vintage the book rests on
    ledger::WeightRule valuation;
    int threads = 0;
    Progress* progress = nullptr;
};

/// As things stood on the day of the terms.
Posting take_up_measures(const OpenBook& book, const MeasureReport& report, const PostingTerms& terms,
                         const Meanings& meanings);

} // namespace areal::accounting
