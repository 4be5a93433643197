// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/ledger_postgres.h"

#include "base/failure.h"
#include "source/ledger_postgres_schema.h"
#include "source/ledger_row.h"

namespace areal::source {
namespace {

using ledger::Entry;
using ledger::EntryNumber;
using ledger::Field;
using ledger::FieldType;
using ledger::StoredEntry;

StoredValue value_at(const PgAnswer& answer, int row, int column) {
    if (answer.is_nothing(row, column))
        return {};
    const FieldType type = std::size_t(column) < ledger::fields().size()
                               ? ledger::fields()[std::size_t(column)].type
                               : FieldType::text;
    if (type == FieldType::text)
        return std::string(answer.text(row, column));
    if (type == FieldType::factor)
        return answer.real(row, column);
    return answer.integer(row, column);
}

std::vector<StoredEntry> read_after(PgConnection& connection, EntryNumber number) {
    const PgAnswer answer =
        connection.ask("SELECT " + ledger_columns() + " FROM entries WHERE number > $1 ORDER BY number",
                       PgParameters().add(number));
    std::vector<StoredEntry> entries;
    for (int row = 0; row < answer.rows(); ++row)
        entries.push_back(read_row([&](int column) { return value_at(answer, row, column); }));
    return entries;
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

const std::string& insertion() {
    static const std::string sql = [] {
        std::string text = "INSERT INTO entries (" + ledger_columns() + ") VALUES (";
        for (std::size_t i = 1; i <= ledger::fields().size(); ++i)
            text += "$" + std::to_string(i) + ", ";
        return text + "$" + std::to_string(ledger::fields().size() + 1) + ")";
    }();
    return sql;
}

/// The line in front of a book: held by one session at a time, given back whatever happens to its program.
class Turn {
  public:
    explicit Turn(PgConnection& connection) : m_connection(connection) { call("pg_advisory_lock"); }
    ~Turn() {
        try {
            call("pg_advisory_unlock");
        } catch (const Failure&) {
            // The connection is gone, and the lock with it.
        }
    }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;

  private:
    void call(const std::string& function) {
        m_connection.ask("SELECT " + function + "(hashtextextended($1, 0))",
                         PgParameters().add("arealregnskap " + m_connection.schema()));
    }
    PgConnection& m_connection;
};

} // namespace

class LedgerPostgres::Session : public ledger::StoreSession {
  public:
    explicit Session(LedgerPostgres& book)
        : m_book(book), m_turn(book.m_connection), m_transaction(book.m_connection) {}
    std::vector<StoredEntry> entries_after(EntryNumber number) override {
        return read_after(m_book.m_connection, number);
    }
    void append(std::span<const Entry> entries) override {
        m_book.keep_ground_of(entries);
        for (const Entry& entry : entries) {
            PgParameters values;
            for (const Field& field : ledger::fields())
                add_value(values, stored_value(field, entry));
            m_book.m_connection.ask(insertion(), values.add(std::string_view(entry.hash)));
        }
    }
    void commit() override { m_transaction.commit(); }

  private:
    LedgerPostgres& m_book;
    Turn m_turn; // taken before the transaction looks at the book
    PgTransaction m_transaction;
};

bool is_postgres_name(const std::string& name) {
    return name.starts_with("PG:");
}

void LedgerPostgres::create(const std::string& name, const std::string& crs) {
    PgConnection connection(name);
    create_postgres_ledger(connection, crs);
}

void LedgerPostgres::abandon(const std::string& name) {
    PgConnection connection(name);
    if (connection.ask("SELECT EXISTS (SELECT 1 FROM entries)").holds(0, 0))
        return;
    connection.run("DROP SCHEMA " + connection.schema() + " CASCADE");
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
    return read_after(m_connection, number);
}

std::unique_ptr<ledger::StoreSession> LedgerPostgres::begin() {
    return std::make_unique<Session>(*this);
}

std::vector<std::string> LedgerPostgres::faults() const {
    return postgres_ledger_faults(m_connection);
}

std::optional<Footprint> LedgerPostgres::kept(const ledger::FootprintId& id) const {
    const PgAnswer answer = m_connection.ask(
        "SELECT ST_AsBinary(geom, 'NDR'), area_mm2, ST_SRID(geom) FROM footprints WHERE footprint = $1",
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
    const PgAnswer answer = m_connection.ask(
        postgres_near_sql,
        PgParameters().add(box.min_x).add(box.min_y).add(box.max_x).add(box.max_y).add(m_srs_id));
    std::vector<ledger::FootprintId> ids;
    for (int row = 0; row < answer.rows(); ++row)
        ids.emplace_back(answer.text(row, 0));
    return ids;
}

void LedgerPostgres::keep(const Footprint& footprint) {
    m_connection.ask("INSERT INTO footprints (geom, footprint, area_mm2) "
                     "VALUES (ST_GeomFromWKB($1::bytea, $2::integer), $3, $4)",
                     PgParameters()
                         .add_bytes(to_wkb(footprint.shape))
                         .add(m_srs_id)
                         .add(footprint.id)
                         .add(footprint.area_mm2));
}

} // namespace areal::source
