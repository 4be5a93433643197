// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger/series.h"

#include "bench/bench_book.h"

#include <gtest/gtest.h>

namespace areal::ledger::testing {
namespace {

/// 1000 daa of forest; 90 daa pledged until 2029, 10 of it built in 2026; 4 daa of meadow restored in 2027.
struct SmallMunicipality : BenchBook {
    SmallMunicipality() {
        open("nature/forest", 1000);
        open("farmland/pasture", 50);
        Entry pledge = draft(EntryKind::pledge, "2025-06-01", "nature/forest", "built/housing", 90);
        pledge.plan = "4999-2025-1";
        pledge.until = day("2029-12-31");
        ledger.post(pledge);
        Entry loss = draft(EntryKind::loss, "2026-03-01");
        loss.refers = 4;
        loss.area_mm2 = 10 * daa_mm2;
        ledger.post(loss);
        Entry restored = draft(EntryKind::restored, "2027-03-01", "farmland/pasture", "nature/meadow", 4);
        restored.measure = "mown late";
        restored.status = Status::verified;
        restored.evidence = "survey";
        ledger.post(restored);
    }

    /// The council allows a net loss of so much until 2030.
    void resolve(AreaMm2 budget_mm2) {
        Entry resolved = draft(EntryKind::resolution, "2025-06-01");
        resolved.year = 2030;
        resolved.area_mm2 = budget_mm2;
        resolved.case_ref = "KST 2025/3";
        ledger.post(resolved);
    }
    std::vector<SeriesYear> until(const char* as_of) const {
        return series(ledger.books(), {2025, 2030, day(as_of), false});
    }
};

TEST(Series, adds_up_year_by_year) {
    SmallMunicipality book;
    book.resolve(60 * daa_mm2);
    const auto years = book.until("2027-12-31");
    ASSERT_EQ(years.size(), 6U);
    EXPECT_EQ(years[1].lost_mm2, 10 * daa_mm2);
    EXPECT_EQ(years[2].restored_mm2, 4 * daa_mm2);
    EXPECT_EQ(years[2].balance_mm2, -6 * daa_mm2);
    EXPECT_EQ(years[0].allowed_mm2, 10 * daa_mm2);
    EXPECT_EQ(years[5].allowed_mm2, 60 * daa_mm2);
    EXPECT_TRUE(years[2].is_within());
    EXPECT_FALSE(years[2].is_forecast);
    EXPECT_TRUE(years[3].is_forecast);
}

TEST(Series, foresees_the_reserve_built_as_pledged_and_keeps_it_apart) {
    SmallMunicipality book;
    book.resolve(60 * daa_mm2);
    const auto years = book.until("2027-12-31");
    EXPECT_EQ(years[2].foreseen_mm2, 0);
    EXPECT_EQ(years[3].foreseen_mm2, 40 * daa_mm2); // 80 daa over 2028 and 2029
    EXPECT_EQ(years[4].foreseen_mm2, 40 * daa_mm2);
    EXPECT_EQ(years[5].foreseen_mm2, 0);
    EXPECT_EQ(years[5].lost_mm2, 0);
    EXPECT_EQ(years[5].balance_mm2, -6 * daa_mm2);
    EXPECT_FALSE(years[3].is_within()); // 6 + 40 of 40 allowed
    EXPECT_EQ(years[5].foreseen_so_far_mm2, 80 * daa_mm2);
}

TEST(Series, what_is_overdue_is_foreseen_at_once_and_nothing_is_lost_in_rounding) {
    SmallMunicipality book;
    Entry pledge = draft(EntryKind::pledge, "2025-06-01", "nature/forest", "built/housing", 0);
    pledge.area_mm2 = 100;
    pledge.plan = "4999-2025-2";
    pledge.until = day("2026-01-01");
    book.ledger.post(pledge);
    pledge.until.reset();
    book.ledger.post(pledge);
    const auto years = book.until("2027-12-31");
    EXPECT_EQ(years[3].foreseen_mm2, 40 * daa_mm2 + 100 + 34);
    EXPECT_EQ(years[4].foreseen_mm2, 40 * daa_mm2 + 33);
    EXPECT_EQ(years[5].foreseen_mm2, 33);
}

TEST(Series, counts_the_balance_from_the_start_whatever_years_are_asked_for) {
    const SmallMunicipality book;
    const auto all = book.until("2027-12-31");
    const auto last = series(book.ledger.books(), {2027, 2030, day("2027-12-31"), false});
    ASSERT_EQ(last.size(), 4U);
    EXPECT_EQ(last[0].balance_mm2, all[2].balance_mm2);
    EXPECT_EQ(last[3].foreseen_so_far_mm2, all[5].foreseen_so_far_mm2);
    EXPECT_FALSE(last[0].allowed_mm2);
    EXPECT_TRUE(last[0].is_within());
}

TEST(Series, follows_the_last_resolution_in_force) {
    SmallMunicipality book;
    book.resolve(60 * daa_mm2);
    Entry neutral = draft(EntryKind::resolution, "2027-01-01");
    neutral.year = 2029;
    neutral.case_ref = "KST 2027/1";
    const Entry written = book.ledger.post(neutral);
    EXPECT_EQ(resolution(book.ledger.books(), day("2026-12-31"))->budget_mm2, 60 * daa_mm2);
    const auto years = book.until("2027-12-31");
    EXPECT_FALSE(years[1].allowed_mm2); // the new one begins in 2027
    EXPECT_EQ(years[2].used_mm2, -4 * daa_mm2);
    EXPECT_EQ(*years[5].allowed_mm2, 0);
    Entry back = draft(EntryKind::reversal, "2027-02-01");
    back.refers = written.number;
    book.ledger.post(back);
    EXPECT_EQ(resolution(book.ledger.books(), day("2027-12-31"))->budget_mm2, 60 * daa_mm2);
}

TEST(Series, marks_a_year_with_a_boundary_move) {
    SmallMunicipality book;
    Entry merger = draft(EntryKind::boundary, "2028-01-01", "outside/4998", "nature/forest", 300);
    merger.evidence = "bridge 4998 to 4999";
    book.ledger.post(merger);
    const auto years = book.until("2029-12-31");
    EXPECT_FALSE(years[2].is_broken);
    EXPECT_TRUE(years[3].is_broken);
    EXPECT_EQ(years[3].lost_mm2, 0);
}

} // namespace
} // namespace areal::ledger::testing
