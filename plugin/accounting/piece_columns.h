// SPDX-License-Identifier: GPL-2.0-or-later
//
// The result layer's columns, once for every form it is written in (GeoPackage, QGIS sink). The file has besides
// area_daa and a column theme_NAME for every theme.
#pragma once

#include "accounting/account.h"

#include <string>
#include <vector>

namespace areal::accounting {

inline const std::vector<std::string>& piece_columns() {
    static const std::vector<std::string> columns{
        "plan",    "plan_feature", "plan_id",      "plan_reason",    "area_name",    "purpose_code",
        "purpose", "status",       "from_code",    "from_purpose",   "from_plan_id", "cover_code",
        "cover",   "account",      "account_name", "effect",         "built_by",     "reserve_share",
        "area_m2", "from_status",  "tree_kind",    "forest_quality", "ground",       "cover_date"};
    return columns;
}

/// Cells in the order of the columns.
std::vector<Cell> piece_cells(const AccountPiece& piece);

} // namespace areal::accounting
