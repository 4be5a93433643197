// SPDX-License-Identifier: GPL-2.0-or-later
//
// What the tables of a book and their columns are, in Norwegian, for whoever opens the store in a GIS or a
// database tool: the comments of every kind of store.
#pragma once

#include <string>
#include <vector>

namespace areal::source {

struct TableMeaning {
    std::string table, title, meaning;
    bool is_map = false; // has a geometry column "geom"
};
const std::vector<TableMeaning>& ledger_tables();

struct ColumnMeaning {
    std::string table, column, meaning;
};
const std::vector<ColumnMeaning>& ledger_column_meanings();

} // namespace areal::source
