// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/pieces.h"

#include "base/failure.h"
#include "shape/measure.h"
#include "shape/piece_builder.h"
#include "shape/workers.h"

#include <atomic>
#include <cmath>

namespace areal::shape {
namespace {

Piece best_piece(const PieceBuilder& builder, const PieceRecipe& recipe, const OverlayRow& row, double tolerance_m2) {
    Piece best;
    double smallest_miss = HUGE_VAL;
    for (const PieceWay way : {PieceWay::local, PieceWay::mended, PieceWay::on_grid}) {
        std::optional<FeatureShape> shape = builder.build(recipe, row.place, way);
        if (!shape)
            continue;
        const double area_m2 = area_of(*shape).m2();
        const double miss = std::fabs(area_m2 - row.plan_area.m2());
        if (miss < smallest_miss) {
            smallest_miss = miss;
            best.shape = std::move(*shape);
            best.area_m2 = area_m2;
        }
        if (miss <= tolerance_m2 || recipe.whole)
            break;
    }
    return best;
}

} // namespace

std::vector<Piece> build_pieces(std::span<const PolygonLayer* const> layers, const OverlayTable& table,
                                std::span<const std::size_t> rows, const PieceOptions& options) {
    const PieceGround ground(layers);
    const RecipeBook book(layers, table);
    std::vector<Piece> pieces(rows.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&](int worker) {
        const PieceBuilder builder(ground);
        for (std::size_t i = next++; i < rows.size(); i = next++) {
            if (options.progress && options.progress->cancelled())
                throw Cancelled();
            if (options.progress && worker == 0)
                options.progress->share(double(i) / double(rows.size()));
            pieces[i] = best_piece(builder, book.recipe(rows[i]), table.rows.at(rows[i]), options.tolerance_m2);
            pieces[i].row = rows[i];
        }
    };
    run_workers(thread_count(options.threads), work);
    return pieces;
}

} // namespace areal::shape
