// SPDX-License-Identifier: GPL-2.0-or-later
//
// Every ring set of tests/zoo/rings read as a polygon with holes: touching, nested, crossing and outside rings, and
// ground only where the shell winds and no hole does.
#include "source/memory_source.h"
#include "source/polygon_table.h"
#include "zoo/expected.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <iterator>

namespace areal::source {
namespace {

const std::filesystem::path rings_folder = AREAL_SOURCE_DIR "/tests/zoo/rings";

// [[[x,y],[x,y]...],[[x,y]...]]: the first ring is the shell.
shape::FeatureShape rings_of(const std::string& text) {
    shape::FeatureShape shape;
    int depth = 0;
    std::vector<double> numbers;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '[' && ++depth == 2)
            shape.push_back({shape.empty() ? shape::RingRole::shell : shape::RingRole::hole, {}});
        if (text[i] == '-' || std::isdigit(static_cast<unsigned char>(text[i])) != 0) {
            char* end = nullptr;
            numbers.push_back(std::strtod(text.c_str() + i, &end));
            i = std::size_t(end - text.c_str()) - 1;
        }
        if (text[i] == ']' && depth-- == 3) {
            shape.back().points.push_back({numbers.at(0), numbers.at(1)});
            numbers.clear();
        }
    }
    for (shape::Ring& ring : shape)
        if (!ring.points.empty() && !(ring.points.front() == ring.points.back()))
            ring.points.push_back(ring.points.front());
    return shape;
}

class ZooRings : public testing::TestWithParam<test::Expected> {};

TEST_P(ZooRings, HoldTheGroundTheyShould) {
    const test::Expected& expected = GetParam();
    std::ifstream in(rings_folder / expected["file"]);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    LayerInfo info;
    info.name = expected["file"];
    info.crs = shape::Crs::from_definition("EPSG:25833");
    Feature feature;
    feature.kind = GeometryKind::polygons;
    feature.shape = rings_of(text);
    MemorySource source(info, {feature});
    ReadWishes wishes{*info.crs, {}, {}, {}, nullptr};
    wishes.may_be_empty = true;
    const PolygonTable table = read_polygons(source, wishes);
    const double got_m2 = table.areas.empty() ? 0 : table.areas[0].m2();
    const double area_m2 = std::stod(expected["area_m2"]);
    EXPECT_NEAR(got_m2, area_m2, 1e-6 + 1e-9 * area_m2);
    EXPECT_EQ(test::kinds_of(table.findings), expected["findings"]);
}

INSTANTIATE_TEST_SUITE_P(Files, ZooRings, testing::ValuesIn(test::expectations(rings_folder)), test::name_of);

TEST(ZooRingsFiles, AreAllExpected) {
    test::each_file_is_expected(rings_folder);
}

} // namespace
} // namespace areal::source
