// SPDX-License-Identifier: GPL-2.0-or-later
#include "stores/every_store.h"

#include "stores/postgres_cluster.h"

#include <unistd.h>

namespace areal::test {

std::string name_of(StoreKind kind) {
    return kind == StoreKind::memory ? "memory" : kind == StoreKind::geopackage ? "geopackage" : "postgis";
}

StoreTest::StoreTest() {
    m_folder = std::filesystem::temp_directory_path() / ("areal_stores_" + std::to_string(::getpid()));
    std::filesystem::create_directories(m_folder);
}

StoreTest::~StoreTest() {
    std::filesystem::remove_all(m_folder);
}

std::string StoreTest::new_name(StoreKind kind) {
    const std::string number = std::to_string(++m_names);
    static const std::string database = PostgresCluster::running().new_database();
    static int schemas = 0;
    return kind == StoreKind::postgis ? database + " active_schema=bok" + std::to_string(++schemas)
                                      : (m_folder / ("bok" + number + ".gpkg")).string();
}

accounting::BookStore StoreTest::new_store(StoreKind kind) {
    return kind == StoreKind::memory ? accounting::memory_store() : accounting::create_store(new_name(kind), test_crs);
}

shape::FeatureShape polygon(const ledger::Rectangle& r) {
    const double w = 250000 + double(r.west), s = 6650000 + double(r.south);
    const double e = 250000 + double(r.east), n = 6650000 + double(r.north);
    return {{shape::RingRole::shell, {{w, s}, {e, s}, {e, n}, {w, n}, {w, s}}}};
}

std::string wkt(const ledger::Rectangle& rectangle) {
    return source::to_wkt(polygon(rectangle));
}

ledger::FootprintId ground(accounting::OpenBook& book, const ledger::Rectangle& rectangle) {
    const source::Footprint footprint = source::make_footprint(polygon(rectangle));
    book.footprints().add(footprint);
    return footprint.id;
}

std::string opening_journal() {
    std::string journal = "baseline 2025-01-01\n    place: 4999 Prøve\n    crs: EPSG:25833\n    area_kind: plan\n"
                          "    rules: prøve 1\n    evidence: AR5 2024-12-31\n    author: kari\n";
    for (const char* account : {"nature/mire", "nature/mire/degraded"})
        journal += std::string("opening 2025-01-01\n    from: outside/opening\n    to: ") + account +
                   "\n    area: 100000 daa\n    author: kari\n";
    return journal;
}

std::string loss_journal(const ledger::Rectangle& rectangle) {
    return "loss 2025-05-01\n    from: nature/mire\n    to: built/housing\n    footprint: " + wkt(rectangle) +
           "\n    cause: dispensation\n    author: kari\n";
}

ledger::Entry loss(accounting::OpenBook& book, const ledger::Rectangle& r) {
    ledger::Entry entry =
        ledger::testing::draft(ledger::EntryKind::loss, "2025-05-01", "nature/mire", "built/housing", 0);
    entry.area_mm2 = (r.east - r.west) * (r.north - r.south) * 1'000'000;
    entry.cause = "dispensation";
    entry.footprint = ground(book, r);
    return entry;
}

} // namespace areal::test
