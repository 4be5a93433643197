// SPDX-License-Identifier: GPL-2.0-or-later
//
// Cancelling what is not yet the reading of features: the pass that opens SOSI, GML and GeoJSON, and the mending of
// polygons. How soon is stated as work between two questions, never as time.
#include "base/failure.h"
#include "shape/repair.h"
#include "source/memory_source.h"
#include "source/ogr_source.h"
#include "source/polygon_table.h"
#include "source/sosi.h"
#include "source/sosi_pieces.h"
#include "source/stoppable_file.h"

#include <gtest/gtest.h>

#include <atomic>
#include <filesystem>
#include <fstream>

#include <unistd.h>

namespace areal::source {
namespace {

namespace fs = std::filesystem;

// Says stop at the n-th question.
class StopsAt : public Progress {
  public:
    explicit StopsAt(int question) : m_question(question) {}
    bool cancelled() const override { return ++m_asked >= m_question; }
    int asked() const { return m_asked; }

  private:
    int m_question;
    mutable std::atomic<int> m_asked{0};
};

constexpr int never = 1 << 30;

class Cancel : public testing::Test {
  protected:
    void SetUp() override {
        m_folder = fs::path(testing::TempDir()) / ("areal_cancel_" + std::to_string(getpid()));
        fs::create_directories(m_folder);
    }
    void TearDown() override { fs::remove_all(m_folder); }
    std::string written(const std::string& name, const std::string& text) const {
        std::ofstream(m_folder / name, std::ios::binary) << text;
        return (m_folder / name).string();
    }
    // Squares as a GML file of so many bytes.
    std::string gml(std::size_t bytes) const {
        std::string text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gml:FeatureCollection "
                           "xmlns:gml=\"http://www.opengis.net/gml/3.2\" xmlns:a=\"urn:a\" gml:id=\"c\">\n";
        for (int i = 0; text.size() < bytes; ++i) {
            const std::string n = std::to_string(i), x = std::to_string(500000 + 20 * i);
            const std::string east = std::to_string(500010 + 20 * i);
            text += "<gml:featureMember><a:Flate gml:id=\"f" + n + "\"><a:nummer>" + n +
                    "</a:nummer><a:grense><gml:Polygon gml:id=\"p" + n +
                    "\" srsName=\"EPSG:25832\"><gml:exterior><gml:LinearRing><gml:posList>" + x + " 6600000 " + east +
                    " 6600000 " + east + " 6600010 " + x +
                    " 6600000</gml:posList></gml:LinearRing></gml:exterior>"
                    "</gml:Polygon></a:grense></a:Flate></gml:featureMember>\n";
        }
        return written("squares.gml", text + "</gml:FeatureCollection>\n");
    }
    // Squares of 10 m as a SOSI file of so many bytes, each with two curves; `surfaces` is how many.
    std::string sosi(std::size_t bytes, std::size_t& surfaces) const {
        std::string curves, areas;
        for (surfaces = 0; curves.size() + areas.size() < bytes; ++surfaces) {
            const auto at = [&](int north, int east) {
                return std::to_string(north) + " " + std::to_string(2000 * std::int64_t(surfaces) + east) + "\n";
            };
            const std::string one = std::to_string(3 * surfaces + 1), other = std::to_string(3 * surfaces + 2);
            curves += ".KURVE " + one + ":\n..NØ\n" + at(0, 0) + at(0, 1000) + at(1000, 1000) + ".KURVE " + other +
                      ":\n..NØ\n" + at(0, 0) + at(1000, 0) + at(1000, 1000);
            areas += ".FLATE " + std::to_string(3 * surfaces + 3) + ":\n..LOKALID " + std::to_string(surfaces) +
                     "\n..REF :" + one + " :-" + other + "\n..NØ\n" + at(500, 500);
        }
        return written("flater.sos", ".HODE\n..TEGNSETT UTF-8\n..SOSI-VERSJON 4.5\n..SOSI-NIVÅ 4\n..TRANSPAR\n"
                                     "...KOORDSYS 22\n...ORIGO-NØ 6600000 500000\n...ENHET 0.01\n..OMRÅDE\n"
                                     "...MIN-NØ 6600000 500000\n...MAX-NØ 6601000 501000\n" +
                                         curves + areas + ".SLUTT\n");
    }
    fs::path m_folder;
};

TEST_F(Cancel, IsHeardWhileASosiFileIsLookedThroughAndRewritten) {
    std::string text = ".HODE\n..TEGNSETT UTF-8\n..SOSI-VERSJON 4.5\n..SOSI-NIVÅ 4\n..TRANSPAR\n...KOORDSYS 22\n"
                       "...ORIGO-NØ 0 0\n...ENHET 0.01\n..OMRÅDE\n...MIN-NØ 0 0\n...MAX-NØ 1000 1000\n";
    std::size_t lines = 11;
    for (int i = 1; i <= 4000; ++i, lines += 5)
        text += ".KURVE " + std::to_string(i) + ":\n..OBJTYPE RpGrense\n..NØ\n0 0\n10000 10000\n";
    const std::string file = written("kurver.sos", text + ".SLUTT\n");
    const StopsAt patient(never);
    { const SosiCopy copy(file, "kurver", &patient); }
    ASSERT_GE(std::size_t(patient.asked()), 3 * (lines / 1024)) << "three passes, a question each 1024 lines";
    for (int question = 1; question <= patient.asked(); question += 5) {
        const StopsAt impatient(question);
        EXPECT_THROW(SosiCopy(file, "kurver", &impatient), Cancelled) << question;
        EXPECT_EQ(impatient.asked(), question) << "no work after the answer";
    }
    EXPECT_THROW(open_ogr({file, ""}, LayerNeed::any_geometry, std::make_unique<StopsAt>(7).get()), Cancelled);
}

// The driver reads all of what it opens and cannot be stopped, so it is never given more than a piece.
TEST_F(Cancel, IsHeardBetweenThePiecesOfABigSosiFile) {
    constexpr std::size_t bytes = 6 << 20;
    std::size_t surfaces = 0;
    const std::string file = sosi(bytes, surfaces);
    const SosiCopy copy(file, "flater", nullptr);
    const SosiObjects objects = find_sosi_objects(copy.file(), nullptr);
    ASSERT_EQ(std::size_t(objects.count(SosiLayer::polygons)), surfaces);
    SosiPieces pieces(copy.file(), objects, SosiLayer::polygons, copy.folder());
    std::size_t files = 0, features = 0;
    while (const auto piece = pieces.next()) {
        ++files;
        features += std::size_t(piece->features);
        EXPECT_LT(fs::file_size(piece->file), 2 * sosi_piece_bytes) << "with what its surfaces refer to";
    }
    EXPECT_EQ(features, surfaces);
    EXPECT_GE(files, bytes / sosi_piece_bytes / 2);

    const StopsAt patient(never);
    const auto source = open_ogr({file, "polygons"}, LayerNeed::polygons, &patient);
    const int opening = patient.asked();
    EXPECT_GT(opening, int(bytes / (64 << 10))) << "while the text is looked through and written anew";
    StopsAt reading(3);
    EXPECT_THROW(read_polygons(*source, {*source->info().crs, {}, {}, {}, &reading}), Cancelled);
    EXPECT_EQ(reading.asked(), 3);
    for (const int question : {1, opening / 3, opening}) {
        const StopsAt impatient(question);
        EXPECT_THROW(open_ogr({file, "polygons"}, LayerNeed::polygons, &impatient), Cancelled) << question;
        EXPECT_EQ(impatient.asked(), question);
    }
    const PolygonTable table = read_polygons(*source, {*source->info().crs, {0}, {}, {}, nullptr});
    ASSERT_EQ(table.areas.size(), surfaces) << "and read to its end it is whole, from the start again";
    for (std::size_t i = 0; i < surfaces; ++i) {
        ASSERT_EQ(table.areas[i].m2(), 100) << i;
        ASSERT_EQ(table.values[i][0], std::to_string(i)) << "in the order of the file";
    }
}

TEST_F(Cancel, IsHeardWhileGdalLooksThroughABigTextFile) {
    constexpr std::size_t bytes = 9 << 20;
    const std::string file = gml(bytes);
    ASSERT_TRUE(StoppableFile::is_wanted(file));
    const StopsAt patient(never);
    const auto source = open_ogr({file, ""}, LayerNeed::polygons, &patient);
    EXPECT_GT(patient.asked(), int(bytes / (1 << 20))) << "at least one question a megabyte";
    const int all = patient.asked();
    for (const int question : {1, 2, all / 4, all / 2, all}) {
        const StopsAt impatient(question);
        EXPECT_THROW(open_ogr({file, ""}, LayerNeed::polygons, &impatient), Cancelled) << question << " of " << all;
        EXPECT_LT(impatient.asked(), question + 20) << "the driver gives up at once";
    }
    // The name it is read under changes nothing.
    const auto plain = open_ogr({file, ""});
    EXPECT_EQ(source->info().feature_count, plain->info().feature_count);
    Feature one, other;
    ASSERT_TRUE(source->next(one) && plain->next(other));
    EXPECT_EQ(one.values, other.values);
    EXPECT_EQ(source->info().name, plain->info().name);
    EXPECT_EQ(patient.asked(), all) << "once open, it is the reading that asks";
}

TEST_F(Cancel, ADamagedBigFileIsRefusedUnderItsOwnName) {
    const std::string file = gml(9 << 20);
    fs::resize_file(file, 8500000);
    const StopsAt patient(never);
    try {
        const auto source = open_ogr({file, ""}, LayerNeed::polygons, &patient);
        Feature feature;
        while (source->next(feature)) {
        }
        ADD_FAILURE() << "half a file was read as a whole one";
    } catch (const BadInput& refused) {
        EXPECT_EQ(std::string(refused.what()).find("vsiareal"), std::string::npos) << refused.what();
    }
}

TEST_F(Cancel, IsHeardWhilePolygonsAreMended) {
    LayerInfo info;
    info.name = info.layer = "bows";
    info.crs = shape::Crs::from_definition("EPSG:25832");
    std::vector<Feature> bows; // fewer than the reading asks at
    for (int i = 0; i < 300; ++i) {
        Feature feature;
        feature.id = i;
        feature.kind = GeometryKind::polygons;
        const double x = 20 * i;
        feature.shape = {{shape::RingRole::shell, {{x, 0}, {x + 10, 10}, {x + 10, 0}, {x, 10}, {x, 0}}}};
        bows.push_back(feature);
    }
    MemorySource source(info, bows);
    StopsAt patient(never);
    const PolygonTable table = read_polygons(source, {*info.crs, {}, {}, {}, &patient});
    EXPECT_EQ(table.findings.count(FindingKind::invalid_geometry_repaired), 300U);
    EXPECT_GE(patient.asked(), 300) << "before each polygon that GEOS mends";
    for (const int question : {1, 5, 299}) {
        StopsAt impatient(question);
        EXPECT_THROW(read_polygons(source, {*info.crs, {}, {}, {}, &impatient}), Cancelled) << question;
    }
}

} // namespace
} // namespace areal::source
