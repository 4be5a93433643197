// SPDX-License-Identifier: GPL-2.0-or-later
//
// Who may do what in a book in PostGIS: readers only look, posters only add, reviewers judge and close, and
// nobody changes what is written.
#include "stores/every_store.h"
#include "stores/postgres_cluster.h"

#include "base/failure.h"
#include "source/postgres.h"

#include <gmock/gmock.h>

namespace areal::test {
namespace {

using accounting::OpenBook;
using ledger::Entry;
using ledger::EntryKind;
using source::PgConnection;
using ::testing::HasSubstr;

class Roles : public StoreTest {
  protected:
    Roles() {
        m_book = new_name(StoreKind::postgis);
        const auto book = accounting::init_book(m_book, opening_journal(), now);
        book->post_journal(loss_journal({0, 0, 100, 100}));
        Entry restored =
            ledger::testing::draft(EntryKind::restored, "2025-06-01", "nature/mire/degraded", "nature/mire", 10);
        restored.footprint = ground(*book, {200, 0, 300, 100});
        restored.measure = "ditches plugged";
        restored.status = ledger::Status::done;
        restored.evidence = "survey";
        m_restored = book->ledger().post(restored).number;
        PgConnection owner(m_book);
        for (const char* kind : {"reader", "poster", "reviewer"})
            owner.run("CREATE ROLE " + user(kind) + " LOGIN IN ROLE " + owner.schema() + "_" + kind);
        owner.run("CREATE ROLE " + user("stranger") + " LOGIN");
    }
    std::string user(const std::string& kind) const { return PgConnection(m_book).schema() + "_a_" + kind; }
    std::string as(const std::string& kind) const { return PostgresCluster::as_user(m_book, user(kind)); }
    std::unique_ptr<OpenBook> open_as(const std::string& kind) const {
        return std::make_unique<OpenBook>(accounting::open_store(as(kind)), now);
    }
    Entry verification() const {
        Entry entry = ledger::testing::draft(EntryKind::status, "2025-07-01");
        entry.refers = m_restored;
        entry.status = ledger::Status::verified;
        entry.evidence = "survey 2025-06-30";
        return entry;
    }
    /// Runs the posting; what the machinery said, or nothing.
    template <typename Post>
    static std::string refusal(Post post) {
        try {
            post();
        } catch (const BrokenMachinery& failure) {
            return failure.what();
        }
        return {};
    }

    std::string m_book;
    ledger::EntryNumber m_restored = 0;
};

TEST_F(Roles, all_who_may_look_can_verify) {
    for (const char* kind : {"reader", "poster", "reviewer"}) {
        const ledger::VerifyResult result = accounting::verify_book(as(kind), {});
        EXPECT_TRUE(result.sound()) << kind << ": " << result.sentence;
        EXPECT_EQ(result.entries, 5U);
    }
    EXPECT_THROW(accounting::open_store(as("stranger")), Failure);
}

TEST_F(Roles, a_reader_writes_nothing) {
    const auto book = open_as("reader");
    EXPECT_THAT(refusal([&] { book->post_journal(loss_journal({0, 200, 100, 300})); }), HasSubstr("You may not"));
    EXPECT_THAT(refusal([&] { book->ledger().post(verification()); }), HasSubstr("You may not"));
    EXPECT_EQ(book->books().size(), 5U);
}

TEST_F(Roles, a_poster_posts_and_does_not_close) {
    const auto book = open_as("poster");
    book->post_journal(loss_journal({0, 200, 100, 300}));
    EXPECT_THAT(refusal([&] { book->ledger().close(2025, "kari"); }), HasSubstr("You may not"));
    EXPECT_EQ(book->books().size(), 6U);
    EXPECT_TRUE(accounting::verify_book(m_book, {}).sound());
}

TEST_F(Roles, a_reviewer_judges_and_closes_and_posts_no_ground) {
    const auto book = open_as("reviewer");
    EXPECT_THAT(refusal([&] { book->post_journal(loss_journal({0, 200, 100, 300})); }), HasSubstr("You may not"));
    book->ledger().post(verification());
    book->ledger().close(2025, "ola");
    EXPECT_EQ(book->books().size(), 7U);
    EXPECT_TRUE(accounting::verify_book(m_book, {}).sound());
}

TEST_F(Roles, nobody_changes_what_is_written) {
    const char* changes[] = {"UPDATE entries SET area_mm2 = 1 WHERE number = 4",
                             "UPDATE entries SET area_mm2 = 1 WHERE number = 999",
                             "DELETE FROM entries",
                             "TRUNCATE entries",
                             "UPDATE footprints SET area_mm2 = 1",
                             "DELETE FROM footprints",
                             "TRUNCATE footprints",
                             "INSERT INTO entries (number, kind, hash) VALUES (9, 'loss', 'x')",
                             "SET session_replication_role = replica; DELETE FROM entries"};
    for (const std::string& name : {m_book, as("reader"), as("poster"), as("reviewer")})
        for (const char* sql : changes)
            EXPECT_THROW(PgConnection(name).run(sql), BrokenMachinery) << name << ": " << sql;
    for (const std::string& name : {as("reader"), as("poster"), as("reviewer")})
        for (const char* sql :
             {"DROP TRIGGER entries_no_change ON entries", "DROP TABLE entries CASCADE",
              "ALTER TABLE entries DISABLE TRIGGER ALL", "ALTER TABLE entries DISABLE ROW LEVEL SECURITY"})
            EXPECT_THROW(PgConnection(name).run(sql), BrokenMachinery) << name << ": " << sql;
    EXPECT_TRUE(accounting::verify_book(m_book, {}).sound());
}

TEST_F(Roles, are_asked_for_when_the_user_may_not_make_them) {
    PgConnection owner(m_book);
    const std::string maker = user("maker");
    owner.run("CREATE ROLE " + maker + " LOGIN; DO $$ BEGIN EXECUTE format('GRANT CREATE ON DATABASE %I TO " + maker +
              "', current_database()); END $$");
    std::string name = PostgresCluster::as_user(m_book, maker);
    name.replace(name.find("active_schema="), std::string::npos, "active_schema=nabo");
    try {
        accounting::init_book(name, opening_journal(), now);
        FAIL();
    } catch (const BadInput& failure) {
        EXPECT_THAT(failure.what(), HasSubstr("CREATE ROLE nabo_reader NOLOGIN"));
    }
    owner.run("CREATE ROLE nabo_reader; CREATE ROLE nabo_poster; CREATE ROLE nabo_reviewer");
    EXPECT_EQ(accounting::init_book(name, opening_journal(), now)->books().size(), 3U);
}

} // namespace
} // namespace areal::test
