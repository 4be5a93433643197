// SPDX-License-Identifier: GPL-2.0-or-later
//
// Roads, railways and buildings as ground by the shipped width table, by their own width, and as the user says.
#include "accounting/structure_layer.h"

#include "accounting/memory_layers.h"
#include "accounting/shipped.h"

#include <gmock/gmock.h>

namespace areal::test {
namespace {

using accounting::StructureLayer;
using accounting::WidthChoice;

source::Feature line(double length_m, std::vector<std::optional<std::string>> values) {
    source::Feature feature;
    feature.kind = source::GeometryKind::not_polygons;
    feature.lines = {{{500000, 6600000}, {500000 + length_m, 6600000}}};
    feature.values = std::move(values);
    return feature;
}

source::Feature point(std::vector<std::optional<std::string>> values) {
    source::Feature feature;
    feature.kind = source::GeometryKind::not_polygons;
    feature.points = {{500000, 6600000}};
    feature.values = std::move(values);
    return feature;
}

StructureLayer read(const std::vector<std::string>& fields, std::vector<source::Feature> features,
                    const WidthChoice& choice = {}) {
    source::LayerInfo info;
    info.name = info.layer = "data";
    for (const std::string& field : fields)
        info.fields.push_back({field, "text"});
    info.crs = shape::Crs::from_definition("EPSG:25832");
    source::MemorySource memory(info, std::move(features));
    return read_structures(input(memory), "built", *info.crs, choice, english(), nullptr);
}

TEST(StructureLayer, ARoadIsAsWideAsItsCategory) {
    const StructureLayer roads = read({"VEGKATEGORI"}, {line(100, {"E"}), line(100, {"Kommunal veg"}),
                                                        line(100, {"Europaveg"}), line(100, {std::nullopt})});
    EXPECT_EQ(roads.record.kind, "road");
    ASSERT_EQ(roads.table.areas.size(), 4U);
    EXPECT_NEAR(roads.table.areas[0].m2(), 900, 1e-3);
    EXPECT_NEAR(roads.table.areas[1].m2(), 400, 1e-3);
    EXPECT_NEAR(roads.table.areas[2].m2(), 900, 1e-3);
    EXPECT_NEAR(roads.table.areas[3].m2(), 400, 1e-3) << "a road nobody classified has the width of the last row";
    EXPECT_EQ(roads.codes[2], "E");
    EXPECT_EQ(roads.table.findings.count(FindingKind::width_used), 3U) << "E, K and none";
}

TEST(StructureLayer, ItsOwnWidthBeatsTheTableAndTheUserBeatsBoth) {
    const std::vector<std::string> fields{"vegkategori", "bredde"};
    EXPECT_NEAR(read(fields, {line(100, {"E", "20"})}).table.areas[0].m2(), 2000, 1e-3);
    EXPECT_NEAR(read(fields, {line(100, {"E", "-1"})}).table.areas[0].m2(), 900, 1e-3) << "no width at all";
    WidthChoice choice;
    choice.lines_m = 3;
    EXPECT_NEAR(read(fields, {line(100, {"E", "20"})}, choice).table.areas[0].m2(), 600, 1e-3);
    choice.by_code["E"] = 15;
    EXPECT_NEAR(read(fields, {line(100, {"E", "20"})}, choice).table.areas[0].m2(), 3000, 1e-3);
}

TEST(StructureLayer, ATunnelTakesNoGround) {
    const StructureLayer roads =
        read({"vegkategori", "medium"}, {line(100, {"F", "T"}), line(100, {"F", "U"}), line(100, {"F", "L"})});
    EXPECT_EQ(roads.table.areas.size(), 2U);
    EXPECT_EQ(roads.table.findings.count(FindingKind::other_vertical_level), 1U);
}

TEST(StructureLayer, RailwaysAndBuildingsHaveWidthsOfTheirOwn) {
    const StructureLayer railway = read({"objtype", "jernbanetype", "sporantall"}, {line(100, {"Bane", "J", "D"})});
    EXPECT_EQ(railway.record.kind, "railway");
    EXPECT_NEAR(railway.table.areas[0].m2(), 2200, 1e-3);
    const StructureLayer building = read({"bygningsnummer", "bygningstype"}, {point({"12345", "111"})});
    EXPECT_EQ(building.record.kind, "building");
    EXPECT_NEAR(building.table.areas[0].m2(), M_PI * 100, 2 * M_PI * 10 * 0.01);
}

TEST(StructureLayer, WhatIsNotRecognisedHasTheWidthOfEveryKind) {
    const StructureLayer strange = read({"foo"}, {line(100, {"bar"})});
    EXPECT_EQ(strange.record.kind, "unknown");
    EXPECT_NEAR(strange.table.areas[0].m2(), 400, 1e-3);
}

} // namespace
} // namespace areal::test
