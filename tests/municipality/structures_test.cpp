// SPDX-License-Identifier: GPL-2.0-or-later
//
// Roads given as lines and buildings given as polygons, from files, as the ground they are known to take.
#include "accounting/structure_layer.h"

#include "municipality/answers.h"
#include "municipality/area_sums.h"
#include "municipality/files.h"
#include "source/ogr_source.h"

#include <gtest/gtest.h>

#include <unistd.h>

#include <cpl_error.h>

#include <cmath>
#include <map>

namespace areal::fixture {
namespace {

class StructuresOfDelivery : public testing::TestWithParam<const char*> {};

AreaTable ground_m2(const std::string& layer, const std::string& driver, std::string& kind) {
    static const accounting::Meanings meanings(AREAL_SOURCE_DIR "/resources", Language::nb);
    const auto folder =
        std::filesystem::temp_directory_path() / ("areal_structures_" + layer + driver + std::to_string(getpid()));
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    CPLPushErrorHandler(CPLQuietErrorHandler); // names cut in shapefiles
    const auto path = write_files(municipality(), folder, {Naming::gml, driver, false, layer})[0];
    CPLPopErrorHandler();
    AreaTable table;
    {
        const auto source = source::open_ogr({path.string(), ""}, source::LayerNeed::any_geometry);
        accounting::NamedSource input;
        input.source = source.get();
        const accounting::StructureLayer read =
            read_structures(input, "built", shape::Crs::from_definition("EPSG:25832"), {}, meanings, nullptr);
        kind = read.record.kind;
        std::map<std::string, double> sums_m2;
        for (std::size_t i = 0; i < read.codes.size(); ++i)
            sums_m2[read.codes[i]] += read.table.areas[i].m2();
        for (const auto& [code, sum] : sums_m2)
            table[{code}] = std::llround(sum * 100); // to a square decimetre
    }
    std::filesystem::remove_all(folder);
    return table;
}

AreaTable in_square_decimetres(AreaTable table) {
    for (auto& [key, area] : table)
        area *= 100;
    return table;
}

TEST_P(StructuresOfDelivery, RoadsAreAsWideAsTheySay) {
    std::string kind;
    EXPECT_EQ(ground_m2("veg", GetParam(), kind), in_square_decimetres(ground_by(municipality().roads, "vegkategori")));
    EXPECT_EQ(kind, "road");
}

TEST_P(StructuresOfDelivery, BuildingsStandAsTheyAreDrawn) {
    std::string kind;
    EXPECT_EQ(ground_m2("bygning", GetParam(), kind),
              in_square_decimetres(ground_by(municipality().buildings, "bygningstype")));
    EXPECT_EQ(kind, "building");
}

INSTANTIATE_TEST_SUITE_P(Formats, StructuresOfDelivery, testing::Values("GPKG", "ESRI Shapefile", "GeoJSON"),
                         [](const auto& info) {
                             std::string name = info.param;
                             std::erase(name, ' ');
                             return name;
                         });

} // namespace
} // namespace areal::fixture
