// SPDX-License-Identifier: GPL-2.0-or-later
//
// A new vintage of land cover, as entries of the book. The two vintages are cut against each other, against
// the live pledges and against the ground that entries own; what a change leads to is data
// (vintage_rules.h). Built on pledged ground: a loss posted from the pledge, in part or whole. Built where a
// case explains it: a loss of its own kind, or ground taken for a time. Drawn differently: re-mapped. All
// else is a candidate (kartendring), one per place, that waits for a person.
//
// What the book knows goes before what the older map says: ground that an entry owns is compared with what
// that entry made of it. Ground the new map does not cover is left alone.
//
// Refuses (BadInput): what reading the layers refuses; a book in another CRS or kind of area.
#pragma once

#include "accounting/named_source.h"
#include "accounting/posting.h"
#include "base/progress.h"

namespace areal::accounting {

struct NewVintage {
    NamedSource from, to;                // land cover
    std::optional<NamedSource> cases;    // what explains losses outside any plan (case_layer.h)
    std::optional<NamedSource> boundary; // only ground inside counts
    int threads = 0;
    Progress* progress = nullptr;
};

Posting take_up_vintage(const OpenBook& book, const NewVintage& vintage, const PostingTerms& terms,
                        const Meanings& meanings);

} // namespace areal::accounting
