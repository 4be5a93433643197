// SPDX-License-Identifier: GPL-2.0-or-later
//
// The tables of a ledger in a GeoPackage (version 1.3):
//
//   entries      one row an entry, a column a field; the book
//   footprints   polygons by id, with spatial index: the ground of the entries
//   entry_map    view: the entries on the map, for any GIS
//
// Triggers refuse update, delete and insertion out of order. Column comments are Norwegian
// (gpkg_data_columns).
#pragma once

#include "source/sqlite.h"

#include <string>
#include <vector>

namespace areal::source {

struct BookCrs {
    int srs_id = 0;         // EPSG number
    std::string name;       // "ETRS89 / UTM zone 33N"
    std::string definition; // WKT 1
};
/// "EPSG:25833". Throws BadInput for what is no projected EPSG system.
BookCrs book_crs(const std::string& definition);

/// In an open transaction on an empty file.
void create_ledger_tables(SqliteFile& file, const BookCrs& crs);

/// What guards the book against change, as it should stand in the file.
struct Guard {
    std::string name;
    std::string sql;
};
const std::vector<Guard>& ledger_guards();

} // namespace areal::source
