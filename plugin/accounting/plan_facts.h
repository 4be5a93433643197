// SPDX-License-Identifier: GPL-2.0-or-later
//
// What is known of a plan: id, name, plantype, planstatus, the day it came into force, the law it was made
// under. Its outline (KpOmråde, RpOmråde, RbOmråde) says so; else the fields of its purpose areas; the user's
// decisions go before both. Where data disagree the answer does not depend on the order of files or features,
// and a finding says so.
#pragma once

#include "accounting/meanings.h"
#include "base/date.h"
#include "base/finding.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace areal::accounting {

enum class PlanKind : std::uint8_t { kommuneplan, reguleringsplan, other };

struct Plan {
    /// Its id, else its name, else its layer: what carries the same is one plan. An id is unique within a municipality
    /// only: where two have the same it is "1860/2014001".
    std::string key;
    std::string id, name;
    std::string municipality;      // kommunenummer; empty when not said
    std::string type, status, law; // codes; empty when not said
    std::optional<Date> in_force;
    PlanKind kind = PlanKind::other;
    std::int64_t features = 0; // purpose areas
    bool counts = true;        // in force, or a proposal where one is asked for
    std::string why_not;       // in words, when it does not count
};

/// Does a person who writes `named` mean this plan? By its key, or by municipality and id.
bool is_named(const Plan& plan, const std::string& named);
/// "1860/2014001".
std::string key_within(const std::string& municipality, const std::string& id);

/// "reguleringsplan R2013-01 (2013-04-11)", in the language of the account.
std::string plan_label(const Plan& plan, const Meanings& meanings);
/// The same with a capital, to begin a sentence.
std::string plan_label_first(const Plan& plan, const Meanings& meanings);

/// What features say of one plan, gathered from any number of layers.
struct PlanFacts {
    struct Said {
        std::set<std::string> names, types, statuses, dates, laws;
        friend bool operator==(const Said&, const Said&) = default;
    };
    std::string id, municipality;
    Said by_outline, by_areas;
    PlanKind kind = PlanKind::other; // of the object types
    std::int64_t features = 0;       // purpose areas

    void add(const PlanFacts& others);
    friend bool operator==(const PlanFacts&, const PlanFacts&) = default;
};

using PlansSaid = std::map<std::string, PlanFacts>; // by key

/// What features of a layer say in the same words.
struct PlanSaying {
    PlanFacts facts;        // of one of them
    std::int64_t times = 0; // features that say so
    bool is_outline() const { return facts.features == 0; }
};

/// How each saying calls its plan: by its id ("1860/2014001" where it says the municipality), else as the only outline
/// there does, else by name, else like the layer. Sayings that nobody says any more decide nothing.
std::vector<std::string> plan_keys(const std::vector<PlanSaying>& sayings, const std::string& layer);
PlansSaid said_together(const std::vector<PlanSaying>& sayings, const std::vector<std::string>& keys);

/// One answer of what was said. `statuses` are those that count; where a plan is said to have several, one that
/// counts is taken. `dates` are the user's, by what a person calls a plan.
Plan settle(const std::string& key, const PlanFacts& facts, const std::set<std::string>& statuses,
            const std::map<std::string, Date>& dates, const Meanings& meanings, Findings& findings);

} // namespace areal::accounting
