// SPDX-License-Identifier: GPL-2.0-or-later
//
// Two books are written as one: whenever the program is killed, and whatever goes wrong in the second, either
// both hold the ground that moved, each once, or nothing happened.
#include "stores/every_store.h"

#include "accounting/municipal_move.h"
#include "base/failure.h"
#include "source/postgres.h"
#include "source/sqlite.h"

#include <gmock/gmock.h>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace areal::test {
namespace {

using accounting::OpenBook;
using ledger::AccountPath;
using ledger::Book;
using ledger::testing::daa_mm2;

constexpr int losses = 40; // so that writing takes a while
constexpr AreaMm2 all_mm2 = 400'000 * daa_mm2;

std::string journal_of(const char* place) {
    std::string journal = opening_journal();
    return journal.replace(journal.find("4999 Prøve"), std::string("4999 Prøve").size(), place);
}

AreaMm2 inside(const std::string& name) {
    const OpenBook book(accounting::open_store(name), now);
    AreaMm2 sum_mm2 = 0;
    for (const auto& [account, area_mm2] : book.books().balances(Book::physical))
        if (account.root() != ledger::AccountRoot::outside)
            sum_mm2 += area_mm2;
    return sum_mm2;
}

int move(const std::string& from, const std::string& to) {
    OpenBook giving(accounting::open_store(from), now), receiving(accounting::open_store(to), now);
    accounting::move_ground(giving, receiving,
                            {ledger::testing::day("2026-01-01"), "FOR-2025-1", "kari", std::nullopt, {}});
    return 0;
}

/// The server may still be at work for a client that was killed.
void wait_until_alone(const std::string& name) {
    source::PgConnection connection(name);
    while (!connection
                .ask("SELECT count(*) = 0 FROM pg_stat_activity WHERE datname = current_database() "
                     "AND pid <> pg_backend_pid()")
                .holds(0, 0))
        ::usleep(2'000);
}

class TwoBooks : public KeptStore {
  protected:
    TwoBooks() : m_from(new_name(GetParam())), m_to(new_name(GetParam())) {
        std::string ground;
        for (int i = 0; i < losses; ++i)
            ground += loss_journal({i * 20, 0, i * 20 + 10, 10});
        accounting::init_book(m_from, journal_of("4998 Gammelby"), now)->post_journal(ground);
        accounting::init_book(m_to, journal_of("4999 Prøve"), now);
    }
    bool has_moved() const {
        for (const std::string& name : {m_from, m_to}) {
            const ledger::VerifyResult result = accounting::verify_book(name, {});
            EXPECT_TRUE(result.sound()) << result.sentence;
        }
        const AreaMm2 left_mm2 = inside(m_from), arrived_mm2 = inside(m_to);
        EXPECT_EQ(left_mm2 + arrived_mm2, all_mm2);
        EXPECT_TRUE(left_mm2 == 0 || left_mm2 == all_mm2 / 2) << left_mm2;
        return left_mm2 == 0;
    }
    std::string m_from, m_to;
};

TEST_P(TwoBooks, take_the_ground_both_or_neither_when_the_program_is_killed) {
    int kills = 0;
    for (bool moved = false; !moved; ++kills) { // one millisecond later every time, over all of the writing
        const pid_t child = ::fork();
        if (child == 0) {
            int code = 1;
            try {
                code = move(m_from, m_to);
            } catch (...) {
            }
            ::_exit(code);
        }
        ::usleep(useconds_t(20'000 + 4'000 * kills));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        if (GetParam() == StoreKind::postgis)
            wait_until_alone(m_from);
        moved = has_moved();
        ASSERT_LT(kills, 500);
    }
    EXPECT_GT(kills, 1);
}

INSTANTIATE_TEST_SUITE_P(stores, TwoBooks, ::testing::Values(StoreKind::geopackage, StoreKind::postgis),
                         [](const auto& param) { return name_of(param.param); });

/// The last thing that is written in the second book fails, when all of the first is written.
TEST_P(TwoBooks, take_nothing_when_the_second_cannot_be_written) {
    if (GetParam() == StoreKind::geopackage)
        source::SqliteFile(m_to, source::SqliteFile::Way::write)
            .run("CREATE TRIGGER full_disk BEFORE INSERT ON entries WHEN NEW.number > 40 "
                 "BEGIN SELECT RAISE(ABORT, 'disk'); END");
    else
        source::PgConnection(m_to).run(
            "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION 'disk' USING ERRCODE = '53100'; END $$; "
            "CREATE TRIGGER full_disk BEFORE INSERT ON entries FOR EACH ROW WHEN (NEW.number > 40) "
            "EXECUTE FUNCTION full_disk()");
    EXPECT_THROW(move(m_from, m_to), BrokenMachinery);
    EXPECT_FALSE(has_moved());
}

TEST_F(StoreTest, books_of_two_kinds_are_not_written_as_one) {
    const std::string file = new_name(StoreKind::geopackage), schema = new_name(StoreKind::postgis);
    accounting::init_book(file, journal_of("4998 Gammelby"), now);
    accounting::init_book(schema, journal_of("4999 Prøve"), now);
    for (const auto& [from, to] : {std::pair(file, schema), std::pair(schema, file)})
        try {
            move(from, to);
            FAIL();
        } catch (const BadInput& failure) {
            EXPECT_THAT(failure.what(), ::testing::HasSubstr("ledger export"));
        }
    EXPECT_THROW(move(file, file), BadInput);
    const std::string taken_over = new_name(StoreKind::postgis);
    accounting::import_book(taken_over, OpenBook(accounting::open_store(file), now).exported(), now);
    EXPECT_EQ(move(taken_over, schema), 0);
}

/// QGIS opens a GeoPackage so.
TEST_F(StoreTest, a_book_with_a_write_ahead_log_is_not_written_in_one_with_another) {
    const std::string from = new_name(StoreKind::geopackage), to = new_name(StoreKind::geopackage);
    accounting::init_book(from, journal_of("4998 Gammelby"), now);
    accounting::init_book(to, journal_of("4999 Prøve"), now);
    {
        source::SqliteFile other(to, source::SqliteFile::Way::write);
        other.run("PRAGMA journal_mode = WAL; SELECT count(*) FROM entries");
        try {
            move(from, to);
            FAIL();
        } catch (const BrokenMachinery& failure) {
            EXPECT_THAT(failure.what(), ::testing::HasSubstr("open in another program"));
        }
    }
    EXPECT_EQ(move(from, to), 0);
}

} // namespace
} // namespace areal::test
