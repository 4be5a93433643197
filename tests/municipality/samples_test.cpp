// SPDX-License-Identifier: GPL-2.0-or-later
//
// The files of sample_data/ are recognised as what their README says they are, every code known.
#include "codes/recogniser.h"
#include "municipality/read_back.h"

#include <gtest/gtest.h>

#include <ostream>

#include <gdal.h>

namespace areal::fixture {
namespace {

struct Sample {
    const char *file, *layer, *schema, *code_field;
    std::size_t features;
};

void PrintTo(const Sample& sample, std::ostream* out) {
    *out << sample.file << " " << sample.layer;
}

class SampleData : public testing::TestWithParam<Sample> {};

TEST_P(SampleData, IsRecognised) {
    static const codes::Recogniser recogniser = codes::Recogniser::load(AREAL_SOURCE_DIR "/resources");
    GDALAllRegister();
    const Sample& sample = GetParam();
    const ReadBack read = read_back(std::filesystem::path(AREAL_SOURCE_DIR "/sample_data") / sample.file, sample.layer);
    EXPECT_EQ(read.features, sample.features);
    const codes::Recognition card = recogniser.recognise(read.profile);
    EXPECT_EQ(card.schema, sample.schema);
    EXPECT_EQ(card.code_field(), sample.code_field);
    EXPECT_TRUE(card.unknown_codes.empty());
    EXPECT_TRUE(card.retired_codes.empty());
    EXPECT_EQ(card.known_share, card.code_list.empty() ? 0.0 : 1.0);
}

INSTANTIATE_TEST_SUITE_P(
    Files, SampleData,
    testing::Values(Sample{"saltdal_n1000.gpkg", "arealdekke", "n50", "objtype", 14},
                    Sample{"maridalen_n50.gpkg", "arealdekke", "n50", "objtype", 432},
                    Sample{"maridalen_gjeldende_synthetic.gpkg", "kp_arealformal", "kp_2008", "KPAREALFORMÅL", 19},
                    Sample{"maridalen_forslag_synthetic.gpkg", "kp_arealformal", "kp_2008", "KPAREALFORMÅL", 25},
                    Sample{"maridalen_restaurering_synthetic.gpkg", "restaurering", "restoration", "KLASSE_ETTER", 3},
                    Sample{"arcachon.gpkg", "lost_2015_2018", "ocsge_change", "cs_2018", 3970},
                    Sample{"arcachon.gpkg", "restored_2015_2018", "ocsge_change", "cs_2018", 1296},
                    Sample{"arcachon.gpkg", "communes", "boundary", "CODE_INSEE", 17}));

// A rectangle without gaps, so its parts are an oracle for every overlay.
TEST(SampleGround, TheMaridalenCoverSumsToItsRectangle) {
    GDALAllRegister();
    EXPECT_NEAR(read_back(AREAL_SOURCE_DIR "/sample_data/maridalen_n50.gpkg").area_m2, 21149348.0, 1e-3);
}

} // namespace
} // namespace areal::fixture
