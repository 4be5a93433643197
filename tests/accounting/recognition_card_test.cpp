// SPDX-License-Identifier: GPL-2.0-or-later
//
// The recognition card of real and sample files: what each layer is, what is summed, what is not, and its dates.
#include "accounting/recognition_card.h"

#include "accounting/memory_layers.h"
#include "accounting/shipped.h"
#include "source/ogr_source.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <map>

namespace areal::test {
namespace {

using nlohmann::json;

json card_of(const std::string& name) {
    static const accounting::Meanings english(AREAL_SOURCE_DIR "/resources", Language::en);
    const auto source = source::open_ogr(source::DatasetName::parse(name), source::LayerNeed::any_geometry);
    return json::parse(accounting::recognition_json(*source, english));
}

TEST(RecognitionCard, TheSaltdalPlanListsItsPurposesAndZonesApart) {
    const json card = card_of(samples + "saltdal_regplan.sos|layername=polygons");
    EXPECT_EQ(card["schema"], "rp_2008");
    std::map<std::string, std::pair<int, std::string>> parts;
    for (const json& part : card["parts"])
        parts[part["objtype"]] = {part["rows"], part["part"]};
    const std::map<std::string, std::pair<int, std::string>> in_the_file{{"RpArealformålOmråde", {49, "purpose"}},
                                                                         {"RpBestemmelseOmråde", {22, "provision"}},
                                                                         {"RpSikringSone", {3, "zone"}},
                                                                         {"RpAngittHensynSone", {2, "zone"}},
                                                                         {"RpFareSone", {1, "zone"}},
                                                                         {"RpOmråde", {1, "outline"}}};
    EXPECT_EQ(parts, in_the_file);
    EXPECT_EQ(card["dates"]["in_force"]["newest"], "2017-11-09");
}

TEST(RecognitionCard, TheSaltdalPlanHasThePurposesAndLevelsItsFileHas) {
    const auto source = source::open_ogr(source::DatasetName::parse(samples + "saltdal_regplan.sos"));
    std::map<std::string, std::size_t> at;
    for (std::size_t i = 0; i < source->info().fields.size(); ++i)
        at[source->info().fields[i].name] = i;
    std::map<std::string, int> purposes, levels;
    source::Feature feature;
    while (source->next(feature)) {
        if (feature.values[at.at("objekttypenavn")] == "RpArealformålOmråde")
            ++purposes[feature.values[at.at("arealformål")].value_or("")];
        ++levels[feature.values[at.at("vertikalnivå")].value_or("")];
    }
    const std::map<std::string, int> in_the_file{{"2011", 1}, {"2015", 3}, {"2018", 19}, {"2019", 1}, {"2025", 2},
                                                 {"2080", 1}, {"3040", 2}, {"5100", 18}, {"6001", 2}};
    EXPECT_EQ(purposes, in_the_file);
    EXPECT_EQ(levels, (std::map<std::string, int>{{"2", 78}}));
}

TEST(RecognitionCard, CasesOutsideAnyPlanAreRecognised) {
    const json card = card_of(samples + "maridalen_saker_synthetic.gpkg");
    EXPECT_EQ(card["kind"], "cases");
    const std::map<std::string, std::string> fields{{"cause", "ÅRSAK"}, {"case_ref", "SAK"}, {"until", "TILDATO"}};
    EXPECT_EQ(card["fields"], fields);
    EXPECT_EQ(card["ignored_fields"], json::array({"SYNTETISK"}));
}

TEST(RecognitionCard, InWordsSaysTheCoordinateSystemAndWhatWasPassedOver) {
    static const accounting::Meanings english(AREAL_SOURCE_DIR "/resources", Language::en);
    const auto source = source::open_ogr({samples + "maridalen_saker_synthetic.gpkg", ""});
    const std::vector<std::string> lines = accounting::recognition_lines(*source, english);
    EXPECT_THAT(lines,
                testing::IsSupersetOf({"  Coordinate system: EPSG:25832.", "  Fields that play no role: SYNTETISK.",
                                       "  until from 2027-12-31 to 2027-12-31; without a date: 2."}));
}

// As the urban area of the Arcachon data, whose field couverture is empty.
TEST(RecognitionCard, AFieldWithoutOneCodeMakesNoLandCover) {
    static const accounting::Meanings english(AREAL_SOURCE_DIR "/resources", Language::en);
    source::MemorySource town = layer("Enveloppe_Urbaine", {"couverture", "name"},
                                      {{rectangle(0, 0, 10, 10), {"", "a"}}, {rectangle(10, 0, 20, 10), {"", "b"}}});
    EXPECT_EQ(json::parse(accounting::recognition_json(town, english))["kind"], "unknown");
    EXPECT_THAT(accounting::recognition_lines(town, english), testing::Contains(testing::HasSubstr("couverture")))
        << "and it is said why";
}

TEST(RecognitionCard, EachLayerOfAPlanInGmlIsReadForWhatItIs) {
    const std::string file = AREAL_SOURCE_DIR "/tests/zoo/gml/gml.avgr.1-pass.gml";
    const json purposes = card_of(file + "|layername=RpArealformålOmråde");
    EXPECT_EQ(purposes["schema"], "rp_2008");
    EXPECT_EQ(purposes["parts"][0]["part"], "purpose");
    EXPECT_EQ(purposes["code_field"], "arealformål");
    EXPECT_EQ(card_of(file + "|layername=RpOmråde")["parts"][0]["part"], "outline");
    EXPECT_EQ(purposes["crs"], "EPSG:25832");
}

} // namespace
} // namespace areal::test
