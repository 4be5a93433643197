// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/sqlite.h"

#include "base/failure.h"

#include <sqlite3.h>

namespace areal::source {
namespace {

constexpr int patience_ms = 60'000; // while others write

int flags_of(SqliteFile::Way way) {
    switch (way) {
    case SqliteFile::Way::create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case SqliteFile::Way::write:
        return SQLITE_OPEN_READWRITE;
    case SqliteFile::Way::read:
        return SQLITE_OPEN_READONLY;
    }
    return SQLITE_OPEN_READONLY;
}

} // namespace

SqliteFile::SqliteFile(const std::string& path, Way way) : m_path(path), m_handle(nullptr, sqlite3_close) {
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &handle, flags_of(way), nullptr);
    m_handle.reset(handle);
    if (code != SQLITE_OK)
        fail();
    sqlite3_busy_timeout(handle, patience_ms);
    sqlite3_extended_result_codes(handle, 1);
}

void SqliteFile::run(const char* sql) {
    if (sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        fail();
}

void SqliteFile::fail() const {
    sqlite3* handle = m_handle.get();
    const std::string said = handle ? sqlite3_errmsg(handle) : "out of memory";
    switch (handle ? sqlite3_errcode(handle) & 0xFF : SQLITE_NOMEM) {
    case SQLITE_FULL:
        throw BrokenMachinery(
            "The disk is full: \"{1}\" could not be written, and is as it was. Make room and post again.", {m_path});
    case SQLITE_READONLY:
        throw BrokenMachinery("\"{1}\" may only be read: nothing was written. Check the access rights ({2}).",
                              {m_path, said});
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw BrokenMachinery("\"{1}\" is being written by someone else for over a minute. Try again later.", {m_path});
    case SQLITE_CANTOPEN:
        throw BrokenMachinery("\"{1}\" cannot be opened. Check the path and the access rights.", {m_path});
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        throw BrokenMachinery("\"{1}\" is damaged or no GeoPackage ({2}). Take it back from a copy.", {m_path, said});
    default:
        throw BrokenMachinery("\"{1}\" could not be read or written, and is as it was ({2}).", {m_path, said});
    }
}

SqliteQuery::SqliteQuery(const SqliteFile& file, const std::string& sql)
    : m_file(file), m_statement(nullptr, sqlite3_finalize) {
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v2(file.handle(), sql.c_str(), int(sql.size()), &statement, nullptr);
    m_statement.reset(statement);
    check(code);
}

void SqliteQuery::check(int code) const {
    if (code != SQLITE_OK)
        m_file.fail();
}

SqliteQuery& SqliteQuery::bind(int parameter, std::int64_t value) {
    check(sqlite3_bind_int64(m_statement.get(), parameter, value));
    return *this;
}

SqliteQuery& SqliteQuery::bind(int parameter, double value) {
    check(sqlite3_bind_double(m_statement.get(), parameter, value));
    return *this;
}

SqliteQuery& SqliteQuery::bind(int parameter, std::string_view text) {
    check(sqlite3_bind_text(m_statement.get(), parameter, text.data(), int(text.size()), SQLITE_TRANSIENT));
    return *this;
}

SqliteQuery& SqliteQuery::bind_blob(int parameter, std::string_view bytes) {
    check(sqlite3_bind_blob64(m_statement.get(), parameter, bytes.data(), bytes.size(), SQLITE_TRANSIENT));
    return *this;
}

SqliteQuery& SqliteQuery::bind_nothing(int parameter) {
    check(sqlite3_bind_null(m_statement.get(), parameter));
    return *this;
}

bool SqliteQuery::next() {
    const int code = sqlite3_step(m_statement.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        m_file.fail();
    return code == SQLITE_ROW;
}

void SqliteQuery::again() {
    sqlite3_reset(m_statement.get());
}

SqliteQuery::Type SqliteQuery::type(int column) const {
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_INTEGER:
        return Type::integer;
    case SQLITE_FLOAT:
        return Type::real;
    case SQLITE_TEXT:
        return Type::text;
    case SQLITE_BLOB:
        return Type::blob;
    default:
        return Type::nothing;
    }
}

std::int64_t SqliteQuery::integer(int column) const {
    return sqlite3_column_int64(m_statement.get(), column);
}

double SqliteQuery::real(int column) const {
    return sqlite3_column_double(m_statement.get(), column);
}

std::string_view SqliteQuery::bytes(int column) const {
    const void* bytes = sqlite3_column_blob(m_statement.get(), column);
    return {static_cast<const char*>(bytes), std::size_t(sqlite3_column_bytes(m_statement.get(), column))};
}

SqliteTransaction::SqliteTransaction(SqliteFile& file) : m_file(file) {
    m_file.run("BEGIN IMMEDIATE");
}

SqliteTransaction::~SqliteTransaction() {
    if (m_open)
        sqlite3_exec(m_file.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void SqliteTransaction::commit() {
    m_file.run("COMMIT");
    m_open = false;
}

} // namespace areal::source
