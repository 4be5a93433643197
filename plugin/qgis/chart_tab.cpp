// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/chart_tab.h"

#include "qgis/row_ground.h"
#include "qgis/small_note.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace areal::qgis {

ChartTab::ChartTab(Language language, QWidget* parent)
    : QWidget(parent), m_choice(new QComboBox), m_how_to_read(small_note({})), m_source(small_note({})),
      m_chart(new BarChart(language)) {
    m_choice->setAccessibleName(tr("Chart"));
    m_choice->setObjectName(QStringLiteral("ArealregnskapChart"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* copy = new QAction(tr("&Copy as text"), m_chart);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_chart->addAction(copy);
    m_chart->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_chart);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_choice);
    column->addWidget(m_how_to_read);
    column->addWidget(scroll, 1);
    column->addWidget(m_source);
    connect(copy, &QAction::triggered, this, [this] { QApplication::clipboard()->setText(m_chart->as_text()); });
    connect(m_choice, qOverload<int>(&QComboBox::currentIndexChanged), this, &ChartTab::show_chart);
    connect(m_chart, &BarChart::bar_wanted, this, &ChartTab::show_bar);
}

void ChartTab::show_account(std::shared_ptr<const accounting::Account> account) {
    m_account = std::move(account);
    m_charts = ResultCharts::of(*m_account);
    m_source->setText(ResultCharts::source(*m_account));
    const int before = m_choice->currentIndex();
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const ResultChart& chart : m_charts)
        m_choice->addItem(chart.title);
    m_choice->setCurrentIndex(before < 0 || before >= m_choice->count() ? 0 : before);
    show_chart(m_choice->currentIndex());
}

void ChartTab::show_chart(int index) {
    m_chart->setVisible(index >= 0);
    if (index < 0) {
        m_how_to_read->setText(tr("There is nothing to draw: the plan takes no nature."));
        return;
    }
    const ResultChart& chart = m_charts[std::size_t(index)];
    m_how_to_read->setText(tr("How to read this: %1 Click a bar to see the ground.").arg(chart.how_to_read));
    m_chart->show_bars(chart.title, chart.kinds, chart.rows);
}

void ChartTab::show_bar(int row, int kind) {
    const ResultChart& chart = m_charts[std::size_t(m_choice->currentIndex())];
    const PieceTest& test = chart.ground[std::size_t(row)][std::size_t(kind)];
    std::vector<const accounting::AccountPiece*> ground;
    for (const accounting::AccountPiece& piece : m_account->pieces)
        if (test && test(piece))
            ground.push_back(&piece);
    emit place_wanted(RowGround::place(chart.rows[std::size_t(row)].name, ground));
}

} // namespace areal::qgis
