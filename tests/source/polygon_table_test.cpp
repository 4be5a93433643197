// SPDX-License-Identifier: GPL-2.0-or-later
//
// Geometry as it really comes: arcs, heights, compound systems, broken, empty and missing.
#include "source/polygon_table.h"

#include "base/failure.h"
#include "source/ogr_source.h"

#include <gdal_priv.h>
#include <gmock/gmock.h>
#include <ogrsf_frmts.h>

#include <cmath>
#include <filesystem>

namespace areal::source {
namespace {

namespace fs = std::filesystem;

class PolygonTableTest : public testing::Test {
  protected:
    void TearDown() override { fs::remove(m_file); }

    /// A GeoPackage of one layer, geometries as WKT ("" is NULL), opened for reading.
    std::unique_ptr<FeatureSource> layer(const std::vector<std::string>& wkts, const std::string& crs = "EPSG:25832") {
        GDALAllRegister();
        m_file = fs::path(testing::TempDir()) /
                 (std::string(testing::UnitTest::GetInstance()->current_test_info()->name()) + ".gpkg");
        fs::remove(m_file);
        GDALDatasetUniquePtr dataset(
            GetGDALDriverManager()->GetDriverByName("GPKG")->Create(m_file.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
        OGRSpatialReference srs;
        srs.SetFromUserInput(crs.c_str());
        srs.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        OGRLayer* made = dataset->CreateLayer("areas", &srs, wkbUnknown, nullptr);
        for (const std::string& wkt : wkts) {
            OGRFeatureUniquePtr feature(OGRFeature::CreateFeature(made->GetLayerDefn()));
            OGRGeometry* geometry = nullptr;
            if (!wkt.empty()) {
                OGRGeometryFactory::createFromWkt(wkt.c_str(), nullptr, &geometry);
                feature->SetGeometryDirectly(geometry);
            }
            EXPECT_EQ(made->CreateFeature(feature.get()), OGRERR_NONE);
        }
        dataset.reset();
        return open_ogr({m_file.string(), ""});
    }
    static PolygonTable read(FeatureSource& source, const std::string& crs = "EPSG:25832") {
        return read_polygons(source, {shape::Crs::from_definition(crs), {}, {}, {}, nullptr});
    }
    fs::path m_file;
};

constexpr const char* square = "POLYGON((500000 6600000,500100 6600000,500100 6600100,500000 6600100,500000 6600000))";

TEST_F(PolygonTableTest, MeasuresASquare) {
    const auto source = layer({square});
    const PolygonTable table = read(*source);
    ASSERT_EQ(table.areas.size(), 1U);
    EXPECT_EQ(table.areas[0].m2(), 10000);
    EXPECT_EQ(table.ids[0], 1);
    EXPECT_TRUE(table.findings.empty());
}

TEST_F(PolygonTableTest, DrawsArcsWithinAMillimetre) {
    const auto source = layer({"CURVEPOLYGON(CIRCULARSTRING(500000 6600000,500100 6600000,500000 6600000))"});
    const PolygonTable table = read(*source);
    const double circle_m2 = M_PI * 50 * 50;
    // A sagitta of at most 1 mm all round loses at most two thirds of perimeter x 1 mm.
    EXPECT_LT(table.areas[0].m2(), circle_m2);
    EXPECT_GT(table.areas[0].m2(), circle_m2 - 2.0 / 3 * 2 * M_PI * 50 * arc_tolerance_m);
    EXPECT_EQ(table.findings.count(FindingKind::curves_linearised), 1U);
}

TEST_F(PolygonTableTest, LeavesHeightsAndCompoundSystemsInThePlane) {
    const auto source = layer({"POLYGON Z((500000 6600000 5,500100 6600000 900,500100 6600100 -3,500000 6600100 7,"
                               "500000 6600000 5))"},
                              "EPSG:5972"); // ETRS89 / UTM 32N + NN2000
    const PolygonTable table = read(*source);
    EXPECT_EQ(table.areas[0].m2(), 10000);
    EXPECT_EQ(table.findings.count(FindingKind::heights_dropped), 1U);
}

TEST_F(PolygonTableTest, RepairsABowTieAndSaysHowMuchThatChanged) {
    const auto source = layer({square, "POLYGON((500000 6600000,500100 6600100,500100 6600000,500000 6600100,"
                                       "500000 6600000))"});
    const PolygonTable table = read(*source);
    ASSERT_EQ(table.findings.count(FindingKind::invalid_geometry_repaired), 1U);
    const Finding& finding = table.findings.list().front();
    EXPECT_EQ(finding.feature, 2);
    EXPECT_EQ(table.areas[1].m2(), 5000); // two triangles
    EXPECT_EQ(finding.area.m2(), 5000);   // the rings said 0
}

TEST_F(PolygonTableTest, MendsTheUnsoundAmongTheSoundAndKeepsTheirOrder) {
    const auto source =
        layer({square,
               "MULTIPOLYGON(((500000 6600000,500100 6600000,500100 6600100,500000 6600100,500000 "
               "6600000)),((500050 6600000,500150 6600000,500150 6600100,500050 6600100,500050 6600000)))",
               "POLYGON((500200 6600000,500300 6600000,500200 6600050,500200 6600000))"});
    const PolygonTable table = read(*source);
    ASSERT_EQ(table.areas.size(), 3U);
    EXPECT_EQ(table.areas[0].m2(), 10000);
    EXPECT_EQ(table.areas[1].m2(), 15000); // two shells that lie over each other are one ground
    EXPECT_EQ(table.areas[2].m2(), 2500);
    EXPECT_EQ(table.polygons.box(2).min_x, 500200);
    ASSERT_EQ(table.findings.list().size(), 1U);
    EXPECT_EQ(table.findings.list().front().feature, 2);
    EXPECT_EQ(table.findings.list().front().area.m2(), 5000);
}

TEST_F(PolygonTableTest, HasNothingToSayOfARingThatTouchesItself) {
    const auto source = layer({"POLYGON((500000 6600000,500100 6600000,500100 6600100,500050 6600100,500070 6600050,"
                               "500030 6600050,500050 6600100,500000 6600100,500000 6600000))"});
    const PolygonTable table = read(*source);
    EXPECT_EQ(table.areas[0].m2(), 9000);
    EXPECT_TRUE(table.findings.empty());
}

TEST_F(PolygonTableTest, CountsEmptyMissingAndLinesApart) {
    const auto source = layer({square, "", "POLYGON EMPTY", "LINESTRING(0 0,1 1)",
                               "GEOMETRYCOLLECTION(POINT(0 0),POLYGON((500200 6600000,500300 6600000,500300 6600100,"
                               "500200 6600000)))"});
    const PolygonTable table = read(*source);
    EXPECT_EQ(table.features_read, 5);
    EXPECT_EQ(table.areas.size(), 2U); // the square, and the polygon in the collection
    EXPECT_EQ(table.findings.count(FindingKind::null_geometry), 1U);
    EXPECT_EQ(table.findings.count(FindingKind::empty_geometry), 1U);
    EXPECT_EQ(table.findings.count(FindingKind::not_a_polygon), 1U);
}

TEST_F(PolygonTableTest, BringsAnotherZoneHome) {
    const auto source = layer({square});
    const PolygonTable home = read(*source);
    source->rewind();
    const PolygonTable zone_33 = read(*source, "EPSG:25833");
    // On its meridian zone 32 shrinks lengths by 0.9996; 338 km west of zone 33's they grow by
    // 1 + 338^2 / (2 * 6380^2), so the areas differ by the square of that.
    EXPECT_NEAR(zone_33.areas[0].m2() / home.areas[0].m2(), std::pow(1 + 338.0 * 338 / (2 * 6380.0 * 6380), 2), 1e-4);
}

TEST_F(PolygonTableTest, ReadsDegreesInEitherAxisOrder) {
    const auto source = layer({"POLYGON((10 59,10.01 59,10.01 59.01,10 59.01,10 59))"}, "EPSG:4258");
    const PolygonTable table = read(*source);
    const Box box = table.polygons.box();
    EXPECT_NEAR(box.min_x, 557000, 2000);
    EXPECT_NEAR(box.min_y, 6540500, 2000);
}

TEST_F(PolygonTableTest, RefusesALayerOfNothingButLines) {
    const auto source = layer({"LINESTRING(0 0,1 1)", ""});
    EXPECT_THROW(read(*source), BadInput);
}

TEST_F(PolygonTableTest, StopsWhenAsked) {
    class Impatient : public Progress {
        bool cancelled() const override { return true; }
    } impatient;
    const auto source = layer(std::vector<std::string>(1200, square));
    EXPECT_THROW(read_polygons(*source, {shape::Crs::from_definition("EPSG:25832"), {}, {}, {}, &impatient}),
                 Cancelled);
}

} // namespace
} // namespace areal::source
