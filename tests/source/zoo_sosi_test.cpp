// SPDX-License-Identifier: GPL-2.0-or-later
//
// Every file of tests/zoo/sosi against tests/zoo/sosi/expected.csv.
#include "base/failure.h"
#include "source/ogr_source.h"
#include "source/polygon_table.h"
#include "zoo/expected.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>

namespace areal::source {
namespace {

namespace fs = std::filesystem;

const fs::path sosi_folder = AREAL_SOURCE_DIR "/tests/zoo/sosi";

double length_m(const Feature& feature) {
    double sum = 0;
    for (const auto& line : feature.lines)
        for (std::size_t i = 1; i < line.size(); ++i)
            sum += std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
    return sum;
}

class ZooSosi : public testing::TestWithParam<test::Expected> {};

void hold_layer(FeatureSource& source, const test::Expected& expected) {
    std::int64_t features = 0;
    double length = 0;
    bool has_value = false;
    Feature feature;
    source.rewind();
    while (source.next(feature)) {
        ++features;
        length += length_m(feature);
        for (std::size_t i = 0; i < source.info().fields.size(); ++i)
            has_value = has_value ||
                        (source.info().fields[i].name == expected["field"] && feature.values[i] == expected["value"]);
    }
    EXPECT_EQ(std::to_string(features), expected["features"]);
    EXPECT_EQ(has_value, !expected["field"].empty());
    if (!expected["length_m"].empty()) {
        EXPECT_NEAR(length, std::stod(expected["length_m"]), 0.005);
    }
}

TEST_P(ZooSosi, IsReadAsExpected) {
    const test::Expected& expected = GetParam();
    const DatasetName name{(sosi_folder / expected["file"]).string(), expected["layer"]};
    if (!expected["refused"].empty()) {
        EXPECT_EQ(test::refusal([&] { open_ogr(name); }, expected["refused"]), "");
        return;
    }
    const auto source = open_ogr(name, LayerNeed::any_geometry);
    ASSERT_TRUE(source->info().crs);
    EXPECT_EQ(source->info().crs->id(), expected["crs"]);
    hold_layer(*source, expected);
    Findings findings = source->info().opening;
    if (expected["layer"] == "polygons") {
        const PolygonTable table = read_polygons(*source, {*source->info().crs, {}, {}, {}, nullptr});
        findings = table.findings;
        double area_m2 = 0;
        for (const ExactArea area : table.areas)
            area_m2 += area.m2();
        if (!expected["area_m2"].empty()) {
            EXPECT_NEAR(area_m2, std::stod(expected["area_m2"]), 0.001);
        }
    }
    EXPECT_EQ(test::kinds_of(findings), expected["findings"]);
}

INSTANTIATE_TEST_SUITE_P(Files, ZooSosi, testing::ValuesIn(test::expectations(sosi_folder)), test::name_of);

// The driver prints its complaints to standard output, where a card in JSON stands alone.
TEST(ZooSosiFiles, AreReadWithoutAWordOnStandardOutput) {
    for (const test::Expected& expected : test::expectations(sosi_folder)) {
        if (!expected["refused"].empty())
            continue;
        testing::internal::CaptureStdout();
        const auto source =
            open_ogr({(sosi_folder / expected["file"]).string(), expected["layer"]}, LayerNeed::any_geometry);
        Feature feature;
        while (source->next(feature)) {
        }
        std::fflush(stdout);
        EXPECT_EQ(testing::internal::GetCapturedStdout(), "") << expected["file"];
    }
}

TEST(ZooSosiFiles, AreAllExpected) {
    test::each_file_is_expected(sosi_folder);
}

TEST(ZooSosiFiles, AreLeftAsTheyWere) {
    for (const auto& entry : fs::recursive_directory_iterator(sosi_folder))
        EXPECT_TRUE(entry.is_regular_file()) << entry.path() << " was left by a reader";
}

} // namespace
} // namespace areal::source
