// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/alternatives_tab.h"

#include "qgis/data_table.h"
#include "qgis/desk_dock.h"
#include "qgis/difference_map.h"
#include "qgis/extra_layers.h"
#include "qgis/piece_styles.h"
#include "qgis/result_layers.h"
#include "qgis/sample_layers.h"

#include <gtest/gtest.h>

#include <qgscategorizedsymbolrenderer.h>
#include <qgsfillsymbollayer.h>
#include <qgsmapcanvas.h>
#include <qgsmessagebar.h>
#include <qgsproject.h>
#include <qgssymbol.h>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include <cmath>
#include <set>

namespace areal::qgis {
namespace {

class AlternativesTabTest : public testing::Test {
  protected:
    void SetUp() override {
        for (const auto& [file, name] :
             {std::pair("maridalen_n50.gpkg", "Cover"), std::pair("maridalen_gjeldende_synthetic.gpkg", "Plan"),
              std::pair("maridalen_forslag_synthetic.gpkg", "Forslag")}) {
            auto layer = sample_layer(QLatin1String(file));
            layer->setName(QLatin1String(name));
            QgsProject::instance()->addMapLayer(layer.release());
        }
        QTest::qWait(100);
        QSignalSpy ended(&m_desk, &DeskDock::run_ended);
        find<QPushButton>("ArealregnskapRun")->click();
        ASSERT_TRUE(ended.count() > 0 || ended.wait(60000));
    }
    void TearDown() override { QgsProject::instance()->clear(); }
    template <class Widget>
    Widget* find(const char* name) {
        return m_desk.findChild<Widget*>(QLatin1String(name));
    }
    static QgsVectorLayer* layer(const QString& name) {
        const auto named = QgsProject::instance()->mapLayersByName(name);
        return named.size() == 1 ? qobject_cast<QgsVectorLayer*>(named.front()) : nullptr;
    }
    QgsMapCanvas m_canvas;
    QgsMessageBar m_messages;
    DeskDock m_desk{&m_canvas, &m_messages};
};

TEST_F(AlternativesTabTest, SetsThePlansSideBySide) {
    auto* table = find<DataTable>("ArealregnskapAlternatives");
    QAbstractItemModel& model = *table->model();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(model.columnCount(), 3);
    EXPECT_EQ(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Do nothing: Plan"));
    EXPECT_EQ(model.headerData(2, Qt::Horizontal).toString(), QStringLiteral("Forslag"));
    bool has_nature = false;
    for (int row = 0; row < model.rowCount(); ++row)
        has_nature = has_nature || model.index(row, 0).data().toString() == QStringLiteral("Nature in all (daa)");
    EXPECT_TRUE(has_nature);
}

TEST_F(AlternativesTabTest, ShowsTheNamesOfThePlansWhole) {
    auto* table = find<DataTable>("ArealregnskapAlternatives");
    auto* tabs = find<QTabWidget>("ArealregnskapResult");
    tabs->setCurrentWidget(m_desk.findChild<AlternativesTab*>());
    m_desk.resize(360, 800);
    m_desk.show();
    QTest::qWait(50); // for the layout
    const QHeaderView& header = *table->horizontalHeader();
    const QRect room(0, 0, header.sectionSize(1) - 2, 0);
    const QRect title = header.fontMetrics().boundingRect(room, Qt::TextWordWrap, QStringLiteral("Do nothing: Plan"));
    ASSERT_GT(title.height(), header.fontMetrics().lineSpacing()) << "in more than one line";
    EXPECT_GE(header.height(), title.height());
}

TEST_F(AlternativesTabTest, MakesAMapOfWhatOnePlanDoesOtherwise) {
    auto* map = m_desk.findChild<DifferenceMap*>();
    auto* button = find<QPushButton>("ArealregnskapDifferenceMap");
    for (int i = 0; i < 2; ++i) { // again: the layer is replaced
        QSignalSpy made(map, &DifferenceMap::made);
        ASSERT_TRUE(button->isEnabled());
        button->click();
        ASSERT_TRUE(made.count() > 0 || made.wait(60000));
        QgsVectorLayer* ground = layer(QStringLiteral("Forslag against Plan"));
        ASSERT_NE(ground, nullptr);
        double takes_m2 = 0, leaves_m2 = 0;
        QgsFeature feature;
        for (QgsFeatureIterator all = ground->getFeatures(); all.nextFeature(feature);) {
            const QString step = feature.attribute(PieceStyles::step_field()).toString();
            const double m2 = feature.attribute(QStringLiteral("area_m2")).toDouble();
            takes_m2 += step == QStringLiteral("takes") ? m2 : 0;
            leaves_m2 += step == QStringLiteral("leaves") ? m2 : 0;
            EXPECT_NEAR(feature.geometry().area(), m2, 1e-3);
        }
        const accounting::Table& plans = *m_desk.account()->table("alternatives");
        const auto taken = [&](std::size_t row) {
            return (plans.area(row, "nature_lost_m2") + plans.area(row, "farmland_lost_m2") +
                    plans.area(row, "water_lost_m2") + plans.area(row, "not_known_m2"))
                .m2();
        };
        EXPECT_GT(takes_m2, 0);
        EXPECT_NEAR(takes_m2 - leaves_m2, taken(1) - taken(0), 1e-3) << "as the table has it";
        const QString words = find<QLabel>("ArealregnskapDifferenceWords")->text();
        EXPECT_TRUE(
            words.startsWith(QStringLiteral("Forslag takes %1 daa that Plan leaves").arg(std::lround(takes_m2 / 1000))))
            << words.toStdString();
    }
}

TEST_F(AlternativesTabTest, ComparesNoPlanWithItself) {
    auto* than = find<QComboBox>("ArealregnskapOtherAlternative");
    than->setCurrentIndex(find<QComboBox>("ArealregnskapAlternative")->currentIndex());
    EXPECT_FALSE(find<QPushButton>("ArealregnskapDifferenceMap")->isEnabled());
}

TEST_F(AlternativesTabTest, IsTakenAwayWhenThereIsNoAlternative) {
    QgsProject::instance()->removeMapLayer(layer(QStringLiteral("Forslag"))->id());
    QTest::qWait(100);
    QSignalSpy ended(&m_desk, &DeskDock::run_ended);
    find<QPushButton>("ArealregnskapRun")->click();
    ASSERT_TRUE(ended.count() > 0 || ended.wait(60000));
    ASSERT_TRUE(ended.front().front().toBool());
    ASSERT_EQ(m_desk.account()->table("alternatives"), nullptr) << "no other layer is taken for the proposal";
    auto* tabs = find<QTabWidget>("ArealregnskapResult");
    EXPECT_FALSE(tabs->isTabEnabled(tabs->indexOf(m_desk.findChild<AlternativesTab*>())));
}

TEST(PieceStyles, DifferencesAreToldApartByTheirHatching) {
    const auto renderer = PieceStyles::differences();
    const auto* categories = dynamic_cast<QgsCategorizedSymbolRenderer*>(renderer.get());
    ASSERT_NE(categories, nullptr);
    std::set<std::pair<int, double>> hatches;
    for (const QgsRendererCategory& category : categories->categories()) {
        const QgsSymbol& symbol = *category.symbol();
        const auto* lines = symbol.symbolLayerCount() > 1
                                ? dynamic_cast<const QgsLinePatternFillSymbolLayer*>(symbol.symbolLayer(1))
                                : nullptr;
        hatches.insert({symbol.symbolLayerCount(), lines == nullptr ? -1 : lines->lineAngle()});
    }
    EXPECT_EQ(hatches.size(), 4U);
}

} // namespace
} // namespace areal::qgis
