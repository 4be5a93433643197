// SPDX-License-Identifier: GPL-2.0-or-later
//
// One account, whichever door its layers come by: files, a PostGIS database and a WFS (both real, started for the
// test), and layers in memory.
#include "qgis/desk_dock.h"

#include "qgis/sample_layers.h"
#include "stores/postgres_cluster.h"

#include <gtest/gtest.h>

#include <qgsdatasourceuri.h>
#include <qgsfeatureiterator.h>
#include <qgsmapcanvas.h>
#include <qgsmessagebar.h>
#include <qgsproject.h>

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace areal::qgis {
namespace {

constexpr int patience_ms = 60000;
const QString cover_file = QStringLiteral("maridalen_n50"), plan_file = QStringLiteral("maridalen_gjeldende_synthetic"),
              proposal_file = QStringLiteral("maridalen_forslag_synthetic");

QString sample_path(const QString& name) {
    return sample_file(name + QStringLiteral(".gpkg"));
}

class ProvidersTest : public testing::Test {
  protected:
    ~ProvidersTest() override {
        QgsProject::instance()->clear();
        m_wfs.closeWriteChannel(); // ends the server
        m_wfs.waitForFinished(patience_ms);
    }

    static QgsVectorLayer* add(const QString& uri, const QString& name, const QString& provider) {
        auto* layer = new QgsVectorLayer(uri, name, provider);
        EXPECT_TRUE(layer->isValid()) << uri.toStdString();
        QgsProject::instance()->addMapLayer(layer);
        return layer;
    }
    static void add_files(const QStringList& names) {
        for (const QString& name : names)
            add(sample_path(name), name, QStringLiteral("ogr"));
    }
    /// As a municipality's database has it: a table a layer.
    static QgsVectorLayer* add_from_database(const std::string& database, const QString& name) {
        const QStringList words{QStringLiteral("-f"),
                                QStringLiteral("PostgreSQL"),
                                QString::fromStdString(database),
                                sample_path(name),
                                QStringLiteral("-nln"),
                                name,
                                QStringLiteral("-lco"),
                                QStringLiteral("LAUNDER=NO"),
                                QStringLiteral("-lco"),
                                QStringLiteral("GEOMETRY_NAME=geom"),
                                QStringLiteral("-lco"),
                                QStringLiteral("FID=fid")};
        EXPECT_EQ(QProcess::execute(QStringLiteral("ogr2ogr"), words), 0);
        QgsDataSourceUri uri(QString::fromStdString(database.substr(3))); // without "PG:"
        uri.setDataSource(QStringLiteral("public"), name, QStringLiteral("geom"), QString(), QStringLiteral("fid"));
        return add(uri.uri(false), name, QStringLiteral("postgres"));
    }
    void add_from_wfs(const QString& name) {
        m_wfs.start(QStringLiteral("python3"),
                    {QStringLiteral(AREAL_SOURCE_DIR "/tests/qgis/wfs_server.py"), sample_path(name), m_folder.path()});
        ASSERT_TRUE(m_wfs.waitForReadyRead(patience_ms)) << m_wfs.readAllStandardError().toStdString();
        const QString port = QString::fromUtf8(m_wfs.readLine()).section(QLatin1Char(' '), 0, 0);
        add(QStringLiteral("pagingEnabled='disabled' srsname='EPSG:25832' typename='ogr:%1' "
                           "url='http://127.0.0.1:%2/wfs' version='1.1.0'")
                .arg(name, port),
            name, QStringLiteral("WFS"));
    }
    static void add_from_memory(const QString& name) {
        const QgsVectorLayer file(sample_path(name), name, QStringLiteral("ogr"));
        QgsFeatureList features;
        QgsFeatureIterator it = file.getFeatures();
        for (QgsFeature feature; it.nextFeature(feature);)
            features << feature;
        QgsVectorLayer* copy = add(QStringLiteral("MultiPolygon?crs=EPSG:25832"), name, QStringLiteral("memory"));
        copy->dataProvider()->addAttributes(file.fields().toList());
        copy->updateFields();
        EXPECT_TRUE(copy->dataProvider()->addFeatures(features));
    }

    std::shared_ptr<const accounting::Account> account() {
        DeskDock desk(&m_canvas, &m_messages);
        QSignalSpy ended(&desk, &DeskDock::run_ended);
        desk.start();
        EXPECT_TRUE(ended.count() > 0 || ended.wait(patience_ms));
        return desk.account();
    }
    /// Takes the account of the project as it is now, and empties it.
    std::shared_ptr<const accounting::Account> take() {
        auto made = account();
        QgsProject::instance()->clear();
        return made;
    }
    /// To the mm²; a WFS writes coordinates as text, and may round the last digit.
    static void expect_the_same(const std::shared_ptr<const accounting::Account>& one,
                                const std::shared_ptr<const accounting::Account>& other) {
        ASSERT_TRUE(one && other);
        EXPECT_EQ(one->verdict->lost.mm2(), other->verdict->lost.mm2());
        for (const char* name : {"plan_cover", "purpose_change"}) {
            const accounting::Table &table = *one->table(name), &expected = *other->table(name);
            ASSERT_EQ(table.rows.size(), expected.rows.size()) << name;
            for (std::size_t row = 0; row < table.rows.size(); ++row)
                EXPECT_NEAR(double(table.area(row, "area_m2").mm2()), double(expected.area(row, "area_m2").mm2()), 1)
                    << name << " " << row;
        }
    }

    QTemporaryDir m_folder;
    QProcess m_wfs;
    QgsMapCanvas m_canvas;
    QgsMessageBar m_messages;
};

TEST_F(ProvidersTest, AnAccountFromADatabaseIsThatFromFiles) {
    add_files({cover_file, plan_file, proposal_file});
    const auto from_files = take();
    const std::string database = test::PostgresCluster::running().new_database();
    QgsVectorLayer* proposal = nullptr;
    for (const QString& name : {cover_file, plan_file, proposal_file})
        proposal = add_from_database(database, name);
    expect_the_same(account(), from_files);
    ASSERT_TRUE(proposal->startEditing());
    proposal->selectByExpression(QStringLiteral("\"OMRNAVN\" = 'Masseuttak aust'"));
    ASSERT_TRUE(proposal->deleteSelectedFeatures());
    EXPECT_LT(account()->verdict->lost, from_files->verdict->lost) << "what is not saved yet counts";
    ASSERT_TRUE(proposal->rollBack());
    ASSERT_TRUE(proposal->setSubsetString(QStringLiteral("\"OMRNAVN\" <> 'Masseuttak aust'")));
    EXPECT_LT(take()->verdict->lost, from_files->verdict->lost) << "and so does a filter";
}

TEST_F(ProvidersTest, AnAccountOverALandCoverFromAWfsIsThatFromAFile) {
    add_files({cover_file, plan_file, proposal_file});
    const auto from_files = take();
    add_from_wfs(cover_file);
    add_files({plan_file, proposal_file});
    expect_the_same(take(), from_files);
}

TEST_F(ProvidersTest, AnAccountFromLayersInMemoryIsThatFromFiles) {
    add_files({cover_file, plan_file, proposal_file});
    const auto from_files = take();
    for (const QString& name : {cover_file, plan_file, proposal_file})
        add_from_memory(name);
    expect_the_same(take(), from_files);
}

} // namespace
} // namespace areal::qgis
