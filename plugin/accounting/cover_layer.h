// SPDX-License-Identifier: GPL-2.0-or-later
//
// Land cover as the account needs it: each polygon with its class and the account it is booked in. A code the
// list does not know is booked as `unknown` (never nature, never built) and listed with its m2.
//
// Refuses (BadInput): no field that any known land cover has (with the fields there are).
#pragma once

#include "accounting/meanings.h"
#include "accounting/named_source.h"
#include "source/polygon_table.h"

#include <map>
#include <string>
#include <vector>

namespace areal::accounting {

struct CoverClass {
    std::string code, name, account, account_name;
    std::map<std::string, std::string>
        attributes; // role -> code: tree_kind, forest_quality, ground; where the map has it

    const std::string& attribute(const std::string& role) const; // empty where the map does not say
};

struct CoverLayer {
    InputRecord record;
    source::PolygonTable table;
    std::vector<CoverClass> classes;
    std::vector<std::size_t> class_of; // per polygon feature
    std::vector<std::string> dates;    // per polygon: when the ground was seen, else when the map was touched; ISO
    std::map<std::string, std::string> attribute_lists; // role -> code list of its codes
};

CoverLayer read_cover(const NamedSource& input, const std::string& role, const shape::Crs& crs,
                      const Meanings& meanings, Progress* progress);

} // namespace areal::accounting
