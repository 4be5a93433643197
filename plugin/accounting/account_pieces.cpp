// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/account_pieces.h"

#include "accounting/plan_mosaic.h"
#include "accounting/reserve.h"
#include "shape/pieces.h"

#include <utility>

namespace areal::accounting {
namespace {

AccountPiece piece_of(const Ground& ground, const PlanLayer& judged) {
    AccountPiece piece;
    if (ground.purpose != nullptr) {
        piece.plan = judged.table.name;
        piece.purpose_code = ground.purpose->code;
        piece.purpose = ground.purpose->purpose;
        piece.status = ground.purpose->status;
        piece.plan_id = ground.purpose->plan_id;
        piece.area_name = ground.purpose->name;
        piece.plan_feature = judged.table.ids[ground.plan_feature];
    }
    if (ground.from != nullptr) {
        piece.from_code = ground.from->code;
        piece.from_purpose = ground.from->purpose;
        piece.from_plan_id = ground.from->plan_id;
        piece.from_status = ground.from->status;
    }
    piece.cover_code = ground.cover->code;
    piece.cover = ground.cover->name;
    piece.account = ground.cover->account;
    piece.account_name = ground.cover->account_name;
    piece.tree_kind = ground.cover->attribute("tree_kind");
    piece.forest_quality = ground.cover->attribute("forest_quality");
    piece.ground = ground.cover->attribute("ground");
    for (const ThemeOfPlace& theme : ground.known->themes)
        piece.themes.push_back(theme.best == nullptr ? std::string(theme_state_name(theme.state)) : theme.best->code);
    piece.effect = fate_name(ground.fate);
    if (ground.built_by != nullptr)
        piece.built_by = *ground.built_by;
    if (is_set_aside(ground))
        piece.reserve_share = share_name(ground.share);
    piece.area = ground.area;
    return piece;
}

// The oldest of the dates where polygons lie on each other.
std::string cover_date(const PlanCut& cut, const shape::OverlayRow& row) {
    std::string oldest;
    for (const shape::FeatureIndex f : cut.table.stacks[cut.cover_place].features(row.stacks[cut.cover_place]))
        if (const std::string& date = cut.read.cover.dates[f]; oldest.empty() || (!date.empty() && date < oldest))
            oldest = date;
    return oldest;
}

} // namespace

void make_pieces(const GroundView& view, const std::function<bool(const Ground&)>& wanted, int threads,
                 Progress* progress, const std::function<void(const Ground&, AccountPiece)>& take) {
    std::vector<std::size_t> rows;
    for (const Ground& ground : view.rows())
        if (wanted(ground))
            rows.push_back(ground.row);
    shape::PieceOptions options;
    options.threads = threads;
    options.progress = progress;
    const PlanCut& cut = view.cut();
    PlanWords words(view);
    for (shape::Piece& built : shape::build_pieces(polygons_of(cut.layers), cut.table, rows, options)) {
        const Ground& ground = view.rows()[built.row];
        AccountPiece piece = piece_of(ground, cut.judged);
        piece.plan_reason = words.reason(ground);
        piece.shape = std::move(built.shape);
        piece.cover_date = cover_date(cut, cut.table.rows[built.row]);
        take(ground, std::move(piece));
    }
}

std::vector<AccountPiece> account_pieces(const GroundView& view, const std::function<bool(const Ground&)>& wanted,
                                         int threads, Progress* progress) {
    std::vector<AccountPiece> pieces;
    make_pieces(view, wanted, threads, progress,
                [&](const Ground&, AccountPiece piece) { pieces.push_back(std::move(piece)); });
    return pieces;
}

} // namespace areal::accounting
