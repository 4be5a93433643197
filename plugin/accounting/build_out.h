// SPDX-License-Identifier: GPL-2.0-or-later
//
// How much of the unbuilt ground a plan area may take is really taken: full build-out (all of it), and a range
// where the plan states a utilisation (grad av utnytting):
//   min       the ground the allowed buildings stand on; a floor area stands on floor / storeys of ground
//   expected  midway between min and max: gardens, access and parking take half of what is left
//   max       all of it
// The utilisation is a share of the whole plan area (percent) or an amount for it (m2, scaled by the unbuilt
// part). Of nature, min is what cannot be avoided when other ground is used first; max is all that is taken.
// These are assumptions, and each row says in words which. Without a utilisation the three are one: all of it.
#pragma once

#include "accounting/ground_view.h"
#include "accounting/table.h"

#include <optional>
#include <string>

namespace areal::accounting {

/// What the plan says of one area, understood.
struct Utilisation {
    enum class Kind : std::uint8_t { none, footprint_percent, footprint_m2, floor_percent, floor_m2 };
    Kind kind = Kind::none;
    std::string name;  // of its type, in the language of the account
    double amount = 0; // percent or m2; the most allowed
    int storeys = 1;   // the most that are assumed: the least ground
};

/// Nothing: no utilisation is stated, or its type or number is not understood.
std::optional<Utilisation> utilisation_of(const PurposeArea& area, const Meanings& meanings);

/// Ground the buildings need at least, of `unbuilt` in a plan area of `whole`; never more than `unbuilt`.
ExactArea least_ground(const Utilisation& utilisation, ExactArea unbuilt, ExactArea whole);

/// `build_out`: plan_feature, plan_id, area_name, purpose_code, purpose, utilisation, assumption, min, expected, max,
/// nature_min, nature_expected, nature_max.
Table build_out_table(const GroundView& view);

} // namespace areal::accounting
