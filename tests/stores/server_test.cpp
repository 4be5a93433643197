// SPDX-License-Identifier: GPL-2.0-or-later
//
// A full disk under the database, and the tests' own server when its test program is killed.
#include "stores/every_store.h"
#include "stores/postgres_cluster.h"

#include "base/failure.h"
#include "source/postgres.h"

#include <gmock/gmock.h>

#include <chrono>
#include <csignal>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace areal::test {
namespace {

using accounting::OpenBook;

/// The backend may not make the table longer than half a page more, as when the disk ends there.
TEST_F(StoreTest, a_full_disk_of_the_database_is_said_and_changes_nothing) {
    const std::string name = new_name(StoreKind::postgis);
    const std::string head = accounting::init_book(name, opening_journal(), now)->ledger().head();
    const std::string tag = "full_disk_test";
    OpenBook book(accounting::open_store(name + " application_name=" + tag), now);
    source::PgConnection other(name);
    const source::PgAnswer backend =
        other.ask("SELECT pid, pg_relation_size('entries') FROM pg_stat_activity WHERE application_name = $1",
                  source::PgParameters().add(tag));
    ASSERT_EQ(backend.rows(), 1);
    const PostgresCluster& cluster = PostgresCluster::running();
    cluster.limit_file_size(backend.integer(0, 0), std::to_string(backend.integer(0, 1) + 4096));
    ledger::Entry loss =
        ledger::testing::draft(ledger::EntryKind::loss, "2025-05-01", "nature/mire", "built/housing", 1);
    loss.cause = "dispensation";
    const std::vector<ledger::Entry> batch(200, loss);
    try {
        book.ledger().post(batch);
        FAIL();
    } catch (const BrokenMachinery& failure) {
        EXPECT_THAT(failure.what(), ::testing::HasSubstr("The disk of the database is full"));
    }
    EXPECT_EQ(book.books().size(), 3U);
    EXPECT_EQ(accounting::verify_book(name, {}).head, head);
    cluster.limit_file_size(backend.integer(0, 0), "unlimited"); // room was made
    EXPECT_EQ(book.ledger().post(batch).size(), batch.size());
    EXPECT_TRUE(accounting::verify_book(name, head).sound());
}

bool ends(pid_t process) {
    for (int attempt = 0; attempt < 200; ++attempt) {
        if (::kill(process, 0) != 0)
            return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    return false;
}

TEST(PostgresClusterLife, ends_with_a_test_program_that_is_killed) {
    int pipe[2];
    ASSERT_EQ(::pipe(pipe), 0);
    const pid_t program = ::fork();
    if (program == 0) {
        pid_t server = 0;
        try {
            static PostgresCluster mine;
            server = mine.server();
        } catch (...) {
        }
        if (::write(pipe[1], &server, sizeof server) != sizeof server)
            ::_exit(1);
        while (true)
            ::pause();
    }
    pid_t server = 0;
    ASSERT_EQ(::read(pipe[0], &server, sizeof server), ssize_t(sizeof server));
    ASSERT_GT(server, 0);
    EXPECT_EQ(::kill(server, 0), 0);
    ::kill(program, SIGKILL);
    ::waitpid(program, nullptr, 0);
    EXPECT_TRUE(ends(server));
    std::error_code ignored;
    std::filesystem::remove_all(std::filesystem::temp_directory_path() / ("areal_pg_" + std::to_string(program)),
                                ignored);
}

} // namespace
} // namespace areal::test
