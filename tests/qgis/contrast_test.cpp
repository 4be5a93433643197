// SPDX-License-Identifier: GPL-2.0-or-later
//
// Every word of the desk can be read in every theme of QGIS: what is drawn is measured, as a theme is a style sheet and
// a palette that need not agree. Where a theme draws its own labels and buttons fainter than it should (both dark ones
// of QGIS 3.22 do), the desk is to be no fainter than those.
#include "codes/resources.h"
#include "qgis/charts.h"
#include "qgis/new_book_dialog.h"
#include "qgis/options_page.h"
#include "qgis/report_dialog.h"
#include "qgis/sample_desk.h"
#include "qgis/year_plot.h"

#include <gtest/gtest.h>

#include <qgsapplication.h>
#include <qgscollapsiblegroupbox.h>
#include <qgsdockwidget.h>

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
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
        open_desk();
    }
    ~ContrastTest() override {
        m_desk.reset();
        QgsApplication::setUITheme(QStringLiteral("default"));
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

    double m_least_for_label = 0, m_least_for_tool = 0, m_least_for_box = 0;
};

TEST_P(ContrastTest, TheOrderAndTheResult) {
    m_desk->findChild<QgsCollapsibleGroupBox*>(QStringLiteral("ArealregnskapMore"))->setCollapsed(false);
    expect_readable(*m_desk, "order");
    make_the_account();
    expect_each_tab("ArealregnskapResult");
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
