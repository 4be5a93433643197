// SPDX-License-Identifier: GPL-2.0-or-later
//
// A PostgreSQL of the tests' own: a temporary cluster on a Unix socket, without any port, run by an
// unprivileged user (the server refuses root), stopped and deleted at the end. One a test program.
#pragma once

#include <filesystem>
#include <string>

namespace areal::test {

class PostgresCluster {
  public:
    /// Starts it when it is asked for first. Throws std::runtime_error with the log when it does not start.
    static PostgresCluster& running();
    ~PostgresCluster();
    PostgresCluster(const PostgresCluster&) = delete;
    PostgresCluster& operator=(const PostgresCluster&) = delete;

    /// A new database with PostGIS; its name as "PG:host=... dbname=... user=postgres".
    std::string new_database();
    /// The same database for another user.
    static std::string as_user(const std::string& name, const std::string& user);

  private:
    PostgresCluster();
    std::string as_server_user(const std::string& command) const;
    void start();
    void stop() noexcept;
    void must(const std::string& command) const;

    std::filesystem::path m_folder;
    int m_databases = 0;
};

} // namespace areal::test
