// SPDX-License-Identifier: GPL-2.0-or-later
//
// The account of a plan: what it takes of which land cover, what is restored, whether it is neutral, and the
// certificate that nothing was lost on the way. One run cuts all layers once; every table is a fold over the
// same rows, so no two tables can disagree.
//
// Refuses (BadInput): an account CRS in degrees, and whatever reading the layers refuses.
// Areas are plan area (planar m2 in the account's CRS) or true area (ellipsoidal), as `area_kind` says.
#pragma once

#include "accounting/account_request.h"
#include "accounting/conservation.h"
#include "accounting/meanings.h"
#include "accounting/table.h"
#include "accounting/verdict.h"
#include "base/finding.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace areal::accounting {

/// A piece of plan x cover: one row of the result layer.
struct AccountPiece {
    std::string plan, purpose_code, purpose, status, plan_id, area_name; // of the judged plan
    std::int64_t plan_feature = -1;                                      // the polygon that answers for the ground
    std::string plan_reason;                                             // why this plan holds here, in words
    std::string from_code, from_purpose, from_status, from_plan_id; // in the plan in force, when a proposal is judged
    std::string tree_kind, forest_quality, ground;                  // codes, where the land cover has them
    std::string cover_date;                                         // when the ground was seen, ISO; empty: not said
    std::vector<std::string> themes;                                // by theme: its best value, else the state
    std::string cover_code, cover, account, account_name;
    std::string effect;        // fate_name: "nature_lost", "built_on", "kept"...
    std::string built_by;      // the evidence that calls the ground built: "cover", "building"...; empty: none
    std::string reserve_share; // of ground set aside for building: "built", "water", "sliver", "free"; else empty
    ExactArea area;
    shape::FeatureShape shape;
};

struct Account {
    std::string crs, crs_name, crs_wkt; // id ("EPSG:25832", may be empty), name, WKT
    AreaKind area_kind = AreaKind::plan;
    std::optional<Date> day; // the account is of; none: of its data
    Language language = Language::nb;
    std::string program; // that made it; empty: this one
    std::string rules_name, rules_version, rules_sha256, rules_title;
    std::string rules_text; // the rule file, byte for byte, so that the account can be made again anywhere
    std::vector<InputRecord> inputs;
    std::vector<Table> tables;
    std::optional<Verdict> verdict; // flows and change have none
    Conservation conservation;
    Findings findings;
    PlanDecisions decisions;                  // that the account was made with
    std::map<std::string, std::string> texts; // the planner's own words, by name ("justification"...)
    std::vector<std::string> piece_themes;    // names, in the order of AccountPiece::themes
    std::vector<AccountPiece> pieces;         // of the plan that is judged
    std::vector<AccountPiece> revised;        // what an earlier revision had otherwise; `from` is the earlier one

    const Table* table(const std::string& name) const;
};

/// An account with nothing in it yet but where and how it measures.
Account begin_account(const shape::Crs& crs, AreaKind area_kind, const Meanings& meanings);

Account make_account(const AccountRequest& request, const Meanings& meanings);

} // namespace areal::accounting
