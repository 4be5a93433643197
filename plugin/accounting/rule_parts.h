// SPDX-License-Identifier: GPL-2.0-or-later
//
// The parts of a rule set, as they stand in its file. Lengths in metres, areas in m2, as a planner writes them.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace areal::accounting {

struct DevelopmentRule {
    std::set<std::string> main_groups;                            // hovedformål "1"... that develop
    std::set<std::string> codes;                                  // KpArealformål that develop besides
    std::map<std::string, std::set<std::string>> include, except; // per code list: codes that do, that do not
};

enum class Precedence : std::uint8_t { newest, kommuneplan_first };

/// Which plans there are, and which of two that overlap counts.
struct PlanRule {
    std::set<std::string> in_force_statuses, proposal_statuses; // planstatus; "" is missing
    std::vector<Precedence> precedence;                         // the first that tells the two apart decides
};

/// What says that ground is built already.
struct BuiltEvidence {
    std::string from;            // "cover" (the account's own), or a kind of layer: "ar5", "building"...
    double buffer_m = 0;         // how far the ground of a building or a road reaches; 0: as the table of widths has it
    std::set<std::string> codes; // only these of its code list; empty: all that are booked as built
    std::set<std::string> ignored_sources; // of a polygon (arealbrukKilde): no evidence
};

struct BuiltRule {
    std::vector<BuiltEvidence> evidence; // the first that says so is named
    bool overrides_cover = false;        // ground the cover calls something else is booked as built: no loss
    double water_over_m2 = 0;            // water in polygons above this is no reserve; 0: not taken out

    const BuiltEvidence* find(const std::string& from) const;
};

enum class SliverTest : std::uint8_t { minimum_area, opening, inscribed_circle };

/// One test of what is left of a plan area when the built ground is taken out.
struct SliverRule {
    SliverTest test = SliverTest::minimum_area;
    double minimum_m2 = 0;                   // minimum_area: smaller parts
    std::map<std::string, double> groups_m2; // by purpose group, where it is another
    double radius_m = 0; // opening: ground no disc of it reaches; inscribed_circle: parts it fits not in
    double minimum(const std::string& group) const;
};

struct CarbonRule {
    int horizon_years = 0;
    std::string factors;                                    // table of factors in resources/codes
    std::vector<std::string> rich_accounts;                 // carbon-rich ground
    std::map<std::string, std::set<std::string>> rich_soil; // code list -> codes
};

/// Beside like for like: what else may offset a loss.
struct OffsetRule {
    std::string lost;               // account
    std::vector<std::string> given; // accounts that make up for it
};

/// What the municipality has decided.
struct Target {
    double net_loss_m2 = 0;                  // of nature, at most
    bool farmland = false;                   // farmland is part of the decision
    std::map<std::string, std::string> text; // by language
};

} // namespace areal::accounting
