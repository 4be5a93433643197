// SPDX-License-Identifier: GPL-2.0-or-later
//
// What holds for every history: after every entry the accounts sum to the municipality, from any day to any
// other opening + changes = closing, no account is ever below zero, a pledge is pending, built, withdrawn or
// lapsed and nothing else, and a book read in pieces is the book read in one go.
#include "bench/bench_book.h"
#include "bench/random_history.h"
#include "ledger/debt.h"
#include "ledger/journal.h"
#include "ledger/movement.h"
#include "ledger/neutrality.h"
#include "ledger/reserve.h"
#include "ledger/verify.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

namespace areal::ledger::testing {
namespace {

constexpr int steps = 600;

AreaMm2 municipality(const Books& books, Date as_of) {
    AreaMm2 sum_mm2 = 0;
    for (const auto& [account, area_mm2] : books.balances(Book::physical, as_of))
        if (account.root() != AccountRoot::outside)
            sum_mm2 += area_mm2;
    return sum_mm2;
}

class History : public ::testing::TestWithParam<std::uint64_t> {
  protected:
    BenchBook m_book{false};
    RandomHistory m_history{GetParam(), m_book.now, rectangle_footprint};
};

TEST_P(History, sums_to_the_municipality_after_every_entry) {
    m_history.open(m_book.ledger);
    const Books& books = m_book.ledger.books();
    const AreaMm2 whole_mm2 = municipality(books, end_of_time);
    for (int i = 0; i < steps; ++i) {
        const auto written = m_history.step(m_book.ledger);
        if (!written)
            continue;
        ASSERT_EQ(municipality(books, end_of_time), whole_mm2) << "entry " << written->number;
        ASSERT_EQ(municipality(books, written->effective), whole_mm2) << "entry " << written->number;
        for (std::size_t book = 0; book < book_count; ++book) {
            AreaMm2 sum_mm2 = 0;
            for (const auto& [account, area_mm2] : books.balances(Book(book)))
                sum_mm2 += area_mm2;
            ASSERT_EQ(sum_mm2, 0) << "entry " << written->number;
        }
        for (const auto& [account, area_mm2] : books.balances(Book::physical))
            if (account.root() != AccountRoot::outside) {
                ASSERT_GE(books.lowest_balance(Book::physical, account, day("2025-01-01")), 0);
            }
    }
    EXPECT_GT(books.size(), 100U);
    EXPECT_GT(m_history.refusals(RefusalKind::claimed), 10U);
}

TEST_P(History, opening_and_changes_make_closing) {
    m_history.open(m_book.ledger);
    for (int i = 0; i < steps; ++i)
        m_history.step(m_book.ledger);
    const Books& books = m_book.ledger.books();
    std::mt19937_64 random(GetParam());
    const int days = m_book.now.date() - day("2025-01-01");
    for (int pair = 0; pair < 50; ++pair) {
        const Date from = day("2025-01-01") + int(random() % unsigned(days));
        const Date to = from + int(random() % unsigned(days));
        for (std::size_t book = 0; book < book_count; ++book) {
            std::array<AreaMm2, column_count> sums_mm2{};
            for (const MovementRow& row : movement(books, Book(book), from, to)) {
                AreaMm2 sum_mm2 = row.opening_mm2;
                for (std::size_t i = 0; i < column_count; ++i) {
                    sum_mm2 += row.changes_mm2[i];
                    sums_mm2[i] += row.changes_mm2[i];
                }
                ASSERT_EQ(sum_mm2, row.closing_mm2);
                ASSERT_EQ(row.closing_mm2, books.balance(Book(book), row.account, to));
            }
            // what is lost by one account is gained by another
            sums_mm2[std::size_t(Column::lost)] += sums_mm2[std::size_t(Column::gained)];
            sums_mm2[std::size_t(Column::gained)] = 0;
            for (const AreaMm2 sum_mm2 : sums_mm2)
                ASSERT_EQ(sum_mm2, 0);
        }
    }
}

TEST_P(History, opening_and_changes_make_closing_for_every_pair_of_days_on_which_something_happened) {
    m_history.open(m_book.ledger);
    for (int i = 0; i < steps / 5; ++i)
        m_history.step(m_book.ledger);
    const Books& books = m_book.ledger.books();
    std::set<Date> days;
    for (const Entry& entry : books.entries())
        days.insert(entry.effective);
    for (const Date from : days)
        for (const Date to : days) {
            if (to < from)
                continue;
            for (const MovementRow& row : movement(books, Book::physical, from, to)) {
                AreaMm2 sum_mm2 = row.opening_mm2;
                for (const AreaMm2 change_mm2 : row.changes_mm2)
                    sum_mm2 += change_mm2;
                ASSERT_EQ(sum_mm2, row.closing_mm2) << from.iso() << " to " << to.iso();
                ASSERT_EQ(row.closing_mm2, books.balance(Book::physical, row.account, to));
            }
        }
}

TEST_P(History, a_period_is_the_sum_of_its_parts) {
    m_history.open(m_book.ledger);
    for (int i = 0; i < steps; ++i)
        m_history.step(m_book.ledger);
    const Books& books = m_book.ledger.books();
    std::mt19937_64 random(GetParam());
    const int days = m_book.now.date() - day("2025-01-01");
    for (int pair = 0; pair < 20; ++pair) {
        const Date from = day("2025-01-01") + int(random() % unsigned(days));
        const Date between = from + int(random() % unsigned(days));
        const Date to = between + 1 + int(random() % unsigned(days));
        std::map<AccountPath, std::array<AreaMm2, column_count>> sums;
        for (const auto& [first, last] : {std::pair(from, between), std::pair(between + 1, to)})
            for (const MovementRow& row : movement(books, Book::physical, first, last))
                for (std::size_t i = 0; i < column_count; ++i)
                    sums[row.account][i] += row.changes_mm2[i];
        for (const MovementRow& row : movement(books, Book::physical, from, to))
            for (std::size_t i = 0; i < column_count; ++i)
                ASSERT_EQ(row.changes_mm2[i], sums[row.account][i]) << row.account.text() << " " << i;
    }
}

TEST_P(History, pledges_and_debts_add_up) {
    m_history.open(m_book.ledger);
    for (int i = 0; i < steps; ++i)
        m_history.step(m_book.ledger);
    const Books& books = m_book.ledger.books();
    AreaMm2 pending_mm2 = 0;
    for (const PledgeState& state : pledges(books, end_of_time)) {
        EXPECT_EQ(state.pledged_mm2, state.pending_mm2 + state.realised_mm2 + state.withdrawn_mm2 + state.lapsed_mm2);
        EXPECT_GE(state.pending_mm2, 0);
        pending_mm2 += state.pending_mm2;
    }
    for (const Entry& entry : books.entries()) // measures take from built/housing what they will restore
        if (entry.kind == EntryKind::measure && entry.from.text() == "built/housing")
            pending_mm2 -= books.remaining(entry.number);
    EXPECT_EQ(books.balance(Book::planned, AccountPath::of("built/housing")), pending_mm2);
    AreaMm2 open_mm2 = 0;
    for (const ObligationState& state : obligations(books, end_of_time))
        open_mm2 += state.open_mm2;
    EXPECT_EQ(books.balance(Book::money, AccountPath::of("debt/restoration")), open_mm2);
}

TEST_P(History, replay_in_pieces_is_replay_in_one_go) {
    m_history.open(m_book.ledger);
    Ledger reader(LedgerDoors{m_book.store, short_digest, [&] { return m_book.now; }, nullptr});
    for (int i = 0; i < steps; ++i) {
        m_history.step(m_book.ledger);
        if (i % 37 == 0)
            reader.refresh();
    }
    reader.refresh();
    RectangleClaims fresh;
    const Ledger whole(LedgerDoors{m_book.store, short_digest, [&] { return m_book.now; }, &fresh});
    for (std::size_t book = 0; book < book_count; ++book) {
        EXPECT_EQ(reader.books().balances(Book(book)), m_book.ledger.books().balances(Book(book)));
        EXPECT_EQ(whole.books().balances(Book(book)), m_book.ledger.books().balances(Book(book)));
    }
    EXPECT_EQ(whole.head(), m_book.ledger.head());
    RectangleClaims claims;
    const VerifyResult result = verify(m_book.store, short_digest, &claims, m_book.ledger.head());
    EXPECT_TRUE(result.sound()) << result.sentence;
    EXPECT_EQ(read_exact_journal(write_journal(whole.books().entries())), whole.books().entries());
}

TEST_P(History, undo_takes_everything_back) {
    m_history.open(m_book.ledger);
    for (int i = 0; i < steps / 3; ++i)
        m_history.step(m_book.ledger);
    Books books = m_book.ledger.books();
    const Books before = known_on(books.entries(), Moment::end_of(day("2025-12-31")));
    while (books.size() > before.size())
        books.undo();
    for (std::size_t book = 0; book < book_count; ++book)
        EXPECT_EQ(books.balances(Book(book)), before.balances(Book(book)));
    for (const Entry& entry : before.entries())
        EXPECT_EQ(books.referrers(entry.number), before.referrers(entry.number));
}

INSTANTIATE_TEST_SUITE_P(seeds, History, ::testing::Range<std::uint64_t>(1, 9));

} // namespace
} // namespace areal::ledger::testing
