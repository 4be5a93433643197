// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/years_panel.h"

#include "qgis/book_table_model.h"
#include "qgis/data_table.h"
#include "qgis/entry_words.h"
#include "qgis/ledger_layer.h"
#include "qgis/year_chart.h"

#include <qgsmapcanvas.h>
#include <qgstemporalnavigationobject.h>
#include <qgsvectorlayer.h>

#include <QLabel>
#include <QVBoxLayout>

namespace areal::qgis {

YearsPanel::YearsPanel(std::shared_ptr<const accounting::Meanings> meanings, QgsMapCanvas* canvas, QWidget* parent)
    : QWidget(parent), m_meanings(std::move(meanings)), m_canvas(canvas),
      m_chart(new YearChart(m_meanings->language())), m_table(new DataTable) {
    m_table->setObjectName(QStringLiteral("ArealregnskapYears"));
    m_table->setAccessibleName(tr("Nature lost and restored, year by year"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* words = new QLabel(EntryWords::how_to_read("years"));
    words->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(m_chart, 2);
    column->addWidget(m_table, 1);
    connect(m_chart, &YearChart::year_chosen, this, &YearsPanel::choose_year);
    connect(m_table, &DataTable::row_wanted, this,
            [this](int row) { choose_year(m_view->series.at(std::size_t(row)).year); });
    if (QgsTemporalNavigationObject* slider = LedgerLayer::slider(canvas))
        connect(slider, &QgsTemporalController::updateTemporalRange, this, &YearsPanel::follow);
}

void YearsPanel::show_view(std::shared_ptr<const BookView> view, QgsVectorLayer* layer) {
    m_view = std::move(view);
    m_layer = layer;
    m_chart->show_years(m_view->series);
    const BookTableModel* model = BookTableModel::show_in(
        *m_table, m_view->years, m_meanings,
        {"year", "lost_m2", "restored_m2", "balance_m2", "used_m2", "allowed_m2", "foreseen_m2", "within"});
    m_table->setColumnHidden(int(model->table().column("forecast")), true); // the outlook says so
}

int YearsPanel::marked_year() const {
    return m_chart->marked();
}

void YearsPanel::choose_year(int year) {
    mark(year);
    QgsTemporalNavigationObject* slider = LedgerLayer::slider(m_canvas);
    if (slider == nullptr || !m_layer || !m_view)
        return;
    LedgerLayer::show_over_time(*m_layer);
    LedgerLayer::step_through(*slider, m_view->baseline_year, m_view->series.back().year);
    LedgerLayer::go_to(*slider, year);
}

void YearsPanel::follow(const QgsDateTimeRange& range) {
    if (range.begin().isValid())
        mark(range.begin().date().year());
}

void YearsPanel::mark(int year) {
    m_chart->mark(year);
    if (!m_view)
        return;
    for (std::size_t row = 0; row < m_view->series.size(); ++row)
        if (m_view->series[row].year == year)
            m_table->choose_row(int(row));
}

} // namespace areal::qgis
