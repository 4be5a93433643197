// SPDX-License-Identifier: GPL-2.0-or-later
//
// Books by name: journals with ground as WKT, changed exports.
#include "accounting/open_book.h"

#include "base/failure.h"
#include "bench/bench_book.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <unistd.h>

namespace areal::accounting {
namespace {

namespace fs = std::filesystem;
using namespace ledger::testing;

class BookStores : public ::testing::Test {
  protected:
    BookStores() {
        const auto* info = ::testing::UnitTest::GetInstance()->current_test_info();
        m_folder =
            fs::temp_directory_path() / ("areal_stores_" + std::string(info->name()) + std::to_string(::getpid()));
        fs::create_directories(m_folder);
    }
    ~BookStores() override { fs::remove_all(m_folder); }
    std::string path(const char* name) const { return (m_folder / name).string(); }
    fs::path m_folder;
};

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
    return std::string("loss 2025-05-01\n    from: nature/mire\n    to: built/housing\n    footprint: ") + ground +
           "\n    cause: dispensation\n    author: kari\n";
}

TEST_F(BookStores, ground_in_a_journal_becomes_a_footprint_and_gives_the_area) {
    const auto book = init_book(path("bok.gpkg"), opening, now);
    const auto written = book->post_journal(loss_on("POLYGON ((250000 6650000, 250100 6650000, 250100 6650050, "
                                                    "250000 6650050, 250000 6650000))"));
    ASSERT_EQ(written.size(), 1U);
    EXPECT_EQ(written[0].area_mm2, 5 * daa_mm2);
    EXPECT_EQ(book->footprints().find(written[0].footprint)->area_mm2, 5 * daa_mm2);
    try {
        book->post_journal(loss_on("POLYGON ((250097 6650000, 250197 6650000, 250197 6650050, 250097 6650050, "
                                   "250097 6650000))"));
        FAIL() << "the strip of 3 m was lost twice";
    } catch (const ledger::Refused& refused) {
        ASSERT_EQ(refused.refusal().claims.size(), 1U);
        EXPECT_EQ(refused.refusal().claims[0].area_mm2, 150'000'000);
        EXPECT_TRUE(refused.refusal().claims[0].polygon.starts_with("MULTIPOLYGON (((25009"));
    }
    EXPECT_EQ(book->books().size(), 3U);
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
