// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/ledger_page.h"

#include "accounting/open_book.h"
#include "qgis/chart_tab.h"
#include "qgis/data_table.h"
#include "qgis/day.h"
#include "qgis/desk_dock.h"
#include "qgis/ledger_layer.h"
#include "qgis/new_book_dialog.h"
#include "qgis/sample_layers.h"
#include "qgis/year_chart.h"
#include "qgis/years_panel.h"

#include <gtest/gtest.h>

#include <qgsmapcanvas.h>
#include <qgsmessagebar.h>
#include <qgsproject.h>
#include <qgsrubberband.h>
#include <qgstemporalnavigationobject.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayertemporalproperties.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

namespace areal::qgis {
namespace {

/// Two changes that wait for a person, on ground that they share in part.
constexpr const char* candidates = R"(
candidate 2024-08-31
    from: nature/open
    to: built/roads
    footprint: POLYGON ((598000 6655000, 598100 6655000, 598100 6655100, 598000 6655100, 598000 6655000))
    author: kari
candidate 2024-08-31
    from: nature/open
    to: built/roads
    footprint: POLYGON ((598050 6655000, 598150 6655000, 598150 6655100, 598050 6655100, 598050 6655000))
    author: kari
)";

class LedgerPageTest : public testing::Test {
  protected:
    LedgerPageTest() {
        m_canvas.setTemporalController(&m_slider);
        m_desk = std::make_unique<DeskDock>(&m_canvas, &m_messages);
        m_page = m_desk->findChild<LedgerPage*>();
        qRegisterMetaType<Place>("areal::qgis::Place");
        const accounting::Meanings meanings(AREAL_SOURCE_DIR "/resources", Language::en);
        const auto cover = sample_layer(QStringLiteral("maridalen_n50.gpkg"));
        NewBook order{m_folder.filePath(QStringLiteral("bok.gpkg")).toStdString(), "4999 Maridalen",
                      *Date::parse("2021-11-20"), "kari", std::make_unique<LayerSnapshot>(*cover, LayerWishes())};
        make_book(order, meanings);
        m_name = order.name;
        accounting::OpenBook(accounting::open_store(m_name), now).post_journal(candidates);
    }
    ~LedgerPageTest() override { QgsProject::instance()->clear(); }

    bool ends(const std::function<void()>& act) {
        QSignalSpy ended(m_page, &LedgerPage::ended);
        act();
        return (ended.count() > 0 || ended.wait(60000)) && ended.front().front().toBool();
    }
    bool show() {
        return ends([this] { m_page->show_book(QString::fromStdString(m_name)); });
    }
    bool make_account() {
        for (const auto& [file, name] :
             {std::pair("maridalen_n50.gpkg", "Cover"), std::pair("maridalen_gjeldende_synthetic.gpkg", "Plan")}) {
            auto layer = sample_layer(QLatin1String(file));
            layer->setName(QLatin1String(name));
            QgsProject::instance()->addMapLayer(layer.release());
        }
        QTest::qWait(100);
        QSignalSpy made(m_desk.get(), &DeskDock::run_ended);
        m_desk->findChild<QPushButton*>(QStringLiteral("ArealregnskapRun"))->click();
        return (made.count() > 0 || made.wait(60000)) && made.front().front().toBool();
    }
    QPushButton* on_result_page(const char* name) { return m_desk->findChild<QPushButton*>(QLatin1String(name)); }
    QPushButton* button(const char* name) { return m_page->findChild<QPushButton*>(QLatin1String(name)); }
    DataTable* table(const char* name) { return m_page->findChild<DataTable*>(QLatin1String(name)); }
    std::size_t entries() const { return accounting::OpenBook(accounting::open_store(m_name), now).books().size(); }

    QTemporaryDir m_folder;
    QgsTemporalNavigationObject m_slider;
    QgsMapCanvas m_canvas;
    QgsMessageBar m_messages;
    std::unique_ptr<DeskDock> m_desk;
    LedgerPage* m_page = nullptr;
    std::string m_name;
};

TEST_F(LedgerPageTest, ShowsABookInTablesThatKeepTheRulesOfModels) {
    ASSERT_TRUE(show());
    EXPECT_EQ(m_page->view()->place, "4999 Maridalen");
    for (DataTable* view : m_page->findChildren<DataTable*>())
        const QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(std::size_t(table("ArealregnskapEntries")->model()->rowCount()), entries());
    EXPECT_EQ(table("ArealregnskapCandidates")->model()->rowCount(), 2);
    EXPECT_GE(table("ArealregnskapYears")->model()->rowCount(), 4);
    EXPECT_TRUE(m_page->findChild<QLabel*>(QStringLiteral("ArealregnskapBookWords"))
                    ->text()
                    .contains(QString::fromStdString(m_page->view()->head.substr(0, 16))));
}

TEST_F(LedgerPageTest, ShowsTheBookAsItWas) {
    m_page->findChild<QDateEdit*>(QStringLiteral("ArealregnskapAsOf"))->setDate(QDate(2022, 1, 1));
    ASSERT_TRUE(show());
    EXPECT_EQ(table("ArealregnskapCandidates")->model()->rowCount(), 0);
    EXPECT_EQ(table("ArealregnskapEntries")->model()->rowCount(), int(entries()) - 2);
}

TEST_F(LedgerPageTest, SaysWhenThereIsNoSuchBook) {
    QSignalSpy said(m_page, &DeskPage::said);
    EXPECT_FALSE(ends([this] { m_page->show_book(QStringLiteral("/nowhere/bok.gpkg")); }));
    ASSERT_EQ(said.count(), 1);
    EXPECT_TRUE(said.front().front().toString().contains(QStringLiteral("/nowhere/bok.gpkg")));
    EXPECT_EQ(m_page->view(), nullptr);
}

TEST_F(LedgerPageTest, PreviewsAnAnswerAndWritesWhatWasPreviewed) {
    ASSERT_TRUE(show());
    const std::size_t before = entries();
    m_page->findChild<QLineEdit*>(QStringLiteral("ArealregnskapCause"))->setText(QStringLiteral("energy"));
    ASSERT_TRUE(ends([this] { button("ArealregnskapConfirm")->click(); }));
    EXPECT_EQ(entries(), before) << "a preview writes nothing";
    EXPECT_EQ(table("ArealregnskapProposals")->model()->rowCount(), 1);
    ASSERT_TRUE(button("ArealregnskapWrite")->isEnabled());
    ASSERT_TRUE(ends([this] { button("ArealregnskapWrite")->click(); }));
    EXPECT_EQ(entries(), before + 1);
    EXPECT_EQ(table("ArealregnskapCandidates")->model()->rowCount(), 1);
    EXPECT_FALSE(button("ArealregnskapWrite")->isEnabled());
}

TEST_F(LedgerPageTest, ShowsTheGroundOfARefusedClaim) {
    ASSERT_TRUE(show());
    m_page->findChild<QLineEdit*>(QStringLiteral("ArealregnskapCause"))->setText(QStringLiteral("energy"));
    ASSERT_TRUE(ends([this] { button("ArealregnskapConfirm")->click(); }));
    ASSERT_TRUE(ends([this] { button("ArealregnskapWrite")->click(); }));
    QSignalSpy places(m_page, &DeskPage::place_wanted);
    EXPECT_FALSE(ends([this] { button("ArealregnskapConfirm")->click(); })) << "half of it is lost already";
    const QString words = m_page->findChild<QLabel*>(QStringLiteral("ArealregnskapRefusal"))->text();
    EXPECT_TRUE(words.contains(QStringLiteral("Lost"))) << words.toStdString();
    ASSERT_EQ(places.count(), 1);
    const auto place = qvariant_cast<Place>(places.front().front());
    EXPECT_DOUBLE_EQ(place.box.min_x, 598050);
    EXPECT_DOUBLE_EQ(place.box.max_x, 598100);
    const auto items = m_canvas.scene()->items();
    EXPECT_TRUE(std::any_of(items.begin(), items.end(), [](QGraphicsItem* item) {
        const auto* band = dynamic_cast<QgsRubberBand*>(item);
        return band != nullptr && std::abs(band->asGeometry().area() - 5000) < 1;
    })) << "the shared 50 m x 100 m are drawn on the map";
    EXPECT_FALSE(button("ArealregnskapWrite")->isEnabled());
}

TEST_F(LedgerPageTest, RefusesToWriteAPreviewThatOthersHaveOvertaken) {
    ASSERT_TRUE(show());
    ASSERT_TRUE(ends([this] { button("ArealregnskapReject")->click(); }));
    accounting::OpenBook(accounting::open_store(m_name), now).post_journal(candidates);
    const std::size_t before = entries();
    EXPECT_FALSE(ends([this] { button("ArealregnskapWrite")->click(); }));
    EXPECT_EQ(entries(), before);
}

TEST_F(LedgerPageTest, PostsThePlanOfTheAccount) {
    ASSERT_TRUE(make_account());
    ASSERT_TRUE(show());
    const std::size_t before = entries();
    m_page->findChild<QDateEdit*>(QStringLiteral("ArealregnskapEffective"))->setDate(QDate(2022, 1, 1));
    ASSERT_TRUE(button("ArealregnskapPreview")->isEnabled());
    ASSERT_TRUE(ends([this] { button("ArealregnskapPreview")->click(); }));
    const int proposed = table("ArealregnskapProposals")->model()->rowCount();
    EXPECT_GT(proposed, 10);
    ASSERT_TRUE(ends([this] { button("ArealregnskapWrite")->click(); }));
    EXPECT_EQ(entries(), before + std::size_t(proposed));
    EXPECT_EQ(table("ArealregnskapPledges")->model()->rowCount(), proposed);
    ASSERT_TRUE(ends([this] { button("ArealregnskapPreview")->click(); }));
    EXPECT_FALSE(button("ArealregnskapWrite")->isEnabled()) << "the book has all of it already";
}

// From the verdict to the book with the keys alone, on a desk that is shown.
TEST_F(LedgerPageTest, LeadsFromTheVerdictToThePreviewAndTheBook) {
    ASSERT_TRUE(make_account());
    m_desk->setFloating(true);
    m_desk->show();
    m_desk->activateWindow();
    m_page->findChild<QLineEdit*>(QStringLiteral("ArealregnskapBook"))->setText(QString::fromStdString(m_name));
    m_page->findChild<QDateEdit*>(QStringLiteral("ArealregnskapEffective"))->setDate(QDate(2022, 1, 1));
    const std::size_t before = entries();
    auto* post = on_result_page("ArealregnskapPost");
    post->setFocus();
    ASSERT_TRUE(ends([&] { QTest::keyClick(post, Qt::Key_Space); })) << "the book is read, and what it leads to shown";
    EXPECT_EQ(m_desk->findChild<QTabWidget*>(QStringLiteral("ArealregnskapPages"))->currentWidget(), m_page);
    const int proposed = table("ArealregnskapProposals")->model()->rowCount();
    EXPECT_GT(proposed, 10);
    EXPECT_EQ(entries(), before) << "nothing is written yet";
    auto* number = m_page->findChild<QLineEdit*>(QStringLiteral("ArealregnskapCase"));
    EXPECT_EQ(QApplication::focusWidget(), number) << "the case is what is missing";
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("KST 12/26"));
    ASSERT_TRUE(button("ArealregnskapWrite")->isEnabled()) << "a case does not change what is previewed";
    button("ArealregnskapWrite")->setFocus();
    ASSERT_TRUE(ends([this] { QTest::keyClick(button("ArealregnskapWrite"), Qt::Key_Space); }));
    EXPECT_EQ(entries(), before + std::size_t(proposed));
    EXPECT_EQ(accounting::OpenBook(accounting::open_store(m_name), now).books().entries().back().case_ref, "KST 12/26");
}

TEST_F(LedgerPageTest, ShowsNumbersWholeInANarrowDock) {
    ASSERT_TRUE(make_account());
    m_desk->setFloating(true);
    m_desk->resize(420, 900);
    m_desk->show();
    ASSERT_TRUE(show());
    m_page->findChild<QDateEdit*>(QStringLiteral("ArealregnskapEffective"))->setDate(QDate(2022, 1, 1));
    ASSERT_TRUE(ends([this] { on_result_page("ArealregnskapPost")->click(); }));
    for (const char* name : {"ArealregnskapProposals", "ArealregnskapEntries"}) {
        DataTable& view = *table(name);
        auto* tabs = m_page->findChild<QTabWidget*>(QStringLiteral("ArealregnskapLedgerTabs"));
        tabs->setCurrentIndex(tabs->currentIndex() + (view.isVisible() ? 0 : 1 - tabs->currentIndex()));
        QTest::qWait(50);
        ASSERT_TRUE(view.isVisible()) << name;
        for (int column = 0; column < view.model()->columnCount(); ++column) {
            const QModelIndex cell = view.model()->index(0, column);
            if (view.isColumnHidden(column) || !(cell.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight))
                continue;
            const int width = view.columnWidth(column);
            view.setColumnWidth(column, 5);
            EXPECT_EQ(view.columnWidth(column), width) << name << ": nobody can make it narrower than its numbers";
        }
    }
    DataTable& proposals = *table("ArealregnskapProposals");
    const auto column_of = [&](const QString& title) {
        for (int column = 0; column < proposals.model()->columnCount(); ++column)
            if (proposals.model()->headerData(column, Qt::Horizontal).toString().startsWith(title))
                return column;
        return -1;
    };
    const int area = column_of(QStringLiteral("Area")), reason = column_of(QStringLiteral("Reason"));
    ASSERT_GE(area, 0);
    ASSERT_GE(reason, 0);
    EXPECT_LE(proposals.columnViewportPosition(area) + proposals.columnWidth(area), proposals.viewport()->width())
        << "in sight without scrolling";
    const QModelIndex why = proposals.model()->index(0, reason);
    EXPECT_EQ(why.data(Qt::ToolTipRole), why.data(Qt::DisplayRole)) << "whole in the hint where it is cut";
}

TEST_F(LedgerPageTest, AsksForABookWhenThereIsNoneAndPostsInTheOneThatIsOpened) {
    ASSERT_TRUE(make_account());
    on_result_page("ArealregnskapPost")->click();
    EXPECT_FALSE(m_page->running());
    EXPECT_EQ(m_desk->findChild<QTabWidget*>(QStringLiteral("ArealregnskapPages"))->currentWidget(), m_page);
    EXPECT_TRUE(m_page->findChild<QLabel*>(QStringLiteral("ArealregnskapBookWords"))
                    ->text()
                    .contains(QStringLiteral("written when you say so")));
    m_page->findChild<QDateEdit*>(QStringLiteral("ArealregnskapEffective"))->setDate(QDate(2022, 1, 1));
    ASSERT_TRUE(show());
    EXPECT_GT(table("ArealregnskapProposals")->model()->rowCount(), 10);
    EXPECT_TRUE(button("ArealregnskapWrite")->isEnabled());
}

TEST_F(LedgerPageTest, AsksForANewPreviewWhenTheDayIsAnother) {
    ASSERT_TRUE(show());
    ASSERT_TRUE(ends([this] { button("ArealregnskapReject")->click(); }));
    ASSERT_TRUE(button("ArealregnskapWrite")->isEnabled());
    m_page->findChild<QDateEdit*>(QStringLiteral("ArealregnskapEffective"))->setDate(QDate(2025, 1, 1));
    EXPECT_FALSE(button("ArealregnskapWrite")->isEnabled());
    EXPECT_TRUE(m_page->findChild<QLabel*>(QStringLiteral("ArealregnskapPostingWords"))
                    ->text()
                    .contains(QStringLiteral("Preview again")));
}

TEST_F(LedgerPageTest, TakesCaseAndDayFromTheDecision) {
    m_page->take_decision(
        {{"decided", "The plan is adopted"}, {"decision_case", "KST 7/26"}, {"decision_date", "2026-03-18"}});
    EXPECT_EQ(m_page->findChild<QLineEdit*>(QStringLiteral("ArealregnskapCase"))->text(), QStringLiteral("KST 7/26"));
    EXPECT_EQ(m_page->findChild<QDateEdit*>(QStringLiteral("ArealregnskapEffective"))->date(), QDate(2026, 3, 18));
    auto* words = m_page->findChild<QLabel*>(QStringLiteral("ArealregnskapDecided"));
    EXPECT_TRUE(words->text().contains(QStringLiteral("The plan is adopted")));
    EXPECT_FALSE(words->isHidden());
    m_page->take_decision({{"decision_case", ""}});
    EXPECT_EQ(m_page->findChild<QLineEdit*>(QStringLiteral("ArealregnskapCase"))->text(), QStringLiteral("KST 7/26"))
        << "what is not said stays";
}

TEST_F(LedgerPageTest, DrawsTheYearsOfTheBookBesideTheAccount) {
    ASSERT_TRUE(make_account());
    ASSERT_TRUE(show());
    m_page->findChild<QLineEdit*>(QStringLiteral("ArealregnskapCause"))->setText(QStringLiteral("energy"));
    m_page->findChild<QDateEdit*>(QStringLiteral("ArealregnskapEffective"))->setDate(QDate(2025, 5, 1));
    ASSERT_TRUE(ends([this] { button("ArealregnskapConfirm")->click(); }));
    ASSERT_TRUE(ends([this] { button("ArealregnskapWrite")->click(); }));
    auto* charts = m_desk->findChild<ChartTab*>();
    auto* choice = charts->findChild<QComboBox*>(QStringLiteral("ArealregnskapChart"));
    const int years = choice->findText(QStringLiteral("The book: balance over the years"));
    ASSERT_GE(years, 0);
    EXPECT_EQ(choice->findText(QStringLiteral("The book: on the way to the council's target")), -1) << "it has none";
    choice->setCurrentIndex(years);
    auto* plot = charts->findChild<YearChart*>();
    EXPECT_TRUE(plot->as_text().contains(QStringLiteral("2025: Lost 10.0 daa"))) << plot->as_text().toStdString();
    QSignalSpy places(charts, &ChartTab::place_wanted);
    emit plot->year_chosen(2025);
    ASSERT_EQ(places.count(), 1);
    const auto place = qvariant_cast<Place>(places.front().front());
    ASSERT_EQ(place.ground.size(), 1);
    EXPECT_NEAR(place.ground.front().area(), 10000, 1);
}

TEST_F(LedgerPageTest, LinksTheYearsWithTheTimeSlider) {
    ASSERT_TRUE(show());
    const QList<QgsMapLayer*> layers = QgsProject::instance()->mapLayers().values();
    ASSERT_EQ(layers.size(), 1);
    auto* layer = qobject_cast<QgsVectorLayer*>(layers.front());
    EXPECT_EQ(layer->featureCount(), 2);
    auto* time = static_cast<QgsVectorLayerTemporalProperties*>(layer->temporalProperties());
    EXPECT_FALSE(time->isActive()) << "at rest: the day of the book";
    auto* years = m_page->findChild<YearsPanel*>();
    years->choose_year(2023);
    EXPECT_TRUE(time->isActive());
    EXPECT_EQ(time->startField(), QStringLiteral("valid_from"));
    EXPECT_EQ(m_slider.dateTimeRangeForFrameNumber(m_slider.currentFrameNumber()).begin().date(), QDate(2023, 1, 1));
    m_slider.setCurrentFrameNumber(3);
    EXPECT_EQ(years->marked_year(), 2024);
    ASSERT_TRUE(show());
    EXPECT_EQ(QgsProject::instance()->mapLayers().size(), 1) << "the layer is replaced, not added";
}

TEST_F(LedgerPageTest, CanBeClosedWhileItReads) {
    for (int i = 0; i < 5; ++i) {
        LedgerPage page(std::make_shared<const accounting::Meanings>(AREAL_SOURCE_DIR "/resources", Language::en),
                        nullptr);
        page.show_book(QString::fromStdString(m_name));
        QTest::qWait(i * 5);
    }
    SUCCEED() << "no crash";
}

} // namespace
} // namespace areal::qgis
