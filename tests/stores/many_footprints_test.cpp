// SPDX-License-Identifier: GPL-2.0-or-later
//
// One owner per square metre among ten thousand live footprints: a posting looks only at the ground beside
// its own, found through the store's spatial index, and opening the book looks at none. Counted, not timed;
// the time is printed for whoever reads the log.
#include "stores/every_store.h"

#include "source/ledger_gpkg_schema.h"
#include "source/ledger_postgres_schema.h"

#include <gmock/gmock.h>

#include <chrono>
#include <iostream>

namespace areal::test {
namespace {

using accounting::BookStore;
using accounting::OpenBook;
using ledger::Entry;
using ::testing::AnyOf;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr std::int64_t columns = 100, rows = 100, step_m = 20, side_m = 10;

/// Counts the footprints that are read and those the index offers.
class CountingFootprints : public source::FootprintStore {
  public:
    explicit CountingFootprints(source::FootprintStore& store) : m_store(store) {}
    std::optional<source::Footprint> find(const ledger::FootprintId& id) const override {
        ++read;
        return m_store.find(id);
    }
    std::vector<ledger::FootprintId> touching(const Box& box) const override {
        auto ids = m_store.touching(box);
        offered += ids.size();
        return ids;
    }
    void add(const source::Footprint& footprint) override { m_store.add(footprint); }

    mutable std::size_t read = 0, offered = 0;

  private:
    source::FootprintStore& m_store;
};

ledger::Rectangle plot(std::int64_t column, std::int64_t row) {
    return {column * step_m, row * step_m, column * step_m + side_m, row * step_m + side_m};
}

/// Ten thousand losses, side by side with a strip between, made once.
const OpenBook& crowded_book() {
    static const std::unique_ptr<OpenBook> book = [] {
        auto made = std::make_unique<OpenBook>(accounting::memory_store(), now);
        made->post_journal(opening_journal());
        std::vector<Entry> losses;
        for (std::int64_t column = 0; column < columns; ++column)
            for (std::int64_t row = 0; row < rows; ++row)
                losses.push_back(loss(*made, plot(column, row)));
        made->ledger().post(losses);
        return made;
    }();
    return *book;
}

void fill(BookStore& store) {
    const std::vector<Entry>& entries = crowded_book().books().entries();
    for (const Entry& entry : entries)
        if (!entry.footprint.empty())
            store.footprints->add(*const_cast<OpenBook&>(crowded_book()).footprints().find(entry.footprint));
    const auto session = store.entries->begin();
    session->append(entries);
    session->commit();
}

TEST_P(EveryStore, looks_only_at_the_ground_beside_among_ten_thousand) {
    BookStore store = new_store(GetParam());
    fill(store);
    CountingFootprints counting(*store.footprints);
    store.footprints = &counting;
    const auto begin = std::chrono::steady_clock::now();
    OpenBook book(std::move(store), now);
    const auto opened = std::chrono::steady_clock::now();
    EXPECT_EQ(counting.read, 0U);
    EXPECT_EQ(counting.offered, 0U);
    ASSERT_EQ(book.books().size(), std::size_t(3 + columns * rows));

    book.ledger().post(loss(book, {11, 500, 19, 509})); // in a strip, and near two plots
    EXPECT_LE(counting.read, 1U + 2U);
    EXPECT_LE(counting.offered, 2U * (1U + 2U)); // asked in two layers
    const auto posted = std::chrono::steady_clock::now();
    counting.read = counting.offered = 0;
    try {
        book.ledger().post(loss(book, {5, 505, 15, 515}));
        FAIL() << "the corner of a plot was lost twice";
    } catch (const ledger::Refused& refused) {
        ASSERT_GE(refused.refusal().claims.size(), 1U);
        EXPECT_EQ(refused.refusal().claims[0].area_mm2, 25'000'000);
    }
    EXPECT_LE(counting.read, 6U);
    const auto since = [](auto from, auto to) { return std::chrono::duration<double, std::milli>(to - from).count(); };
    std::cout << name_of(GetParam()) << ": 10,000 footprints, opened in " << since(begin, opened) << " ms, posted in "
              << since(opened, posted) << " ms\n";
}

TEST_F(StoreTest, a_geopackage_finds_ground_through_its_index) {
    const std::string name = new_name(StoreKind::geopackage);
    accounting::create_store(name, test_crs);
    const source::SqliteFile file(name, source::SqliteFile::Way::read);
    source::SqliteQuery plan(file, "EXPLAIN QUERY PLAN " + source::ledger_near_sql("main."));
    std::string text;
    while (plan.next())
        text += std::string(plan.bytes(3)) + "\n";
    EXPECT_THAT(text, HasSubstr("VIRTUAL TABLE INDEX"));
    EXPECT_THAT(text, HasSubstr("SEARCH f USING INTEGER PRIMARY KEY"));
    EXPECT_THAT(text, Not(HasSubstr("SCAN f")));
}

TEST_F(StoreTest, postgis_finds_ground_through_its_index) {
    const std::string name = new_name(StoreKind::postgis);
    accounting::create_store(name, test_crs);
    source::PgConnection connection(name);
    connection.run("SET enable_seqscan = off"); // the table is empty, and a scan would be quicker
    std::string question = source::postgres_near_sql(connection.schema());
    question.replace(question.find("$1, $2, $3, $4, $5"), 18, "250000, 6650000, 250010, 6650010, 25833");
    const source::PgAnswer plan = connection.ask("EXPLAIN " + question);
    std::string text;
    for (int row = 0; row < plan.rows(); ++row)
        text += std::string(plan.text(row, 0)) + "\n";
    EXPECT_THAT(
        text, AnyOf(HasSubstr("Index Scan using footprints_geom"), HasSubstr("Bitmap Index Scan on footprints_geom")));
}

} // namespace
} // namespace areal::test
