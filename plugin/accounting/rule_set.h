// SPDX-License-Identifier: GPL-2.0-or-later
//
// The rules of an account as data (resources/rules/*.json, schema resources/schema/rules.schema.json): which
// purposes are development, which statuses take ground, which plan counts, what is built already and what of the
// rest is a sliver, which accounts are nature, farmland, built, water, what is carbon-rich, what may offset what.
// An account carries name, version and SHA-256 of the rules it was made with.
//
// Refuses (BadInput, with the path in the file): a file that is not JSON, a missing or unknown key, a value of the
// wrong kind, a word that is not one of the choices, a rule set that names no development.
#pragma once

#include "accounting/rule_parts.h"

#include <optional>

namespace areal::accounting {

/// What a purpose does to the ground.
enum class Effect : std::uint8_t { keeps, develops };

struct RuleSet {
    std::string name, version, date, source, sha256;
    std::string text;                         // the file as it was read
    std::map<std::string, std::string> title; // by language
    DevelopmentRule development;
    std::set<std::string> statuses;        // arealbruksstatus that take ground; "" is missing
    std::set<std::string> vertical_levels; // vertikalnivå that lies on the ground; "" is missing
    PlanRule plans;
    /// Account paths, with all below them; of several the longest decides. `apart` is none of the four.
    std::vector<std::string> nature, farmland, built, water, apart;
    BuiltRule built_ground;
    std::vector<SliverRule> slivers;            // one after the other; none: nothing is a sliver
    std::set<std::string> restoration_statuses; // from which a measure counts
    CarbonRule carbon;
    std::vector<OffsetRule> equivalence;
    std::optional<Target> target;                     // none: the source states none
    std::map<std::string, double> positional_error_m; // by kind of layer ("ar5", "plan"...), and "default"
    std::vector<std::string> notes;                   // on each choice the source does not settle

    static RuleSet parse(const std::string& json, const std::string& file);

    Effect effect(const std::string& code_list, const std::string& code, const std::string& kp_code,
                  const std::string& main_group) const;
    bool takes_ground(const std::string& status) const { return statuses.contains(status); }
    bool is_nature(const std::string& account) const { return leads(nature, account); }
    bool is_farmland(const std::string& account) const { return leads(farmland, account); }
    bool is_built(const std::string& account) const { return leads(built, account); }
    bool is_water(const std::string& account) const { return leads(water, account); }
    bool is_carbon_rich(const std::string& account) const;
    /// Like for like, or as the equivalence rules allow.
    bool may_offset(const std::string& given, const std::string& lost) const;
    /// Metres a border in a layer of this kind may be off; the default where the kind is not named.
    double positional_error(const std::string& kind) const;

  private:
    bool leads(const std::vector<std::string>& tops, const std::string& account) const;
};

} // namespace areal::accounting
