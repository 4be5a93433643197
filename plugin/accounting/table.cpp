// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/table.h"

#include <algorithm>
#include <cassert>

namespace areal::accounting {

std::size_t Table::column(const std::string& wanted) const {
    const auto found = std::find(columns.begin(), columns.end(), wanted);
    assert(found != columns.end());
    return std::size_t(found - columns.begin());
}

ExactArea Table::area(std::size_t row, const std::string& wanted) const {
    return std::get<ExactArea>(rows[row][column(wanted)]);
}

const std::string& Table::text(std::size_t row, const std::string& wanted) const {
    return std::get<std::string>(rows[row][column(wanted)]);
}

ExactArea Table::sum(const std::string& wanted) const {
    const std::size_t at = column(wanted);
    ExactArea total;
    for (const auto& row : rows)
        total += std::get<ExactArea>(row[at]);
    return total;
}

} // namespace areal::accounting
