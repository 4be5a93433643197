// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/chart_tab.h"

#include "qgis/book_ground.h"
#include "qgis/book_words.h"
#include "qgis/day.h"
#include "qgis/entry_words.h"
#include "qgis/qt_text.h"
#include "qgis/row_ground.h"
#include "qgis/small_note.h"
#include "qgis/target_chart.h"
#include "qgis/year_chart.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace areal::qgis {
namespace {

// What a choice shows, where it is no picture of the account (a place in m_charts).
constexpr int the_years = -1, the_target = -2;

} // namespace

ChartTab::ChartTab(Language language, QWidget* parent)
    : QWidget(parent), m_choice(new QComboBox), m_how_to_read(small_note({})), m_source(small_note({})),
      m_stack(new QStackedWidget), m_bars(new QScrollArea), m_chart(new BarChart(language)),
      m_years(new YearChart(language)), m_target(new TargetChart(language)) {
    m_choice->setAccessibleName(tr("Chart"));
    m_choice->setObjectName(QStringLiteral("ArealregnskapChart"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    make_bars();
    for (QWidget* page : std::initializer_list<QWidget*>{m_bars, m_years, m_target})
        m_stack->addWidget(page);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_choice);
    column->addWidget(m_how_to_read);
    column->addWidget(m_stack, 1);
    column->addWidget(m_source);
    connect(m_choice, qOverload<int>(&QComboBox::currentIndexChanged), this, &ChartTab::show_chart);
    for (YearPlot* plot : std::initializer_list<YearPlot*>{m_years, m_target})
        connect(plot, &YearPlot::year_chosen, this, &ChartTab::show_year);
}

void ChartTab::make_bars() {
    auto* copy = new QAction(tr("&Copy as text"), m_chart);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_chart->addAction(copy);
    m_chart->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_bars->setWidget(m_chart);
    m_bars->setWidgetResizable(true);
    m_bars->setFrameShape(QFrame::NoFrame);
    m_bars->setFocusPolicy(Qt::NoFocus);
    connect(copy, &QAction::triggered, this, [this] { QApplication::clipboard()->setText(m_chart->as_text()); });
    connect(m_chart, &BarChart::bar_wanted, this, &ChartTab::show_bar);
}

void ChartTab::show_account(std::shared_ptr<const accounting::Account> account) {
    m_account = std::move(account);
    m_charts = ResultCharts::of(*m_account);
    list_charts();
}

void ChartTab::show_book(std::shared_ptr<const BookView> book) {
    m_book = std::move(book);
    list_charts();
}

void ChartTab::list_charts() {
    const QString before = m_choice->currentText();
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (std::size_t i = 0; i < m_charts.size(); ++i)
        m_choice->addItem(m_charts[i].title, int(i));
    if (m_book) {
        m_choice->addItem(tr("The book: balance over the years"), the_years);
        if (TargetChart::has_target(m_book->series))
            m_choice->addItem(tr("The book: on the way to the council's target"), the_target);
    }
    m_choice->setCurrentIndex(m_choice->count() == 0 ? -1 : std::max(0, m_choice->findText(before)));
    show_chart(m_choice->currentIndex());
}

void ChartTab::show_chart(int index) {
    m_stack->setVisible(index >= 0);
    if (index < 0) {
        m_how_to_read->setText(tr("There is nothing to draw: the plan takes no nature."));
        return;
    }
    const int chosen = m_choice->itemData(index).toInt();
    if (chosen == the_years)
        return show_years(*m_years, EntryWords::how_to_read("years"));
    if (chosen == the_target)
        return show_years(*m_target, EntryWords::how_to_read("target"));
    const ResultChart& chart = m_charts[std::size_t(chosen)];
    m_how_to_read->setText(tr("How to read this: %1 Click a bar to see the ground.").arg(chart.how_to_read));
    m_source->setText(ResultCharts::source(*m_account));
    m_chart->show_bars(chart.title, chart.kinds, chart.rows);
    m_stack->setCurrentWidget(m_bars);
}

void ChartTab::show_years(YearPlot& chart, const QString& how_to_read) {
    m_how_to_read->setText(tr("How to read this: %1").arg(how_to_read));
    m_source->setText(
        tr("Source: the book, as it was on %1. %2").arg(day_words(m_book->question.as_of), BookWords::line(*m_book)));
    chart.show_years(m_book->series);
    m_stack->setCurrentWidget(&chart);
}

void ChartTab::show_bar(int row, int kind) {
    const ResultChart& chart = m_charts[std::size_t(m_choice->currentData().toInt())];
    const PieceTest& test = chart.ground[std::size_t(row)][std::size_t(kind)];
    std::vector<const accounting::AccountPiece*> ground;
    for (const accounting::AccountPiece& piece : m_account->pieces)
        if (test && test(piece))
            ground.push_back(&piece);
    emit place_wanted(RowGround::place(chart.rows[std::size_t(row)].words(), ground));
}

void ChartTab::show_year(int year) {
    m_years->mark(year);
    m_target->mark(year);
    emit place_wanted(ground_of_year(*m_book, year));
}

} // namespace areal::qgis
