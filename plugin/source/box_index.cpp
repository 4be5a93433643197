// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/box_index.h"

#include <algorithm>
#include <cmath>

namespace areal::source {
namespace {

constexpr int least_power = 4; // 16 m
constexpr int most_power = 40;

/// The smallest cell that is at least as wide and high as the box.
int power_of(const Box& box) {
    const double side_m = std::max({box.max_x - box.min_x, box.max_y - box.min_y, 1.0});
    return std::clamp(int(std::ceil(std::log2(side_m))), least_power, most_power);
}

std::int64_t cell_at(double coordinate_m, int power) {
    return std::int64_t(std::floor(std::ldexp(std::clamp(coordinate_m, -1e15, 1e15), -power)));
}

} // namespace

void BoxIndex::add(Key key, const Box& box) {
    if (box.empty())
        return;
    const int power = power_of(box);
    m_grids[power][{cell_at(box.min_x, power), cell_at(box.min_y, power)}].push_back({key, box});
}

void BoxIndex::remove(Key key, const Box& box) {
    if (box.empty())
        return;
    const int power = power_of(box);
    Grid& grid = m_grids[power];
    const auto cell = grid.find({cell_at(box.min_x, power), cell_at(box.min_y, power)});
    if (cell == grid.end())
        return;
    std::erase_if(cell->second, [key](const Item& item) { return item.key == key; });
    if (cell->second.empty())
        grid.erase(cell);
}

std::vector<BoxIndex::Key> BoxIndex::touching(const Box& box) const {
    std::vector<Key> keys;
    const auto take = [&](const std::vector<Item>& items) {
        for (const Item& item : items)
            if (item.box.touches(box))
                keys.push_back(item.key);
    };
    for (const auto& [power, grid] : m_grids) {
        // a box reaches at most one cell beyond the one its lower left corner lies in
        const std::int64_t west = cell_at(box.min_x, power) - 1, east = cell_at(box.max_x, power);
        const std::int64_t south = cell_at(box.min_y, power) - 1, north = cell_at(box.max_y, power);
        if (double(east - west + 1) * double(north - south + 1) > double(grid.size())) {
            for (const auto& [cell, items] : grid)
                take(items);
            continue;
        }
        for (std::int64_t column = west; column <= east; ++column)
            for (std::int64_t row = south; row <= north; ++row)
                if (const auto cell = grid.find({column, row}); cell != grid.end())
                    take(cell->second);
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

} // namespace areal::source
