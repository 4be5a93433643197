// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/postgres.h"

#include "base/failure.h"
#include "ledger/store.h"

#include <charconv>
#include <libpq-fe.h>
#include <regex>

namespace areal::source {
namespace {

constexpr const char* postgres_prefix = "PG:";
constexpr const char* default_schema = "arealregnskap";

struct BookName {
    std::string connection, schema = default_schema;
};

/// GDAL's own word "active_schema" is not one of the server's.
BookName parse(const std::string& name) {
    static const std::regex word(R"(\s*\bactive_schema\s*=\s*'?([^\s']*)'?)");
    static const std::regex identifier("[a-z_][a-z0-9_]{0,40}");
    BookName parsed{name.substr(std::string_view(postgres_prefix).size()), default_schema};
    std::smatch found;
    if (std::regex_search(parsed.connection, found, word)) {
        parsed.schema = found[1];
        parsed.connection = std::regex_replace(parsed.connection, word, "");
    }
    if (!std::regex_match(parsed.schema, identifier))
        throw BadInput("\"{1}\" cannot name a book in a database: use small letters a-z, digits and _.",
                       {parsed.schema});
    return parsed;
}

std::string message_of(const char* said) {
    std::string text = said ? said : "";
    text.erase(text.find_last_not_of(" \n") + 1);
    return text;
}

} // namespace

PgParameters& PgParameters::add(std::string_view text) {
    m_values.push_back({std::string(text)});
    return *this;
}

PgParameters& PgParameters::add(std::int64_t value) {
    return add(std::string_view(std::to_string(value)));
}

PgParameters& PgParameters::add(double value) {
    char digits[40];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    return add(std::string_view(digits, end));
}

PgParameters& PgParameters::add_bytes(std::string_view bytes) {
    m_values.push_back({std::string(bytes), false, true});
    return *this;
}

PgParameters& PgParameters::add_nothing() {
    m_values.push_back({{}, true, false});
    return *this;
}

PgAnswer::PgAnswer(pg_result* result) : m_result(result, PQclear) {}

int PgAnswer::rows() const {
    return PQntuples(m_result.get());
}

bool PgAnswer::is_nothing(int row, int column) const {
    return PQgetisnull(m_result.get(), row, column) != 0;
}

std::string_view PgAnswer::text(int row, int column) const {
    return {PQgetvalue(m_result.get(), row, column), std::size_t(PQgetlength(m_result.get(), row, column))};
}

std::int64_t PgAnswer::integer(int row, int column) const {
    const std::string_view digits = text(row, column);
    std::int64_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

double PgAnswer::real(int row, int column) const {
    const std::string_view digits = text(row, column);
    double value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

std::string PgAnswer::bytes(int row, int column) const {
    std::size_t size = 0;
    const auto* escaped = reinterpret_cast<const unsigned char*>(PQgetvalue(m_result.get(), row, column));
    const std::unique_ptr<unsigned char, void (*)(void*)> raw(PQunescapeBytea(escaped, &size), PQfreemem);
    return raw ? std::string(reinterpret_cast<const char*>(raw.get()), size) : std::string();
}

PgConnection::PgConnection(const std::string& name) : m_connection(nullptr, PQfinish) {
    const BookName book = parse(name);
    m_schema = book.schema;
    m_connection.reset(PQconnectdb(book.connection.c_str()));
    if (PQstatus(m_connection.get()) != CONNECTION_OK)
        throw BrokenMachinery("The database cannot be reached: {1}", {message_of(PQerrorMessage(m_connection.get()))});
    m_title = std::string(PQdb(m_connection.get())) + "/" + m_schema;
    PQsetNoticeProcessor(
        m_connection.get(), [](void*, const char*) {}, nullptr);
    PQsetClientEncoding(m_connection.get(), "UTF8");
    run("SET synchronous_commit = on; SET lock_timeout = '60s'");
    ask("SELECT set_config('search_path', concat_ws(', ', $1::text, (SELECT quote_ident(nspname) FROM "
        "pg_extension e "
        "JOIN pg_namespace n ON n.oid = e.extnamespace WHERE extname = 'postgis')), false)",
        PgParameters().add(m_schema));
}

PgAnswer PgConnection::ask(const std::string& sql, const PgParameters& parameters) {
    std::vector<const char*> values;
    std::vector<int> lengths, formats;
    for (const PgParameters::Value& value : parameters.m_values) {
        values.push_back(value.is_nothing ? nullptr : value.bytes.c_str());
        lengths.push_back(int(value.bytes.size()));
        formats.push_back(value.is_binary ? 1 : 0);
    }
    pg_result* result = PQexecParams(m_connection.get(), sql.c_str(), int(values.size()), nullptr, values.data(),
                                     lengths.data(), formats.data(), 0);
    PgAnswer answer(result);
    const ExecStatusType status = PQresultStatus(result);
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
        fail(result);
    return answer;
}

void PgConnection::run(const std::string& sql) {
    pg_result* result = PQexec(m_connection.get(), sql.c_str());
    const PgAnswer answer(result);
    if (PQresultStatus(result) != PGRES_COMMAND_OK && PQresultStatus(result) != PGRES_TUPLES_OK)
        fail(result);
}

/// By SQLSTATE: https://www.postgresql.org/docs/15/errcodes-appendix.html
void PgConnection::fail(const pg_result* result) const {
    const char* state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const char* detail = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    const std::string code = state ? state : "";
    const std::string said = message_of(detail ? detail : PQerrorMessage(m_connection.get()));
    if (code == "40001" || code == "40P01" || code == "23505") // serialisation, deadlock, the number is taken
        throw ledger::Overtaken("The book {1} is being written by others all the time. Try again later.", {m_title});
    if (code == "42501")
        throw BrokenMachinery("You may not do this in the book {1}, and nothing was written ({2}). Ask the "
                              "owner of the book for the role.",
                              {m_title, said});
    if (code == "53100")
        throw BrokenMachinery("The disk of the database is full: the book {1} is as it was. Make room and "
                              "post again.",
                              {m_title});
    if (code == "55P03")
        throw BrokenMachinery("\"{1}\" is being written by someone else for over a minute. Try again later.",
                              {m_title});
    throw BrokenMachinery("\"{1}\" could not be read or written, and is as it was ({2}).", {m_title, said});
}

PgTransaction::PgTransaction(PgConnection& connection) : m_connection(connection) {
    m_connection.run("BEGIN ISOLATION LEVEL SERIALIZABLE");
}

PgTransaction::~PgTransaction() {
    if (!m_open)
        return;
    try {
        m_connection.run("ROLLBACK");
    } catch (const Failure&) {
        // The connection is gone, and the transaction with it.
    }
}

void PgTransaction::commit() {
    m_connection.run("COMMIT");
    m_open = false;
}

} // namespace areal::source
