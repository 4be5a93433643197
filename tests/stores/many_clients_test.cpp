// SPDX-License-Identifier: GPL-2.0-or-later
//
// Several who post at once lose nothing and own no ground twice: eight processes on PostGIS, two on a
// GeoPackage. All of them want the same plots, and each has some of its own.
#include "stores/every_store.h"

#include "base/failure.h"
#include "source/ledger_row.h"
#include "source/postgres.h"

#include <algorithm>
#include <random>
#include <set>
#include <sys/wait.h>
#include <unistd.h>

namespace areal::test {
namespace {

using accounting::OpenBook;
using ledger::Entry;

constexpr int common_plots = 16, own_plots = 6;

ledger::Rectangle plot(int number, int row) {
    return {number * 20, row * 20, number * 20 + 10, row * 20 + 10};
}

/// How many entries this client was told are written.
int work(const std::string& name, int client) {
    OpenBook book(accounting::open_store(name), now);
    std::vector<ledger::Rectangle> wanted;
    for (int i = 0; i < common_plots; ++i)
        wanted.push_back(plot(i, 0));
    for (int i = 0; i < own_plots; ++i)
        wanted.push_back(plot(i, 1 + client));
    std::shuffle(wanted.begin(), wanted.end(), std::mt19937(unsigned(client)));
    int written = 0;
    for (const ledger::Rectangle& r : wanted)
        try {
            book.ledger().post(loss(book, r));
            ++written;
        } catch (const ledger::Refused& refused) {
            if (refused.refusal().kind != ledger::RefusalKind::claimed)
                throw;
        }
    return written;
}

TEST_P(KeptStore, loses_nothing_and_owns_nothing_twice_when_several_post) {
    const int clients = GetParam() == StoreKind::postgis ? 8 : 2;
    const std::string name = new_name(GetParam());
    accounting::init_book(name, opening_journal(), now);
    std::vector<pid_t> children;
    for (int client = 0; client < clients; ++client) {
        const pid_t child = ::fork();
        if (child == 0) {
            int written = 255;
            try {
                written = work(name, client);
            } catch (...) {
            }
            ::_exit(written);
        }
        children.push_back(child);
    }
    int acknowledged = 0;
    for (const pid_t child : children) {
        int status = 0;
        ::waitpid(child, &status, 0);
        ASSERT_TRUE(WIFEXITED(status));
        ASSERT_NE(WEXITSTATUS(status), 255);
        acknowledged += WEXITSTATUS(status);
    }
    EXPECT_EQ(acknowledged, common_plots + clients * own_plots);
    const ledger::VerifyResult result = accounting::verify_book(name, {});
    EXPECT_TRUE(result.sound()) << result.sentence;
    EXPECT_EQ(result.entries, std::size_t(3 + acknowledged));
    std::set<std::string> grounds;
    for (const ledger::StoredEntry& stored : accounting::open_store(name).entries->entries_after(3))
        EXPECT_TRUE(grounds.insert(stored.entry.footprint).second);
}

/// With SQL of one's own, as no client of the book does.
void write_past_the_line(const std::string& name, const Entry& entry) {
    std::string marks;
    source::PgParameters values;
    for (const ledger::Field& field : ledger::fields()) {
        const auto value = source::stored_value(field, entry);
        marks += "$" + std::to_string(&field - ledger::fields().data() + 1) + ", ";
        if (const auto* text = std::get_if<std::string>(&value))
            values.add(*text);
        else if (const auto* number = std::get_if<std::int64_t>(&value))
            values.add(*number);
        else
            values.add_nothing();
    }
    source::PgConnection(name).ask("INSERT INTO entries (" + source::ledger_columns() + ") VALUES (" + marks + "$" +
                                       std::to_string(ledger::fields().size() + 1) + ")",
                                   values.add(entry.hash));
}

/// Between the moment the ledger looked at the book and the moment it wrote.
TEST_F(StoreTest, looks_again_when_someone_writes_past_the_line) {
    const std::string name = new_name(StoreKind::postgis);
    accounting::init_book(name, opening_journal(), now);
    OpenBook twin(accounting::memory_store(), now);
    twin.import(OpenBook(accounting::open_store(name), now).exported());
    Entry unplaced = ledger::testing::draft(ledger::EntryKind::loss, "2025-05-01", "nature/mire", "built/housing", 1);
    unplaced.cause = "energy";
    const Entry other = twin.ledger().post(unplaced);
    int looks = 0;
    OpenBook book(accounting::open_store(name), [&] {
        if (++looks == 1)
            write_past_the_line(name, other);
        return now();
    });
    const Entry mine = book.ledger().post(loss(book, plot(0, 0)));
    EXPECT_EQ(looks, 2);
    EXPECT_EQ(mine.number, 5);
    const ledger::VerifyResult result = accounting::verify_book(name, other.hash);
    EXPECT_TRUE(result.sound()) << result.sentence;
    EXPECT_EQ(result.entries, 5U);
}

} // namespace
} // namespace areal::test
