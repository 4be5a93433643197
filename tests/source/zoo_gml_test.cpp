// SPDX-License-Identifier: GPL-2.0-or-later
//
// Every file of tests/zoo/gml: what breaks a rule is named, by the file's own check or when its polygons are read, and
// a file that keeps the rules gives nothing.
#include "base/failure.h"
#include "source/ogr_source.h"
#include "source/polygon_table.h"
#include "zoo/expected.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace areal::source {
namespace {

const std::filesystem::path gml_folder = AREAL_SOURCE_DIR "/tests/zoo/gml";

class ZooGml : public testing::TestWithParam<test::Expected> {};

// What opening and reading every layer of the file has to say.
Findings all_findings(const std::string& file) {
    Findings findings;
    for (const std::string& layer : layer_names(file, LayerNeed::any_geometry)) {
        const auto source = open_ogr({file, layer}, LayerNeed::any_geometry);
        if (findings.empty())
            findings = source->info().opening; // the same for each layer
        if (!source->info().crs)
            continue;
        try {
            ReadWishes wishes{shape::Crs::from_definition("EPSG:25832"), {}, {}, {}, nullptr};
            wishes.may_be_empty = true;
            const PolygonTable table = read_polygons(*source, wishes);
            for (const Finding& finding : table.findings.list())
                if (finding.kind == FindingKind::invalid_geometry_repaired ||
                    finding.kind == FindingKind::geometry_unresolved)
                    findings.add(finding);
        } catch (const BadInput&) {
            EXPECT_GT(findings.count(FindingKind::format_rule_broken), 0U) << "refused without a reason: " << layer;
        }
    }
    return findings;
}

TEST_P(ZooGml, IsJudgedAsExpected) {
    const test::Expected& expected = GetParam();
    const Findings findings = all_findings((gml_folder / expected["file"]).string());
    EXPECT_EQ(test::kinds_of(findings), expected["findings"]);
    std::string sentences;
    for (const Finding& finding : findings.list())
        sentences += finding.sentence.english() + "\n";
    EXPECT_THAT(sentences, testing::HasSubstr(expected["sentence"]));
}

INSTANTIATE_TEST_SUITE_P(Files, ZooGml, testing::ValuesIn(test::expectations(gml_folder)), test::name_of);

// The two differ in a gml:id and in no reference, so no rule on references can pass one and fail the other.
TEST(ZooGmlFiles, TheSameReferencesAreJudgedAlikeWhateverTheFileIsCalled) {
    const auto note = [](const char* file) {
        const Findings findings = all_findings((gml_folder / file).string());
        for (const Finding& finding : findings.list())
            if (finding.kind == FindingKind::note) {
                std::string sentence = finding.sentence.english();
                return sentence.replace(sentence.find(file), std::string(file).size(), "");
            }
        return std::string();
    };
    EXPECT_NE(note("gml.xlink.1-2D-fail.gml"), "");
    EXPECT_EQ(note("gml.xlink.1-2D-fail.gml"), note("gml.gmlid.1-2D-pass.gml"));
}

TEST(ZooGmlFiles, AreAllExpected) {
    test::each_file_is_expected(gml_folder);
}

} // namespace
} // namespace areal::source
