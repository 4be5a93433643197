// SPDX-License-Identifier: GPL-2.0-or-later
//
// The pieces of an account as the book needs them: what each piece of plan ground is, what the plan does to
// it, and what it becomes when it is built. A delivered account serves as well as one just made, once its
// pieces are read back (pieces_file.h).
#pragma once

#include "accounting/account.h"
#include "ledger/entry.h"
#include "source/polygon_table.h"

#include <string>
#include <vector>

namespace areal::accounting {

struct PlanPiece {
    std::string plan_id; // of the plan, or the name of its layer when it has none
    std::int64_t plan_feature = -1;
    std::string area_name, purpose_code, purpose;
    ledger::AccountPath account; // what the ground is
    ledger::AccountPath becomes; // what it is when it is built
    bool builds = false;         // the purpose is one for building, whatever its status
    bool is_built = false;       // whatever the land cover calls it, by the evidence of the account
    bool develops = false;       // the plan takes the ground, and it is not built yet
    ExactArea area;
    shape::FeatureShape shape;
};

struct PlanPieces {
    std::string crs;
    AreaKind area_kind = AreaKind::plan;
    std::string rules;             // "kdd 1"
    std::string evidence;          // inputs with digests
    std::vector<PlanPiece> pieces; // of the plan; ground of restorations outside it is left out

    /// A document that shows it, by its digest.
    void add_evidence(const std::string& name, const std::string& text);
};

PlanPieces plan_pieces(const Account& account, const Meanings& meanings);

/// Their polygons, a feature per piece.
source::PolygonTable polygons_of(const PlanPieces& plan);

} // namespace areal::accounting
