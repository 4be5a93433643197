// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/ledger_postgres_schema.h"

#include "base/failure.h"
#include "ledger/field.h"
#include "source/book_crs.h"
#include "source/ledger_meanings.h"
#include "source/postgres_styles.h"

namespace areal::source {
namespace {

using ledger::FieldType;

constexpr const char* refuse_change = "BEGIN RAISE EXCEPTION 'Bokens rader endres og slettes aldri; før en "
                                      "rettelse.'; END";
/// Out of order is what a writer meets who was overtaken: serialization_failure, try again.
constexpr const char* keep_order =
    "BEGIN IF NEW.number IS DISTINCT FROM (SELECT coalesce(max(number), 0) + 1 FROM @book@.entries) THEN "
    "RAISE EXCEPTION 'Poster føres i rekkefølge.' USING ERRCODE = '40001'; END IF; RETURN NEW; END";

struct GuardTrigger {
    const char* name;
    const char* table;
    const char* definition; // as pg_get_triggerdef writes it when the book is first in the search path
};
constexpr GuardTrigger guards[] = {
    {"entries_no_change", "entries",
     "CREATE TRIGGER entries_no_change BEFORE DELETE OR UPDATE OR TRUNCATE ON @book@.entries FOR EACH "
     "STATEMENT EXECUTE FUNCTION refuse_change()"},
    {"footprints_no_change", "footprints",
     "CREATE TRIGGER footprints_no_change BEFORE DELETE OR UPDATE OR TRUNCATE ON @book@.footprints FOR "
     "EACH STATEMENT EXECUTE FUNCTION refuse_change()"},
    {"entries_in_order", "entries",
     "CREATE TRIGGER entries_in_order BEFORE INSERT ON @book@.entries FOR EACH ROW EXECUTE FUNCTION "
     "keep_order()"},
};
struct GuardFunction {
    const char* name;
    const char* body;
};
constexpr GuardFunction functions[] = {{"refuse_change", refuse_change}, {"keep_order", keep_order}};

constexpr const char* rights = R"(
GRANT USAGE ON SCHEMA @book@ TO @book@_reader, @book@_poster, @book@_reviewer;
GRANT SELECT ON ALL TABLES IN SCHEMA @book@ TO @book@_reader, @book@_poster, @book@_reviewer;
GRANT INSERT ON @book@.entries TO @book@_poster, @book@_reviewer;
GRANT INSERT ON @book@.footprints TO @book@_poster;
ALTER TABLE @book@.entries ENABLE ROW LEVEL SECURITY;
CREATE POLICY all_who_may_look ON @book@.entries FOR SELECT USING (true);
CREATE POLICY posters ON @book@.entries FOR INSERT TO @book@_poster WITH CHECK (kind <> 'close');
CREATE POLICY reviewers ON @book@.entries FOR INSERT TO @book@_reviewer
  WITH CHECK (kind IN ('status', 'reject', 'close'));
)";

std::string in_schema(std::string sql, const std::string& schema) {
    constexpr std::string_view place = "@book@";
    for (std::size_t at = sql.find(place); at != std::string::npos; at = sql.find(place, at))
        sql.replace(at, place.size(), schema);
    return sql;
}

std::string literal(std::string_view text) {
    std::string quoted = "'";
    for (const char c : text)
        quoted += c == '\'' ? "''" : std::string(1, c);
    return quoted + "'";
}

const char* postgres_type(const ledger::Field& field) {
    switch (field.type) {
    case FieldType::text:
        return " text";
    case FieldType::factor:
        return " double precision";
    default:
        return " bigint";
    }
}

std::string tables_sql(std::int64_t srs_id) {
    std::string sql = "CREATE TABLE @book@.entries (";
    for (const ledger::Field& field : ledger::fields())
        sql += std::string(field.column) + postgres_type(field) + (field.name == "number" ? " PRIMARY KEY, " : ", ");
    const std::string srs = std::to_string(srs_id);
    sql += "hash text NOT NULL UNIQUE);"
           "CREATE TABLE @book@.footprints (fid bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, "
           "geom geometry(MultiPolygon, " +
           srs +
           ") NOT NULL, footprint text NOT NULL UNIQUE, area_mm2 bigint NOT NULL);"
           "CREATE INDEX footprints_geom ON @book@.footprints USING gist (geom);"
           "CREATE VIEW @book@.entry_map AS SELECT e.number, f.geom, e.kind, e.effective, e.book, "
           "e.from_account, e.to_account, e.area_mm2 / 1e9::double precision AS area_daa, e.refers, e.plan, "
           "e.cause, e.case_ref, e.status, e.author, e.text "
           "FROM @book@.entries e JOIN @book@.footprints f ON f.footprint = e.footprint;";
    return sql;
}

std::string guards_sql() {
    std::string sql;
    for (const GuardFunction& function : functions)
        sql += std::string("CREATE FUNCTION @book@") + "." + function.name +
               "() RETURNS trigger LANGUAGE plpgsql AS $body$" + function.body + "$body$;";
    for (const GuardTrigger& guard : guards)
        sql += std::string(guard.definition) + "; ALTER TABLE @book@." + guard.table + " ENABLE ALWAYS TRIGGER " +
               guard.name + ";";
    return sql;
}

std::string comments_sql() {
    std::string sql;
    for (const TableMeaning& table : ledger_tables())
        sql += std::string("COMMENT ON ") + (table.table == "entry_map" ? "VIEW" : "TABLE") + " @book@." + table.table +
               " IS " + literal(table.title + ". " + table.meaning) + ";";
    for (const ColumnMeaning& column : ledger_column_meanings())
        sql += "COMMENT ON COLUMN @book@" + ("." + column.table) + "." + column.column + " IS " +
               literal(column.meaning) + ";";
    return sql;
}

void require_room(PgConnection& connection, const BookCrs& crs) {
    if (connection.ask("SELECT to_regnamespace($1) IS NOT NULL", PgParameters().add(connection.schema())).holds(0, 0))
        throw BadInput("There is a schema \"{1}\" already; a book is never written over.", {connection.title()});
    if (!connection.ask("SELECT to_regtype('geometry') IS NOT NULL").holds(0, 0))
        throw BadInput("The database of \"{1}\" has no PostGIS. Its administrator adds it: CREATE EXTENSION "
                       "postgis.",
                       {connection.title()});
    if (!connection
             .ask("SELECT EXISTS (SELECT 1 FROM spatial_ref_sys WHERE srid = $1)",
                  PgParameters().add(std::int64_t(crs.srs_id)))
             .holds(0, 0))
        throw BadInput("The PostGIS of \"{1}\" does not know EPSG:{2}.",
                       {connection.title(), std::to_string(crs.srs_id)});
}

void require_roles(PgConnection& connection) {
    const bool may_make =
        connection.ask("SELECT rolcreaterole OR rolsuper FROM pg_roles WHERE rolname = current_user").holds(0, 0);
    for (const char* kind : {"_reader", "_poster", "_reviewer"}) {
        const std::string role = connection.schema() + kind;
        if (connection.ask("SELECT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = $1)", PgParameters().add(role))
                .holds(0, 0))
            continue;
        if (!may_make)
            throw BadInput("The role \"{1}\" is missing, and you may not make roles. Ask the administrator of "
                           "the database: CREATE ROLE {1} NOLOGIN.",
                           {role});
        connection.run("CREATE ROLE " + role + " NOLOGIN");
    }
}

} // namespace

std::string postgres_near_sql(const std::string& schema) {
    return "SELECT footprint FROM " + schema + ".footprints WHERE geom && ST_MakeEnvelope($1, $2, $3, $4, $5)";
}

void create_postgres_ledger(PgConnection& connection, const std::string& crs, std::span<const LayerStyle> styles) {
    const BookCrs known = book_crs(crs);
    PgTransaction transaction(connection);
    require_room(connection, known);
    require_roles(connection);
    const std::string sql = "CREATE SCHEMA @book@;" + tables_sql(known.srs_id) + guards_sql() + rights + comments_sql();
    connection.run(in_schema(sql, connection.schema()));
    keep_postgres_styles(connection, styles);
    transaction.commit();
}

std::vector<std::string> postgres_ledger_faults(PgConnection& connection) {
    std::vector<std::string> faults;
    const auto gone = [&faults](const std::string& guard) {
        faults.push_back("The guard \"" + guard + "\" against change is gone from the database or altered.");
    };
    for (const GuardTrigger& guard : guards)
        if (connection
                .ask("SELECT 1 FROM pg_trigger WHERE tgrelid = to_regclass($1) AND tgname = $2 "
                     "AND tgenabled = 'A' AND pg_get_triggerdef(oid) = $3",
                     PgParameters()
                         .add(connection.schema() + "." + guard.table)
                         .add(guard.name)
                         .add(in_schema(guard.definition, connection.schema())))
                .rows() == 0)
            gone(guard.name);
    for (const GuardFunction& function : functions)
        if (connection
                .ask("SELECT 1 FROM pg_proc WHERE pronamespace = to_regnamespace($1) AND proname = $2 "
                     "AND prosrc = $3",
                     PgParameters()
                         .add(connection.schema())
                         .add(function.name)
                         .add(in_schema(function.body, connection.schema())))
                .rows() == 0)
            gone(function.name);
    if (connection
            .ask("SELECT 1 FROM pg_class WHERE oid = to_regclass($1) AND relrowsecurity",
                 PgParameters().add(connection.schema() + ".entries"))
            .rows() == 0)
        gone("row level security");
    return faults;
}

} // namespace areal::source
