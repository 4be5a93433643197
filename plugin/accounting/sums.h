// SPDX-License-Identifier: GPL-2.0-or-later
//
// Area per key, added up row by row and written as a table in the order of the keys.
#pragma once

#include "accounting/table.h"

#include <array>
#include <map>
#include <string>
#include <utility>

namespace areal::accounting {

template <std::size_t Texts>
class Sums {
  public:
    using Key = std::array<std::string, Texts>;

    void add(const Key& key, ExactArea area) { m_sums[key] += area; }

    Table table(std::string name, std::vector<std::string> columns) const {
        Table result{std::move(name), std::move(columns), {}};
        for (const auto& [key, area] : m_sums) {
            std::vector<Cell> row(key.begin(), key.end());
            row.emplace_back(area);
            result.rows.push_back(std::move(row));
        }
        return result;
    }

  private:
    std::map<Key, ExactArea> m_sums;
};

} // namespace areal::accounting
