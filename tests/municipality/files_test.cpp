// SPDX-License-Identifier: GPL-2.0-or-later
//
// The same municipality under four namings, three formats and two types of code: what is written is what was
// drawn, and every layer is recognised as what it is.
#include "municipality/files.h"

#include "codes/recogniser.h"
#include "municipality/read_back.h"

#include <gtest/gtest.h>

#include <cpl_error.h>

#include <tuple>

namespace areal::fixture {
namespace {

class MunicipalityFiles : public testing::TestWithParam<std::tuple<Naming, std::string, bool>> {};

TEST_P(MunicipalityFiles, AreWhatWasDrawnAndAreRecognised) {
    static const Municipality m(20261122);
    static const codes::Recogniser recogniser = codes::Recogniser::load(AREAL_SOURCE_DIR "/resources");
    const auto& [naming, driver, numbers] = GetParam();
    const auto folder = std::filesystem::temp_directory_path() /
                        ("areal_municipality_" + std::to_string(int(naming)) + driver + (numbers ? "1" : "0"));
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    // Shapefiles cut names and GDAL says so each time; that is what is tested here.
    CPLPushErrorHandler(CPLQuietErrorHandler);
    for (const auto& [name, layer, schema] : std::vector<std::tuple<const char*, const Layer*, const char*>>{
             {"kommuneplan", &m.plan_in_force, "kp_2008"},
             {"ar5", &m.ar5, "ar5"},
             {"grunnkart", &m.grunnkart, "grunnkart"},
             {"reguleringsplan", &m.zoning_plans, "rp_2008"},
             {"naturtyper_mdir", &m.nature_mdir, "naturtyper_mdir"}}) {
        Delivery delivery{naming, driver, numbers, name};
        const auto paths = write_files(m, folder, delivery);
        ASSERT_EQ(paths.size(), 1U);
        const ReadBack read = read_back(paths[0]);
        std::int64_t drawn_m2 = 0;
        for (const Feature& feature : layer->features)
            drawn_m2 += feature.area_m2;
        EXPECT_EQ(read.features, layer->features.size()) << name;
        EXPECT_DOUBLE_EQ(read.area_m2, double(drawn_m2)) << name;
        const codes::Recognition card = recogniser.recognise(read.profile);
        EXPECT_EQ(card.schema, schema) << name;
        EXPECT_DOUBLE_EQ(card.known_share, 1.0) << name;
        if (std::string(name) == "kommuneplan") {
            for (const char* role : {"status", "plan_id", "plan_status", "in_force", "vertical_level"})
                EXPECT_NE(card.field(role), "") << role;
        }
        for (const codes::ObjectPart& part : card.parts)
            EXPECT_NE(part.code_field, "") << part.objtype;
    }
    CPLPopErrorHandler();
    std::filesystem::remove_all(folder);
}

INSTANTIATE_TEST_SUITE_P(Deliveries, MunicipalityFiles,
                         testing::Combine(testing::Values(Naming::sosi, Naming::plain, Naming::gml, Naming::ogc),
                                          testing::Values("GPKG", "ESRI Shapefile", "GeoJSON"), testing::Bool()));

} // namespace
} // namespace areal::fixture
