// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/piece_columns.h"

namespace areal::accounting {

std::vector<Cell> piece_cells(const AccountPiece& piece) {
    return {piece.plan,         piece.plan_feature,   piece.plan_id,       piece.plan_reason, piece.area_name,
            piece.purpose_code, piece.purpose,        piece.status,        piece.from_code,   piece.from_purpose,
            piece.from_plan_id, piece.cover_code,     piece.cover,         piece.account,     piece.account_name,
            piece.effect,       piece.built_by,       piece.reserve_share, piece.area,        piece.from_status,
            piece.tree_kind,    piece.forest_quality, piece.ground,        piece.cover_date};
}

} // namespace areal::accounting
