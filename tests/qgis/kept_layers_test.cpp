// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/kept_layers.h"

#include "qgis/delivery.h"
#include "qgis/difference_map.h"
#include "qgis/piece_styles.h"
#include "qgis/result_page.h"
#include "qgis/sample_desk.h"

#include <qgscategorizedsymbolrenderer.h>

#include <QApplication>
#include <QPushButton>
#include <QTimer>

#include <map>

namespace areal::qgis {
namespace {

/// Answers every question that stops the program, and counts them.
class Questions {
  public:
    Questions() {
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            if (QWidget* question = QApplication::activeModalWidget()) {
                ++m_asked;
                question->close();
            }
        });
        m_timer.start(20);
    }
    int asked() const { return m_asked; }

  private:
    QTimer m_timer;
    int m_asked = 0;
};

class KeptLayersTest : public SampleDesk {
  protected:
    void SetUp() override {
        open_desk();
        make_the_account();
    }

    void make_difference() {
        auto* map = m_desk->findChild<DifferenceMap*>();
        QSignalSpy made(map, &DifferenceMap::made);
        m_desk->findChild<QPushButton*>(QStringLiteral("ArealregnskapDifferenceMap"))->click();
        ASSERT_TRUE(made.count() > 0 || made.wait(60000));
    }
    static QgsVectorLayer& layer(const QString& name) {
        return *qobject_cast<QgsVectorLayer*>(QgsProject::instance()->mapLayersByName(name).front());
    }
    static std::map<QString, double> m2_by_step(const QgsVectorLayer& layer) {
        std::map<QString, double> sums;
        QgsFeature feature;
        for (QgsFeatureIterator all = layer.getFeatures(); all.nextFeature(feature);)
            sums[feature.attribute(PieceStyles::step_field()).toString()] +=
                feature.attribute(QStringLiteral("area_m2")).toDouble();
        return sums;
    }
    /// As another project opens it.
    static std::unique_ptr<QgsVectorLayer> opened(const QString& file, const QString& table) {
        return std::make_unique<QgsVectorLayer>(file + QStringLiteral("|layername=") + table, table,
                                                QStringLiteral("ogr"));
    }
    /// The attribute by which a layer is drawn; empty without a style of ours.
    static QString drawn_by(const QgsVectorLayer& layer) {
        const auto* categories = dynamic_cast<const QgsCategorizedSymbolRenderer*>(layer.renderer());
        return categories == nullptr ? QString() : categories->classAttribute();
    }
    QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    const QString m_ground = QStringLiteral("What happens to the ground");
    const QString m_difference = QStringLiteral("Forslag against Plan");
    const Questions m_questions;
};

TEST_F(KeptLayersTest, AnAccountIsSavedAgainIntoTheSameFolderWithoutAQuestion) {
    m_desk->delivery()->save_to(m_folder.path());
    m_desk->delivery()->save_to(m_folder.path());
    make_the_account();
    m_desk->delivery()->save_to(m_folder.path());
    EXPECT_EQ(m_questions.asked(), 0);
    EXPECT_TRUE(layer(m_ground).source().startsWith(file("pieces.gpkg")));
    EXPECT_EQ(layer(m_ground).featureCount(), qlonglong(m_desk->account()->pieces.size()));
    const auto again = opened(file("pieces.gpkg"), QStringLiteral("pieces"));
    EXPECT_EQ(again->featureCount(), qlonglong(m_desk->account()->pieces.size()));
    EXPECT_EQ(drawn_by(*again), QStringLiteral("effect"));
}

TEST_F(KeptLayersTest, ADifferenceIsSavedWithItsAccountAndItsStyle) {
    make_difference();
    const auto steps = m2_by_step(layer(m_difference));
    ASSERT_GT(steps.at(QStringLiteral("takes")), 0);
    for (int i = 0; i < 2; ++i) {
        m_desk->delivery()->save_to(m_folder.path());
        EXPECT_TRUE(layer(m_difference).source().startsWith(file("differences.gpkg")));
        EXPECT_EQ(m2_by_step(layer(m_difference)), steps);
        const auto again = opened(file("differences.gpkg"), m_difference);
        ASSERT_TRUE(again->isValid());
        EXPECT_EQ(m2_by_step(*again), steps);
        EXPECT_EQ(drawn_by(*again), PieceStyles::step_field());
        EXPECT_EQ(again->attributeAlias(again->fields().indexOf(PieceStyles::step_field())),
                  QStringLiteral("Difference"));
    }
    const QTemporaryDir elsewhere;
    m_desk->delivery()->save_to(elsewhere.path());
    EXPECT_TRUE(layer(m_difference).source().startsWith(elsewhere.path()));
    EXPECT_EQ(m2_by_step(layer(m_difference)), steps) << "from the folder before";
    EXPECT_EQ(m_questions.asked(), 0);
}

TEST_F(KeptLayersTest, ADifferenceOfASavedAccountIsSavedAtOnce) {
    m_desk->delivery()->save_to(m_folder.path());
    for (int i = 0; i < 2; ++i) {
        make_difference();
        EXPECT_TRUE(layer(m_difference).source().startsWith(file("differences.gpkg")));
        EXPECT_EQ(drawn_by(*opened(file("differences.gpkg"), m_difference)), PieceStyles::step_field());
    }
    EXPECT_EQ(m_questions.asked(), 0);
}

TEST_F(KeptLayersTest, AProjectShowsADifferenceAgain) {
    make_difference();
    const auto steps = m2_by_step(layer(m_difference));
    m_desk->delivery()->save_to(m_folder.path());
    ASSERT_TRUE(QgsProject::instance()->write(file("p.qgz")));
    QgsProject::instance()->clear();
    ASSERT_TRUE(QgsProject::instance()->read(file("p.qgz")));
    EXPECT_EQ(m2_by_step(layer(m_difference)), steps);
    EXPECT_EQ(drawn_by(layer(m_difference)), PieceStyles::step_field());
    EXPECT_GT(layer(QStringLiteral("What the proposal changes")).featureCount(), 0);
}

TEST_F(KeptLayersTest, DifferencesOfTheAccountThatLayThereBeforeAreTakenAway) {
    make_difference();
    m_desk->delivery()->save_to(m_folder.path());
    make_the_account();
    m_desk->delivery()->save_to(m_folder.path());
    EXPECT_FALSE(opened(file("differences.gpkg"), m_difference)->isValid());
}

} // namespace
} // namespace areal::qgis
