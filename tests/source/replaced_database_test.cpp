// SPDX-License-Identifier: GPL-2.0-or-later
//
// An account is made again into a folder whose GeoPackages QGIS shows: it keeps them open, and a log beside them.
#include "base/staged_output.h"
#include "source/sqlite.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace areal::source {
namespace {

namespace fs = std::filesystem;

std::string first_text(const SqliteFile& file, const std::string& sql) {
    SqliteQuery query(file, sql);
    return query.next() ? std::string(query.bytes(0)) : std::string();
}

void write_pieces(const fs::path& path, const std::string& cover, int pieces) {
    SqliteFile file(path.string(), SqliteFile::Way::create);
    file.run("CREATE TABLE pieces(fid INTEGER PRIMARY KEY, cover TEXT)");
    SqliteQuery insert(file, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1) "
                             "INSERT INTO pieces(cover) SELECT ?2 FROM n");
    insert.bind(1, std::int64_t(pieces)).bind(2, std::string_view(cover)).next();
}

TEST(ReplacedDatabase, HoldsNothingOfTheOldOneThatSomebodyHasOpen) {
    const fs::path folder = fs::path(testing::TempDir()) / "replaced_database";
    fs::remove_all(folder);
    const auto make_account = [&](const std::string& cover, int pieces) {
        StagedOutput output(folder);
        write_pieces(output.file("pieces.gpkg"), cover, pieces);
        output.commit();
    };
    make_account("mire", 40000);
    SqliteFile shown((folder / "pieces.gpkg").string(), SqliteFile::Way::write); // as QGIS opens it
    first_text(shown, "PRAGMA journal_mode = WAL");
    shown.run("UPDATE pieces SET cover = 'bog'");

    make_account("forest", 20000);

    const SqliteFile again((folder / "pieces.gpkg").string(), SqliteFile::Way::read);
    EXPECT_EQ(first_text(again, "PRAGMA integrity_check"), "ok");
    EXPECT_EQ(first_text(again, "SELECT count(*) || ' ' || min(cover) || ' ' || max(cover) FROM pieces"),
              "20000 forest forest");
    EXPECT_EQ(first_text(shown, "SELECT count(*) || ' ' || max(cover) FROM pieces"), "40000 bog")
        << "until it is let go";
    fs::remove_all(folder);
}

} // namespace
} // namespace areal::source
