// SPDX-License-Identifier: GPL-2.0-or-later
//
// Merger, split and boundary move on every kind of store: nothing is lost or gained on the way, the ground
// keeps its owner, pledges and debts follow it, and the old book still proves where all of it came from.
#include "stores/every_store.h"

#include "accounting/municipal_move.h"
#include "accounting/roll_up.h"
#include "base/failure.h"
#include "ledger/municipality.h"
#include "ledger/reserve.h"
#include "ledger/series.h"

#include <gmock/gmock.h>

namespace areal::test {
namespace {

using accounting::BookStore;
using accounting::Bridge;
using accounting::MoveRequest;
using accounting::OpenBook;
using ledger::AccountPath;
using ledger::Book;
using ledger::Books;
using ledger::Entry;
using ledger::EntryKind;
using ledger::testing::daa_mm2;
using ledger::testing::day;
using ledger::testing::draft;

AreaMm2 inside(const Books& books) {
    AreaMm2 sum_mm2 = 0;
    for (const auto& [account, area_mm2] : books.balances(Book::physical))
        if (account.root() != ledger::AccountRoot::outside)
            sum_mm2 += area_mm2;
    return sum_mm2;
}

AreaMm2 balance(const OpenBook& book, const char* account) {
    return book.books().balance(Book::physical, AccountPath::of(account));
}

std::unique_ptr<OpenBook> opened(BookStore store, const std::string& place, bool with_ground = true) {
    std::string journal = opening_journal();
    journal.replace(journal.find("4999 Prøve"), std::string("4999 Prøve").size(), place);
    if (!with_ground)
        journal.resize(journal.find("opening 2025"));
    auto book = std::make_unique<OpenBook>(std::move(store), now);
    book->post_journal(journal);
    return book;
}

Entry on_ground(OpenBook& book, Entry entry, const ledger::Rectangle& r) {
    entry.area_mm2 = (r.east - r.west) * (r.north - r.south) * 1'000'000;
    entry.footprint = ground(book, r);
    return entry;
}

class MunicipalChange : public EveryStore {
  protected:
    /// 4998: a loss with a debt, a pledge that is built in part, a measure that answers for the debt, ground
    /// taken for a time, a restoration.
    MunicipalChange()
        : m_old(opened(new_store(GetParam()), "4998 Gammelby")), m_new(opened(new_store(GetParam()), "4999 Prøve")) {
        ledger::Ledger& ledger = m_old->ledger();
        const Entry lost = ledger.post(loss(*m_old, {0, 0, 100, 100}));
        Entry owed = draft(EntryKind::obligation, "2025-06-01", "nature/mire", "debt/restoration", 10);
        owed.refers = lost.number;
        owed.payer = "Utbygger AS";
        m_debt = ledger.post(owed).number;
        Entry pledge = draft(EntryKind::pledge, "2025-06-01", "nature/mire", "built/cabins", 0);
        pledge.plan = "4998-7";
        m_pledge = ledger.post(on_ground(*m_old, pledge, {200, 0, 400, 100})).number;
        Entry built = draft(EntryKind::loss, "2025-07-01", "nature/mire", "built/cabins", 0);
        built.refers = m_pledge;
        ledger.post(on_ground(*m_old, built, {200, 0, 250, 100}));
        Entry measure = draft(EntryKind::measure, "2025-07-01", "nature/mire/degraded", "nature/mire", 0);
        measure.measure = "ditches plugged";
        measure.status = ledger::Status::planned;
        measure.obligation = m_debt;
        m_measure = ledger.post(on_ground(*m_old, measure, {0, 200, 100, 300})).number;
        Entry taken = draft(EntryKind::temporary, "2025-07-01", "nature/mire", "built/temporary", 0);
        taken.until = day("2026-12-31");
        m_taken = ledger.post(on_ground(*m_old, taken, {200, 200, 300, 300})).number;
        Entry restored = draft(EntryKind::restored, "2025-08-01", "nature/mire/degraded", "nature/mire", 0);
        restored.measure = "ditches plugged";
        restored.status = ledger::Status::verified;
        restored.evidence = "survey";
        ledger.post(on_ground(*m_old, restored, {0, 400, 100, 500}));
    }
    static MoveRequest all_on(const char* date) { return {day(date), "FOR-2025-1", "kari", std::nullopt, {}}; }
    void expect_sound(OpenBook& book) {
        const ledger::VerifyResult result = book.verified();
        EXPECT_TRUE(result.sound()) << result.sentence;
        EXPECT_EQ(result.residual_mm2, 0);
    }

    std::unique_ptr<OpenBook> m_old, m_new;
    ledger::EntryNumber m_debt = 0, m_pledge = 0, m_measure = 0, m_taken = 0;
};

TEST_P(MunicipalChange, merger_moves_everything_and_loses_nothing) {
    const AreaMm2 before_mm2 = inside(m_old->books()) + inside(m_new->books());
    const AreaMm2 mire_mm2 = balance(*m_old, "nature/mire") + balance(*m_new, "nature/mire");
    const std::string printed = m_old->ledger().head();
    const Bridge bridge = move_ground(*m_old, *m_new, all_on("2026-01-01"));
    EXPECT_EQ(bridge.from, "4998 Gammelby");
    EXPECT_EQ(bridge.to, "4999 Prøve");
    EXPECT_EQ(inside(m_old->books()), 0);
    EXPECT_EQ(inside(m_new->books()), before_mm2);
    EXPECT_EQ(balance(*m_new, "nature/mire"), mire_mm2);
    EXPECT_EQ(balance(*m_new, "built/housing"), 10 * daa_mm2);
    EXPECT_EQ(balance(*m_new, "built/temporary"), 10 * daa_mm2);
    for (const OpenBook* book : {m_old.get(), m_new.get()}) {
        const ledger::Neutrality sum = ledger::neutrality(book->books(), day("2026-01-01"), day("2026-12-31"), true);
        EXPECT_EQ(sum.lost_mm2, 0);
        EXPECT_EQ(sum.restored_mm2, 0);
    }
    EXPECT_EQ(m_old->books().balance(Book::planned, AccountPath::of("built/cabins")), 0);
    EXPECT_EQ(m_new->books().balance(Book::planned, AccountPath::of("built/cabins")), 15 * daa_mm2);
    EXPECT_EQ(m_old->books().balance(Book::money, AccountPath::of("debt/restoration")), 0);
    EXPECT_EQ(m_new->books().balance(Book::money, AccountPath::of("debt/restoration")), 10 * daa_mm2);
    EXPECT_TRUE(ledger::open_temporary(m_old->books(), day("2026-02-01")).empty());
    EXPECT_EQ(ledger::open_temporary(m_new->books(), day("2026-02-01")).size(), 1U);
    EXPECT_EQ(ledger::pledges(m_old->books(), day("2026-02-01")).front().moved_mm2, 15 * daa_mm2);
    expect_sound(*m_old);
    expect_sound(*m_new);
    const auto& entries = m_old->books().entries();
    EXPECT_TRUE(std::any_of(entries.begin(), entries.end(), [&](const Entry& e) { return e.hash == printed; }));
}

TEST_P(MunicipalChange, ground_keeps_its_owner_and_its_pledge_in_the_new_book) {
    const Bridge bridge = move_ground(*m_old, *m_new, all_on("2026-01-01"));
    Entry again = loss(*m_new, {50, 0, 150, 100}); // half of it was lost in the old book
    again.effective = day("2026-02-01");
    EXPECT_THROW(m_new->ledger().post(again), ledger::Refused);
    ledger::EntryNumber pledge = 0, measure = 0;
    for (const accounting::BridgeRow& row : bridge.rows) {
        pledge = row.entry == m_pledge ? row.taken_up_by : pledge;
        measure = row.entry == m_measure ? row.taken_up_by : measure;
        if (row.entry != 0) {
            EXPECT_EQ(row.hash, m_old->books().entry(row.entry).hash);
            EXPECT_THAT(m_new->books().entry(row.taken_up_by).evidence, ::testing::HasSubstr(row.hash));
        }
    }
    ASSERT_NE(pledge, 0);
    Entry built = draft(EntryKind::loss, "2026-03-01", "nature/mire", "built/cabins", 0);
    built.refers = pledge;
    m_new->ledger().post(on_ground(*m_new, built, {250, 0, 400, 100}));
    EXPECT_EQ(m_new->books().remaining(pledge), 0);
    const Entry& debt = m_new->books().entry(m_new->books().entry(measure).obligation);
    EXPECT_EQ(debt.kind, EntryKind::obligation);
    EXPECT_EQ(debt.payer, "Utbygger AS");
    expect_sound(*m_new);
}

TEST_P(MunicipalChange, split_moves_what_lies_within) {
    const auto made = opened(new_store(GetParam()), "4997 Nyby", false);
    MoveRequest request = all_on("2026-01-01");
    request.within = polygon({50, 0, 300, 150}); // half of the loss, and the built and half of the rest of the pledge
    request.standing_mm2 = {{AccountPath::of("nature/mire"), 20 * daa_mm2},
                            {AccountPath::of("built/housing"), 5 * daa_mm2},
                            {AccountPath::of("built/cabins"), 5 * daa_mm2}};
    const AreaMm2 before_mm2 = inside(m_old->books());
    const Bridge bridge = move_ground(*m_old, *made, request);
    EXPECT_EQ(inside(made->books()), 30 * daa_mm2);
    EXPECT_EQ(inside(m_old->books()), before_mm2 - 30 * daa_mm2);
    EXPECT_EQ(m_old->books().remaining(m_pledge), 10 * daa_mm2);
    EXPECT_EQ(made->books().balance(Book::planned, AccountPath::of("built/cabins")), 5 * daa_mm2);
    EXPECT_EQ(m_old->books().remaining(m_measure), 10 * daa_mm2);
    const auto stays = [&](ledger::EntryNumber entry) {
        return std::any_of(bridge.rows.begin(), bridge.rows.end(), [&](const accounting::BridgeRow& row) {
            return row.entry == entry && row.taken_up_by == 0;
        });
    };
    EXPECT_TRUE(stays(m_measure));
    Entry late = loss(*m_old, {60, 0, 70, 10}); // gone from the old book
    late.effective = day("2026-02-01");
    late.from = AccountPath::of("built/housing");
    late.kind = EntryKind::densification;
    late.to = AccountPath::of("built/industry");
    late.cause.clear();
    EXPECT_THROW(m_old->ledger().post(late), ledger::Refused);
    expect_sound(*m_old);
    expect_sound(*made);
}

TEST_P(MunicipalChange, split_reads_off_the_entries_what_lies_within_when_they_fill_it) {
    const auto made = opened(new_store(GetParam()), "4997 Nyby", false);
    MoveRequest request = all_on("2026-01-01");
    request.within = polygon({0, 0, 100, 50}); // half of the loss, and nothing else
    move_ground(*m_old, *made, request);
    EXPECT_EQ(balance(*made, "built/housing"), 5 * daa_mm2);
    EXPECT_EQ(inside(made->books()), 5 * daa_mm2);
    request.within = polygon({0, 50, 110, 100}); // and half a decare that only a map knows
    const std::string head = m_old->ledger().head();
    try {
        move_ground(*m_old, *made, request);
        FAIL();
    } catch (const BadInput& failure) {
        EXPECT_THAT(failure.what(), ::testing::HasSubstr("No entry lies on 0.5\u00a0daa"));
    }
    EXPECT_EQ(m_old->ledger().head(), head);
}

TEST_P(MunicipalChange, verification_that_is_due_stays_and_is_a_row_of_the_bridge) {
    Entry restored = draft(EntryKind::restored, "2025-08-01", "nature/mire/degraded", "nature/mire", 0);
    restored.measure = "ditches plugged";
    restored.status = ledger::Status::done;
    restored.evidence = "survey";
    const Entry done = m_old->ledger().post(on_ground(*m_old, restored, {0, 600, 100, 700}));
    const Bridge bridge = move_ground(*m_old, *m_new, all_on("2026-01-01"));
    std::vector<const accounting::BridgeRow*> rows;
    for (const accounting::BridgeRow& row : bridge.rows)
        if (row.entry == done.number)
            rows.push_back(&row);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0]->area_mm2, 10 * daa_mm2); // its ground moved
    EXPECT_NE(rows[0]->taken_up_by, 0);
    EXPECT_EQ(rows[1]->area_mm2, 0);
    EXPECT_EQ(rows[1]->hash, done.hash);
    EXPECT_EQ(rows[1]->taken_up_by, 0);
}

TEST_P(MunicipalChange, refusal_by_one_book_leaves_both_as_they_were) {
    move_ground(*m_new, *opened(new_store(GetParam()), "4996 Annen", false), all_on("2026-01-01"));
    m_new->post_journal("boundary 2026-01-02\n    from: outside/4996\n    to: nature/lake\n    area: 1 daa\n"
                        "    place: 4996 Annen\n    evidence: e\n    author: kari\n    footprint: " +
                        wkt({20, 20, 30, 120}) + "\n");
    const std::string old_head = m_old->ledger().head(), new_head = m_new->ledger().head();
    // the receiving book has other ground where the pledge lies: lake since 2026-01-02
    MoveRequest request = all_on("2026-01-01");
    EXPECT_THROW(move_ground(*m_old, *m_new, request), ledger::Refused);
    EXPECT_EQ(m_old->ledger().head(), old_head);
    EXPECT_EQ(m_new->ledger().head(), new_head);
    request.within = polygon({0, 0, 100, 100});
    request.standing_mm2 = {{AccountPath::of("built/housing"), 1 * daa_mm2}};
    EXPECT_THROW(move_ground(*m_old, *m_new, request), BadInput); // 10 daa of it are mapped there
}

INSTANTIATE_TEST_SUITE_P(stores, MunicipalChange,
                         ::testing::Values(StoreKind::memory, StoreKind::geopackage, StoreKind::postgis),
                         [](const auto& param) { return name_of(param.param); });

TEST(RollUp, keeps_every_municipality_and_hides_nothing) {
    const auto one = opened(accounting::memory_store(), "4998 Gammelby");
    const auto two = opened(accounting::memory_store(), "4999 Prøve");
    one->ledger().post(loss(*one, {0, 0, 100, 100}));
    Entry restored = draft(EntryKind::restored, "2025-08-01", "nature/mire/degraded", "nature/mire", 12);
    restored.measure = "ditches plugged";
    restored.status = ledger::Status::verified;
    restored.evidence = "survey";
    two->ledger().post(restored);
    restored.place = "4998 Gammelby"; // in the neighbour's ground: listed, in no sum
    two->ledger().post(restored);
    const std::array books{&one->books(), &two->books()};
    const accounting::RollUp sum = accounting::roll_up(books, day("2025-01-01"), day("2025-12-31"), false);
    EXPECT_EQ(sum.lost_mm2, 10 * daa_mm2);
    EXPECT_EQ(sum.restored_mm2, 12 * daa_mm2);
    EXPECT_EQ(sum.hidden_mm2, 10 * daa_mm2);
    EXPECT_EQ(sum.state, ledger::NeutralityState::positive);
    EXPECT_EQ(sum.tables[0].text(0, "state"), "negative");
    ASSERT_EQ(sum.tables[2].rows.size(), 1U);
    EXPECT_EQ(sum.tables[2].text(0, "place"), "4998 Gammelby");
    EXPECT_TRUE(sum.not_matched.empty());

    move_ground(*one, *two, {day("2026-01-01"), "FOR-2025-1", "kari", std::nullopt, {}});
    EXPECT_TRUE(accounting::roll_up(books, day("2026-01-01"), day("2026-12-31"), false).not_matched.empty());
    two->post_journal("boundary 2026-02-01\n    from: outside/4998\n    to: nature/mire\n    area: 1 daa\n"
                      "    place: 4998 Gammelby\n    evidence: e\n    author: kari\n");
    EXPECT_THAT(accounting::roll_up(books, day("2026-01-01"), day("2026-12-31"), false).not_matched,
                ::testing::ElementsAre("4998 > 4999"));
    const std::array twice{&one->books(), &one->books()};
    EXPECT_THROW(accounting::roll_up(twice, day("2025-01-01"), day("2025-12-31"), false), BadInput);
}

TEST(Renumbering, marks_the_series_and_moves_nothing) {
    const auto book = opened(accounting::memory_store(), "5401 Tromsø");
    const AreaMm2 before_mm2 = inside(book->books());
    book->post_journal("renumber 2026-01-01\n    place: 5501 Tromsø\n    evidence: FOR-2022\n    author: kari\n");
    EXPECT_EQ(ledger::municipality_on(book->books(), day("2025-12-31")), "5401 Tromsø");
    EXPECT_EQ(ledger::municipality_on(book->books(), day("2026-01-01")), "5501 Tromsø");
    EXPECT_EQ(inside(book->books()), before_mm2);
    const auto years = ledger::series(book->books(), {2025, 2027, day("2027-12-31"), false});
    EXPECT_EQ(years[1].year, 2026);
    EXPECT_TRUE(years[1].is_renumbered);
    EXPECT_FALSE(years[1].is_broken);
    EXPECT_FALSE(years[2].is_renumbered);
}

} // namespace
} // namespace areal::test
