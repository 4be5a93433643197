// SPDX-License-Identifier: GPL-2.0-or-later
//
// Whatever is changed in a closed book, verify finds it: a field of an entry (with the hash left alone), a
// byte of the exported journal, an entry left out, put in or moved.
#include "base/failure.h"
#include "bench/bench_book.h"
#include "bench/random_history.h"
#include "ledger/field.h"
#include "ledger/journal.h"
#include "ledger/verify.h"

#include <gtest/gtest.h>

#include <random>

namespace areal::ledger::testing {
namespace {

std::vector<Entry> closed_book() {
    BenchBook book(false);
    RandomHistory history(5, book.now, rectangle_footprint);
    history.open(book.ledger);
    while (book.ledger.books().size() < 150 || book.ledger.books().closed_year() == 0)
        history.step(book.ledger);
    return book.ledger.books().entries();
}

VerifyResult verified(const std::vector<Entry>& entries, const std::string& head = {}) {
    RectangleClaims claims;
    return verify(MemoryStore(entries), short_digest, &claims, head);
}

/// Another value for the field, which it can hold.
std::string other_value(const Field& field, const std::string& value, std::mt19937_64& random) {
    constexpr std::array texts{"7",
                               "8",
                               "remap",
                               "loss",
                               "2027-05-03",
                               "2028-05-03",
                               "2027-05-03T10:00:00Z",
                               "money",
                               "planned",
                               "12.5 m2",
                               "13 m2",
                               "3.5 kr",
                               "4.5 kr",
                               "nature/mire",
                               "sea",
                               "verified",
                               "done",
                               "0.67",
                               "0.7",
                               "true",
                               "plan",
                               "words",
                               "2027-05-03T10:00:01Z"};
    Entry trial;
    std::string text = value;
    while (text == value || !field.read(trial, text))
        text = texts[random() % texts.size()];
    return text;
}

TEST(Tamper, a_changed_field_is_found_and_named) {
    const std::vector<Entry> entries = closed_book();
    ASSERT_TRUE(verified(entries).sound());
    std::mt19937_64 random(20261122);
    for (int change = 0; change < 1000; ++change) {
        std::vector<Entry> changed = entries;
        Entry& entry = changed[random() % changed.size()];
        const Field& field = fields()[random() % fields().size()];
        const std::string value = field.write(entry);
        const std::string other = other_value(field, value, random);
        ASSERT_TRUE(field.read(entry, other));
        if (field.write(entry) == value)
            continue;
        const EntryNumber number = EntryNumber(&entry - changed.data()) + 1;
        const VerifyResult result = verified(changed);
        ASSERT_FALSE(result.sound()) << "entry " << number << " " << field.name << ": " << value << " -> " << other;
        ASSERT_EQ(result.first_wrong, number);
    }
}

TEST(Tamper, a_changed_field_with_its_hash_made_anew_breaks_the_next_entry) {
    std::vector<Entry> entries = closed_book();
    Entry& entry = entries[entries.size() / 2];
    entry.text = "it was never so";
    entry.hash = chained_hash(short_digest, entries[entries.size() / 2 - 1].hash, entry);
    EXPECT_EQ(verified(entries).first_wrong, entry.number + 1);
}

TEST(Tamper, a_book_written_anew_does_not_have_the_printed_head) {
    std::vector<Entry> entries = closed_book();
    const std::string printed = entries.back().hash;
    EXPECT_TRUE(verified(entries, printed).sound());
    entries[0].text = "it was never so";
    std::string head = chain_root();
    for (Entry& entry : entries) {
        if (entry.kind == EntryKind::close) { // the forger makes the snapshots anew too
            const std::size_t line = entry.snapshot.find("\nhead ") + 6;
            entry.snapshot.replace(line, head.size(), head);
            entry.snapshot_hash = short_digest(entry.snapshot);
        }
        entry.hash = head = chained_hash(short_digest, head, entry);
    }
    EXPECT_TRUE(verified(entries).sound());
    EXPECT_FALSE(verified(entries, printed).sound());
}

TEST(Tamper, a_cut_off_book_does_not_have_the_printed_head) {
    std::vector<Entry> entries = closed_book();
    const std::string printed = entries.back().hash;
    entries.pop_back();
    EXPECT_TRUE(verified(entries).sound());
    EXPECT_FALSE(verified(entries, printed).sound());
}

TEST(Tamper, an_entry_left_out_twice_or_moved_is_found) {
    const std::vector<Entry> entries = closed_book();
    for (std::size_t i = 0; i + 1 < entries.size(); ++i) {
        std::vector<Entry> without = entries, twice = entries, moved = entries;
        without.erase(without.begin() + std::ptrdiff_t(i));
        twice.insert(twice.begin() + std::ptrdiff_t(i), entries[i]);
        std::swap(moved[i], moved[i + 1]);
        ASSERT_EQ(verified(without).first_wrong, EntryNumber(i) + 1);
        ASSERT_EQ(verified(twice).first_wrong, EntryNumber(i) + 2);
        ASSERT_EQ(verified(moved).first_wrong, EntryNumber(i) + 1);
    }
}

TEST(Tamper, a_changed_byte_of_the_journal_is_found) {
    const std::string journal = write_journal(closed_book());
    std::mt19937_64 random(7);
    for (int change = 0; change < 1000; ++change) {
        std::string changed = journal;
        char& byte = changed[random() % changed.size()];
        const char before = byte;
        byte = char(random());
        if (byte == before)
            continue;
        try {
            ASSERT_FALSE(verified(read_exact_journal(changed)).sound())
                << "byte " << &byte - changed.data() << " of " << changed.size();
        } catch (const BadInput&) {
            // found while reading
        }
    }
}

} // namespace
} // namespace areal::ledger::testing
