// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/tile_cells.h"

#include <gtest/gtest.h>

namespace areal::test {
namespace {

using namespace shape;

StackKey key(StackId id) {
    return {id};
}

OverlayTable settled(TileCells& cells, const Cell& cell, double factor, const Signature& signature) {
    const std::vector<std::size_t> counts{100};
    std::vector<OverlayRows> rows{OverlayRows(counts)};
    cells.settle(cell, factor, signature, rows[0]);
    return OverlayRows::join(std::move(rows));
}

std::uint64_t by_number(const StackKey& k) {
    return k[0];
}

TEST(TileCells, GivesEveryUnitToExactlyOneCombination) {
    const Cell cell{0, 0, -15}; // one unit
    TileCells cells;
    cells.add(key(1), whole_tile / 3);
    cells.add(key(2), whole_tile / 3);
    cells.add(key(3), whole_tile - 2 * (whole_tile / 3));
    const OverlayTable table = settled(cells, cell, 1, by_number);
    ASSERT_EQ(table.rows.size(), 1U);
    EXPECT_EQ(table.rows[0].stacks, key(3)); // the largest, by one quantum
    EXPECT_EQ(table.rows[0].plan_area.units(), 1);
}

TEST(TileCells, LetsTheEdgesDecideBetweenEquals) {
    // Seven equal shares of a square metre leave one unit over. Who gets it follows the signature, not the number.
    const std::int64_t share = (std::int64_t(1) << ExactArea::unit_bits) / 7;
    for (const bool reversed : {false, true}) {
        TileCells cells;
        for (StackId id = 1; id <= 7; ++id)
            cells.add(key(id), whole_tile / 7);
        const OverlayTable table =
            settled(cells, {0, 0, 0}, 1, [&](const StackKey& k) { return reversed ? 100 - k[0] : k[0]; });
        ASSERT_EQ(table.rows.size(), 7U);
        for (StackId id = 1; id <= 7; ++id)
            EXPECT_EQ(table.rows[id - 1].plan_area.units(), share + (id == (reversed ? 7U : 1U) ? 1 : 0)) << id;
    }
}

TEST(TileCells, ForgetsDustBelowNothing) {
    TileCells cells;
    cells.add(key(1), whole_tile + 5);
    cells.add(key(2), Quanta(0) - 5);
    const OverlayTable table = settled(cells, {0, 0, 5}, 1, by_number);
    ASSERT_EQ(table.rows.size(), 1U);
    EXPECT_EQ(table.rows[0].plan_area, ExactArea::from_m2(1024));
}

TEST(TileCells, ScalesTheWholeCellOnce) {
    TileCells cells;
    for (StackId id = 1; id <= 7; ++id)
        cells.add(key(id), whole_tile / 7);
    const OverlayTable table = settled(cells, {0, 0, 0}, 0.9987654321, by_number);
    ExactArea sum;
    for (const OverlayRow& row : table.rows)
        sum += row.true_area;
    EXPECT_EQ(sum, ExactArea::from_m2(0.9987654321));
}

TEST(TileCells, AddsUpManyCombinations) {
    TileCells cells;
    for (int round = 0; round < 2; ++round)
        for (StackId id = 1; id <= 64; ++id)
            cells.add(key(id), whole_tile / 128);
    EXPECT_EQ(settled(cells, {0, 0, 3}, 1, by_number).rows.size(), 64U);
    cells.clear();
    EXPECT_TRUE(settled(cells, {0, 0, 3}, 1, by_number).rows.empty());
}

} // namespace
} // namespace areal::test
