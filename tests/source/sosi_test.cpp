// SPDX-License-Identifier: GPL-2.0-or-later
//
// SOSI by hand: every coordinate system and character set, arcs and circles in closed form, heights, and boundaries
// that are not all there.
#include "source/sosi.h"

#include "base/failure.h"
#include "source/ogr_source.h"
#include "source/polygon_table.h"
#include "source/sosi_head.h"
#include "source/sosi_text.h"

#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <set>

namespace areal::source {
namespace {

namespace fs = std::filesystem;

std::string head(const std::string& charset, int koordsys = 22) {
    return ".HODE\n..TEGNSETT " + charset + "\n..SOSI-VERSJON 4.5\n..SOSI-NIVÅ 4\n..TRANSPAR\n...KOORDSYS " +
           std::to_string(koordsys) +
           "\n...ORIGO-NØ 6600000 500000\n...ENHET 0.01\n..OMRÅDE\n...MIN-NØ 6600000 500000\n...MAX-NØ 6601000 "
           "501000\n";
}

// A square of 100 m: two curves, the second in two pieces of coordinates.
const std::string square_curves =
    ".KURVE 1:\n..OBJTYPE RpGrense\n..NØ\n0 0 ...KP 1\n..NØ\n0 10000\n10000 10000 ...KP 1\n"
    ".KURVE 2:\n..OBJTYPE RpGrense\n..NØ\n0 0\n10000 0\n10000 10000\n";
const std::string surface =
    ".FLATE 3:\n..OBJTYPE RpArealformålOmråde\n..RPAREALFORMÅL 1110\n..FELTNAVN \"Bjørkåsen æ\"\n"
    "..REF :1 :-2\n..NØ\n5000 5000\n";

class Sosi : public testing::Test {
  protected:
    void TearDown() override { fs::remove(m_file); }

    std::unique_ptr<FeatureSource> open(const std::string& bytes, LayerNeed need = LayerNeed::polygons) {
        m_file = fs::path(testing::TempDir()) /
                 (std::string(testing::UnitTest::GetInstance()->current_test_info()->name()) + ".sos");
        std::ofstream(m_file, std::ios::binary) << bytes;
        return open_ogr({m_file.string(), ""}, need);
    }
    PolygonTable read(const std::string& bytes) {
        const auto source = open(bytes);
        return read_polygons(*source, {*source->info().crs, {}, {}, {}, nullptr});
    }
    fs::path m_file;
};

std::string in_charset(const std::string& text, const char* charset) {
    bool lost = false;
    return SosiCharset::named(charset)->from_utf8(text, lost);
}

TEST(SosiHead, KnowsEveryCoordinateSystemInUse) {
    for (int zone = 31; zone <= 36; ++zone)
        EXPECT_EQ(epsg_of_koordsys(zone - 10), "EPSG:258" + std::to_string(zone)) << "UTM";
    for (int zone = 5; zone <= 30; ++zone)
        EXPECT_EQ(epsg_of_koordsys(zone + 200), "EPSG:" + std::to_string(5100 + zone)) << "NTM";
    for (int axis = 1; axis <= 8; ++axis)
        EXPECT_EQ(epsg_of_koordsys(axis), "EPSG:2739" + std::to_string(axis)) << "NGO 1948";
    EXPECT_EQ(epsg_of_koordsys(32), "EPSG:23032") << "ED50";
    EXPECT_EQ(epsg_of_koordsys(84), "EPSG:4258");
    EXPECT_EQ(epsg_of_koordsys(101), std::nullopt) << "a local system";
    for (const int koordsys : {1, 8, 21, 26, 31, 36, 59, 66, 205, 230, 9, 50, 72, 84, 184})
        EXPECT_NO_THROW(shape::Crs::from_definition(*epsg_of_koordsys(koordsys))) << koordsys;
}

TEST(SosiCharset, GoesThereAndBack) {
    for (const char* name : {"ISO8859-1", "ISO8859-10", "ANSI", "DOSN8", "DECN8", "ND7", "DECN7", "UTF-8"}) {
        bool lost = false;
        const auto charset = SosiCharset::named(name);
        ASSERT_TRUE(charset) << name;
        EXPECT_EQ(charset->to_utf8(charset->from_utf8("ÆØÅ æøå", lost)), "ÆØÅ æøå") << name;
        EXPECT_FALSE(lost) << name;
    }
    bool lost = false;
    EXPECT_EQ(SosiCharset::named("ISO8859-1")->from_utf8("Kárášjohka", lost), "K\xE1r\xE1?johka");
    EXPECT_TRUE(lost);
    EXPECT_EQ(SosiCharset::named("ISO8859-11"), std::nullopt);
}

TEST_F(Sosi, ReadsEveryCharacterSet) {
    for (const char* charset : {"ISO8859-1", "ISO8859-10", "ANSI", "DOSN8", "ND7", "UTF-8"}) {
        const auto source = open(in_charset(head(charset) + square_curves + surface + ".SLUTT\n", charset));
        EXPECT_TRUE(source->info().opening.empty()) << charset;
        Feature feature;
        ASSERT_TRUE(source->next(feature)) << charset;
        bool found = false;
        for (const auto& value : feature.values)
            found = found || value == "Bjørkåsen æ";
        EXPECT_TRUE(found) << charset;
    }
}

TEST_F(Sosi, BelievesTheBytesRatherThanTheHead) {
    for (const char* charset : {"ISO8859-1", "ANSI", "DOSN8", "ISO8859-10"})
        for (const char* mark : {"", "\xEF\xBB\xBF"}) {
            const PolygonTable table = read(mark + head(charset) + square_curves + surface + ".SLUTT\r\n");
            EXPECT_EQ(table.areas[0].m2(), 10000) << charset;
            EXPECT_EQ(table.findings.count(FindingKind::encoding_corrected), 1U) << charset;
        }
    const PolygonTable table = read(in_charset(head("UTF-8") + square_curves + surface + ".SLUTT\n", "ISO8859-1"));
    EXPECT_EQ(table.findings.count(FindingKind::encoding_corrected), 1U) << "called UTF-8 and is not";
}

TEST_F(Sosi, KeepsSamiLetters) {
    const std::string text = head("UTF-8") + square_curves + surface + ".SLUTT\n";
    const std::string sami =
        std::string(text).replace(text.find("Bjørkåsen æ"), std::string("Bjørkåsen æ").size(), "Kárášjohka");
    const auto source = open(sami);
    Feature feature;
    ASSERT_TRUE(source->next(feature));
    bool found = false;
    for (const auto& value : feature.values)
        found = found || value == "Kárášjohka";
    EXPECT_TRUE(found);
}

TEST_F(Sosi, NorthComesFirst) {
    const PolygonTable table = read(head("UTF-8") + ".KURVE 1:\n..NØ\n0 0\n0 30000\n10000 30000\n10000 0\n0 0\n" +
                                    ".FLATE 3:\n..REF :1\n..NØ\n5000 5000\n.SLUTT\n");
    EXPECT_EQ(table.polygons.box(), (Box{500000, 6600000, 500300, 6600100})) << "300 m east, 100 m north";
}

TEST_F(Sosi, HeightsAreDroppedAndSaidSo) {
    const PolygonTable table =
        read(head("UTF-8") + ".KURVE 1:\n..NØH\n0 0 120\n0 10000 130\n10000 10000 140\n0 0 120\n" +
             ".FLATE 3:\n..REF :1\n..NØ\n1000 5000\n.SLUTT\n");
    EXPECT_EQ(table.areas[0].m2(), 5000);
    EXPECT_EQ(table.findings.count(FindingKind::heights_dropped), 1U);
}

TEST_F(Sosi, AHeightTheTagForgotIsNoNorthing) {
    const PolygonTable table =
        read(head("UTF-8") + ".KURVE 1:\n..NØH\n0 0 120 ...KP 1\n..NØ\n0 10000 130\n10000 10000 140\n" +
             "0 0 120 ...KP 1\n.FLATE 3:\n..REF :1\n..NØ\n1000 5000\n.SLUTT\n");
    EXPECT_EQ(table.areas[0].m2(), 5000);
}

TEST_F(Sosi, ArcsAreDrawnWithinAMillimetre) {
    // Half a disc of radius 50 m: a diameter and an arc through three points; the other half is run backwards.
    const std::string curves =
        ".KURVE 1:\n..NØ\n0 0\n0 10000\n.BUEP 2:\n..NØ\n0 10000 ...KP 1\n..NØ\n5000 5000\n0 0 ...KP 1\n"
        ".BUEP 4:\n..NØ\n0 10000\n-5000 5000\n0 0\n";
    const double half_disc_m2 = M_PI * 2500 / 2;
    const PolygonTable table =
        read(head("UTF-8") + curves +
             ".FLATE 3:\n..REF :1 :2\n..NØ\n100 5000\n.FLATE 5:\n..REF :-1 :-4\n..NØ\n-100 5000\n.SLUTT\n");
    ASSERT_EQ(table.areas.size(), 2U);
    for (const ExactArea area : table.areas) {
        EXPECT_LT(area.m2(), half_disc_m2);
        EXPECT_GT(area.m2(), half_disc_m2 - 2.0 / 3 * M_PI * 50 * 0.001 - 0.001);
    }
    EXPECT_EQ(table.findings.count(FindingKind::curves_linearised), 1U);
}

TEST_F(Sosi, ACircleThroughThreePointsIsARing) {
    const PolygonTable table =
        read(head("UTF-8") + ".SIRKELP 1:\n..NØ\n0 0\n5000 5000\n0 10000\n.FLATE 3:\n..REF :1\n..NØ\n0 "
                             "5000\n.SLUTT\n");
    EXPECT_NEAR(table.areas[0].m2(), M_PI * 2500, 2.0 / 3 * 2 * M_PI * 50 * 0.001 + 0.001);
}

TEST_F(Sosi, AnArcOfThreePointsOnALineIsStraightAndListed) {
    const PolygonTable table =
        read(head("UTF-8") + ".BUEP 1:\n..NØ\n0 0\n0 5000\n0 10000\n.KURVE 2:\n..NØ\n0 10000\n10000 0\n0 0\n" +
             ".FLATE 3:\n..REF :1 :2\n..NØ\n100 5000\n.SLUTT\n");
    EXPECT_EQ(table.areas[0].m2(), 5000);
    EXPECT_EQ(table.findings.count(FindingKind::boundary_broken), 1U);
}

TEST_F(Sosi, ASurfaceWithoutAllItsCurvesIsLeftOutAndListed) {
    const PolygonTable table =
        read(head("UTF-8") + square_curves + surface + ".FLATE 7:\n..REF :1 :99\n..NØ\n100 5000\n.SLUTT\n");
    EXPECT_EQ(table.areas.size(), 1U);
    ASSERT_EQ(table.findings.count(FindingKind::boundary_broken), 1U);
    EXPECT_NE(table.findings.list()[0].sentence.english().find("curve 99"), std::string::npos);
}

TEST_F(Sosi, ABoundaryThatDoesNotCloseSaysByHowMuch) {
    const std::string short_curve = ".KURVE 8:\n..NØ\n0 0\n10000 0\n10000 9700\n";
    const PolygonTable table =
        read(head("UTF-8") + square_curves + short_curve + ".FLATE 3:\n..REF :1 :-8\n..NØ\n100 5000\n.SLUTT\n");
    EXPECT_EQ(table.areas.size(), 1U);
    ASSERT_EQ(table.findings.count(FindingKind::boundary_broken), 1U);
    EXPECT_NE(table.findings.list()[0].sentence.english().find("3 m"), std::string::npos);
}

// The driver passes over such a surface without a word.
TEST_F(Sosi, ASurfaceWhoseCurveNobodyDrawsIsLeftOutAndListed) {
    for (const std::string kind : {"BUE", "KLOTOIDE", "TRASE"}) {
        const PolygonTable table =
            read(head("UTF-8") + square_curves + "." + kind + " 8:\n..RADIUS 50\n..NØ\n0 0\n10000 0\n10000 10000\n" +
                 surface + ".FLATE 4:\n..REF :1 :-8\n..NØ\n5000 5000\n.SLUTT\n");
        EXPECT_EQ(table.areas.size(), 1U) << kind;
        ASSERT_EQ(table.findings.count(FindingKind::boundary_broken), 2U) << "the curve and the surface, " << kind;
        EXPECT_NE(table.findings.list()[0].sentence.english().find("Surface 4"), std::string::npos) << kind;
        EXPECT_NE(table.findings.list()[1].sentence.english().find(kind), std::string::npos);
    }
}

TEST_F(Sosi, CoordinatesMayBeginBehindTheirTag) {
    const PolygonTable table = read(head("UTF-8") + ".KURVE 1:\n..NØ 0 0\n0 10000\n10000 10000\n" +
                                    ".KURVE 2:\n..NØH 0 0 7\n10000 0 7\n10000 10000 7\n" +
                                    ".FLATE 3:\n..REF :1 :-2\n..NØ 5000 5000\n.SLUTT\n");
    EXPECT_EQ(table.areas.at(0).m2(), 10000);
    EXPECT_EQ(table.findings.count(FindingKind::boundary_broken), 0U);
    const auto source = open(head("UTF-8") + ".PUNKT 1:\n..OBJTYPE Mast\n..NØH 100 200 7\n..HREF TOP\n.SLUTT\n",
                             LayerNeed::any_geometry);
    Feature feature;
    ASSERT_TRUE(source->next(feature));
    ASSERT_EQ(feature.points.size(), 1U);
    EXPECT_EQ(feature.points[0], (shape::Point{500002, 6600001}));
}

TEST_F(Sosi, AnIslandMayBeASurfaceWhereverItStands) {
    const std::string island = ".FLATE 5:\n..OBJTYPE Tjern\n..REF :4\n..NØ\n5000 5000\n";
    const std::string outer = ".FLATE 3:\n..OBJTYPE Skog\n..REF :1 :-2 (:5)\n..NØ\n100 5000\n";
    const std::string ring = ".KURVE 4:\n..NØ\n1000 1000\n1000 9000\n9000 9000\n9000 1000\n1000 1000\n";
    for (const std::string& order : {square_curves + ring + outer + island, island + outer + ring + square_curves}) {
        const PolygonTable table = read(head("UTF-8") + order + ".SLUTT\n");
        ASSERT_EQ(table.areas.size(), 2U);
        EXPECT_EQ(table.areas[0].m2() + table.areas[1].m2(), 10000) << "the island is cut out of what lies round it";
        EXPECT_EQ(std::min(table.areas[0], table.areas[1]).m2(), 10000 - 6400);
    }
}

TEST_F(Sosi, EveryFieldOfTheLayerIsThereThoughOneFeatureHasIt) {
    const auto source = open(head("UTF-8") + square_curves + surface +
                             ".FLATE 4:\n..OBJTYPE RpFareSone\n..RPFARE 310\n..REF :1 :-2\n..NØ\n5000 5000\n"
                             ".PUNKT 9:\n..BARE_PUNKT 1\n..NØ\n0 0\n.SLUTT\n");
    EXPECT_EQ(source->info().feature_count, 2);
    std::set<std::string> names;
    for (const Field& field : source->info().fields)
        names.insert(field.name);
    EXPECT_TRUE(names.contains("arealformål") && names.contains("fare")) << "of one surface each";
    EXPECT_FALSE(names.contains("BARE_PUNKT")) << "of another layer";
}

TEST_F(Sosi, AFileWithoutItsEndIsRefused) {
    EXPECT_THROW(open(head("UTF-8") + square_curves + surface), BadInput);
}

TEST_F(Sosi, ACoordinateSystemNobodyKnowsIsNone) {
    EXPECT_FALSE(open(head("UTF-8", 101) + square_curves + surface + ".SLUTT\n")->info().crs);
}

} // namespace
} // namespace areal::source
