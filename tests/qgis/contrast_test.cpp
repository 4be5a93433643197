// SPDX-License-Identifier: GPL-2.0-or-later
//
// Every word of the desk can be read in every theme of QGIS: what is drawn is measured, as a theme is a style sheet and
// a palette that need not agree. Where a theme draws its own labels and buttons fainter than it should (both dark ones
// of QGIS 3.22 do), the desk is to be no fainter than those.
#include "codes/resources.h"
#include "qgis/charts.h"
#include "qgis/difference_map.h"
#include "qgis/new_book_dialog.h"
#include "qgis/options_page.h"
#include "qgis/program_run.h"
#include "qgis/report_dialog.h"
#include "qgis/review_page.h"
#include "qgis/sample_desk.h"
#include "qgis/year_plot.h"

#include <gtest/gtest.h>

#include <qgsapplication.h>
#include <qgscollapsiblegroupbox.h>
#include <qgsdockwidget.h>

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <map>

namespace areal::qgis {
namespace {

// WCAG 2.2, success criterion 1.4.3 (AA), for text.
constexpr double least_contrast = 4.5;

/// https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
double luminance(const QColor& colour) {
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

QColor ground_of(const QImage& drawn) {
    std::map<QRgb, int> pixels;
    for (int y = 0; y < drawn.height(); ++y)
        for (int x = 0; x < drawn.width(); ++x)
            ++pixels[drawn.pixel(x, y)];
    const auto most = std::max_element(pixels.begin(), pixels.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most->first;
}

/// Of the words to what they stand on: a letter's inside is the pixel that differs most.
double contrast_in(const QImage& drawn) {
    const QColor ground = ground_of(drawn);
    double most = 1;
    for (int y = 0; y < drawn.height(); ++y)
        for (int x = 0; x < drawn.width(); ++x)
            most = std::max(most, contrast(drawn.pixel(x, y), ground));
    return most;
}

QString words_of(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&widget))
        return text->toPlainText();
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        return box->currentText();
    const auto* line = qobject_cast<const QLineEdit*>(&widget);
    const bool is_the_themes = qobject_cast<const QAbstractSpinBox*>(widget.parent()) != nullptr; // days and counts
    if (line != nullptr && !is_the_themes)
        return line->text();
    return {};
}

/// To be reached by a widget of the kind: what the rule asks for, or what the theme makes of the simplest one.
double least_beside(QWidget* plain) {
    QgsDockWidget window;
    window.setWidget(plain);
    window.show();
    QTest::qWait(50); // for the layout
    return std::min(least_contrast, contrast_in(plain->grab().toImage()));
}

double least_in_a_row(const QString& word, bool chosen) {
    QgsDockWidget window;
    auto* list = new QListWidget;
    list->addItem(word);
    list->item(0)->setSelected(chosen);
    window.setWidget(list);
    window.show();
    QTest::qWait(50); // for the layout
    const QImage all = list->viewport()->grab().toImage();
    return std::min(least_contrast, contrast_in(all.copy(list->visualItemRect(list->item(0)))));
}

class ContrastTest : public SampleDesk {
  protected:
    ContrastTest() {
        QgsApplication::setUITheme(QString::fromLatin1(GetParam()));
        const QString word = QStringLiteral("Areal");
        m_least_for_label = least_beside(new QLabel(word));
        auto* tool = new QToolButton;
        tool->setText(word);
        m_least_for_tool = least_beside(tool);
        auto* box = new QComboBox;
        box->addItem(word);
        m_least_for_box = least_beside(box);
        for (const bool chosen : {false, true})
            m_least_for_row[chosen] = least_in_a_row(word, chosen);
        open_desk();
    }
    ~ContrastTest() override {
        m_desk.reset();
        QgsApplication::setUITheme(QStringLiteral("default"));
        QgsApplication::setPalette(m_palette); // the theme before it keeps it otherwise
    }

    void expect_readable(QWidget& window, const std::string& page) {
        QTest::qWait(50); // for the layout
        const QImage all = window.grab().toImage();
        int measured = 0;
        for (const QWidget* widget : window.findChildren<QWidget*>()) {
            if (!widget->isVisible() || !widget->isEnabled() || words_of(*widget).trimmed().isEmpty())
                continue;
            const QRect place = QRect(widget->mapTo(&window, QPoint()), widget->size()) & all.rect();
            const QRegion seen = widget->visibleRegion();
            if (place.isEmpty() || seen.isEmpty() || seen.boundingRect() != widget->rect())
                continue; // scrolled away: what is seen of it may hold no letter
            ++measured;
            EXPECT_GE(contrast_in(all.copy(place)), least_for(*widget))
                << page << ": " << widget->metaObject()->className() << " “" << words_of(*widget).toStdString() << "”";
        }
        EXPECT_GT(measured, 3) << page;
        for (const charts::QChartView* view : window.findChildren<charts::QChartView*>())
            if (view->isVisible())
                expect_readable(*view, page);
        for (QAbstractItemView* view : window.findChildren<QAbstractItemView*>())
            if (view->isVisible() && qobject_cast<QHeaderView*>(view) == nullptr && view->model()->rowCount() > 0)
                expect_readable_rows(*view, page);
    }
    /// The first column that is shown, of each row that is seen whole, and of those below it.
    void expect_readable_rows(QAbstractItemView& view, const std::string& page) {
        const QImage all = view.viewport()->grab().toImage();
        QModelIndexList under{view.rootIndex()};
        int measured = 0;
        while (!under.isEmpty()) {
            const QModelIndex parent = under.takeFirst();
            for (int row = 0; row < view.model()->rowCount(parent); ++row) {
                under << view.model()->index(row, 0, parent);
                QModelIndex cell = under.last();
                while (cell.isValid() && view.visualRect(cell).isEmpty())
                    cell = cell.siblingAtColumn(cell.column() + 1);
                const QRect place = view.visualRect(cell);
                if (place.isEmpty() || !all.rect().contains(place) || cell.data().toString().isEmpty())
                    continue;
                ++measured;
                EXPECT_GE(contrast_in(all.copy(place)), m_least_for_row.at(view.selectionModel()->isSelected(cell)))
                    << page << ": row “" << cell.data().toString().toStdString() << "”";
            }
        }
        EXPECT_GT(measured, 0) << page;
    }
    void expect_readable(const charts::QChartView& view, const std::string& page) {
        const QColor ground = ground_of(const_cast<charts::QChartView&>(view).grab().toImage());
        const charts::QChart& chart = *view.chart();
        EXPECT_GE(contrast(chart.legend()->labelColor(), ground), m_least_for_label) << page << ", legend";
        for (const charts::QAbstractAxis* axis : chart.axes())
            EXPECT_GE(contrast(axis->labelsColor(), ground), m_least_for_label) << page << ", axis";
    }
    double least_for(const QWidget& widget) const {
        if (qobject_cast<const QComboBox*>(&widget) != nullptr)
            return m_least_for_box;
        return qobject_cast<const QToolButton*>(&widget) != nullptr ? m_least_for_tool : m_least_for_label;
    }
    void expect_each_tab(const char* name) {
        each_tab(name, [this](const std::string& title) { expect_readable(*m_desk, title); });
    }

    void show_a_difference() {
        auto* map = m_desk->findChild<DifferenceMap*>();
        QSignalSpy made(map, &DifferenceMap::made);
        m_desk->findChild<QPushButton*>(QStringLiteral("ArealregnskapDifferenceMap"))->click();
        ASSERT_TRUE(made.count() > 0 || made.wait(60000));
    }
    /// An account of the sample that was changed by hand after it was made.
    QString altered_account() const {
        const QString folder = m_folder.filePath(QStringLiteral("account"));
        const ProgramAnswer answer =
            run_program({QStringLiteral("account"), QStringLiteral("--plan"),
                         sample_file(QStringLiteral("maridalen_gjeldende_synthetic.gpkg")), QStringLiteral("--cover"),
                         sample_file(QStringLiteral("maridalen_n50.gpkg")), QStringLiteral("--out"), folder},
                        [] { return false; });
        EXPECT_LE(answer.exit_code, 1) << answer.complaint.toStdString();
        QFile file(folder + QStringLiteral("/account.json"));
        EXPECT_TRUE(file.open(QIODevice::ReadWrite));
        QByteArray text = file.readAll();
        text.replace("\"lost_m2\": ", "\"lost_m2\": 9");
        file.resize(0);
        file.write(text);
        return file.fileName();
    }

    const QPalette m_palette = QgsApplication::palette();
    double m_least_for_label = 0, m_least_for_tool = 0, m_least_for_box = 0;
    std::map<bool, double> m_least_for_row; // by whether it is chosen
};

TEST_P(ContrastTest, TheOrderAndTheResult) {
    m_desk->findChild<QgsCollapsibleGroupBox*>(QStringLiteral("ArealregnskapMore"))->setCollapsed(false);
    expect_readable(*m_desk, "order");
    make_the_account();
    show_a_difference();
    expect_each_tab("ArealregnskapResult");
}

TEST_P(ContrastTest, TheReview) {
    auto& page = show_page<ReviewPage>();
    QSignalSpy ended(&page, &ReviewPage::ended);
    page.check(altered_account(), {});
    ASSERT_TRUE(ended.count() > 0 || ended.wait(120000));
    ASSERT_TRUE(page.review());
    ASSERT_FALSE(page.review()->answer.differences.empty());
    expect_each_tab("ArealregnskapReviewTabs");
}

TEST_P(ContrastTest, TheBook) {
    auto& page = show_page<LedgerPage>();
    show_new_book(page);
    for (YearPlot* plot : page.findChildren<YearPlot*>())
        plot->show_years({ledger::SeriesYear()});
    expect_each_tab("ArealregnskapLedgerTabs");
}

TEST_P(ContrastTest, WhatIsAskedInWindowsOfTheirOwn) {
    const auto meanings = std::make_shared<const accounting::Meanings>(codes::resources_folder(), Language::en);
    ReportDialog report(*meanings);
    NewBookDialog book(meanings);
    OptionsPage options([] {});
    for (QWidget* window : std::initializer_list<QWidget*>{&report, &book, &options}) {
        window->show();
        expect_readable(*window, window->objectName().toStdString());
        window->hide();
    }
}

INSTANTIATE_TEST_SUITE_P(InEachTheme, ContrastTest, testing::Values("default", "Night Mapping", "Blend of Gray"),
                         [](const auto& each) {
                             std::string name(each.param);
                             std::replace(name.begin(), name.end(), ' ', '_');
                             return name;
                         });

} // namespace
} // namespace areal::qgis
