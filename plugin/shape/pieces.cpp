// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/pieces.h"

#include "base/failure.h"
#include "shape/measure.h"
#include "shape/piece_builder.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <exception>
#include <mutex>
#include <thread>

namespace areal::shape {
namespace {

Piece best_piece(const PieceBuilder& builder, const PieceRecipe& recipe, const OverlayRow& row,
                 double tolerance_m2) {
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

/// Hands the rows to the threads one by one and keeps the first failure.
class PieceRun {
  public:
    PieceRun(std::span<const PolygonLayer* const> layers, const OverlayTable& table,
             std::span<const std::size_t> rows, const PieceOptions& options)
        : m_ground(layers), m_book(layers, table), m_table(table), m_rows(rows), m_options(options),
          m_pieces(rows.size()) {}

    std::vector<Piece> run(std::size_t threads) {
        {
            std::vector<std::jthread> others;
            for (std::size_t t = 1; t < threads; ++t)
                others.emplace_back([this] { work(nullptr); });
            work(m_options.progress);
        }
        if (m_failure)
            std::rethrow_exception(m_failure);
        return std::move(m_pieces);
    }

  private:
    void work(Progress* shown) {
        try {
            const PieceBuilder builder(m_ground);
            for (std::size_t i = m_next++; i < m_rows.size() && !m_stop; i = m_next++) {
                if (m_options.progress && m_options.progress->cancelled())
                    throw Cancelled();
                if (shown)
                    shown->share(double(i) / double(m_rows.size()));
                const OverlayRow& row = m_table.rows.at(m_rows[i]);
                m_pieces[i] = best_piece(builder, m_book.recipe(m_rows[i]), row, m_options.tolerance_m2);
                m_pieces[i].row = m_rows[i];
            }
        } catch (...) {
            const std::lock_guard lock(m_failing);
            m_stop = true;
            if (!m_failure)
                m_failure = std::current_exception();
        }
    }

    const PieceGround m_ground;
    const RecipeBook m_book;
    const OverlayTable& m_table;
    std::span<const std::size_t> m_rows;
    const PieceOptions& m_options;
    std::vector<Piece> m_pieces;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<bool> m_stop = false;
    std::mutex m_failing;
    std::exception_ptr m_failure;
};

} // namespace

std::vector<Piece> build_pieces(std::span<const PolygonLayer* const> layers, const OverlayTable& table,
                                std::span<const std::size_t> rows, const PieceOptions& options) {
    std::size_t threads = options.threads > 0 ? std::size_t(options.threads)
                                              : std::max(1U, std::thread::hardware_concurrency());
    threads = std::max<std::size_t>(1, std::min(threads, rows.size()));
    return PieceRun(layers, table, rows, options).run(threads);
}

} // namespace areal::shape
