// SPDX-License-Identifier: GPL-2.0-or-later
//
// What holds on every store alike: the same history gives the same book, hash for hash; every kind of entry
// comes back as it was; ground is owned once; a refused entry leaves nothing behind.
#include "stores/every_store.h"

#include "base/failure.h"
#include "bench/case_file.h"
#include "bench/random_history.h"
#include "ledger/chain.h"
#include "ledger/journal.h"

#include <gmock/gmock.h>

#include <set>

namespace areal::test {
namespace {

using accounting::BookStore;
using accounting::OpenBook;
using ledger::Entry;
using ledger::EntryKind;
using ledger::testing::RandomHistory;
using ::testing::HasSubstr;

std::unique_ptr<OpenBook> opened(BookStore store) {
    auto book = std::make_unique<OpenBook>(std::move(store), now);
    book->post_journal(opening_journal());
    return book;
}

/// The book as text after so many steps.
std::string lived_through(BookStore store, std::uint64_t seed, int steps) {
    Moment clock;
    OpenBook book(std::move(store), [&clock] { return clock; });
    RandomHistory history(seed, clock, [&book](const ledger::Rectangle& r) { return ground(book, r); });
    history.open(book.ledger());
    for (int i = 0; i < steps; ++i)
        history.step(book.ledger());
    EXPECT_GT(history.refusals(ledger::RefusalKind::claimed), 0U);
    return book.exported();
}

class Histories : public StoreTest, public ::testing::WithParamInterface<std::uint64_t> {};

TEST_P(Histories, are_the_same_book_on_every_store) {
    constexpr int steps = 200;
    const std::string expected = lived_through(accounting::memory_store(), GetParam(), steps);
    for (const StoreKind kind : {StoreKind::geopackage, StoreKind::postgis}) {
        const std::string name = new_name(kind), copy_name = new_name(kind);
        EXPECT_EQ(lived_through(accounting::create_store(name, test_crs), GetParam(), steps), expected)
            << name_of(kind);
        const ledger::VerifyResult result = accounting::verify_book(name, {});
        EXPECT_TRUE(result.sound()) << result.sentence;
        EXPECT_GT(result.entries, 50U);
        EXPECT_EQ(accounting::import_book(copy_name, expected, now)->exported(), expected);
        EXPECT_TRUE(accounting::verify_book(copy_name, result.head).sound());
    }
}

INSTANTIATE_TEST_SUITE_P(seeds, Histories, ::testing::Range<std::uint64_t>(3, 6));

/// The entries of tests/cases, which between them are of every kind, as if they were one chain.
std::vector<Entry> case_entries() {
    std::vector<Entry> chain;
    std::string head = ledger::chain_root();
    for (const auto& file : std::filesystem::directory_iterator(AREAL_SOURCE_DIR "/tests/cases")) {
        ledger::testing::CaseFile book(file.path().string());
        for (Entry entry : book.book().ledger.books().entries()) {
            entry.number = ledger::EntryNumber(chain.size()) + 1;
            entry.hash = head = ledger::chained_hash(ledger::testing::short_digest, head, entry);
            chain.push_back(std::move(entry));
        }
    }
    return chain;
}

TEST_P(EveryStore, gives_back_every_kind_of_entry_as_the_same_text) {
    const std::vector<Entry> entries = case_entries();
    const BookStore store = new_store(GetParam());
    {
        const auto session = store.entries->begin();
        session->append(entries);
        session->commit();
    }
    std::vector<Entry> stored;
    std::set<EntryKind> kinds;
    for (ledger::StoredEntry& next : store.entries->entries_after(0)) {
        EXPECT_EQ(next.fault, "");
        stored.push_back(std::move(next.entry));
        kinds.insert(stored.back().kind);
    }
    ASSERT_EQ(stored, entries);
    EXPECT_EQ(ledger::write_journal(ledger::read_exact_journal(ledger::write_journal(stored))),
              ledger::write_journal(entries));
    EXPECT_EQ(kinds.size(), std::size_t(EntryKind::count_));
}

TEST_P(EveryStore, shows_the_ground_and_both_entries_when_it_is_claimed_twice) {
    const auto book = opened(new_store(GetParam()));
    book->post_journal(loss_journal({0, 0, 100, 50}));
    try {
        book->post_journal(loss_journal({97, 0, 197, 50}));
        FAIL() << "the strip of 3 m was lost twice";
    } catch (const ledger::Refused& refused) {
        const ledger::Refusal& why = refused.refusal();
        EXPECT_EQ(why.kind, ledger::RefusalKind::claimed);
        EXPECT_EQ(why.other, 4);
        EXPECT_THAT(why.sentence.english(), HasSubstr("entry 4 (loss, 2025-05-01)"));
        ASSERT_EQ(why.claims.size(), 1U);
        EXPECT_EQ(why.claims[0].area_mm2, 150'000'000);
        EXPECT_THAT(why.claims[0].polygon, HasSubstr("250097 6650000"));
    }
    EXPECT_EQ(book->books().size(), 4U);
    book->post_journal(loss_journal({100, 0, 197, 50}));
    EXPECT_EQ(book->books().size(), 5U);
}

TEST_P(EveryStore, takes_a_batch_whole_or_not_at_all) {
    const auto book = opened(new_store(GetParam()));
    EXPECT_THROW(book->post_journal(loss_journal({0, 0, 100, 50}) + loss_journal({50, 0, 150, 50})), ledger::Refused);
    EXPECT_EQ(book->books().size(), 3U);
    book->post_journal(loss_journal({50, 0, 150, 50}));
    EXPECT_EQ(book->books().size(), 4U);
}

INSTANTIATE_TEST_SUITE_P(stores, EveryStore,
                         ::testing::Values(StoreKind::memory, StoreKind::geopackage, StoreKind::postgis),
                         [](const auto& param) { return name_of(param.param); });

TEST_P(KeptStore, refuses_without_leaving_ground_behind) {
    const std::string name = new_name(GetParam());
    const auto book = accounting::init_book(name, opening_journal(), now);
    const ledger::Rectangle r{0, 0, 100, 50};
    const ledger::FootprintId id = source::make_footprint(polygon(r)).id;
    std::string wrong = loss_journal(r);
    wrong.replace(wrong.find("nature/mire"), 11, "nature/lake");
    EXPECT_THROW(book->post_journal(wrong), ledger::Refused);
    EXPECT_FALSE(accounting::open_store(name).footprints->find(id));
    book->post_journal(loss_journal(r));
    EXPECT_TRUE(accounting::open_store(name).footprints->find(id));
}

TEST_P(KeptStore, leaves_nothing_of_a_book_whose_opening_is_refused) {
    const std::string name = new_name(GetParam());
    EXPECT_THROW(accounting::init_book(name, opening_journal() + "loss 2025-05-01\n    author: kari\n", now), BadInput);
    EXPECT_THROW(accounting::open_store(name), BadInput);
    accounting::init_book(name, opening_journal(), now);
    EXPECT_THROW(accounting::init_book(name, opening_journal(), now), BadInput);
    EXPECT_EQ(accounting::open_store(name).entries->entries_after(0).size(), 3U);
}

INSTANTIATE_TEST_SUITE_P(stores, KeptStore, ::testing::Values(StoreKind::geopackage, StoreKind::postgis),
                         [](const auto& param) { return name_of(param.param); });

} // namespace
} // namespace areal::test
