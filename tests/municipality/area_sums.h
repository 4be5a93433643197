// SPDX-License-Identifier: GPL-2.0-or-later
//
// The municipality that the tests are about, and the sums of an account's tables.
#pragma once

#include "accounting/table.h"
#include "municipality/municipality.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace areal::fixture {

using Words = std::vector<std::string>;
using Sums = std::map<Words, AreaMm2>;

inline const Municipality& municipality() {
    static const Municipality made(20261122);
    return made;
}

/// By the words of some columns, of the rows whose columns have the texts of `only`; without what is nothing.
inline Sums sums_by(const accounting::Table& table, const Words& keys, const std::string& column,
                    const std::map<std::string, std::string>& only = {}) {
    std::map<Words, ExactArea> exact;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        bool fits = true;
        for (const auto& [name, text] : only)
            fits = fits && table.text(row, name) == text;
        Words key;
        for (const std::string& name : keys)
            key.push_back(table.text(row, name));
        if (fits)
            exact[key] += table.area(row, column);
    }
    Sums sums;
    for (const auto& [key, area] : exact)
        if (area.mm2() != 0)
            sums[key] = area.mm2();
    return sums;
}

} // namespace areal::fixture
