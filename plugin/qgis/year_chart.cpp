// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/year_chart.h"

#include "qgis/daa.h"

namespace areal::qgis {
namespace {

// Colours from the Okabe-Ito palette, which colour-blind people tell apart; as on the map.
const QColor lost_bar_colour(213, 94, 0), restored_bar_colour(0, 158, 115), outlook_bar_colour(120, 120, 120);

charts::QBarSet* bars(const QString& title, const QColor& colour, Qt::BrushStyle hatch) {
    auto* set = new charts::QBarSet(title);
    set->setBrush(QBrush(colour, hatch));
    set->setPen(QPen(colour, 1));
    return set;
}

} // namespace

YearChart::YearChart(Language language, QWidget* parent)
    : YearPlot(tr("Nature lost and restored, year by year"), language, parent) {}

YearPlot::Range YearChart::fill(charts::QChart& chart) const {
    charts::QBarSet *lost = bars(tr("Lost"), lost_bar_colour, Qt::BDiagPattern),
                    *restored = bars(tr("Restored"), restored_bar_colour, Qt::FDiagPattern),
                    *outlook = bars(tr("Outlook"), outlook_bar_colour, Qt::Dense6Pattern);
    auto* balance = new charts::QLineSeries;
    balance->setName(tr("Balance"));
    balance->setPen(QPen(ink(), 2));
    balance->setPointsVisible(true);
    Range range;
    for (std::size_t i = 0; i < years().size(); ++i) {
        const ledger::SeriesYear& year = years()[i];
        *lost << -daa(year.lost_mm2);
        *restored << daa(year.restored_mm2);
        *outlook << -daa(year.foreseen_mm2);
        if (!year.is_forecast)
            balance->append(double(i), daa(year.balance_mm2));
        range.add(-daa(year.lost_mm2 + year.foreseen_mm2));
        range.add(daa(year.restored_mm2));
        range.add(daa(year.balance_mm2));
    }
    auto* stack = new charts::QStackedBarSeries;
    stack->append({restored, lost, outlook});
    chart.addSeries(stack);
    chart.addSeries(balance);
    return range;
}

QList<YearPlot::Figure> YearChart::figures(const ledger::SeriesYear& year) const {
    if (year.is_forecast)
        return {{tr("Outlook"), year.foreseen_mm2}};
    return {{tr("Lost"), year.lost_mm2}, {tr("Restored"), year.restored_mm2}, {tr("Balance"), year.balance_mm2}};
}

} // namespace areal::qgis
