// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/layer_snapshot.h"

#include "qgis/sample_layers.h"
#include "source/ogr_source.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <QTemporaryDir>

#include <atomic>
#include <set>
#include <thread>

namespace areal::qgis {
namespace {

using source::Feature;
using source::GeometryKind;

std::vector<Feature> all(source::FeatureSource& source) {
    std::vector<Feature> features;
    source.rewind();
    Feature feature;
    while (source.next(feature))
        features.push_back(feature);
    return features;
}

void expect_same(const std::vector<Feature>& ours, const std::vector<Feature>& theirs) {
    ASSERT_EQ(ours.size(), theirs.size());
    for (std::size_t i = 0; i < ours.size(); ++i) {
        EXPECT_EQ(ours[i].id, theirs[i].id);
        EXPECT_EQ(ours[i].kind, theirs[i].kind) << "feature " << ours[i].id;
        EXPECT_EQ(ours[i].had_arcs, theirs[i].had_arcs);
        EXPECT_EQ(ours[i].had_heights, theirs[i].had_heights);
        EXPECT_EQ(ours[i].values, theirs[i].values) << "feature " << ours[i].id;
        EXPECT_TRUE(ours[i].shape == theirs[i].shape) << "feature " << ours[i].id;
    }
}

void expect_same_as_ogr(const QString& file, const QString& layer_name = {}) {
    const QString uri = layer_name.isEmpty() ? file : file + QStringLiteral("|layername=") + layer_name;
    const QgsVectorLayer layer(uri, QStringLiteral("anything"), QStringLiteral("ogr"));
    ASSERT_TRUE(layer.isValid()) << uri.toStdString();
    LayerSnapshot snapshot(layer, {});
    const auto by_ogr = source::open_ogr(source::DatasetName::parse(uri.toStdString()));
    EXPECT_EQ(snapshot.info().name, by_ogr->info().name);
    EXPECT_EQ(snapshot.info().layer, by_ogr->info().layer);
    EXPECT_EQ(snapshot.info().feature_count, by_ogr->info().feature_count);
    ASSERT_EQ(snapshot.info().fields.size(), by_ogr->info().fields.size());
    for (std::size_t i = 0; i < snapshot.info().fields.size(); ++i) {
        EXPECT_EQ(snapshot.info().fields[i].name, by_ogr->info().fields[i].name);
        EXPECT_EQ(snapshot.info().fields[i].type, by_ogr->info().fields[i].type);
    }
    ASSERT_TRUE(snapshot.info().crs && by_ogr->info().crs);
    EXPECT_TRUE(snapshot.info().crs->same_as(*by_ogr->info().crs));
    expect_same(all(snapshot), all(*by_ogr));
}

TEST(LayerSnapshot, GivesTheSampleAsOgrDoes) {
    expect_same_as_ogr(sample_file(QStringLiteral("maridalen_n50.gpkg")));
    expect_same_as_ogr(sample_file(QStringLiteral("maridalen_forslag_synthetic.gpkg")));
    expect_same_as_ogr(sample_file(QStringLiteral("maridalen_restaurering_synthetic.gpkg")));
    expect_same_as_ogr(sample_file(QStringLiteral("arcachon.gpkg")), QStringLiteral("communes"));
}

// A file with every kind of attribute and geometry the doors must agree on.
void write_all_kinds(const QString& file) {
    GDALAllRegister();
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("GPKG");
    const GDALDatasetUniquePtr data(driver->Create(file.toUtf8().constData(), 0, 0, 0, GDT_Unknown, nullptr));
    OGRSpatialReference crs;
    crs.importFromEPSG(25833);
    OGRLayer* layer = data->CreateLayer("kinds", &crs, wkbUnknown, nullptr);
    const std::pair<const char*, OGRFieldType> fields[] = {
        {"text", OFTString}, {"whole", OFTInteger},   {"long", OFTInteger64}, {"real", OFTReal},
        {"day", OFTDate},    {"moment", OFTDateTime}, {"bytes", OFTBinary}};
    for (const auto& [name, type] : fields) {
        OGRFieldDefn field(name, type);
        layer->CreateField(&field);
    }
    OGRFieldDefn flag("flag", OFTInteger);
    flag.SetSubType(OFSTBoolean);
    layer->CreateField(&flag);
    const char* shapes[] = {"POLYGON ((0 0,10 0,10 10,0 10,0 0),(2 2,4 2,4 4,2 4,2 2))",
                            "MULTIPOLYGON Z (((0 0 5,10 0 5,10 10 5,0 0 5)),((20 20 1,30 20 1,30 30 1,20 20 1)))",
                            "CURVEPOLYGON (CIRCULARSTRING (0 0,5 5,10 0,5 -5,0 0))",
                            "CURVEPOLYGON (COMPOUNDCURVE ((0 0,10 0,10 10,0 0)))",
                            "GEOMETRYCOLLECTION (POINT (1 1),POLYGON ((0 0,1 0,1 1,0 0)))",
                            "POLYGON EMPTY",
                            "LINESTRING (0 0,1 1)",
                            "MULTISURFACE (((0 0,3 0,3 3,0 0)))",
                            nullptr};
    int number = 0;
    for (const char* wkt : shapes) {
        OGRFeature feature(layer->GetLayerDefn());
        ++number;
        if (number != 3) { // one row of NULLs
            feature.SetField("text", number == 2 ? "" : "Hjortestien, Ål");
            feature.SetField("whole", number * 7);
            feature.SetField("long", GIntBig(7) << (number * 5));
            feature.SetField("real", 1.0 / 3 * number);
            feature.SetField("day", 2025, 3, number);
            feature.SetField("moment", 2025, 3, number, 7, 5, number == 1 ? 9.f : 9.25f, 100);
            const GByte bytes[] = {0, 15, 255};
            feature.SetField(layer->GetLayerDefn()->GetFieldIndex("bytes"), 3, static_cast<const void*>(bytes));
            feature.SetField("flag", number % 2);
        }
        if (wkt != nullptr) {
            OGRGeometry* geometry = nullptr;
            OGRGeometryFactory::createFromWkt(wkt, nullptr, &geometry);
            feature.SetGeometryDirectly(geometry);
        }
        ASSERT_EQ(layer->CreateFeature(&feature), OGRERR_NONE);
    }
}

// QGIS shows a layer of mixed geometry one kind at a time, so only the areas (and the row without any) come.
TEST(LayerSnapshot, GivesEveryKindOfAttributeAndPolygonAsOgrDoes) {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("kinds.gpkg"));
    write_all_kinds(file);
    const auto by_ogr = source::open_ogr(source::DatasetName::parse(file.toStdString()));
    std::map<std::int64_t, Feature> expected;
    for (Feature& feature : all(*by_ogr)) {
        // QGIS does not hand on the zone of a moment; nothing in an account reads it.
        if (auto& moment = feature.values.at(5); moment && moment->ends_with("+00"))
            moment->resize(moment->size() - 3);
        expected[feature.id] = feature;
    }
    std::size_t compared = 0;
    for (const char* kind :
         {"Polygon", "CurvePolygon", "MultiPolygon", "MultiPolygonZ", "MultiSurface", "GeometryCollection"}) {
        const QgsVectorLayer layer(file + QStringLiteral("|layername=kinds|geometrytype=") + QLatin1String(kind),
                                   QStringLiteral("kinds"), QStringLiteral("ogr"));
        if (!layer.isValid())
            continue;
        LayerSnapshot snapshot(layer, {});
        for (const Feature& feature : all(snapshot)) {
            ++compared;
            expect_same({feature}, {expected.at(feature.id)});
        }
    }
    EXPECT_GE(compared, 6u);
}

constexpr const char* two_squares_definition = "MultiPolygon?crs=EPSG:25832&field=objtype:string";

std::unique_ptr<QgsVectorLayer> two_squares() {
    return memory_layer(QLatin1String(two_squares_definition),
                        {{QStringLiteral("MultiPolygon(((0 0,10 0,10 10,0 10,0 0)))"), QStringLiteral("Myr")},
                         {QStringLiteral("MultiPolygon(((10 0,20 0,20 10,10 10,10 0)))"), QStringLiteral("Skog")}},
                        QStringLiteral("Squares"));
}

TEST(LayerSnapshot, NamesALayerThatIsNoFileAsTheUserDoes) {
    const auto layer = two_squares();
    const LayerSnapshot snapshot(*layer, {});
    EXPECT_EQ(snapshot.info().name, "Squares");
    EXPECT_EQ(snapshot.info().crs->id(), "EPSG:25832");
    EXPECT_TRUE(snapshot.whole_file().empty());
}

TEST(LayerSnapshot, SeesUnsavedEdits) {
    const auto layer = two_squares();
    layer->startEditing();
    layer->deleteFeature(1);
    QgsGeometry moved = QgsGeometry::fromWkt(QStringLiteral("MultiPolygon(((5 0,20 0,20 10,5 10,5 0)))"));
    layer->changeGeometry(2, moved);
    LayerSnapshot snapshot(*layer, {});
    const auto features = all(snapshot);
    ASSERT_EQ(features.size(), 1u);
    EXPECT_EQ(features[0].shape[0].points[0].x, 5);
    layer->rollBack();
}

TEST(LayerSnapshot, KeepsToTheSelection) {
    const auto layer = two_squares();
    layer->selectByIds({2});
    LayerSnapshot snapshot(*layer, {{}, true, {}});
    const auto features = all(snapshot);
    ASSERT_EQ(features.size(), 1u);
    EXPECT_EQ(features[0].id, 2);
    EXPECT_EQ(snapshot.info().feature_count, 1);
}

TEST(LayerSnapshot, KeepsToTheLayersFilter) {
    const auto layer = sample_layer(QStringLiteral("maridalen_n50.gpkg"));
    ASSERT_TRUE(layer);
    layer->setSubsetString(QStringLiteral("\"objtype\" = 'Myr'"));
    LayerSnapshot snapshot(*layer, {});
    const auto features = all(snapshot);
    EXPECT_GT(features.size(), 0u);
    EXPECT_LT(features.size(), 432u);
    EXPECT_TRUE(snapshot.whole_file().empty()) << "a part of a file must not carry the file's hash";
    for (const Feature& feature : features)
        EXPECT_THAT(feature.values, testing::Contains(testing::Optional(std::string("Myr"))));
}

TEST(LayerSnapshot, IsReadOnAnotherThreadAfterTheLayerIsGone) {
    auto layer = two_squares();
    LayerSnapshot snapshot(*layer, {});
    layer.reset();
    std::vector<Feature> features;
    std::thread reader([&] { features = all(snapshot); });
    reader.join();
    EXPECT_EQ(features.size(), 2u);
}

// To begin an edit session QGIS shuts the file for a moment; what is read then is the whole layer all the same.
TEST(LayerSnapshot, IsReadInFullWhileEditSessionsBeginAndEnd) {
    const auto layer = sample_layer(QStringLiteral("maridalen_n50.gpkg"));
    ASSERT_TRUE(layer);
    LayerSnapshot snapshot(*layer, {});
    const std::size_t whole = all(snapshot).size();
    ASSERT_GT(whole, 400u);
    std::atomic<bool> over{false};
    std::set<std::size_t> seen;
    std::thread reader([&] {
        while (!over)
            seen.insert(all(snapshot).size());
    });
    for (int turn = 0; turn < 40; ++turn) {
        EXPECT_TRUE(layer->startEditing());
        EXPECT_TRUE(layer->rollBack());
    }
    over = true;
    reader.join();
    EXPECT_EQ(seen, std::set<std::size_t>{whole});
}

TEST(LayerSnapshot, HasNoCrsWhenTheLayerHasNone) {
    const auto layer = two_squares();
    layer->setCrs(QgsCoordinateReferenceSystem());
    EXPECT_FALSE(LayerSnapshot(*layer, {}).info().crs.has_value());
}

} // namespace
} // namespace areal::qgis
