// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/postgres_styles.h"

namespace areal::source {
namespace {

/// As QGIS makes it (QgsPostgresProvider, 3.22 to 4).
constexpr const char* table = R"(
CREATE TABLE public.layer_styles (
  id SERIAL PRIMARY KEY, f_table_catalog varchar, f_table_schema varchar, f_table_name varchar,
  f_geometry_column varchar, styleName text, styleQML xml, styleSLD xml, useAsDefault boolean, description text,
  owner varchar(63) DEFAULT CURRENT_USER, ui xml, update_time timestamp DEFAULT CURRENT_TIMESTAMP);
GRANT SELECT ON public.layer_styles TO PUBLIC;
)";

bool holds(PgConnection& connection, const char* question) {
    return connection.ask(question).holds(0, 0);
}

bool there_is_a_table(PgConnection& connection) {
    return holds(connection, "SELECT to_regclass('public.layer_styles') IS NOT NULL");
}

bool may_write(PgConnection& connection) {
    if (there_is_a_table(connection))
        return holds(connection, "SELECT has_table_privilege('public.layer_styles', 'INSERT') AND "
                                 "has_table_privilege('public.layer_styles', 'DELETE')");
    if (!holds(connection, "SELECT to_regnamespace('public') IS NOT NULL") ||
        !holds(connection, "SELECT has_schema_privilege('public', 'CREATE')"))
        return false;
    connection.run(table);
    return true;
}

/// QGIS's files begin with a document type, which the server's xml takes as a document only.
std::string without_document_type(const std::string& qml) {
    const std::size_t begin = qml.find("<qgis");
    return begin == std::string::npos ? qml : qml.substr(begin);
}

} // namespace

void keep_postgres_styles(PgConnection& connection, std::span<const LayerStyle> styles) {
    if (styles.empty() || !may_write(connection))
        return;
    drop_postgres_styles(connection);
    for (const LayerStyle& style : styles)
        connection.ask("INSERT INTO public.layer_styles (f_table_catalog, f_table_schema, f_table_name, "
                       "f_geometry_column, styleName, styleQML, useAsDefault) "
                       "VALUES (current_database(), $1, $2, 'geom', $3, $4::xml, true)",
                       PgParameters()
                           .add(connection.schema())
                           .add(style.table)
                           .add(style.name)
                           .add(without_document_type(style.qml)));
}

void drop_postgres_styles(PgConnection& connection) {
    if (there_is_a_table(connection) && may_write(connection))
        connection.ask("DELETE FROM public.layer_styles WHERE f_table_catalog = current_database() "
                       "AND f_table_schema = $1",
                       PgParameters().add(connection.schema()));
}

} // namespace areal::source
