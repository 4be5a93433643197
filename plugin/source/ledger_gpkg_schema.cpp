// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/ledger_gpkg_schema.h"

#include "ledger/field.h"
#include "source/ledger_meanings.h"

namespace areal::source {
namespace {

using ledger::FieldType;

constexpr const char* standard_tables = R"(
CREATE TABLE gpkg_spatial_ref_sys (
  srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
INSERT INTO gpkg_spatial_ref_sys VALUES
  ('Undefined cartesian SRS', -1, 'NONE', -1, 'undefined', NULL),
  ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', NULL),
  ('WGS 84 geodetic', 4326, 'EPSG', 4326,
   'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]',
   NULL);
CREATE TABLE gpkg_contents (
  table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '',
  last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (
  table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL,
  z TINYINT NOT NULL, m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
  CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_extensions (
  table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT NULL,
  CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
CREATE TABLE gpkg_data_columns (
  table_name TEXT NOT NULL, column_name TEXT NOT NULL, name TEXT, title TEXT, description TEXT, mime_type TEXT,
  constraint_name TEXT,
  CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name),
  CONSTRAINT gdc_tn UNIQUE (table_name, name));
CREATE TABLE gpkg_data_column_constraints (
  constraint_name TEXT NOT NULL, constraint_type TEXT NOT NULL, value TEXT, min NUMERIC, min_is_inclusive BOOLEAN,
  max NUMERIC, max_is_inclusive BOOLEAN, description TEXT,
  CONSTRAINT gdcc_ntv UNIQUE (constraint_name, constraint_type, value));
INSERT INTO gpkg_extensions VALUES
  ('gpkg_data_columns', NULL, 'gpkg_schema', 'http://www.geopackage.org/spec/#extension_schema', 'read-write'),
  ('gpkg_data_column_constraints', NULL, 'gpkg_schema', 'http://www.geopackage.org/spec/#extension_schema', 'read-write'),
  ('footprints', 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec/#extension_rtree', 'write-only');
)";

constexpr const char* footprint_tables = R"(
CREATE TABLE footprints (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom MULTIPOLYGON NOT NULL,
  footprint TEXT NOT NULL UNIQUE, area_mm2 INTEGER NOT NULL);
CREATE VIRTUAL TABLE rtree_footprints_geom USING rtree(id, minx, maxx, miny, maxy);
CREATE TRIGGER rtree_footprints_geom_insert AFTER INSERT ON footprints
  WHEN (NEW.geom NOT NULL AND NOT ST_IsEmpty(NEW.geom))
  BEGIN INSERT OR REPLACE INTO rtree_footprints_geom VALUES (
    NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom)); END;
CREATE VIEW entry_map AS
  SELECT e.number AS OGC_FID, f.geom AS geom, e.number, e.kind, e.effective, e.book, e.from_account, e.to_account,
         e.area_mm2 / 1000000000.0 AS area_daa, e.refers, e.plan, e.cause, e.case_ref, e.status, e.author, e.text
  FROM entries e JOIN footprints f ON f.footprint = e.footprint;
)";

/// As QGIS makes it.
constexpr const char* style_table = R"(
CREATE TABLE layer_styles (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256), f_table_schema TEXT(256),
  f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT, styleSLD TEXT,
  useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30),
  update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')));
INSERT INTO gpkg_contents (table_name, data_type, identifier, description)
  VALUES ('layer_styles', 'attributes', 'layer_styles', 'Stilene til kartlagene');
)";

const char* sqlite_type(const ledger::Field& field) {
    switch (field.type) {
    case FieldType::text:
        return "TEXT";
    case FieldType::factor:
        return "REAL";
    default:
        return "INTEGER";
    }
}

std::string entries_table() {
    std::string sql = "CREATE TABLE entries (";
    for (const ledger::Field& field : ledger::fields()) {
        sql += std::string(field.column) + " " + sqlite_type(field);
        sql += field.name == "number" ? " PRIMARY KEY NOT NULL, " : ", ";
    }
    return sql + "hash TEXT NOT NULL UNIQUE)";
}

void describe(SqliteFile& file, const ColumnMeaning& column) {
    SqliteQuery insert(file, "INSERT INTO gpkg_data_columns (table_name, column_name, description) VALUES (?, ?, ?)");
    insert.bind(1, std::string_view(column.table)).bind(2, std::string_view(column.column));
    insert.bind(3, std::string_view(column.meaning)).next();
}

void add_contents(SqliteFile& file, const BookCrs& crs) {
    SqliteQuery insert(file, "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) "
                             "VALUES (?, ?, ?, ?, ?)");
    const auto add = [&](std::string_view table, std::string_view type, std::string_view title,
                         std::string_view meaning) {
        insert.bind(1, table).bind(2, type).bind(3, title).bind(4, meaning);
        insert.bind(5, std::int64_t(crs.srs_id)).next();
        insert.again();
    };
    for (const TableMeaning& table : ledger_tables())
        add(table.table, table.is_map ? "features" : "attributes", table.title, table.meaning);
    SqliteQuery columns(file, "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', 'MULTIPOLYGON', ?, 0, 0)");
    for (const char* table : {"footprints", "entry_map"}) {
        columns.bind(1, table).bind(2, std::int64_t(crs.srs_id)).next();
        columns.again();
    }
}

void add_styles(SqliteFile& file, std::span<const LayerStyle> styles) {
    file.run(style_table);
    SqliteQuery insert(file, "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, "
                             "f_geometry_column, styleName, styleQML, useAsDefault) "
                             "VALUES ('', '', ?, 'geom', ?, ?, 1)");
    for (const LayerStyle& style : styles) {
        insert.bind(1, std::string_view(style.table)).bind(2, std::string_view(style.name));
        insert.bind(3, std::string_view(style.qml)).next();
        insert.again();
    }
}

} // namespace

const std::vector<Guard>& ledger_guards() {
    static const std::vector<Guard> guards = [] {
        std::vector<Guard> list;
        const auto refuse = [&list](const std::string& name, const std::string& when, const std::string& why) {
            list.push_back({name, "CREATE TRIGGER " + name + " BEFORE " + when + " BEGIN SELECT RAISE(ABORT, '" + why +
                                      "'); END"});
        };
        for (const std::string table : {"entries", "footprints"}) {
            refuse(table + "_no_update", "UPDATE ON " + table, "Bokens rader endres aldri; før en rettelse.");
            refuse(table + "_no_delete", "DELETE ON " + table, "Bokens rader slettes aldri; før en rettelse.");
        }
        refuse("entries_in_order",
               "INSERT ON entries WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM entries)",
               "Poster føres i rekkefølge.");
        refuse("footprints_once",
               "INSERT ON footprints WHEN EXISTS (SELECT 1 FROM footprints WHERE footprint = NEW.footprint "
               "OR fid = NEW.fid)",
               "Fotavtrykket finnes.");
        return list;
    }();
    return guards;
}

std::string ledger_near_sql(const std::string& schema) {
    return "SELECT f.footprint FROM " + schema + "rtree_footprints_geom r JOIN " + schema +
           "footprints f ON f.fid = r.id WHERE r.minx <= ? AND r.maxx >= ? AND r.miny <= ? AND r.maxy >= ?";
}

void create_ledger_tables(SqliteFile& file, const BookCrs& crs, std::span<const LayerStyle> styles) {
    file.run("PRAGMA application_id = 1196444487; PRAGMA user_version = 10300;");
    file.run(standard_tables);
    SqliteQuery srs(file, "INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, 'EPSG', ?, ?, NULL)");
    srs.bind(1, crs.name).bind(2, std::int64_t(crs.srs_id)).bind(3, std::int64_t(crs.srs_id));
    srs.bind(4, crs.definition).next();
    file.run(entries_table().c_str());
    file.run(footprint_tables);
    for (const Guard& guard : ledger_guards())
        file.run(guard.sql.c_str());
    add_contents(file, crs);
    add_styles(file, styles);
    for (const ColumnMeaning& column : ledger_column_meanings())
        describe(file, column);
}

} // namespace areal::source
