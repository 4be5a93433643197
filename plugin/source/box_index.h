// SPDX-License-Identifier: GPL-2.0-or-later
//
// Which boxes touch a box, among many that come and go: a grid per size class, so that a box lies in one
// cell and a question looks at few cells whatever the mix of sizes. Coordinates in metres.
#pragma once

#include "base/box.h"

#include <cstdint>
#include <map>
#include <unordered_map>
#include <vector>

namespace areal::source {

class BoxIndex {
  public:
    using Key = std::int64_t;

    void add(Key key, const Box& box);
    /// The box must be the one that was added.
    void remove(Key key, const Box& box);
    /// Keys whose boxes touch this one, ascending.
    std::vector<Key> touching(const Box& box) const;

  private:
    struct Item {
        Key key;
        Box box;
    };
    struct Cell {
        std::int64_t column, row;
        friend bool operator==(const Cell&, const Cell&) = default;
    };
    struct CellHash {
        std::size_t operator()(const Cell& cell) const {
            return std::size_t(cell.column) * 0x9E3779B97F4A7C15ULL ^ std::size_t(cell.row) * 0xC2B2AE3D27D4EB4FULL;
        }
    };
    using Grid = std::unordered_map<Cell, std::vector<Item>, CellHash>;

    std::map<int, Grid> m_grids; // by the power of two that is the side of a cell
};

} // namespace areal::source
