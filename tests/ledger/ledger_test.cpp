// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger/ledger.h"

#include "bench/bench_book.h"

#include "base/failure.h"

#include <gtest/gtest.h>

#include <thread>

namespace areal::ledger::testing {
namespace {

Entry cabin(AreaMm2 area_daa) {
    Entry entry = draft(EntryKind::loss, "2026-05-01", "nature/mire", "built/cabins", area_daa);
    entry.cause = "dispensation";
    return entry;
}

TEST(Ledger, lets_a_batch_in_whole_or_not_at_all) {
    BenchBook book;
    book.open("nature/mire", 10);
    const std::string head = book.ledger.head();
    const std::vector<Entry> batch{cabin(4), cabin(4), cabin(4)};
    EXPECT_THROW(book.ledger.post(batch), Refused);
    EXPECT_EQ(book.ledger.head(), head);
    EXPECT_EQ(book.ledger.books().balance(Book::physical, AccountPath::of("nature/mire")), 10 * daa_mm2);
    EXPECT_EQ(book.store.entries_after(0).size(), 2U);
    EXPECT_EQ(book.ledger.post(std::span(batch).first(2)).size(), 2U);
}

TEST(Ledger, gives_ground_back_when_a_batch_is_refused) {
    BenchBook book;
    book.open("nature/mire", 10);
    Entry first = cabin(1);
    first.footprint = "rect 0 0 10 100";
    const std::vector<Entry> batch{first, cabin(40)};
    EXPECT_THROW(book.ledger.post(batch), Refused);
    EXPECT_TRUE(book.claims.owners(ClaimLayer::ground, first.footprint).empty());
    EXPECT_NO_THROW(book.ledger.post(first));
    EXPECT_EQ(book.refusal(first), RefusalKind::claimed);
}

TEST(Ledger, is_as_it_was_when_the_store_fails) {
    BenchBook book;
    book.open("nature/mire", 10);
    const std::string head = book.ledger.head();
    book.store.fail_commits("The disk is full.");
    Entry entry = cabin(4);
    entry.footprint = "rect 0 0 40 100";
    EXPECT_THROW(book.ledger.post(entry), BrokenMachinery);
    EXPECT_EQ(book.ledger.head(), head);
    EXPECT_EQ(book.ledger.books().size(), 2U);
    book.store.fail_commits({});
    EXPECT_EQ(book.ledger.post(entry).number, 3);
}

TEST(Ledger, takes_up_what_others_wrote_before_it_decides) {
    BenchBook book;
    book.open("nature/mire", 10);
    RectangleClaims other_claims;
    Ledger other(LedgerDoors{book.store, short_digest, [&] { return book.now; }, &other_claims});
    Entry entry = cabin(4);
    entry.footprint = "rect 0 0 40 100";
    book.ledger.post(entry);
    try {
        other.post(entry);
        FAIL() << "the same ground was taken twice";
    } catch (const Refused& refused) {
        EXPECT_EQ(refused.refusal().kind, RefusalKind::claimed);
        EXPECT_EQ(refused.refusal().other, 3);
        EXPECT_EQ(refused.refusal().claims.front().area_mm2, 4 * daa_mm2);
    }
    EXPECT_EQ(other.head(), book.ledger.head());
}

TEST(Ledger, loses_nothing_when_eight_write_at_once) {
    BenchBook book;
    book.open("nature/mire", 200);
    std::vector<std::thread> writers;
    for (int writer = 0; writer < 8; ++writer)
        writers.emplace_back([&book, writer] {
            RectangleClaims claims;
            Ledger ledger(LedgerDoors{book.store, short_digest, [&] { return book.now; }, &claims});
            for (int i = 0; i < 20; ++i) {
                Entry entry = cabin(1);
                const int column = writer * 20 + i;
                entry.footprint =
                    "rect " + std::to_string(column * 10) + " 0 " + std::to_string(column * 10 + 10) + " 100";
                ledger.post(entry);
            }
        });
    for (std::thread& writer : writers)
        writer.join();
    book.ledger.refresh();
    EXPECT_EQ(book.ledger.books().size(), 2U + 8 * 20);
    EXPECT_EQ(book.ledger.books().balance(Book::physical, AccountPath::of("built/cabins")), 160 * daa_mm2);
}

TEST(Ledger, does_not_open_a_book_that_was_changed) {
    BenchBook book;
    book.open("nature/mire", 10);
    std::vector<Entry> entries = book.ledger.books().entries();
    entries[1].area_mm2 += 1;
    MemoryStore changed(entries);
    EXPECT_THROW(Ledger(LedgerDoors{changed, short_digest, [&] { return book.now; }, nullptr}), BrokenMachinery);
}

TEST(Ledger, imports_only_into_an_empty_book) {
    BenchBook book, other;
    book.open("nature/mire", 10);
    EXPECT_THROW(other.ledger.adopt(book.ledger.books().entries()), BadInput);
    BenchBook empty(false);
    empty.ledger.adopt(book.ledger.books().entries());
    EXPECT_EQ(empty.ledger.head(), book.ledger.head());
}

TEST(Ledger, the_clock_never_runs_backwards) {
    BenchBook book;
    book.open("nature/mire", 10);
    book.now = book.now + -3600;
    const Entry entry = book.ledger.post(cabin(1));
    EXPECT_EQ(entry.booked, noon(day("2030-01-01")));
}

TEST(Ledger, names_the_canonical_bytes_of_an_entry) {
    // whoever has the journal and a digest program can check the chain; this form must not change
    Entry entry = cabin(4);
    entry.number = 3;
    entry.booked = noon(day("2026-05-02"));
    entry.text = "two\nlines";
    EXPECT_EQ(canonical(entry), "3 loss 2026-05-01\n"
                                "    booked: 2026-05-02T12:00:00Z\n"
                                "    book: physical\n"
                                "    from: nature/mire\n"
                                "    to: built/cabins\n"
                                "    area: 4000 m2\n"
                                "    cause: dispensation\n"
                                "    author: kari\n"
                                "    text: two\n"
                                "        | lines\n");
    const auto echo = [](std::string_view bytes) { return std::string(bytes); };
    EXPECT_EQ(chained_hash(echo, "abc", entry), "abc\n" + canonical(entry));
}

TEST(Ledger, looks_again_when_it_is_overtaken) {
    BenchBook book;
    book.open("nature/mire", 100);
    BenchBook twin(false);
    twin.ledger.adopt(book.ledger.books().entries());
    Entry loss = draft(EntryKind::loss, "2026-05-01", "nature/mire", "built/housing", 60);
    loss.cause = "dispensation";
    book.store.overtake_with(twin.ledger.post(loss));
    EXPECT_EQ(book.refusal(loss), RefusalKind::overdrawn); // the other took 60 of the 100 daa
    loss.area_mm2 = 40 * daa_mm2;
    EXPECT_EQ(book.ledger.post(loss).number, 4);
    EXPECT_EQ(book.ledger.books().balance(Book::physical, AccountPath::of("nature/mire")), 0);
}

} // namespace
} // namespace areal::ledger::testing
