// SPDX-License-Identifier: GPL-2.0-or-later
//
// The tables of a ledger in a GeoPackage (version 1.3):
//
//   entries      one row an entry, a column a field; the book
//   footprints   polygons by id, with spatial index: the ground of the entries
//   entry_map    view: the entries on the map, for any GIS
//   layer_styles how QGIS shows the two
//
// Triggers refuse update, delete and insertion out of order. Column comments are Norwegian
// (gpkg_data_columns).
#pragma once

#include "source/book_crs.h"
#include "source/layer_style.h"
#include "source/sqlite.h"

#include <span>
#include <string>
#include <vector>

namespace areal::source {

/// In an open transaction on an empty file.
void create_ledger_tables(SqliteFile& file, const BookCrs& crs, std::span<const LayerStyle> styles);

/// What guards the book against change, as it should stand in the file.
struct Guard {
    std::string name;
    std::string sql;
};
const std::vector<Guard>& ledger_guards();

/// Ids of the footprints near a box (max x, min x, max y, min y), through the spatial index; of the file that
/// is attached as `schema` ("main.").
std::string ledger_near_sql(const std::string& schema);
/// How many footprints the spatial index does not hold, or holds elsewhere.
inline constexpr const char* ledger_unindexed_sql =
    "SELECT count(*) FROM footprints f LEFT JOIN rtree_footprints_geom r ON r.id = f.fid "
    "WHERE r.id IS NULL OR r.minx > ST_MinX(f.geom) OR r.maxx < ST_MaxX(f.geom) "
    "OR r.miny > ST_MinY(f.geom) OR r.maxy < ST_MaxY(f.geom)";

} // namespace areal::source
