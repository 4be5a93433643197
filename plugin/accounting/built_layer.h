// SPDX-License-Identifier: GPL-2.0-or-later
//
// Ground that is built already, as one source sees it: the polygons of AR5, Grunnkart, SSB arealbruk or another
// land cover whose account is built, buildings, roads and railways with the ground they take, or a layer every
// polygon of which is built (grå arealer), which the user names as such.
//
// In Grunnkart land use counts beside land cover, as it overrides it there; a polygon whose source the rule set
// ignores (taken from a plan) is no evidence and is listed with its m2.
//
// Refuses (BadInput): a layer that is none of these, and whatever reading refuses.
#pragma once

#include "accounting/meanings.h"
#include "accounting/named_source.h"
#include "accounting/rule_set.h"
#include "source/polygon_table.h"

#include <string>

namespace areal::accounting {

struct BuiltRequest {
    std::string kind; // "ar5", "building", "grey_areas"... as the user says; empty: as it is recognised
    NamedSource layer;
};

struct BuiltLayer {
    std::string kind; // what a rule set names it by
    InputRecord record;
    source::PolygonTable table; // what is evidence; may overlap itself
};

BuiltLayer read_built(const BuiltRequest& asked, const shape::Crs& crs, const RuleSet& rules, const Meanings& meanings,
                      Progress* progress);

} // namespace areal::accounting
