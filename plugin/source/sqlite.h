// SPDX-License-Identifier: GPL-2.0-or-later
//
// SQLite as the stores use it: an open file, and a prepared question. Throws BrokenMachinery with what
// SQLite says and which file it is about.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace areal::source {

class SqliteFile {
  public:
    enum class Way { create, write, read };
    SqliteFile(const std::string& path, Way way);

    /// One or more statements without parameters or answer.
    void run(const char* sql);
    sqlite3* handle() const { return m_handle.get(); }
    const std::string& path() const { return m_path; }
    [[noreturn]] void fail() const;

  private:
    std::string m_path;
    std::unique_ptr<sqlite3, int (*)(sqlite3*)> m_handle;
};

class SqliteQuery {
  public:
    SqliteQuery(const SqliteFile& file, const std::string& sql);

    /// Parameters count from 1.
    SqliteQuery& bind(int parameter, std::int64_t value);
    SqliteQuery& bind(int parameter, double value);
    SqliteQuery& bind(int parameter, std::string_view text);
    SqliteQuery& bind_blob(int parameter, std::string_view bytes);
    SqliteQuery& bind_nothing(int parameter);
    /// Whether there is a row.
    bool next();
    /// Ready to be asked again with other parameters.
    void again();

    enum class Type { nothing, integer, real, text, blob };
    /// Columns count from 0.
    Type type(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;
    /// Text or bytes; valid until the next row.
    std::string_view bytes(int column) const;

  private:
    const SqliteFile& m_file;
    std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> m_statement;
    void check(int code) const;
};

/// BEGIN IMMEDIATE: nobody else writes until commit; rolled back unless committed.
class SqliteTransaction {
  public:
    explicit SqliteTransaction(SqliteFile& file);
    ~SqliteTransaction();
    SqliteTransaction(const SqliteTransaction&) = delete;
    SqliteTransaction& operator=(const SqliteTransaction&) = delete;
    void commit();

  private:
    SqliteFile& m_file;
    bool m_open = true;
};

} // namespace areal::source
