// SPDX-License-Identifier: GPL-2.0-or-later
//
// Whatever someone with all rights and no scruples changes in a closed book on disk, verify finds it: a
// thousand random fields in PostGIS with the guards switched off, a thousand random bytes of a GeoPackage.
#include "stores/every_store.h"

#include "accounting/claims.h"
#include "base/failure.h"
#include "ledger/field.h"
#include "source/ledger_postgres.h"
#include "source/sha256.h"
#include "source/sqlite.h"

#include <gmock/gmock.h>

#include <fstream>
#include <random>

namespace areal::test {
namespace {

using accounting::OpenBook;
using ledger::Entry;
using ledger::EntryKind;
using source::PgConnection;
using ::testing::HasSubstr;

constexpr int changes = 1000;

/// A book with ground, a debt, a restoration and a closed year.
void fill(const std::string& name) {
    const auto book = accounting::init_book(name, opening_journal(), now);
    book->post_journal(loss_journal({0, 0, 100, 50}) + loss_journal({200, 0, 300, 50}));
    Entry owed = ledger::testing::draft(EntryKind::obligation, "2025-06-01", "nature/mire", "debt/restoration", 4);
    owed.project = "Myrvegen";
    owed.payer = "Utbygger AS";
    owed.cost_ore = 1'250'000;
    const ledger::EntryNumber debt = book->ledger().post(owed).number;
    Entry restored =
        ledger::testing::draft(EntryKind::restored, "2025-07-01", "nature/mire/degraded", "nature/mire", 5);
    restored.footprint = ground(*book, {400, 0, 500, 50});
    restored.measure = "ditches plugged\npeat laid back";
    restored.status = ledger::Status::done;
    restored.evidence = "survey";
    restored.obligation = debt;
    restored.quality_before = 2500;
    restored.quality_after = 6700;
    restored.time_factor = 9000;
    book->ledger().post(restored);
    book->ledger().close(2025, "kari");
}

ledger::VerifyResult verified(const source::LedgerPostgres& store) {
    accounting::PolygonClaims claims(store);
    return ledger::verify(store, source::sha256, &claims);
}

/// Another value of the column, as SQL, by what type of column it is.
std::string other_value(const std::string& column, ledger::FieldType type, std::mt19937_64& random) {
    const std::string held = "coalesce(" + column, number = std::to_string(1 + random() % 9);
    if (column != "number" && random() % 4 == 0) // an entry without number would be one that was cut off
        return column == "hash" ? "md5(hash)" : "NULL";
    if (type == ledger::FieldType::factor)
        return held + ", 0) + 0.000" + number;
    if (type != ledger::FieldType::text)
        return held + ", 0) + " + number;
    const char* words[] = {"loss",     "remap", "2025-02-03", "2025-05-01T10:00:00Z", "money", "nature/sea",
                           "verified", "words", "true"};
    const std::string endings[] = {"'" + std::string(words[random() % std::size(words)]) + "'",
                                   "'x' || " + held + ", '')", held + ", '') || ' '", "upper(" + held + ", 'a'))",
                                   "left(" + held + ", 'ab'), -1)"};
    return endings[random() % std::size(endings)];
}

TEST_F(StoreTest, a_changed_field_in_postgis_is_found_and_named) {
    const std::string name = new_name(StoreKind::postgis);
    fill(name);
    const source::LedgerPostgres store(name);
    ASSERT_TRUE(verified(store).sound()) << verified(store).sentence;
    PgConnection owner(name);
    owner.run("CREATE TABLE sound AS SELECT * FROM entries; ALTER TABLE entries DISABLE TRIGGER ALL; "
              "ALTER TABLE entries DROP CONSTRAINT entries_pkey");
    EXPECT_THAT(verified(store).sentence, HasSubstr("guard")); // the guards that are off are seen as well
    std::mt19937_64 random(20261125);
    int changed = 0;
    while (changed < changes) {
        const std::size_t at = random() % (ledger::fields().size() + 1);
        const bool is_hash = at == ledger::fields().size();
        const std::string column(is_hash ? "hash" : ledger::fields()[at].column);
        const ledger::FieldType type = is_hash ? ledger::FieldType::text : ledger::fields()[at].type;
        const std::string number = std::to_string(1 + random() % 8);
        const source::PgAnswer answer =
            owner.ask("UPDATE entries e SET " + column + " = " + other_value(column, type, random) +
                      " WHERE number = " + number + " RETURNING e." + column + " IS DISTINCT FROM (SELECT s." + column +
                      " FROM sound s WHERE s.number = " + number + "), e." + column);
        if (answer.rows() == 1 && answer.holds(0, 0)) {
            ++changed;
            ASSERT_EQ(verified(store).first_wrong, std::stoi(number))
                << column << " of entry " << number << " is now " << answer.text(0, 1);
        }
        owner.run("DELETE FROM entries; INSERT INTO entries SELECT * FROM sound");
    }
}

TEST_F(StoreTest, changed_ground_in_postgis_is_found_and_named) {
    const std::string name = new_name(StoreKind::postgis);
    fill(name);
    const source::LedgerPostgres store(name);
    PgConnection owner(name);
    owner.run("ALTER TABLE footprints DISABLE TRIGGER ALL; CREATE TABLE sound AS SELECT * FROM footprints");
    for (const char* change :
         {"geom = ST_Translate(geom, 0.001, 0)", "geom = ST_Reverse(geom)", "area_mm2 = area_mm2 + 1",
          "geom = ST_Multi(ST_Buffer(geom, 0.01))", "footprint = 'fp-' || md5(footprint)"}) {
        owner.run("UPDATE footprints SET " + std::string(change) + " WHERE fid = 2");
        EXPECT_EQ(verified(store).first_wrong, 5) << change;
        owner.run("UPDATE footprints f SET geom = s.geom, area_mm2 = s.area_mm2, footprint = s.footprint "
                  "FROM sound s WHERE s.fid = f.fid");
    }
    EXPECT_EQ(verified(store).first_wrong, 0);
}

TEST_F(StoreTest, an_altered_guard_in_postgis_is_found) {
    for (const char* change :
         {"DROP TRIGGER entries_no_change ON entries", "ALTER TABLE footprints DISABLE TRIGGER footprints_no_change",
          "ALTER TABLE entries ENABLE TRIGGER entries_in_order", "ALTER TABLE entries DISABLE ROW LEVEL SECURITY",
          "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
          "'BEGIN RETURN NULL; END'"}) {
        const std::string name = new_name(StoreKind::postgis);
        fill(name);
        ASSERT_TRUE(accounting::verify_book(name, {}).sound());
        PgConnection(name).run(change);
        EXPECT_THAT(accounting::verify_book(name, {}).sentence, HasSubstr("guard")) << change;
    }
}

/// What verify does not find must not have changed the book or its ground.
TEST_F(StoreTest, a_changed_byte_of_a_geopackage_is_found_or_says_nothing) {
    const std::string name = new_name(StoreKind::geopackage);
    fill(name);
    const auto exported = [&] { return OpenBook(accounting::open_store(name), now).exported(); };
    const std::string before = exported();
    std::ifstream in(name, std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(in)), {});
    std::mt19937_64 random(13);
    int found = 0;
    for (int change = 0; change < changes; ++change) {
        const std::size_t at = random() % bytes.size();
        const char byte = char(bytes[at] ^ char(1U << (random() % 8)));
        const auto put = [&](char value) {
            std::fstream(name, std::ios::binary | std::ios::in | std::ios::out).seekp(std::streamoff(at)).put(value);
        };
        put(byte);
        try {
            if (!accounting::verify_book(name, {}).sound())
                ++found;
            else
                ASSERT_EQ(exported(), before) << "byte " << at;
        } catch (const Failure&) {
            ++found;
        }
        put(bytes[at]);
    }
    EXPECT_GT(found, changes / 20);
    EXPECT_TRUE(accounting::verify_book(name, {}).sound());
}

TEST_F(StoreTest, an_altered_spatial_index_of_a_geopackage_is_found) {
    const std::string name = new_name(StoreKind::geopackage);
    fill(name);
    source::SqliteFile(name, source::SqliteFile::Way::write).run("DELETE FROM rtree_footprints_geom WHERE id = 1");
    EXPECT_THAT(accounting::verify_book(name, {}).sentence, HasSubstr("spatial index"));
}

} // namespace
} // namespace areal::test
