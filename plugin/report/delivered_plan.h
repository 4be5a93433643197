// SPDX-License-Identifier: GPL-2.0-or-later
//
// The plan of a delivered account, ready for the book: account.json and pieces.gpkg in its folder, with the digest of
// the account as evidence.
#pragma once

#include "accounting/meanings.h"
#include "accounting/plan_pieces.h"

#include <filesystem>

namespace areal::report {

struct DeliveredPlan {
    accounting::Account account; // with its pieces
    accounting::PlanPieces pieces;
};

/// Throws BadInput when either file is missing or no such file.
DeliveredPlan delivered_plan(const std::filesystem::path& folder, const accounting::Meanings& meanings);

} // namespace areal::report
