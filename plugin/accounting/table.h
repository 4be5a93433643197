// SPDX-License-Identifier: GPL-2.0-or-later
//
// A table of an account in long form: named columns, and rows of texts, counts and areas. Areas stay exact
// until they are shown; every form of a report (JSON, CSV, dock, sheet) is made from this.
#pragma once

#include "base/area.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace areal::accounting {

using Cell = std::variant<std::string, std::int64_t, ExactArea>;

struct Table {
    std::string name;                 // a contract: "plan_cover", "balance"...
    std::vector<std::string> columns; // contracts too; an area column ends in _m2
    std::vector<std::vector<Cell>> rows;

    /// Sum of an area column. In all of these the wanted column must be there.
    ExactArea sum(const std::string& wanted) const;
    std::size_t column(const std::string& wanted) const;
    ExactArea area(std::size_t row, const std::string& wanted) const;
    const std::string& text(std::size_t row, const std::string& wanted) const;
};

} // namespace areal::accounting
