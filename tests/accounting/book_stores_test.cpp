// SPDX-License-Identifier: GPL-2.0-or-later
//
// The same book on every store: a random history gives the same entries, hash for hash, in memory and in a
// GeoPackage, with the ground as polygons, and survives export and import.
#include "accounting/open_book.h"

#include "base/failure.h"
#include "bench/bench_book.h"
#include "bench/random_history.h"
#include "ledger/journal.h"
#include "source/ledger_gpkg.h"
#include "source/sha256.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <unistd.h>

namespace areal::accounting {
namespace {

namespace fs = std::filesystem;
using namespace ledger::testing;

shape::FeatureShape polygon(const ledger::Rectangle& r) {
    const double w = 250000 + double(r.west), s = 6650000 + double(r.south);
    const double e = 250000 + double(r.east), n = 6650000 + double(r.north);
    return {{shape::RingRole::shell, {{w, s}, {e, s}, {e, n}, {w, n}, {w, s}}}};
}

class BookStores : public ::testing::Test {
  protected:
    BookStores() {
        const auto* info = ::testing::UnitTest::GetInstance()->current_test_info();
        m_folder = fs::temp_directory_path() /
                   ("areal_stores_" + std::string(info->name()) + std::to_string(::getpid()));
        fs::create_directories(m_folder);
    }
    ~BookStores() override { fs::remove_all(m_folder); }
    std::string path(const char* name) const { return (m_folder / name).string(); }
    fs::path m_folder;
};

struct MemoryBook : ledger::EntryStore, source::FootprintStore {
    std::vector<ledger::StoredEntry> entries_after(ledger::EntryNumber number) const override {
        return entries.entries_after(number);
    }
    std::unique_ptr<ledger::StoreSession> begin() override { return entries.begin(); }
    std::vector<std::string> faults() const override { return {}; }
    std::optional<source::Footprint> find(const ledger::FootprintId& id) const override {
        return ground.find(id);
    }
    void add(const source::Footprint& footprint) override { ground.add(footprint); }

    ledger::MemoryStore entries;
    source::MemoryFootprints ground;
};

/// The book as text after so many steps.
std::string lived_through(BookStore store, std::uint64_t seed, int steps) {
    Moment now;
    OpenBook book(std::move(store), [&now] { return now; });
    RandomHistory history(seed, now, [&book](const ledger::Rectangle& r) {
        const source::Footprint ground = source::make_footprint(polygon(r));
        book.footprints().add(ground);
        return ground.id;
    });
    history.open(book.ledger());
    for (int i = 0; i < steps; ++i)
        history.step(book.ledger());
    EXPECT_GT(history.refusals(ledger::RefusalKind::claimed), 0U);
    return book.exported();
}

TEST_F(BookStores, a_geopackage_holds_what_memory_holds) {
    constexpr std::uint64_t seed = 3;
    constexpr int steps = 250;
    auto memory = std::make_unique<MemoryBook>();
    MemoryBook* both = memory.get();
    const std::string expected = lived_through({std::move(memory), both, both}, seed, steps);
    EXPECT_EQ(lived_through(create_store(path("bok.gpkg"), "EPSG:25833"), seed, steps), expected);

    const ledger::VerifyResult result = verify_book(path("bok.gpkg"), {});
    EXPECT_TRUE(result.sound()) << result.sentence;
    EXPECT_GT(result.entries, 50U);

    const auto copy = import_book(path("kopi.gpkg"), expected, now);
    EXPECT_EQ(copy->exported(), expected);
    EXPECT_TRUE(verify_book(path("kopi.gpkg"), result.head).sound());
}

constexpr const char* opening = "baseline 2025-01-01\n"
                                "    place: 4999 Prøve\n"
                                "    crs: EPSG:25833\n"
                                "    area_kind: plan\n"
                                "    rules: prøve 1\n"
                                "    evidence: AR5 2024-12-31\n"
                                "    author: kari\n"
                                "opening 2025-01-01\n"
                                "    from: outside/opening\n"
                                "    to: nature/mire\n"
                                "    area: 100 daa\n"
                                "    author: kari\n";

std::string loss_on(const char* ground) {
    return std::string("loss 2025-05-01\n    from: nature/mire\n    to: built/housing\n    footprint: ") +
           ground + "\n    cause: dispensation\n    author: kari\n";
}

TEST_F(BookStores, ground_in_a_journal_becomes_a_footprint_and_gives_the_area) {
    const auto book = init_book(path("bok.gpkg"), opening, now);
    const auto written =
        book->post_journal(loss_on("POLYGON ((250000 6650000, 250100 6650000, 250100 6650050, "
                                   "250000 6650050, 250000 6650000))"));
    ASSERT_EQ(written.size(), 1U);
    EXPECT_EQ(written[0].area_mm2, 5 * daa_mm2);
    EXPECT_EQ(book->footprints().find(written[0].footprint)->area_mm2, 5 * daa_mm2);
    try {
        book->post_journal(
            loss_on("POLYGON ((250097 6650000, 250197 6650000, 250197 6650050, 250097 6650050, "
                    "250097 6650000))"));
        FAIL() << "the strip of 3 m was lost twice";
    } catch (const ledger::Refused& refused) {
        ASSERT_EQ(refused.refusal().claims.size(), 1U);
        EXPECT_EQ(refused.refusal().claims[0].area_mm2, 150'000'000);
        EXPECT_TRUE(refused.refusal().claims[0].polygon.starts_with("MULTIPOLYGON (((25009"));
    }
    EXPECT_EQ(book->books().size(), 3U);
}

TEST_F(BookStores, a_refused_opening_leaves_no_file) {
    EXPECT_THROW(
        init_book(path("bok.gpkg"), std::string(opening) + "loss 2025-05-01\n    author: kari\n", now),
        BadInput);
    EXPECT_FALSE(fs::exists(path("bok.gpkg")));
    EXPECT_THROW(init_book(path("bok.gpkg"), "opening 2025-01-01\n", now), BadInput);
    init_book(path("bok.gpkg"), opening, now);
    EXPECT_THROW(init_book(path("bok.gpkg"), opening, now), BadInput);
    EXPECT_TRUE(fs::exists(path("bok.gpkg")));
}

TEST_F(BookStores, a_changed_export_is_not_imported) {
    const auto book = init_book(path("bok.gpkg"), opening, now);
    book->post_journal(loss_on("POLYGON ((250000 6650000, 250100 6650000, 250100 6650050, 250000 6650050, "
                               "250000 6650000))"));
    const std::string exported = book->exported();
    for (const char* part : {"100000 m2", "dispensation", "250100", "# Footprints", "hash: "}) {
        std::string changed = exported;
        changed[changed.find(part) + 2] ^= 1;
        EXPECT_THROW(import_book(path("kopi.gpkg"), changed, now), Failure) << part;
        EXPECT_FALSE(fs::exists(path("kopi.gpkg"))) << part;
    }
}

} // namespace
} // namespace areal::accounting
