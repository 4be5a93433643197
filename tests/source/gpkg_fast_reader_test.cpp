// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/gpkg_fast_reader.h"

#include "source/ogr_source.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <filesystem>

namespace areal::source {
namespace {

using ::testing::ElementsAre;

class GpkgFastReader : public ::testing::Test {
  protected:
    void SetUp() override {
        GDALAllRegister();
        m_file = std::filesystem::path(::testing::TempDir()) /
                 (std::string(::testing::UnitTest::GetInstance()->current_test_info()->name()) + ".gpkg");
        std::filesystem::remove(m_file);
        GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("GPKG");
        m_set.reset(driver->Create(m_file.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
    }

    OGRLayer* add_layer(const char* name, OGRwkbGeometryType type) {
        OGRSpatialReference crs;
        crs.importFromEPSG(25832);
        OGRLayer* layer = m_set->CreateLayer(name, &crs, type);
        OGRFieldDefn code("cls", OFTInteger), text("navn \"x\"", OFTString);
        layer->CreateField(&code);
        layer->CreateField(&text);
        return layer;
    }

    static void add(OGRLayer* layer, const char* wkt, std::optional<int> code = {}, const char* text = nullptr) {
        OGRFeature feature(layer->GetLayerDefn());
        OGRGeometry* geometry = nullptr;
        if (wkt != nullptr)
            ASSERT_EQ(OGRGeometryFactory::createFromWkt(wkt, nullptr, &geometry), OGRERR_NONE);
        feature.SetGeometryDirectly(geometry);
        if (code)
            feature.SetField(0, *code);
        if (text != nullptr)
            feature.SetField(1, text);
        ASSERT_EQ(layer->CreateFeature(&feature), OGRERR_NONE);
    }

    std::optional<GpkgLayer> read(const std::string& layer = "", std::vector<std::string> columns = {}) {
        m_set.reset();
        return read_gpkg_fast({m_file.string(), layer, std::move(columns)});
    }

    void expect_same_as_ogr(const GpkgLayer& fast) {
        auto source = open_ogr(DatasetName{m_file.string(), fast.layer});
        Feature feature;
        shape::FeatureIndex f = 0;
        for (; source->next(feature); ++f) {
            ASSERT_LT(f, fast.polygons.feature_count());
            EXPECT_EQ(fast.ids[f], feature.id);
            const std::size_t begin = fast.polygons.ring_begin(f);
            ASSERT_EQ(fast.polygons.ring_end(f) - begin, feature.shape.size()) << "feature " << f;
            for (std::size_t r = 0; r < feature.shape.size(); ++r) {
                EXPECT_EQ(fast.polygons.ring(begin + r).role, feature.shape[r].role);
                EXPECT_TRUE(std::ranges::equal(fast.polygons.ring(begin + r).points, feature.shape[r].points));
            }
        }
        EXPECT_EQ(f, fast.polygons.feature_count());
    }

    std::filesystem::path m_file;
    GDALDatasetUniquePtr m_set;
};

TEST_F(GpkgFastReader, GivesWhatOgrGives) {
    OGRLayer* layer = add_layer("plan", wkbUnknown);
    add(layer, "POLYGON ((0 0,9 0,9 9,0 9,0 0),(1 1,1 2,2 2,2 1,1 1))");
    add(layer, "MULTIPOLYGON (((0 0,9 0,9 9,0 0)),((20 0,29 0,29 9,20 0),(28 1,28 2,27 1,28 1)))");
    add(layer, "POLYGON Z ((0 0 5,9 0 5,9 9 5,0 0 5))");
    add(layer, "POLYGON M ((0 0 5,9 0 5,9 9 5,0 0 5))");
    add(layer, "MULTIPOLYGON ZM (((0 0 5 6,9 0 5 6,9 9 5 6,0 0 5 6)))");
    add(layer, "POLYGON EMPTY");
    add(layer, "MULTIPOLYGON EMPTY");
    add(layer, nullptr);
    const auto fast = read();
    ASSERT_TRUE(fast);
    EXPECT_EQ(fast->layer, "plan");
    EXPECT_EQ(fast->srs_id, 25832);
    EXPECT_TRUE(fast->had_heights);
    EXPECT_EQ(fast->polygons.feature_count(), 8U);
    expect_same_as_ogr(*fast);
}

TEST_F(GpkgFastReader, CodesEachValueOnce) {
    OGRLayer* layer = add_layer("cover", wkbPolygon);
    const char* square = "POLYGON ((0 0,9 0,9 9,0 0))";
    add(layer, square, 30, "skog");
    add(layer, square, 30, nullptr);
    add(layer, square, {}, "");
    add(layer, square, 21, "skog");
    const auto fast = read("cover", {"cls", "navn \"x\""});
    ASSERT_TRUE(fast);
    EXPECT_THAT(fast->columns[0].values, ElementsAre("30", std::nullopt, "21"));
    EXPECT_THAT(fast->columns[0].value_of_feature, ElementsAre(0, 0, 1, 2));
    EXPECT_THAT(fast->columns[1].values, ElementsAre("skog", std::nullopt, ""));
    EXPECT_THAT(fast->columns[1].value_of_feature, ElementsAre(0, 1, 2, 0));
}

TEST_F(GpkgFastReader, LeavesCurvesToOgr) {
    OGRLayer* layer = add_layer("plan", wkbUnknown);
    add(layer, "POLYGON ((0 0,9 0,9 9,0 0))");
    add(layer, "CURVEPOLYGON (CIRCULARSTRING (0 0,1 1,2 0,1 -1,0 0))");
    EXPECT_FALSE(read());
}

TEST_F(GpkgFastReader, LeavesPointsToOgrWhichHasTheSentenceForThem) {
    add(add_layer("plan", wkbUnknown), "POINT (1 2)");
    EXPECT_FALSE(read());
}

TEST_F(GpkgFastReader, AsksForALayerWhenThereAreTwo) {
    add(add_layer("one", wkbPolygon), "POLYGON ((0 0,9 0,9 9,0 0))");
    add(add_layer("two", wkbPolygon), "POLYGON ((0 0,9 0,9 9,0 0))");
    EXPECT_FALSE(read());
    EXPECT_TRUE(read("two"));
    EXPECT_FALSE(read("three"));
}

TEST_F(GpkgFastReader, KnowsNoSuchColumn) {
    add(add_layer("plan", wkbPolygon), "POLYGON ((0 0,9 0,9 9,0 0))");
    EXPECT_FALSE(read("", {"formaal"}));
    EXPECT_TRUE(read("", {"cls"}));
}

TEST_F(GpkgFastReader, LeavesOtherFilesAlone) {
    m_set.reset();
    EXPECT_FALSE(read_gpkg_fast({"/does/not/exist.gpkg", "", {}}));
    EXPECT_FALSE(read_gpkg_fast({AREAL_SOURCE_DIR "/CMakeLists.txt", "", {}}));
}

} // namespace
} // namespace areal::source
