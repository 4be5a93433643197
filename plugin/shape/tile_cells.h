// SPDX-License-Identifier: GPL-2.0-or-later
//
// The areas of one tile, combination by combination, from quanta (2^-48 tile) to whole area units.
//
// Every unit of the tile goes to exactly one combination: each is rounded, and what is left over or
// missing is put right at the largest. Where two are equally large, the one whose edges lie first decides,
// not its number, so that renumbering features changes nothing.
#pragma once

#include "shape/overlay_rows.h"
#include "shape/tile_integral.h"

#include <functional>

namespace areal::shape {

/// A tile, or the part of one that is summed by itself.
struct Cell {
    double x_m = 0, y_m = 0; // lower left corner
    int side_bits = 0;

    double side_m() const { return std::ldexp(1.0, side_bits); }
    std::int64_t units() const { return std::int64_t(1) << (2 * side_bits + ExactArea::unit_bits); }
    Box box() const { return {x_m, y_m, x_m + side_m(), y_m + side_m()}; }
};

/// Area units in so many quanta of a cell, nearest; nothing for the dust below zero.
std::int64_t units_of(Quanta quanta, int side_bits);

/// A number that belongs to a combination's edges and not to its polygons' numbers.
using Signature = std::function<std::uint64_t(const StackKey&)>;

class TileCells {
  public:
    void clear();
    void add(const StackKey& key, Quanta quanta);
    /// As add, for a combination that was not added before.
    void add_new(const StackKey& key, Quanta quanta) { m_sums.push_back({key, quanta, 0, 0}); }
    /// Adds the cell's areas to the rows; `true_per_plan` is the cell's scale factor.
    void settle(const Cell& cell, double true_per_plan, const Signature& signature, OverlayRows& rows);

  private:
    struct Sum {
        StackKey key;
        Quanta quanta;
        std::int64_t plan_units, true_units;
    };
    Sum& largest(const Signature& signature);

    std::vector<Sum> m_sums;
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> m_by_hash; // when there are many
};

} // namespace areal::shape
