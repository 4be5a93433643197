// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/desk_dock.h"

#include "qgis/data_table.h"
#include "qgis/result_layers.h"
#include "qgis/sample_layers.h"

#include <gtest/gtest.h>

#include <qgsmapcanvas.h>
#include <qgsmessagebar.h>
#include <qgsproject.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace areal::qgis {
namespace {

class DeskDockTest : public testing::Test {
  protected:
    void SetUp() override {
        add("maridalen_n50.gpkg", "Cover");
        add("maridalen_restaurering_synthetic.gpkg", "Restored");
        add("maridalen_gjeldende_synthetic.gpkg", "Plan");
        add("maridalen_forslag_synthetic.gpkg", "Forslag");
    }
    void TearDown() override { QgsProject::instance()->clear(); }

    static void add(const char* file, const char* name) {
        auto layer = sample_layer(QLatin1String(file));
        ASSERT_TRUE(layer);
        layer->setName(QLatin1String(name));
        QgsProject::instance()->addMapLayer(layer.release());
    }
    static QPushButton* button(const DeskDock& desk, const char* name) {
        return desk.findChild<QPushButton*>(QLatin1String(name));
    }
    static bool run(DeskDock& desk) {
        QSignalSpy ended(&desk, &DeskDock::run_ended);
        button(desk, "ArealregnskapRun")->click();
        return (ended.count() > 0 || ended.wait(60000)) && ended.front().front().toBool();
    }

    QgsMapCanvas m_canvas;
    QgsMessageBar m_messages;
};

TEST_F(DeskDockTest, FillsItselfInAndMakesTheAccount) {
    DeskDock desk(&m_canvas, &m_messages);
    ASSERT_TRUE(button(desk, "ArealregnskapRun")->isEnabled());
    ASSERT_TRUE(run(desk));
    const accounting::Account& account = *desk.account();
    ASSERT_TRUE(account.verdict);
    EXPECT_EQ(account.inputs.size(), 4u);
    EXPECT_EQ(account.inputs[0].name, "Plan");
    EXPECT_EQ(account.inputs[1].name, "Forslag");
    EXPECT_EQ(account.conservation.lines.front().residual_mm2, 0);
}

TEST_F(DeskDockTest, KeepsOneResultLayerHoweverOftenItRuns) {
    DeskDock desk(&m_canvas, &m_messages);
    ASSERT_TRUE(run(desk));
    ASSERT_TRUE(run(desk));
    int results = 0;
    for (const QgsMapLayer* layer : QgsProject::instance()->mapLayers())
        results += ResultLayers::is_result(*qobject_cast<const QgsVectorLayer*>(layer));
    EXPECT_EQ(results, 1);
}

TEST_F(DeskDockTest, SurvivesThatTheProjectIsClosedDuringARun) {
    DeskDock desk(&m_canvas, &m_messages);
    QSignalSpy ended(&desk, &DeskDock::run_ended);
    button(desk, "ArealregnskapRun")->click();
    QgsProject::instance()->clear();
    EXPECT_TRUE(ended.count() > 0 || ended.wait(60000));
    EXPECT_FALSE(desk.running());
}

TEST_F(DeskDockTest, CanBeClosedDuringARun) {
    for (int i = 0; i < 10; ++i) {
        DeskDock desk(&m_canvas, &m_messages);
        button(desk, "ArealregnskapRun")->click();
        QTest::qWait(i * 7);
        if (i % 2 == 0)
            desk.cancel();
    }
    SUCCEED() << "no crash";
}

TEST_F(DeskDockTest, RefusesToRunWithoutAPlan) {
    QgsProject::instance()->removeMapLayers(
        {QgsProject::instance()->mapLayersByName("Plan").front()->id(),
         QgsProject::instance()->mapLayersByName("Forslag").front()->id()});
    DeskDock desk(&m_canvas, &m_messages);
    EXPECT_FALSE(button(desk, "ArealregnskapRun")->isEnabled());
}

TEST_F(DeskDockTest, SavesTheAccount) {
    DeskDock desk(&m_canvas, &m_messages);
    ASSERT_TRUE(run(desk));
    QTemporaryDir folder;
    desk.save_to(folder.path());
    EXPECT_TRUE(QFile::exists(folder.filePath(QStringLiteral("account.json"))));
    EXPECT_TRUE(QFile::exists(folder.filePath(QStringLiteral("pieces.gpkg"))));
}

TEST_F(DeskDockTest, ShowsTablesThatKeepTheRulesOfModelsAndSortByValue) {
    DeskDock desk(&m_canvas, &m_messages);
    ASSERT_TRUE(run(desk));
    auto* choice = desk.findChild<QComboBox*>(QStringLiteral("ArealregnskapTable"));
    ASSERT_NE(choice, nullptr);
    for (int i = 0; i < choice->count(); ++i) {
        choice->setCurrentIndex(i);
        for (DataTable* view : desk.findChildren<DataTable*>())
            const QAbstractItemModelTester tester(view->model(),
                                                  QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    choice->setCurrentIndex(choice->findData(QStringLiteral("plan_cover")));
    auto* table = desk.findChild<DataTable*>(QStringLiteral("ArealregnskapTableView"));
    ASSERT_NE(table, nullptr);
    const int area = table->model()->columnCount() - 1;
    table->sortByColumn(area, Qt::DescendingOrder);
    const auto number = [&](int row) {
        QString text = table->model()->index(row, area).data().toString();
        return text.remove(QLatin1Char(',')).remove(QChar(0x00a0)).toDouble();
    };
    EXPECT_GT(number(0), 1000) << "largest first, by value and not by text";
    EXPECT_GE(number(0), number(1));
    EXPECT_GE(number(1), number(2));
    EXPECT_EQ(table->as_text().count(QLatin1Char('\n')), table->model()->rowCount());
}

} // namespace
} // namespace areal::qgis
