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

    /// Sum of an area column. The column must be there.
    ExactArea sum(const std::string& column) const;
    std::size_t column(const std::string& name) const;
    ExactArea area(std::size_t row, const std::string& column) const;
    const std::string& text(std::size_t row, const std::string& column) const;
};

} // namespace areal::accounting
