// SPDX-License-Identifier: GPL-2.0-or-later
//
// One input of plans, read: the purpose areas that lie on the ground, and aside from them what takes no ground
// of its own but is needed to judge the plans (their outlines, purposes on other vertical levels). Zones over
// the plan (hensynssoner, bestemmelsesområder) are neither; they are left out and listed with how many there
// were. A layer of outlines alone is an input too: it says what the plans of other layers are.
//
// Refuses (BadInput): neither a field with a purpose nor outlines (with the fields there are).
#pragma once

#include "accounting/named_source.h"
#include "accounting/plan_facts.h"
#include "accounting/purpose_area.h"
#include "source/polygon_table.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace areal::accounting {

/// Polygons of plans that take no ground.
struct PlanAside {
    enum class Kind : std::uint8_t { outline, other_level, left_out };
    struct Said {
        Kind kind = Kind::outline;
        std::size_t plan = 0; // place in the list of plans
    };
    source::PolygonTable table;
    std::vector<Said> said; // per polygon
};

struct PlanDelivery {
    InputRecord record;
    source::PolygonTable table;
    std::vector<PurposeArea> areas; // per polygon; their `plan` is a place among the sayings
    PlanAside aside;                // likewise
    std::vector<PlanSaying> sayings;
    std::vector<std::string> keys;                               // of the plan of each saying
    std::vector<std::pair<std::int64_t, std::size_t>> saying_of; // every feature: its id, its saying
    PlansSaid said;                                              // by key
    /// The fields to name (NamedSource) to have a few features of the layer read as they were among all of it.
    std::map<std::string, std::string> as_read;
};

PlanDelivery read_plan_delivery(const NamedSource& input, const std::string& role, const shape::Crs& crs,
                                const RuleSet& rules, const Meanings& meanings, Progress* progress);

} // namespace areal::accounting
