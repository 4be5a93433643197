// SPDX-License-Identifier: GPL-2.0-or-later
#include "stores/postgres_cluster.h"

#include "source/postgres.h"

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <unistd.h>

namespace areal::test {
namespace {

namespace fs = std::filesystem;

constexpr const char* server_programs = "/usr/lib/postgresql/15/bin/"; // Debian 12
constexpr const char* server_user = "postgres";

std::string text_of(const fs::path& path) {
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

} // namespace

PostgresCluster& PostgresCluster::running() {
    static PostgresCluster cluster;
    return cluster;
}

PostgresCluster::PostgresCluster()
    : m_folder(fs::temp_directory_path() / ("areal_pg_" + std::to_string(::getpid()))) {
    fs::create_directories(m_folder);
    fs::permissions(m_folder, fs::perms::all);
    try {
        start();
    } catch (...) {
        stop();
        throw;
    }
}

PostgresCluster::~PostgresCluster() {
    stop();
}

/// Durability is not what these tests are about, and syncing would make them slow.
void PostgresCluster::start() {
    const std::string data = (m_folder / "data").string();
    must(as_server_user(std::string(server_programs) + "initdb -D " + data +
                        " -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync"));
    must(as_server_user(std::string(server_programs) + "pg_ctl -D " + data + " -w -l " + m_folder.string() +
                        "/server.log -o '-c listen_addresses= -c fsync=off -c unix_socket_directories=" +
                        m_folder.string() + "' start"));
    source::PgConnection("PG:host=" + m_folder.string() + " dbname=template1 user=postgres")
        .run("CREATE EXTENSION postgis SCHEMA public"); // every new database has it
}

void PostgresCluster::stop() noexcept {
    const std::string command = as_server_user(std::string(server_programs) + "pg_ctl -D " +
                                               (m_folder / "data").string() + " -m immediate stop");
    const int code = std::system((command + " >/dev/null 2>&1").c_str());
    std::error_code ignored;
    if (code == 0)
        fs::remove_all(m_folder, ignored);
}

std::string PostgresCluster::as_server_user(const std::string& command) const {
    return ::geteuid() == 0 ? "runuser -u " + std::string(server_user) + " -- " + command : command;
}

void PostgresCluster::must(const std::string& command) const {
    const fs::path log = m_folder / "command.log";
    if (std::system(("cd / && " + command + " >" + log.string() + " 2>&1").c_str()) != 0)
        throw std::runtime_error(command + "\n" + text_of(log) + text_of(m_folder / "server.log"));
}

std::string PostgresCluster::new_database() {
    const std::string name = "bok" + std::to_string(++m_databases);
    const std::string host = "PG:host=" + m_folder.string() + " user=postgres dbname=";
    source::PgConnection(host + "postgres").run("CREATE DATABASE " + name);
    return host + name;
}

std::string PostgresCluster::as_user(const std::string& name, const std::string& user) {
    const std::string owner = "user=postgres";
    std::string other = name;
    return other.replace(other.find(owner), owner.size(), "user=" + user);
}

} // namespace areal::test
