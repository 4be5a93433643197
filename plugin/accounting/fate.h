// SPDX-License-Identifier: GPL-2.0-or-later
//
// What happens to the ground of one row: decided once, from the purpose, the land cover, a measure and the
// rules. Every table is a sum over these.
#pragma once

#include "accounting/cover_layer.h"
#include "accounting/plan_layer.h"
#include "accounting/restoration_layer.h"
#include "accounting/rule_set.h"

#include <cstdint>
#include <string_view>

namespace areal::accounting {

enum class Fate : std::uint8_t {
    outside, // not in the plan, not restored
    kept,    // in the plan, stays what it is
    nature_lost,
    farmland_lost, // a book of its own, never netted with nature
    water_lost,
    built_on,         // built already, by the cover or by evidence that overrides it: densification, no loss
    unknown,          // develops, but nobody knows what is there
    restored,         // counts as nature gained
    restored_already, // was nature before: nothing gained in area
    not_restored_yet, // the measure's status does not count
    cultivated        // nydyrking: a measure makes farmland of nature, which is a loss of nature
};

std::string_view fate_name(Fate fate); // the word in the result layer

/// `purpose` and `measure` may be null. `is_built`: some evidence the rules go by calls the ground built.
Fate fate_of(const PurposeArea* purpose, const CoverClass& cover, const Measure* measure, bool is_built,
             const RuleSet& rules);

/// Is it open whether the plan takes this ground, because nobody knows its purpose or status? Never of built ground.
bool is_in_doubt(const PurposeArea* purpose, const CoverClass& cover, Fate fate, bool is_built, const RuleSet& rules);

/// Ground whose account a plan changes.
inline bool is_taken(Fate fate) {
    return fate == Fate::nature_lost || fate == Fate::farmland_lost || fate == Fate::water_lost ||
           fate == Fate::unknown;
}
/// The same of a piece of the result layer, by its word.
bool is_taken(std::string_view effect);

} // namespace areal::accounting
