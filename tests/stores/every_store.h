// SPDX-License-Identifier: GPL-2.0-or-later
//
// A test that runs on every kind of store: in memory, in a GeoPackage and in PostGIS.
#pragma once

#include "accounting/open_book.h"
#include "bench/bench_book.h"
#include "ledger/rectangle_claims.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

namespace areal::test {

enum class StoreKind { memory, geopackage, postgis };
std::string name_of(StoreKind kind);

inline constexpr const char* test_crs = "EPSG:25833";

class StoreTest : public ::testing::Test {
  protected:
    StoreTest();
    ~StoreTest() override;
    /// A name under which no book is kept yet.
    std::string new_name(StoreKind kind);
    /// An empty store; in memory it has no name.
    accounting::BookStore new_store(StoreKind kind);

    std::filesystem::path m_folder;
    int m_names = 0;
};

class EveryStore : public StoreTest, public ::testing::WithParamInterface<StoreKind> {};
/// Those that outlive the program.
class KeptStore : public StoreTest, public ::testing::WithParamInterface<StoreKind> {};

/// Rectangles in metres become polygons at 250000 E, 6650000 N.
shape::FeatureShape polygon(const ledger::Rectangle& rectangle);
std::string wkt(const ledger::Rectangle& rectangle);
/// Adds the ground to the book; its id.
ledger::FootprintId ground(accounting::OpenBook& book, const ledger::Rectangle& rectangle);

/// Baseline on 2025-01-01 and two openings: 100,000 daa of nature/mire and of nature/mire/degraded.
std::string opening_journal();
/// nature/mire becomes built/housing on that ground, by dispensation.
std::string loss_journal(const ledger::Rectangle& rectangle);
ledger::Entry loss(accounting::OpenBook& book, const ledger::Rectangle& rectangle);

} // namespace areal::test
