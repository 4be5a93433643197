// SPDX-License-Identifier: GPL-2.0-or-later
#include "stores/postgres_cluster.h"

#include "source/postgres.h"

#include "base/failure.h"

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <grp.h>
#include <pwd.h>
#include <sstream>
#include <stdexcept>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <thread>
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

constexpr const char* folder_prefix = "areal_pg_";

/// Folders of test programs that were killed, and so could not tidy up.
void remove_orphans() {
    std::error_code ignored;
    for (const fs::directory_entry& entry : fs::directory_iterator(fs::temp_directory_path(), ignored)) {
        const std::string name = entry.path().filename();
        if (!name.starts_with(folder_prefix))
            continue;
        const int owner = std::atoi(name.c_str() + std::string_view(folder_prefix).size());
        if (owner > 0 && ::kill(owner, 0) != 0 && errno == ESRCH)
            fs::remove_all(entry.path(), ignored);
    }
}

/// In the child: becomes the server, as an unprivileged user, for as long as the parent lives.
[[noreturn]] void become_server(const fs::path& folder, pid_t parent) {
    if (::geteuid() == 0) {
        const passwd* user = ::getpwnam(server_user);
        if (!user || ::initgroups(server_user, user->pw_gid) != 0 || ::setgid(user->pw_gid) != 0 ||
            ::setuid(user->pw_uid) != 0)
            ::_exit(126);
    }
    ::prctl(PR_SET_PDEATHSIG, SIGQUIT); // after the change of user, which clears it
    if (::getppid() != parent || ::chdir("/") != 0)
        ::_exit(126);
    const int log = ::open((folder / "server.log").c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    ::dup2(log, STDOUT_FILENO);
    ::dup2(log, STDERR_FILENO);
    const std::string program = std::string(server_programs) + "postgres", data = (folder / "data").string(),
                      socket = "unix_socket_directories=" + folder.string();
    ::execl(program.c_str(), program.c_str(), "-D", data.c_str(), "-c", "listen_addresses=", "-c", "fsync=off", "-c",
            socket.c_str(), nullptr);
    ::_exit(127);
}

} // namespace

PostgresCluster& PostgresCluster::running() {
    static PostgresCluster cluster;
    return cluster;
}

PostgresCluster::PostgresCluster()
    : m_folder(fs::temp_directory_path() / (folder_prefix + std::to_string(::getpid()))) {
    remove_orphans();
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
    const pid_t parent = ::getpid();
    m_server = ::fork();
    if (m_server == 0)
        become_server(m_folder, parent);
    wait_until_it_answers();
    source::PgConnection("PG:host=" + m_folder.string() + " dbname=template1 user=postgres")
        .run("CREATE EXTENSION postgis SCHEMA public"); // every new database has it
}

void PostgresCluster::wait_until_it_answers() const {
    const std::string question =
        std::string(server_programs) + "pg_isready -q -h " + m_folder.string() + " >/dev/null 2>&1";
    for (int attempt = 0; attempt < 600; ++attempt) {
        if (std::system(question.c_str()) == 0)
            return;
        if (::waitpid(m_server, nullptr, WNOHANG) != 0)
            break; // it ended
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    throw std::runtime_error("The server does not start.\n" + text_of(m_folder / "server.log"));
}

void PostgresCluster::stop() noexcept {
    if (m_server > 0 && ::kill(m_server, SIGQUIT) == 0)
        ::waitpid(m_server, nullptr, 0);
    std::error_code ignored;
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

void PostgresCluster::limit_file_size(std::int64_t backend, const std::string& bytes) const {
    must(as_server_user("prlimit --pid " + std::to_string(backend) + " --fsize=" + bytes + ":"));
}

std::string PostgresCluster::as_user(const std::string& name, const std::string& user) {
    const std::string owner = "user=postgres";
    std::string other = name;
    return other.replace(other.find(owner), owner.size(), "user=" + user);
}

} // namespace areal::test
