// SPDX-License-Identifier: GPL-2.0-or-later
//
// What is known of a place when themes lie on top of each other: the highest value counts, and "no hit", "not
// mapped" and "not computed" are never one for the other.
#include "accounting/evidence_layer.h"

#include "accounting/memory_layers.h"
#include "accounting/shipped.h"
#include "base/failure.h"
#include "shape/overlay.h"

#include <gmock/gmock.h>

namespace areal::test {
namespace {

using accounting::EvidenceLayer;
using accounting::Theme;
using accounting::ThemeRequest;
using accounting::ThemeState;

const std::vector<std::string> nature_fields{"naturtype", "hovedøkosystem", "lokalitetskvalitet"};

Patch nature(double x0, double x1, const std::optional<std::string>& quality) {
    return {rectangle(x0, 0, x1, 100), {"Slåttemark", "Semi-naturlig mark", quality}};
}

// Area in m2 by "state code" on a strip.
std::map<std::string, double> on_the_strip(const std::vector<accounting::ThemeLayer>& themes, std::size_t asked = 0) {
    EvidenceLayer evidence;
    for (const accounting::ThemeLayer& theme : themes)
        evidence.add(theme);
    shape::PolygonLayer strip;
    strip.begin_feature();
    strip.add_ring(shape::RingRole::shell, rectangle(0, 0, 400, 100)[0].points);
    const std::vector<const shape::PolygonLayer*> layers{&strip, &evidence.polygons().polygons};
    const shape::OverlayTable table = shape::overlay(layers);
    accounting::EvidenceGround ground(evidence, table.stacks[1]);
    std::map<std::string, double> result;
    for (const shape::OverlayRow& row : table.rows)
        if (row.stacks[0] != shape::no_polygon) {
            const accounting::ThemeOfPlace& place = ground.at(row.stacks[1]).themes[asked];
            std::string key(theme_state_name(place.state));
            if (place.best != nullptr)
                key += " " + place.best->code;
            result[key] += row.plan_area.m2();
        }
    return result;
}

accounting::ThemeLayer read(source::MemorySource& layer, source::MemorySource* mapped = nullptr,
                            const std::string& numbering = "") {
    ThemeRequest request{"naturtyper", input(layer), {}, numbering};
    if (mapped != nullptr)
        request.mapped = input(*mapped);
    return read_theme(request, shape::Crs::from_definition("EPSG:25832"), english(), nullptr);
}

TEST(EvidenceLayer, CountsTheHighestOfOverlappingValuesOnce) {
    source::MemorySource layer = test::layer(
        "nature", nature_fields,
        {nature(0, 200, "Lav kvalitet"), nature(100, 300, "Svært høy kvalitet"), nature(250, 300, "Høy kvalitet")});
    const accounting::ThemeLayer theme = read(layer);
    EXPECT_EQ(theme.theme.kind, "naturtyper_mdir");
    EXPECT_THAT(on_the_strip({theme}),
                testing::ElementsAre(testing::Pair("hit Lav", 10000), testing::Pair("hit Svært høy", 20000),
                                     testing::Pair("no_hit", 10000)));
}

TEST(EvidenceLayer, KeepsNotMappedApartFromNoHit) {
    source::MemorySource layer = test::layer("nature", nature_fields, {nature(0, 100, "Høy")});
    source::MemorySource mapped = test::layer("kartlagt", {}, {{rectangle(50, 0, 250, 100), {}}});
    EXPECT_THAT(on_the_strip({read(layer, &mapped)}),
                testing::ElementsAre(testing::Pair("hit Høy", 10000), testing::Pair("no_hit", 15000),
                                     testing::Pair("not_mapped", 15000)));
}

TEST(EvidenceLayer, KnowsThatNothingIsRegisteredInAnEmptyTheme) {
    source::MemorySource layer = test::layer("nature", nature_fields, {});
    source::MemorySource mapped = test::layer("kartlagt", {}, {{rectangle(0, 0, 400, 100), {}}});
    EXPECT_THAT(on_the_strip({read(layer, &mapped)}), testing::ElementsAre(testing::Pair("no_hit", 40000)));
}

TEST(EvidenceLayer, NeverReadsABareNumberAsAQuality) {
    source::MemorySource layer = test::layer("nature", nature_fields, {nature(0, 100, "1"), nature(50, 100, "Lav")});
    const accounting::ThemeLayer plain = read(layer);
    EXPECT_THAT(on_the_strip({plain}),
                testing::ElementsAre(testing::Pair("hit 1", 5000), testing::Pair("hit Lav", 5000),
                                     testing::Pair("no_hit", 30000)));
    EXPECT_EQ(plain.table.findings.area(FindingKind::unknown_code).m2(), 10000);
    EXPECT_EQ(read(layer, nullptr, "map_service").theme.values.front().code, "Svært høy");
    EXPECT_EQ(read(layer, nullptr, "kdd").theme.values.front().code, "Lav");
    EXPECT_THROW(read(layer, nullptr, "rank of my own"), BadInput);
}

TEST(EvidenceLayer, JoinsValuesOfOneRankAndTellsThemesApart) {
    source::MemorySource flood =
        test::layer("flom", {"kategori"},
                    {{rectangle(0, 0, 200, 100), {"200-årsflom"}}, {rectangle(100, 0, 300, 100), {"20-årsflom"}}});
    ThemeRequest request{"Flomsoner", input(flood), {}, ""};
    request.layer.fields["value"] = "kategori";
    const accounting::ThemeLayer theme =
        read_theme(request, shape::Crs::from_definition("EPSG:25832"), english(), nullptr);
    EXPECT_TRUE(theme.theme.is_exposure);
    EXPECT_EQ(theme.theme.kind, "flood");
    source::MemorySource quality = test::layer("nature", nature_fields, {nature(0, 400, "Lav")});
    EXPECT_THAT(on_the_strip({read(quality), theme}, 1),
                testing::ElementsAre(testing::Pair("hit 20-årsflom", 10000),
                                     testing::Pair("hit 20-årsflom+200-årsflom", 10000),
                                     testing::Pair("hit 200-årsflom", 10000), testing::Pair("no_hit", 10000)));
}

TEST(EvidenceLayer, ReadsTheHandbooksLettersInTheirRealOrder) {
    source::MemorySource layer =
        test::layer("hb13", {"naturtype", "bmverdi"},
                    {{rectangle(0, 0, 200, 100), {"D04", "C"}}, {rectangle(100, 0, 300, 100), {"D04", "B"}}});
    EXPECT_THAT(on_the_strip({read(layer)}),
                testing::ElementsAre(testing::Pair("hit B", 20000), testing::Pair("hit C", 10000),
                                     testing::Pair("no_hit", 10000)));
}

} // namespace
} // namespace areal::test
