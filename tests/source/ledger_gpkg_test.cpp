// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/ledger_gpkg.h"

#include "base/failure.h"
#include "bench/bench_book.h"
#include "ledger/field.h"
#include "ledger/journal.h"
#include "ledger/verify.h"
#include "source/ledger_gpkg_schema.h"
#include "source/sha256.h"

#include <gdal_priv.h>
#include <gtest/gtest.h>
#include <ogrsf_frmts.h>

#include <filesystem>
#include <fstream>
#include <random>
#include <unistd.h>

namespace areal::source {
namespace {

namespace fs = std::filesystem;
using namespace ledger::testing;
using ledger::Entry;
using ledger::EntryKind;
using ledger::Ledger;
using ledger::LedgerDoors;

class LedgerFile : public ::testing::Test {
  protected:
    LedgerFile() {
        const auto* info = ::testing::UnitTest::GetInstance()->current_test_info();
        m_folder =
            fs::temp_directory_path() / ("areal_ledger_" + std::string(info->name()) + std::to_string(::getpid()));
        fs::create_directories(m_folder);
        m_path = (m_folder / "bok.gpkg").string();
    }
    ~LedgerFile() override { fs::remove_all(m_folder); }

    LedgerDoors doors(ledger::EntryStore& store) {
        return {store, sha256, [this] { return m_now; }, nullptr};
    }
    shape::FeatureShape square(double west, double south, double side) const {
        return {
            {shape::RingRole::shell,
             {{west, south}, {west + side, south}, {west + side, south + side}, {west, south + side}, {west, south}}}};
    }
    /// A book with two openings, two losses on the map and a closed year.
    void fill() {
        LedgerGpkg::create(m_path, "EPSG:25833");
        LedgerGpkg store(m_path);
        Ledger ledger(doors(store));
        Entry baseline = draft(EntryKind::baseline, "2025-01-01");
        baseline.place = "4999 Prøve";
        baseline.crs = store.crs();
        baseline.area_kind = ledger::AreaKind::plan;
        baseline.rules = "prøve 1";
        baseline.evidence = "AR5 2024-12-31";
        ledger.post(baseline);
        ledger.post(draft(EntryKind::opening, "2025-01-01", "outside/opening", "nature/mire", 100));
        ledger.post(draft(EntryKind::opening, "2025-01-01", "outside/opening", "nature/mire/degraded", 50));
        for (int i = 0; i < 2; ++i) {
            const Footprint ground = make_footprint(square(250000 + 200 * i, 6650000, 100));
            store.add(ground);
            Entry loss = draft(EntryKind::loss, "2025-05-01", "nature/mire", "built/housing", 10);
            loss.cause = "dispensation";
            loss.footprint = ground.id;
            loss.quality_before = 6700;
            loss.quality_after = 0;
            ledger.post(loss);
        }
        ledger.close(2025, "kari");
    }
    ledger::VerifyResult verified(const std::string& head = {}) const {
        const LedgerGpkg store(m_path);
        return ledger::verify(store, sha256, nullptr, head);
    }
    std::string journal() const {
        std::vector<Entry> entries;
        for (auto& stored : LedgerGpkg(m_path).entries_after(0))
            entries.push_back(std::move(stored.entry));
        return ledger::write_journal(entries);
    }

    fs::path m_folder;
    std::string m_path;
    Moment m_now = noon(day("2030-01-01"));
};

TEST_F(LedgerFile, keeps_every_field) {
    LedgerGpkg::create(m_path, "EPSG:25832");
    Entry entry;
    std::vector<Entry> entries;
    for (const char* text : {"7", "remap", "2027-05-03", "2027-05-03T10:00:00Z", "money", "nature/mire", "12.5 m2",
                             "3.50 kr", "verified", "0.67", "true", "two\nlines"})
        for (const ledger::Field& field : ledger::fields())
            if (field.write(entry).empty() || field.name == "kind" || field.name == "booked" || field.name == "book")
                field.read(entry, text);
    entry.number = 1;
    entry.hash = "abc";
    LedgerGpkg store(m_path);
    const auto session = store.begin();
    session->append(std::span(&entry, 1));
    session->commit();
    const auto stored = LedgerGpkg(m_path).entries_after(0);
    ASSERT_EQ(stored.size(), 1U);
    EXPECT_EQ(stored[0].fault, "");
    EXPECT_EQ(stored[0].entry, entry);
}

TEST_F(LedgerFile, verifies_and_can_be_opened_again) {
    fill();
    const ledger::VerifyResult result = verified();
    EXPECT_TRUE(result.sound()) << result.sentence;
    EXPECT_EQ(result.entries, 6U);
    LedgerGpkg store(m_path);
    Ledger ledger(doors(store));
    EXPECT_EQ(ledger.books().balance(ledger::Book::physical, ledger::AccountPath::of("nature/mire")), 80 * daa_mm2);
    EXPECT_EQ(ledger.books().closed_year(), 2025);
}

TEST_F(LedgerFile, refuses_change_in_the_file_itself) {
    fill();
    SqliteFile file(m_path, SqliteFile::Way::write);
    for (const char* sql : {"UPDATE entries SET area_mm2 = 1 WHERE number = 4", "DELETE FROM entries WHERE number = 6",
                            "INSERT OR REPLACE INTO entries (number, kind, hash) VALUES (4, 'loss', 'x')",
                            "INSERT INTO entries (number, kind, hash) VALUES (8, 'loss', 'x')",
                            "UPDATE footprints SET area_mm2 = 1", "DELETE FROM footprints"})
        EXPECT_THROW(file.run(sql), BrokenMachinery) << sql;
    EXPECT_TRUE(verified().sound());
}

TEST_F(LedgerFile, a_change_behind_the_guards_is_found) {
    fill();
    const std::string before = journal();
    const fs::path sound = m_folder / "sound.gpkg";
    fs::copy_file(m_path, sound);
    std::mt19937_64 random(11);
    for (const ledger::Field& field : ledger::fields()) {
        for (const char* value : {"'7'", "8", "2.5", "'words'", "NULL", "x'00'", "''"}) {
            fs::copy_file(sound, m_path, fs::copy_options::overwrite_existing);
            {
                SqliteFile file(m_path, SqliteFile::Way::write);
                file.run("PRAGMA synchronous = OFF; DROP TRIGGER entries_no_update");
                const auto number = std::to_string(1 + random() % 6);
                const std::string sql =
                    "UPDATE entries SET " + std::string(field.column) + " = " + value + " WHERE number = " + number;
                try {
                    file.run(sql.c_str());
                } catch (const BrokenMachinery&) {
                    continue; // a key or a constraint stands in the way
                }
                file.run(ledger_guards()[0].sql.c_str());
            }
            bool same = false;
            try {
                same = journal() == before;
            } catch (const Failure&) {
            }
            const ledger::VerifyResult result = verified();
            EXPECT_TRUE(!result.sound() || same) << field.name << " = " << value;
        }
    }
}

TEST_F(LedgerFile, a_missing_guard_is_found) {
    fill();
    {
        SqliteFile file(m_path, SqliteFile::Way::write);
        file.run("DROP TRIGGER entries_no_delete");
    }
    const ledger::VerifyResult result = verified();
    EXPECT_FALSE(result.sound());
    EXPECT_NE(result.sentence.find("entries_no_delete"), std::string::npos) << result.sentence;
}

TEST_F(LedgerFile, a_moved_vertex_is_found) {
    fill();
    LedgerGpkg store(m_path);
    const std::string id = store.entries_after(3).front().entry.footprint;
    EXPECT_EQ(footprint_fault(store, id), "");
    {
        SqliteFile file(m_path, SqliteFile::Way::write);
        file.run("DROP TRIGGER footprints_no_update");
        const Footprint moved = make_footprint(square(250000, 6650000.001, 100));
        SqliteQuery change(file, "UPDATE footprints SET geom = ? WHERE footprint = ?");
        std::string blob = std::string("GP\0\3", 4) + std::string("\x49\x65\0\0", 4);
        for (const double bound : {moved.box.min_x, moved.box.max_x, moved.box.min_y, moved.box.max_y})
            blob.append(reinterpret_cast<const char*>(&bound), sizeof bound);
        change.bind_blob(1, blob + to_wkb(moved.shape)).bind(2, std::string_view(id)).next();
    }
    EXPECT_NE(footprint_fault(LedgerGpkg(m_path), id), "");
}

TEST_F(LedgerFile, any_gis_can_read_it) {
    fill();
    GDALAllRegister();
    const std::unique_ptr<GDALDataset> file(GDALDataset::Open(m_path.c_str(), GDAL_OF_VECTOR));
    ASSERT_TRUE(file);
    OGRLayer* map = file->GetLayerByName("entry_map");
    ASSERT_NE(map, nullptr);
    EXPECT_EQ(map->GetFeatureCount(), 2);
    EXPECT_EQ(map->GetSpatialRef()->GetAuthorityCode(nullptr), std::string("25833"));
    const std::unique_ptr<OGRFeature> feature(map->GetNextFeature());
    ASSERT_TRUE(feature);
    EXPECT_DOUBLE_EQ(feature->GetFieldAsDouble("area_daa"), 10);
    EXPECT_EQ(feature->GetFieldAsString("kind"), std::string("loss"));
    EXPECT_DOUBLE_EQ(OGR_G_Area(OGRGeometry::ToHandle(feature->GetGeometryRef())), 10000);
    OGRLayer* footprints = file->GetLayerByName("footprints");
    ASSERT_NE(footprints, nullptr);
    EXPECT_TRUE(footprints->TestCapability(OLCFastSpatialFilter));
    footprints->SetSpatialFilterRect(250150, 6649900, 250400, 6650200);
    EXPECT_EQ(footprints->GetFeatureCount(), 1);
    ASSERT_NE(file->GetLayerByName("entries"), nullptr);
    EXPECT_EQ(file->GetLayerByName("entries")->GetFeatureCount(), 6);
}

TEST_F(LedgerFile, is_never_written_over) {
    fill();
    EXPECT_THROW(LedgerGpkg::create(m_path, "EPSG:25833"), BadInput);
    EXPECT_THROW(LedgerGpkg::create((m_folder / "b.gpkg").string(), "EPSG:4326"), BadInput);
    EXPECT_FALSE(fs::exists(m_folder / "b.gpkg"));
    EXPECT_THROW(LedgerGpkg((m_folder / "none.gpkg").string()), BadInput);
    EXPECT_FALSE(fs::exists(m_folder / "none.gpkg"));
    std::ofstream(m_folder / "text.gpkg") << "no database at all, but long enough to be looked at";
    EXPECT_THROW(LedgerGpkg((m_folder / "text.gpkg").string()), Failure);
}

} // namespace
} // namespace areal::source
