// SPDX-License-Identifier: GPL-2.0-or-later
//
// A book opened from a land cover: the baseline (place, day, coordinate system, kind of area, rules, sources
// with their digests) and what the municipality had of each account on that day, in whole mm2 that sum to
// the whole. With a boundary, ground inside it that the map leaves out is opened as unknown.
//
// Refuses (BadInput): what reading the layers refuses; a store that is there already.
#pragma once

#include "accounting/cut.h"
#include "accounting/named_source.h"
#include "accounting/open_book.h"
#include "accounting/rule_set.h"

#include <optional>

namespace areal::accounting {

class Meanings;

struct Opening {
    std::string place; // "4026 Tinn"
    NamedSource cover;
    std::optional<NamedSource> boundary;
    std::optional<shape::Crs> crs; // default: the cover's
    AreaKind area_kind = AreaKind::plan;
    RuleSet rules;
    Date date;
    std::string author;
    int threads = 0;
    Progress* progress = nullptr;
};

/// The baseline and the openings, as drafts.
std::vector<ledger::Entry> opening_drafts(const Opening& opening, const Meanings& meanings);

} // namespace areal::accounting
