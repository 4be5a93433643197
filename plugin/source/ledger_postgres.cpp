// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/ledger_postgres.h"

#include "base/failure.h"
#include "source/ledger_postgres_schema.h"
#include "source/ledger_row.h"
#include "source/pg_turn.h"
#include "source/postgres_styles.h"

#include <algorithm>

namespace areal::source {
namespace {

using ledger::Entry;
using ledger::EntryNumber;
using ledger::FieldType;
using ledger::StoredEntry;

StoredValue value_at(const PgAnswer& answer, int row, int column) {
    if (answer.is_nothing(row, column))
        return {};
    const FieldType type =
        std::size_t(column) < ledger::fields().size() ? ledger::fields()[std::size_t(column)].type : FieldType::text;
    if (type == FieldType::text)
        return std::string(answer.text(row, column));
    if (type == FieldType::factor)
        return answer.real(row, column);
    return answer.integer(row, column);
}

void add_value(PgParameters& parameters, const StoredValue& value) {
    std::visit(
        [&](const auto& held) {
            if constexpr (std::is_same_v<std::decay_t<decltype(held)>, std::monostate>)
                parameters.add_nothing();
            else
                parameters.add(held);
        },
        value);
}

std::string insertion(const std::string& schema) {
    std::string sql = "INSERT INTO " + schema + ".entries (" + ledger_columns() + ") VALUES (";
    for (std::size_t i = 1; i <= ledger::fields().size(); ++i)
        sql += "$" + std::to_string(i) + ", ";
    return sql + "$" + std::to_string(ledger::fields().size() + 1) + ")";
}

/// The server and its database, by what no two of them share.
std::string place_of(PgConnection& connection) {
    const PgAnswer answer =
        connection.ask("SELECT (SELECT oid FROM pg_database WHERE datname = current_database())::text || ' ' "
                       "|| extract(epoch FROM pg_postmaster_start_time())::text || ' ' || current_setting('port')");
    return std::string(answer.text(0, 0));
}

} // namespace

std::vector<StoredEntry> LedgerPostgres::read_after(EntryNumber number) const {
    const PgAnswer answer = m_place->ask("SELECT " + ledger_columns() + " FROM " + m_connection.schema() +
                                             ".entries WHERE number > $1 ORDER BY number",
                                         PgParameters().add(number));
    std::vector<StoredEntry> entries;
    for (int row = 0; row < answer.rows(); ++row)
        entries.push_back(read_row([&](int column) { return value_at(answer, row, column); }));
    return entries;
}

void LedgerPostgres::append(std::span<const Entry> entries) {
    keep_ground_of(entries);
    const std::string sql = insertion(m_connection.schema());
    for (const Entry& entry : entries) {
        PgParameters values;
        for (const ledger::Field& field : ledger::fields())
            add_value(values, stored_value(field, entry));
        m_place->ask(sql, values.add(std::string_view(entry.hash)));
    }
}

class LedgerPostgres::Session : public ledger::StoreSession {
  public:
    explicit Session(LedgerPostgres& book)
        : m_book(book), m_turn(book.m_connection, book.m_connection.schema()), m_transaction(book.m_connection) {}
    std::vector<StoredEntry> entries_after(EntryNumber number) override { return m_book.read_after(number); }
    void append(std::span<const Entry> entries) override { m_book.append(entries); }
    void commit() override { m_transaction.commit(); }

  private:
    LedgerPostgres& m_book;
    PgTurn m_turn; // taken before the transaction looks at the book
    PgTransaction m_transaction;
};

class LedgerPostgres::Joint : public ledger::JointSession {
  public:
    /// Turns are taken in the order of the schemas' names, so that two who want the same two never wait for
    /// each other.
    Joint(LedgerPostgres& first, LedgerPostgres& second)
        : m_earlier(first.m_connection, std::min(first.m_connection.schema(), second.m_connection.schema())),
          m_later(first.m_connection, std::max(first.m_connection.schema(), second.m_connection.schema())),
          m_transaction(first.m_connection), m_first(first), m_second(second) {
        second.m_place = &first.m_connection;
    }
    ~Joint() override { m_second.book.m_place = &m_second.book.m_connection; }
    ledger::OpenPages& first() override { return m_first; }
    ledger::OpenPages& second() override { return m_second; }
    void commit() override { m_transaction.commit(); }

  private:
    struct Pages : ledger::OpenPages {
        explicit Pages(LedgerPostgres& of) : book(of) {}
        std::vector<StoredEntry> entries_after(EntryNumber number) override { return book.read_after(number); }
        void append(std::span<const Entry> entries) override { book.append(entries); }
        LedgerPostgres& book;
    };
    PgTurn m_earlier, m_later;
    PgTransaction m_transaction;
    Pages m_first, m_second;
};

bool is_postgres_name(const std::string& name) {
    return name.starts_with("PG:");
}

void LedgerPostgres::create(const std::string& name, const std::string& crs, std::span<const LayerStyle> styles) {
    PgConnection connection(name);
    create_postgres_ledger(connection, crs, styles);
}

void LedgerPostgres::abandon(const std::string& name) {
    PgConnection connection(name);
    if (connection.ask("SELECT EXISTS (SELECT 1 FROM entries)").holds(0, 0))
        return;
    PgTransaction transaction(connection);
    drop_postgres_styles(connection);
    connection.run("DROP SCHEMA " + connection.schema() + " CASCADE");
    transaction.commit();
}

LedgerPostgres::LedgerPostgres(const std::string& name) : m_connection(name) {
    const PgAnswer tables = m_connection.ask("SELECT srid FROM geometry_columns WHERE f_table_schema = $1 "
                                             "AND f_table_name = 'footprints' "
                                             "AND to_regclass('entries') IS NOT NULL",
                                             PgParameters().add(m_connection.schema()));
    if (tables.rows() == 0)
        throw BadInput("\"{1}\" is no book: it has no table of entries. Make one with \"ledger init\".",
                       {m_connection.title()});
    m_srs_id = tables.integer(0, 0);
}

std::string LedgerPostgres::crs() const {
    return "EPSG:" + std::to_string(m_srs_id);
}

std::vector<StoredEntry> LedgerPostgres::entries_after(EntryNumber number) const {
    return read_after(number);
}

std::unique_ptr<ledger::StoreSession> LedgerPostgres::begin() {
    return std::make_unique<Session>(*this);
}

std::unique_ptr<ledger::JointSession> LedgerPostgres::begin_with(ledger::EntryStore& second) {
    auto* twin = dynamic_cast<LedgerPostgres*>(&second);
    if (!twin || place_of(m_connection) != place_of(twin->m_connection))
        throw ledger::not_of_one_kind();
    return std::make_unique<Joint>(*this, *twin);
}

std::vector<std::string> LedgerPostgres::faults() const {
    return postgres_ledger_faults(m_connection);
}

std::optional<Footprint> LedgerPostgres::kept(const ledger::FootprintId& id) const {
    const PgAnswer answer = m_place->ask("SELECT ST_AsBinary(geom, 'NDR'), area_mm2, ST_SRID(geom) FROM " +
                                             m_connection.schema() + ".footprints WHERE footprint = $1",
                                         PgParameters().add(id));
    if (answer.rows() == 0)
        return std::nullopt;
    Footprint footprint;
    footprint.id = id;
    footprint.area_mm2 = answer.integer(0, 1);
    if (answer.integer(0, 2) == m_srs_id)
        footprint.shape = from_wkb(answer.bytes(0, 0)).value_or(shape::FeatureShape());
    for (const shape::Ring& ring : footprint.shape)
        for (const shape::Point& p : ring.points)
            footprint.box.add(p.x, p.y);
    return footprint;
}

std::vector<ledger::FootprintId> LedgerPostgres::kept_touching(const Box& box) const {
    const PgAnswer answer =
        m_place->ask(postgres_near_sql(m_connection.schema()),
                     PgParameters().add(box.min_x).add(box.min_y).add(box.max_x).add(box.max_y).add(m_srs_id));
    std::vector<ledger::FootprintId> ids;
    for (int row = 0; row < answer.rows(); ++row)
        ids.emplace_back(answer.text(row, 0));
    return ids;
}

void LedgerPostgres::keep(const Footprint& footprint) {
    m_place->ask(
        "INSERT INTO " + m_connection.schema() +
            ".footprints (geom, footprint, area_mm2) "
            "VALUES (ST_GeomFromWKB($1::bytea, $2::integer), $3, $4)",
        PgParameters().add_bytes(to_wkb(footprint.shape)).add(m_srs_id).add(footprint.id).add(footprint.area_mm2));
}

} // namespace areal::source
