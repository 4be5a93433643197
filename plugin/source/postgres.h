// SPDX-License-Identifier: GPL-2.0-or-later
//
// PostgreSQL as the ledger uses it: a connection, a statement with parameters, and its answer. The twin of
// sqlite.h for a server.
//
// Names are GDAL's: "PG:host=... dbname=... user=... active_schema=...", so that the same string opens the
// book here, in ogrinfo and in QGIS. Passwords come from ~/.pgpass or the string; no sentence repeats them.
//
// Throws BrokenMachinery with what the server says and which book it is about, and ledger::Overtaken when
// the statement failed only because someone else wrote at the same time.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct pg_conn;
struct pg_result;

namespace areal::source {

/// Parameters of a statement, in order, each as text or bytes.
class PgParameters {
  public:
    PgParameters& add(std::string_view text);
    PgParameters& add(std::int64_t value);
    PgParameters& add(double value);
    PgParameters& add_bytes(std::string_view bytes);
    PgParameters& add_nothing();

  private:
    friend class PgConnection;
    struct Value {
        std::string bytes;
        bool is_nothing = false, is_binary = false;
    };
    std::vector<Value> m_values;
};

class PgAnswer {
  public:
    explicit PgAnswer(pg_result* result);
    int rows() const;
    bool is_nothing(int row, int column) const;
    std::string_view text(int row, int column) const;
    std::int64_t integer(int row, int column) const;
    double real(int row, int column) const;
    /// A bytea column.
    std::string bytes(int row, int column) const;
    /// True for "t".
    bool holds(int row, int column) const { return text(row, column) == "t"; }

  private:
    std::unique_ptr<pg_result, void (*)(pg_result*)> m_result;
};

class PgConnection {
  public:
    /// "PG:..."; the schema is "arealregnskap" unless active_schema says otherwise.
    explicit PgConnection(const std::string& name);

    /// One statement.
    PgAnswer ask(const std::string& sql, const PgParameters& parameters = {});
    /// Several statements without parameters or answer.
    void run(const std::string& sql);

    const std::string& schema() const { return m_schema; }
    /// "database/schema", for sentences.
    const std::string& title() const { return m_title; }

  private:
    [[noreturn]] void fail(const pg_result* result) const;

    std::unique_ptr<pg_conn, void (*)(pg_conn*)> m_connection;
    std::string m_schema, m_title;
};

/// Rolled back unless committed.
class PgTransaction {
  public:
    /// SERIALIZABLE: what was read still holds when it is committed, or the commit fails.
    explicit PgTransaction(PgConnection& connection);
    ~PgTransaction();
    PgTransaction(const PgTransaction&) = delete;
    PgTransaction& operator=(const PgTransaction&) = delete;
    void commit();

  private:
    PgConnection& m_connection;
    bool m_open = true;
};

} // namespace areal::source
