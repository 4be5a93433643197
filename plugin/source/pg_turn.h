// SPDX-License-Identifier: GPL-2.0-or-later
//
// The line in front of a book: held by one session at a time, given back whatever happens to its program.
#pragma once

#include "base/failure.h"
#include "source/postgres.h"

#include <string>
#include <utility>

namespace areal::source {

class PgTurn {
  public:
    PgTurn(PgConnection& connection, std::string schema) : m_connection(connection), m_schema(std::move(schema)) {
        call("pg_advisory_lock");
    }
    ~PgTurn() {
        try {
            call("pg_advisory_unlock");
        } catch (const Failure&) {
            // The connection is gone, and the lock with it.
        }
    }
    PgTurn(const PgTurn&) = delete;
    PgTurn& operator=(const PgTurn&) = delete;

  private:
    void call(const std::string& function) {
        m_connection.ask("SELECT " + function + "(hashtextextended($1, 0))",
                         PgParameters().add("arealregnskap " + m_schema));
    }
    PgConnection& m_connection;
    std::string m_schema;
};

} // namespace areal::source
