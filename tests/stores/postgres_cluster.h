// SPDX-License-Identifier: GPL-2.0-or-later
//
// A PostgreSQL of the tests' own: a temporary cluster on a Unix socket, without any port, run by an
// unprivileged user (the server refuses root), stopped and deleted at the end. One a test program, and it dies
// with it, also when the test program is killed; the next one then takes its folder away.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <sys/types.h>

namespace areal::test {

class PostgresCluster {
  public:
    /// Starts it when it is asked for first. Throws std::runtime_error with the log when it does not start.
    static PostgresCluster& running();
    PostgresCluster();
    ~PostgresCluster();
    PostgresCluster(const PostgresCluster&) = delete;
    PostgresCluster& operator=(const PostgresCluster&) = delete;

    /// A new database with PostGIS; its name as "PG:host=... dbname=... user=postgres".
    std::string new_database();
    /// The same database for another user.
    static std::string as_user(const std::string& name, const std::string& user);
    pid_t server() const { return m_server; }
    /// From now on this backend can make no file longer; it says that the disk is full. "unlimited" ends it.
    void limit_file_size(std::int64_t backend, const std::string& bytes) const;

  private:
    std::string as_server_user(const std::string& command) const;
    void start();
    void wait_until_it_answers() const;
    void stop() noexcept;
    void must(const std::string& command) const;

    std::filesystem::path m_folder;
    pid_t m_server = 0;
    int m_databases = 0;
};

} // namespace areal::test
