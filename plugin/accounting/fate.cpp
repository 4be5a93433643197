// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/fate.h"

#include <algorithm>
#include <array>

namespace areal::accounting {
namespace {

constexpr std::array<std::string_view, 11> fate_names{
    "outside", "kept",     "nature_lost",      "farmland_lost",    "water_lost", "built_on",
    "unknown", "restored", "restored_already", "not_restored_yet", "cultivated"};

Fate developed(const CoverClass& cover, bool is_built, const RuleSet& rules) {
    if (is_built && rules.built_ground.overrides_cover)
        return Fate::built_on;
    if (rules.is_nature(cover.account))
        return Fate::nature_lost;
    if (rules.is_farmland(cover.account))
        return Fate::farmland_lost;
    if (rules.is_water(cover.account))
        return Fate::water_lost;
    return rules.is_built(cover.account) ? Fate::built_on : Fate::unknown;
}

Fate restored(const Measure& measure, const CoverClass& cover, const RuleSet& rules) {
    if (!measure.counts)
        return Fate::not_restored_yet;
    const bool was_nature = rules.is_nature(measure.before(cover.account));
    if (was_nature && rules.is_farmland(measure.account_after))
        return Fate::cultivated;
    return !was_nature && rules.is_nature(measure.account_after) ? Fate::restored : Fate::restored_already;
}

} // namespace

std::string_view fate_name(Fate fate) {
    return fate_names.at(std::size_t(fate));
}

bool is_taken(std::string_view effect) {
    const auto* const found = std::find(fate_names.begin(), fate_names.end(), effect);
    return found != fate_names.end() && is_taken(Fate(found - fate_names.begin()));
}

Fate fate_of(const PurposeArea* purpose, const CoverClass& cover, const Measure* measure, bool is_built,
             const RuleSet& rules) {
    if (purpose != nullptr && purpose->effect == Effect::develops)
        return developed(cover, is_built, rules);
    if (measure != nullptr)
        return restored(*measure, cover, rules);
    return purpose == nullptr ? Fate::outside : Fate::kept;
}

bool is_in_doubt(const PurposeArea* purpose, const CoverClass& cover, Fate fate, bool is_built, const RuleSet& rules) {
    const bool stays_built = rules.is_built(cover.account) || (is_built && rules.built_ground.overrides_cover);
    return purpose != nullptr && purpose->in_doubt && fate == Fate::kept && !stays_built;
}

} // namespace areal::accounting
