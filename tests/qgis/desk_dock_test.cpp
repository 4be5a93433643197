// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/desk_dock.h"

#include "qgis/checklist_panel.h"
#include "qgis/data_table.h"
#include "qgis/delivery.h"
#include "qgis/extra_layers.h"
#include "qgis/layout_words.h"
#include "qgis/order_page.h"
#include "qgis/result_layers.h"
#include "qgis/sample_layers.h"
#include "report/account_reader.h"
#include "report/checklist.h"

#include <gtest/gtest.h>

#include <qgsexpressioncontextutils.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutmanager.h>
#include <qgsmapcanvas.h>
#include <qgsmessagebar.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsrenderer.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

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

    /// Question 5 and the decision, as a reader answers them on the review page.
    static ChecklistPanel& answer(DeskDock& desk) {
        auto* sheet = desk.findChild<ChecklistPanel*>(QStringLiteral("ArealregnskapOwnChecklist"));
        sheet->findChild<DataTable*>(QStringLiteral("ArealregnskapQuestions"))->choose_row(4);
        auto* answer = sheet->findChild<QComboBox*>(QStringLiteral("ArealregnskapAnswer"));
        answer->setCurrentIndex(answer->findData(QStringLiteral("no")));
        emit answer->activated(answer->currentIndex());
        sheet->findChild<QPlainTextEdit*>(QStringLiteral("ArealregnskapAssessment"))
            ->setPlainText(QStringLiteral("The mire is left out."));
        sheet->findChild<QLineEdit*>(QStringLiteral("ArealregnskapDecisionCase"))->setText(QStringLiteral("KST 7"));
        return *sheet;
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

TEST_F(DeskDockTest, KeepsOneSetOfResultLayersHoweverOftenItRuns) {
    DeskDock desk(&m_canvas, &m_messages);
    for (int i = 0; i < 2; ++i) {
        ASSERT_TRUE(run(desk));
        QStringList results;
        for (const QgsMapLayer* layer : QgsProject::instance()->mapLayers())
            if (ResultLayers::is_result(*qobject_cast<const QgsVectorLayer*>(layer)))
                results << layer->name();
        results.sort();
        EXPECT_EQ(results, QStringList({"What happens to the ground", "What the proposal changes"}));
    }
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
    QgsProject::instance()->removeMapLayers({QgsProject::instance()->mapLayersByName("Plan").front()->id(),
                                             QgsProject::instance()->mapLayersByName("Forslag").front()->id()});
    DeskDock desk(&m_canvas, &m_messages);
    EXPECT_FALSE(button(desk, "ArealregnskapRun")->isEnabled());
}

TEST_F(DeskDockTest, SavesTheAccount) {
    DeskDock desk(&m_canvas, &m_messages);
    ASSERT_TRUE(run(desk));
    QTemporaryDir folder;
    desk.delivery()->save_to(folder.path());
    EXPECT_TRUE(QFile::exists(folder.filePath(QStringLiteral("account.json"))));
    const QString pieces = folder.filePath(QStringLiteral("pieces.gpkg"));
    EXPECT_TRUE(QFile::exists(pieces));
    const QgsVectorLayer again(pieces + QStringLiteral("|layername=pieces"), QStringLiteral("again"),
                               QStringLiteral("ogr"));
    ASSERT_TRUE(again.isValid());
    EXPECT_EQ(again.renderer()->type(), QStringLiteral("categorizedSymbol")) << "the style lies in the file";
    EXPECT_EQ(again.featureCount(), qlonglong(desk.account()->pieces.size()));
    const QgsMapLayer* shown =
        QgsProject::instance()->mapLayersByName(QStringLiteral("What happens to the ground")).front();
    EXPECT_TRUE(shown->source().startsWith(pieces)) << "and the project shows the file";
}

TEST_F(DeskDockTest, WritesAReportInTheFormAskedFor) {
    DeskDock desk(&m_canvas, &m_messages);
    ASSERT_TRUE(run(desk));
    const QTemporaryDir folder;
    for (const auto& [format, head] : {std::pair("pdf", "%PDF"), {"html", "<!DOCTYPE html>"}, {"xlsx", "PK"}}) {
        const QString path = folder.filePath(QStringLiteral("report.") + QLatin1String(format));
        desk.delivery()->write_report(QStringLiteral("council"), QLatin1String(format), path);
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << format;
        EXPECT_TRUE(file.readAll().startsWith(head)) << format;
    }
}

TEST_F(DeskDockTest, WhatIsAnsweredAtTheDeskGoesWithTheAccount) {
    DeskDock desk(&m_canvas, &m_messages);
    ASSERT_TRUE(run(desk));
    EXPECT_EQ(desk.delivery()->answered().table("checklist"), nullptr) << "nothing is answered yet";
    const ChecklistPanel& sheet = answer(desk);
    const QTemporaryDir folder;
    desk.delivery()->save_to(folder.path());
    const accounting::Account saved =
        report::read_account(folder.filePath(QStringLiteral("account.json")).toStdString());
    accounting::Account by_the_program = *desk.account(); // account --checklist FILE
    report::add_checklist(by_the_program, sheet.as_text(), "checklist.json", *desk.meanings());
    ASSERT_NE(saved.table("checklist"), nullptr);
    EXPECT_EQ(saved.table("checklist")->text(4, "answer"), "no");
    EXPECT_EQ(saved.table("checklist")->rows, by_the_program.table("checklist")->rows);
    EXPECT_EQ(saved.texts, by_the_program.texts);
    EXPECT_EQ(saved.texts.at("decision_case"), "KST 7");
    const QString path = folder.filePath(QStringLiteral("report.html"));
    desk.delivery()->write_report(QStringLiteral("hearing"), QStringLiteral("html"), path);
    QFile report(path);
    ASSERT_TRUE(report.open(QIODevice::ReadOnly));
    EXPECT_TRUE(report.readAll().contains("The mire is left out."));
    EXPECT_EQ(desk.findChild<QLineEdit*>(QStringLiteral("ArealregnskapCase"))->text(), QStringLiteral("KST 7"))
        << "what is posted is posted with the case";
    ASSERT_TRUE(run(desk));
    EXPECT_EQ(desk.delivery()->answered().table("checklist")->text(4, "answer"), "no") << "made again";
}

TEST_F(DeskDockTest, LaysTheAccountOutOnItsFiles) {
    DeskDock desk(&m_canvas, &m_messages);
    const QTemporaryDir folder, other;
    QgsPrintLayout* made = nullptr;
    QObject::connect(desk.delivery(), &Delivery::layout_made, [&](QgsPrintLayout* layout) { made = layout; });
    desk.delivery()->lay_out_in(folder.path());
    EXPECT_EQ(made, nullptr) << "there is no account yet";
    ASSERT_TRUE(run(desk));
    desk.delivery()->save_to(other.path());
    button(desk, "ArealregnskapLayout")->click();
    ASSERT_NE(made, nullptr) << "saved already: nothing is asked";
    EXPECT_EQ(QgsProject::instance()->layoutManager()->layouts(), QList<QgsMasterLayoutInterface*>{made});
    const std::unique_ptr<QgsExpressionContextScope> scope(QgsExpressionContextUtils::layoutScope(made));
    EXPECT_EQ(scope->variable(LayoutWords::account_variable),
              other.filePath(QStringLiteral("account.json")));
    const auto* map = dynamic_cast<QgsLayoutItemMap*>(made->itemById(QStringLiteral("map")));
    ASSERT_NE(map, nullptr);
    EXPECT_EQ(map->layers().front()->name(), QStringLiteral("What happens to the ground")) << "the layer of the desk";
    ASSERT_TRUE(run(desk));
    made = nullptr;
    desk.delivery()->lay_out_in(folder.path());
    EXPECT_NE(made, nullptr);
    EXPECT_TRUE(QFile::exists(folder.filePath(QStringLiteral("account.json"))))
        << "an account made again is saved first";
}

TEST_F(DeskDockTest, KeepsTheAnswersInTheProjectTheyWereGivenIn) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("p.qgz"));
    QgsProject& project = *QgsProject::instance();
    DeskDock desk(&m_canvas, &m_messages);
    project.setDirty(false);
    const ChecklistPanel& sheet = answer(desk);
    EXPECT_TRUE(project.isDirty()) << "QGIS asks before they are lost";
    const std::string given = sheet.as_text();
    ASSERT_TRUE(project.write(file));
    project.clear();
    EXPECT_EQ(sheet.as_text(), "") << "another plan has no answers yet";
    ASSERT_TRUE(project.read(file));
    EXPECT_EQ(sheet.as_text(), given);
    EXPECT_FALSE(project.isDirty());
    const DeskDock other(&m_canvas, &m_messages);
    EXPECT_EQ(other.findChild<ChecklistPanel*>(QStringLiteral("ArealregnskapOwnChecklist"))->as_text(), given)
        << "switched on where the project is open";
}

TEST_F(DeskDockTest, PutsMoreProposalsBesideTheOneThatIsJudged) {
    add("maridalen_gjeldende_synthetic.gpkg", "Alternativ B");
    DeskDock desk(&m_canvas, &m_messages);
    auto* order = desk.findChild<OrderPage*>();
    auto* other = qobject_cast<QgsVectorLayer*>(QgsProject::instance()->mapLayersByName("Plan").front());
    order->others().use(*other, ExtraLayers::Use::proposal);
    EXPECT_EQ(order->others().used(), 1);
    ASSERT_TRUE(run(desk));
    const accounting::Table& alternatives = *desk.account()->table("alternatives");
    ASSERT_EQ(alternatives.rows.size(), 3u);
    EXPECT_EQ(alternatives.text(0, "alternative"), "do_nothing");
    EXPECT_EQ(alternatives.text(2, "plan"), "Plan");
    EXPECT_NEAR(alternatives.area(2, "nature_lost_m2").m2(), alternatives.area(0, "nature_lost_m2").m2(), 1e-6)
        << "the plan in force again, in another cut";
}

TEST_F(DeskDockTest, CountsOnlyInsideABoundary) {
    auto boundary =
        memory_layer(QStringLiteral("Polygon?crs=epsg:25832&field=name:string"),
                     {{QStringLiteral("POLYGON((460600 6627800,462600 6627800,462600 6630200,460600 6630200,"
                                      "460600 6627800))"),
                       QStringLiteral("b")}},
                     QStringLiteral("Grense"));
    QgsVectorLayer* layer = boundary.get();
    QgsProject::instance()->addMapLayer(boundary.release());
    DeskDock desk(&m_canvas, &m_messages);
    auto* order = desk.findChild<OrderPage*>();
    EXPECT_TRUE(order->live_layers().plan && !order->live_layers().boundary);
    ASSERT_TRUE(run(desk));
    const ExactArea whole = desk.account()->verdict->lost;
    order->others().use(*layer, ExtraLayers::Use::boundary);
    EXPECT_EQ(order->live_layers().boundary, layer) << "a balance that follows the pen ends there too";
    ASSERT_TRUE(run(desk));
    const auto& inputs = desk.account()->inputs;
    EXPECT_TRUE(std::any_of(inputs.begin(), inputs.end(), [](const auto& input) { return input.role == "boundary"; }));
    EXPECT_LT(desk.account()->verdict->lost, whole);
}

TEST_F(DeskDockTest, ShowsTablesThatKeepTheRulesOfModelsAndSortByValue) {
    DeskDock desk(&m_canvas, &m_messages);
    ASSERT_TRUE(run(desk));
    auto* choice = desk.findChild<QComboBox*>(QStringLiteral("ArealregnskapTable"));
    ASSERT_NE(choice, nullptr);
    for (int i = 0; i < choice->count(); ++i) {
        choice->setCurrentIndex(i);
        for (DataTable* view : desk.findChildren<DataTable*>())
            const QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
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
