// SPDX-License-Identifier: GPL-2.0-or-later
//
// A book opened in QGIS shows itself: every map layer has a default style, and the kinds of entries can be
// told apart without colour, by outline and hatching. In PostGIS as in a GeoPackage.
#include "stores/every_store.h"

#include "ledger/kind.h"
#include "source/ledger_meanings.h"
#include "source/ledger_postgres.h"
#include "source/postgres.h"
#include "source/sqlite.h"

#include <cpl_minixml.h>

#include <set>

namespace areal::test {
namespace {

std::string style_of(const std::string& book, const std::string& table) {
    const source::SqliteFile file(book, source::SqliteFile::Way::read);
    source::SqliteQuery row(file, "SELECT styleQML FROM layer_styles WHERE f_table_name = ? AND useAsDefault = 1");
    row.bind(1, std::string_view(table));
    return row.next() ? std::string(row.bytes(0)) : std::string();
}

/// Everything of a symbol that is seen on a black and white print.
void add_form(const CPLXMLNode* node, std::string& form) {
    static const std::set<std::string> colourless{"outline_style", "angle", "distance"};
    for (; node; node = node->psNext) {
        const std::string name = CPLGetXMLValue(node, "name", "");
        if (node->eType == CXT_Element && std::string(node->pszValue) == "Option" && colourless.contains(name))
            form += name + "=" + CPLGetXMLValue(node, "value", "") + " ";
        add_form(node->psChild, form);
    }
}

TEST_F(StoreTest, every_map_layer_of_a_geopackage_has_a_style_that_needs_no_colour) {
    const std::string name = new_name(StoreKind::geopackage);
    accounting::create_store(name, test_crs);
    for (const source::TableMeaning& table : source::ledger_tables())
        EXPECT_EQ(style_of(name, table.table).empty(), !table.is_map) << table.table;
    const CPLXMLTreeCloser style(CPLParseXMLString(style_of(name, "entry_map").c_str()));
    const CPLXMLNode* renderer = CPLGetXMLNode(style.get(), "=qgis.renderer-v2");
    ASSERT_NE(renderer, nullptr);
    std::set<std::string> kinds, forms;
    std::size_t symbols = 0;
    for (const CPLXMLNode* category = CPLGetXMLNode(renderer, "categories")->psChild; category;
         category = category->psNext)
        kinds.insert(CPLGetXMLValue(category, "value", ""));
    for (const CPLXMLNode* symbol = CPLGetXMLNode(renderer, "symbols")->psChild; symbol; symbol = symbol->psNext) {
        std::string form;
        add_form(symbol->psChild, form);
        forms.insert(form);
        ++symbols;
    }
    EXPECT_EQ(forms.size(), symbols);
    EXPECT_GE(symbols, kinds.size());
    for (std::size_t i = 0; i < std::size_t(ledger::EntryKind::count_); ++i) {
        const auto kind = ledger::EntryKind(i);
        if (ledger::changes_ground(kind) || ledger::reserves_ground(kind)) {
            EXPECT_TRUE(kinds.contains(std::string(name_of(kind)))) << name_of(kind);
        }
    }
}

/// As QGIS asks (QgsPostgresProviderMetadata::loadStyle).
std::string postgis_style(source::PgConnection& connection, const std::string& table) {
    const source::PgAnswer answer =
        connection.ask("SELECT styleQML FROM public.layer_styles WHERE f_table_catalog = current_database() "
                       "AND f_table_schema = $1 AND f_table_name = $2 AND f_geometry_column = 'geom' "
                       "ORDER BY CASE WHEN useAsDefault THEN 1 ELSE 2 END, update_time DESC LIMIT 1",
                       source::PgParameters().add(connection.schema()).add(table));
    return answer.rows() ? std::string(answer.text(0, 0)) : std::string();
}

TEST_F(StoreTest, a_book_in_postgis_has_the_styles_of_a_geopackage) {
    const std::string geopackage = new_name(StoreKind::geopackage), name = new_name(StoreKind::postgis);
    accounting::create_store(geopackage, test_crs);
    accounting::create_store(name, test_crs);
    source::PgConnection connection(name);
    for (const source::TableMeaning& table : source::ledger_tables()) {
        const std::string style = style_of(geopackage, table.table);
        EXPECT_EQ(postgis_style(connection, table.table), table.is_map ? style.substr(style.find("<qgis")) : "");
    }
    accounting::create_store(name + "_b", test_crs); // beside the first
    EXPECT_EQ(postgis_style(connection, "entry_map").empty(), false);
    source::LedgerPostgres::abandon(name);
    EXPECT_EQ(postgis_style(connection, "entry_map"), "");
    source::PgConnection other(name + "_b");
    EXPECT_NE(postgis_style(other, "entry_map"), "");
}

TEST_F(StoreTest, every_column_of_a_book_is_explained_in_norwegian) {
    const std::string geopackage = new_name(StoreKind::geopackage), postgis = new_name(StoreKind::postgis);
    accounting::create_store(geopackage, test_crs);
    accounting::create_store(postgis, test_crs);
    const source::SqliteFile file(geopackage, source::SqliteFile::Way::read);
    source::PgConnection connection(postgis);
    for (const source::TableMeaning& table : source::ledger_tables()) {
        source::SqliteQuery columns(file,
                                    "SELECT p.name, (SELECT description FROM gpkg_data_columns WHERE table_name = ?1 "
                                    "AND column_name = p.name) FROM pragma_table_info(?1) p");
        columns.bind(1, std::string_view(table.table));
        while (columns.next())
            if (columns.bytes(0) != "OGC_FID") { // the row number that GDAL wants of a view
                EXPECT_FALSE(columns.bytes(1).empty()) << table.table << "." << columns.bytes(0);
            }
        const source::PgAnswer silent =
            connection.ask("SELECT attname FROM pg_attribute WHERE attrelid = to_regclass($1) AND attnum > 0 "
                           "AND col_description(attrelid, attnum) IS NULL",
                           source::PgParameters().add(table.table));
        EXPECT_EQ(silent.rows(), 0) << table.table;
    }
}

} // namespace
} // namespace areal::test
