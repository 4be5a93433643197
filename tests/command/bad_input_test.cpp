// SPDX-License-Identifier: GPL-2.0-or-later
//
// Bad input, each kind with its own sentence: exit code 3, nothing half-written.
#include "command/program.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <sys/mount.h>
#include <unistd.h>

namespace areal::test {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

const std::string plan = samples + "maridalen_gjeldende_synthetic.gpkg";
const std::string cover = samples + "maridalen_n50.gpkg";

class BadInputTest : public testing::Test {
  protected:
    void SetUp() override {
        m_folder = fs::path(testing::TempDir()) /
                   ("bad-" + std::string(testing::UnitTest::GetInstance()->current_test_info()->name()));
        fs::remove_all(m_folder);
        fs::create_directories(m_folder);
    }
    void TearDown() override { fs::remove_all(m_folder); }

    std::string write(const std::string& name, const std::string& text) const {
        std::ofstream(m_folder / name, std::ios::binary) << text;
        return (m_folder / name).string();
    }
    std::string geojson(const std::string& name, const std::string& features, const std::string& crs) const {
        const std::string crs_part =
            crs.empty() ? "" : R"("crs":{"type":"name","properties":{"name":")" + crs + "\"}},";
        return write(name, R"({"type":"FeatureCollection",)" + crs_part + "\"features\":[" + features + "]}");
    }
    /// Runs an account with this plan and cover; nothing may be left in the output folder.
    Said refuse(const std::string& plan_file, const std::string& cover_file, int exit_code = 3) const {
        const fs::path out = m_folder / "out";
        const Said said = arealregnskap("account --plan '" + plan_file + "' --cover '" + cover_file + "' --out " +
                                        out.string() + " --language en --quiet");
        EXPECT_EQ(said.exit_code, exit_code) << said.err;
        EXPECT_FALSE(fs::exists(out)) << "the output folder was made";
        EXPECT_TRUE(said.out.empty()) << said.out;
        return said;
    }
    fs::path m_folder;
};

std::string feature(const std::string& geometry, const std::string& properties) {
    return R"({"type":"Feature","properties":)" + properties + R"(,"geometry":)" + geometry + "}";
}
constexpr const char* utm_square =
    R"({"type":"Polygon","coordinates":[[[461000,6626000],[461100,6626000],[461100,6626100],[461000,6626000]]]})";
constexpr const char* housing = R"({"KPAREALFORMAL":"1110","AREALST":"2"})";
constexpr const char* utm_32 = "urn:ogc:def:crs:EPSG::25832";

TEST_F(BadInputTest, MissingFile) {
    EXPECT_THAT(refuse("/no/such/plan.gpkg", cover).err, HasSubstr("There is no file \"/no/such/plan.gpkg\""));
}

TEST_F(BadInputTest, MissingLayer) {
    EXPECT_THAT(refuse(plan + "|layername=nope", cover).err,
                HasSubstr("no layer \"nope\" in \"" + plan + "\". The layers there are: kp_arealformal"));
}

TEST_F(BadInputTest, NotPolygons) {
    const auto points =
        geojson("points.geojson", feature(R"({"type":"Point","coordinates":[461000,6626000]})", housing), utm_32);
    EXPECT_THAT(refuse(points, cover).err, HasSubstr("holds no polygon layer"));
}

TEST_F(BadInputTest, NoCoordinateSystem) {
    const auto shapefile = (m_folder / "bare.shp").string();
    ASSERT_EQ(std::system(
                  ("ogr2ogr " + shapefile + " " + plan + " >/dev/null 2>&1; rm -f " + (m_folder / "bare.prj").string())
                      .c_str()),
              0);
    EXPECT_THAT(refuse(shapefile, cover).err, HasSubstr("does not say which coordinate system"));
}

TEST_F(BadInputTest, Degrees) {
    const auto degrees = geojson(
        "degrees.geojson",
        feature(R"({"type":"Polygon","coordinates":[[[10.7,59.9],[10.8,59.9],[10.8,60.0],[10.7,59.9]]]})", housing),
        "");
    EXPECT_THAT(refuse(degrees, cover).err, HasSubstr("measures in degrees"));
}

TEST_F(BadInputTest, DegreesThatAreMetres) {
    const auto metres = geojson("metres.geojson", feature(utm_square, housing), "urn:ogc:def:crs:EPSG::4326");
    const fs::path out = m_folder / "out";
    const Said said = arealregnskap("account --plan " + metres + " --cover " + cover + " --crs EPSG:25832 --out " +
                                    out.string() + " --language en --quiet");
    EXPECT_EQ(said.exit_code, 3);
    EXPECT_THAT(said.err, HasSubstr("outside ±180/±90"));
    EXPECT_FALSE(fs::exists(out));
}

TEST_F(BadInputTest, EmptyLayer) {
    const auto empty = (m_folder / "empty.gpkg").string();
    ASSERT_EQ(std::system(("ogr2ogr -where '1=0' " + empty + " " + plan).c_str()), 0);
    EXPECT_THAT(refuse(empty, cover).err, HasSubstr("has no features; the layer is empty"));
}

TEST_F(BadInputTest, FieldNotFound) {
    EXPECT_THAT(refuse(cover, cover).err,
                testing::AllOf(HasSubstr("no field that looks like a purpose"), HasSubstr("objtype")));
}

TEST_F(BadInputTest, ADirectory) {
    EXPECT_THAT(refuse(m_folder.string(), cover).err, HasSubstr("is a folder"));
}

TEST_F(BadInputTest, AFolderOfShapefiles) {
    ASSERT_EQ(std::system(("ogr2ogr " + (m_folder / "plan.shp").string() + " " + plan + " >/dev/null 2>&1").c_str()),
              0);
    EXPECT_THAT(refuse(m_folder.string(), cover).err, HasSubstr("is a folder"));
}

TEST_F(BadInputTest, ATruncatedGeoPackage) {
    std::ifstream in(plan, std::ios::binary);
    const std::string whole{std::istreambuf_iterator<char>(in), {}};
    for (const double share : {0.05, 0.3, 0.6, 0.8}) {
        const auto half = write("half.gpkg", whole.substr(0, std::size_t(double(whole.size()) * share)));
        EXPECT_THAT(refuse(half, cover).err, HasSubstr("half.gpkg")) << share;
    }
}

TEST_F(BadInputTest, AZeroByteFile) {
    EXPECT_THAT(refuse(write("zero.gpkg", ""), cover).err, HasSubstr("is empty (0 bytes)"));
}

TEST_F(BadInputTest, NotMapData) {
    EXPECT_THAT(refuse(write("letter.gpkg", "Dear planner,\n"), cover).err, HasSubstr("cannot be opened as map data"));
}

TEST_F(BadInputTest, UnknownCodesAreBookedAsUnknownAndBlockTheVerdict) {
    constexpr const char* elsewhere =
        R"({"type":"Polygon","coordinates":[[[462000,6626000],[462100,6626000],[462100,6626100],[462000,6626000]]]})";
    const auto odd =
        geojson("odd.geojson",
                feature(utm_square, R"({"objtype":"Maanelandskap"})") + "," +
                    feature(elsewhere, R"({"objtype":"Skog"})") + "," + feature(elsewhere, R"({"objtype":"Myr"})"),
                utm_32);
    const auto one = geojson("one.geojson", feature(utm_square, housing), utm_32);
    const Said said = arealregnskap("account --plan " + one + " --cover " + odd + " --out " +
                                    (m_folder / "out").string() + " --language en --json --quiet");
    EXPECT_EQ(said.exit_code, 1);
    const auto account = nlohmann::json::parse(said.out);
    EXPECT_EQ(account["verdict"]["state"], "not_computed");
    EXPECT_EQ(account["verdict"]["lost_m2"], 0.0);
    EXPECT_EQ(account["verdict"]["not_known_m2"], 5000.0);
    bool listed = false;
    for (const auto& finding : account["findings"])
        listed = listed || (finding["kind"] == "unknown_code" && finding["m2"] == 5000.0);
    EXPECT_TRUE(listed);
}

TEST_F(BadInputTest, NoDiskSpace) {
    const fs::path small = m_folder / "small";
    fs::create_directories(small);
    if (mount("tmpfs", small.c_str(), "tmpfs", 0, "size=64k") != 0)
        GTEST_SKIP() << "a small file system cannot be mounted here";
    std::ofstream(small / "keep.txt") << "kept";
    const Said said = arealregnskap("account --plan " + plan + " --cover " + cover + " --out " + small.string() +
                                    " --language en --quiet");
    EXPECT_EQ(said.exit_code, 4);
    EXPECT_THAT(said.err, HasSubstr("Cannot write"));
    EXPECT_EQ(std::distance(fs::directory_iterator(small), {}), 1) << "something was left half-written";
    umount(small.c_str());
}

TEST_F(BadInputTest, AFileThatMayNotGrow) { // the same promise where nothing can be mounted
    const fs::path out = m_folder / "out";
    const Said said = arealregnskap("account --plan " + plan + " --cover " + cover + " --out " + out.string() +
                                        " --language en --quiet",
                                    "trap '' XFSZ; ulimit -f 16;");
    EXPECT_EQ(said.exit_code, 4) << said.err;
    EXPECT_FALSE(fs::exists(out));
}

TEST_F(BadInputTest, BadUsage) {
    EXPECT_EQ(arealregnskap("account --plan only").exit_code, 2);
    EXPECT_EQ(arealregnskap("").exit_code, 2);
    EXPECT_EQ(arealregnskap("--help").exit_code, 0);
    EXPECT_EQ(arealregnskap("account --help").exit_code, 0);
}

TEST_F(BadInputTest, SpeaksTheLanguageAskedFor) {
    const Said said = arealregnskap("account --plan /no/plan.gpkg --cover " + cover + " --out " +
                                    (m_folder / "out").string() + " --language nn --quiet");
    EXPECT_THAT(said.err, HasSubstr("Det finst inga fil"));
}

} // namespace
} // namespace areal::test
