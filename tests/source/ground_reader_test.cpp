// SPDX-License-Identifier: GPL-2.0-or-later
//
// Points, lines and polygons as ground: one feature each, in the account's CRS, with a finding for what had no
// width.
#include "source/ground_reader.h"

#include "base/failure.h"
#include "source/memory_source.h"
#include "source/ogr_geometry.h"

#include <gtest/gtest.h>
#include <ogr_geometry.h>

#include <map>

namespace areal::source {
namespace {

Feature feature(std::int64_t id, const char* wkt, std::optional<std::string> kind) {
    OGRGeometry* made = nullptr;
    OGRGeometryFactory::createFromWkt(wkt, nullptr, &made);
    const std::unique_ptr<OGRGeometry> geometry(made);
    Feature result;
    result.id = id;
    result.values = {std::move(kind)};
    read_geometry(geometry.get(), false, result);
    return result;
}

MemorySource layer(std::vector<Feature> features, const char* crs = "EPSG:25832") {
    LayerInfo info;
    info.name = "veger";
    info.fields = {{"vegkategori", "text"}};
    info.crs = shape::Crs::from_definition(crs);
    return {info, std::move(features)};
}

GroundWishes wishes(std::map<std::string, double> lines_m) {
    GroundWishes result{{shape::Crs::from_definition("EPSG:25832"), {0}, {}, {}, nullptr}, {}};
    result.reach_m = [lines_m](const Feature& f, GroundGeometry geometry) -> std::optional<double> {
        if (geometry != GroundGeometry::line)
            return geometry == GroundGeometry::point ? std::optional(1.0) : std::nullopt;
        const auto found = lines_m.find(f.values[0].value_or(""));
        return found == lines_m.end() ? std::nullopt : std::optional(found->second);
    };
    return result;
}

TEST(GroundReader, TakesEachFeatureByItsOwnWidth) {
    auto source = layer(
        {feature(7, "LINESTRING(500000 6600000,500100 6600000)", "E"),
         feature(8, "LINESTRING(500000 6600000,500000 6600100)", "K"),
         feature(9, "MULTIPOLYGON(((500500 6600000,500510 6600000,500510 6600010,500500 6600000)))", std::nullopt)});
    const PolygonTable table = read_ground(source, wishes({{"E", 4.5}, {"K", 2}}));
    ASSERT_EQ(table.areas.size(), 3U);
    EXPECT_NEAR(table.areas[0].m2(), 900, 1e-3);
    EXPECT_NEAR(table.areas[1].m2(), 400, 1e-3);
    EXPECT_EQ(table.areas[2].m2(), 50);
    EXPECT_EQ(table.ids, (std::vector<std::int64_t>{7, 8, 9}));
    EXPECT_EQ(table.values[0][0], "E");
    EXPECT_TRUE(table.findings.empty()) << "a polygon needs no width";
}

TEST(GroundReader, ListsWhatHasNoWidth) {
    auto source = layer({feature(1, "LINESTRING(500000 6600000,500100 6600000)", "E"),
                         feature(2, "LINESTRING(500000 6600000,500100 6600000)", "?"),
                         feature(3, "MULTILINESTRING((500000 6600000,500100 6600000))", std::nullopt)});
    const PolygonTable table = read_ground(source, wishes({{"E", 4.5}}));
    EXPECT_EQ(table.areas.size(), 1U);
    EXPECT_EQ(table.features_read, 3);
    ASSERT_EQ(table.findings.count(FindingKind::no_width), 1U);
    EXPECT_NE(table.findings.list().back().sentence.english().find("Features: 2"), std::string::npos);
}

TEST(GroundReader, DrawsAMixedFeatureAsOnePieceOfGround) {
    // A road 4 m wide into a yard, and a well beside it.
    auto source =
        layer({feature(1,
                       "GEOMETRYCOLLECTION(LINESTRING(500000 6600000,500100 6600000),"
                       "POLYGON((500090 6599990,500110 6599990,500110 6600010,500090 6600010,500090 6599990)),"
                       "POINT(500050 6600100))",
                       "K")});
    const PolygonTable table = read_ground(source, wishes({{"K", 2}}));
    ASSERT_EQ(table.areas.size(), 1U);
    EXPECT_NEAR(table.areas[0].m2(), 90 * 4 + 400 + M_PI, 2 * M_PI * 0.01);
}

TEST(GroundReader, MeasuresInTheAccountsSystem) {
    // One degree of latitude north of 60° is 111.4 km; the width is metres of the account, not degrees.
    auto source = layer({feature(1, "LINESTRING(9 60,9 60.001)", "K")}, "EPSG:4258");
    const PolygonTable table = read_ground(source, wishes({{"K", 2}}));
    ASSERT_EQ(table.areas.size(), 1U);
    EXPECT_NEAR(table.areas[0].m2(), 111.41 * 0.9996 * 4, 0.2);
}

TEST(GroundReader, RefusesALayerThatTakesNoGround) {
    auto source = layer({feature(1, "LINESTRING(500000 6600000,500100 6600000)", "?")});
    EXPECT_THROW(read_ground(source, wishes({})), BadInput);
}

} // namespace
} // namespace areal::source
