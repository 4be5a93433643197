// SPDX-License-Identifier: GPL-2.0-or-later
//
// Every file of tests/zoo/geojson: refused with a sentence, or read with the findings and the area expected.
#include "source/ogr_source.h"
#include "source/polygon_table.h"
#include "zoo/expected.h"

#include <gtest/gtest.h>

#include <cstdio>

namespace areal::source {
namespace {

const std::filesystem::path geojson_folder = AREAL_SOURCE_DIR "/tests/zoo/geojson";

class ZooGeojson : public testing::TestWithParam<test::Expected> {};

PolygonTable read(const std::string& file) {
    const auto source = open_ogr({file, ""});
    return read_polygons(*source, {shape::Crs::from_definition("EPSG:25833"), {}, {}, {}, nullptr});
}

TEST_P(ZooGeojson, IsReadAsExpected) {
    const test::Expected& expected = GetParam();
    const std::string file = (geojson_folder / expected["file"]).string();
    if (!expected["refused"].empty()) {
        EXPECT_EQ(test::refusal([&] { read(file); }, expected["refused"]), "");
        return;
    }
    const PolygonTable table = read(file);
    EXPECT_EQ(std::to_string(table.polygons.feature_count()), expected["polygons"]);
    EXPECT_EQ(test::kinds_of(table.findings), expected["findings"]);
    double area_m2 = 0;
    for (const ExactArea area : table.areas)
        area_m2 += area.m2();
    EXPECT_NEAR(area_m2, std::stod(expected["area_m2"]), 0.01 + 1e-9 * area_m2);
}

INSTANTIATE_TEST_SUITE_P(Files, ZooGeojson, testing::ValuesIn(test::expectations(geojson_folder)), test::name_of);

TEST(ZooGeojsonFiles, AreAllExpected) {
    test::each_file_is_expected(geojson_folder);
}

} // namespace
} // namespace areal::source
