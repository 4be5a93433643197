// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/target_chart.h"

#include "qgis/daa.h"

#include <algorithm>

namespace areal::qgis {
namespace {

const QColor used_colour(213, 94, 0), allowed_colour(0, 114, 178), outlook_colour(120, 120, 120);

charts::QLineSeries* line(const QString& name, const QColor& colour, Qt::PenStyle dashes, bool points) {
    auto* series = new charts::QLineSeries;
    series->setName(name);
    series->setPen(QPen(colour, 2, dashes));
    series->setPointsVisible(points);
    return series;
}

} // namespace

TargetChart::TargetChart(Language language, QWidget* parent)
    : YearPlot(tr("Net loss against the council's target"), language, parent) {}

bool TargetChart::has_target(const std::vector<ledger::SeriesYear>& years) {
    return std::any_of(years.begin(), years.end(), [](const auto& year) { return year.allowed_mm2.has_value(); });
}

YearPlot::Range TargetChart::fill(charts::QChart& chart) const {
    charts::QLineSeries *used = line(tr("Net loss so far"), used_colour, Qt::SolidLine, true),
                        *allowed = line(tr("Allowed"), allowed_colour, Qt::DashLine, false),
                        *outlook = line(tr("If all that is set aside is built"), outlook_colour, Qt::DotLine, true);
    Range range;
    for (std::size_t i = 0; i < years().size(); ++i) {
        const ledger::SeriesYear& year = years()[i];
        const double foreseen = daa(year.used_mm2 + year.foreseen_so_far_mm2);
        const bool is_last = !year.is_forecast && i + 1 < years().size() && years()[i + 1].is_forecast;
        if (!year.is_forecast)
            used->append(double(i), daa(year.used_mm2));
        if (year.is_forecast || is_last) // the outlook begins where the book ends
            outlook->append(double(i), foreseen);
        if (year.allowed_mm2) {
            allowed->append(double(i), daa(*year.allowed_mm2));
            range.add(daa(*year.allowed_mm2));
        }
        range.add(foreseen);
    }
    for (charts::QLineSeries* series : {used, allowed, outlook})
        chart.addSeries(series);
    return range;
}

QList<YearPlot::Figure> TargetChart::figures(const ledger::SeriesYear& year) const {
    QList<Figure> said{year.is_forecast
                           ? Figure{tr("If all that is set aside is built"), year.used_mm2 + year.foreseen_so_far_mm2}
                           : Figure{tr("Net loss so far"), year.used_mm2}};
    if (year.allowed_mm2)
        said << Figure{tr("Allowed"), *year.allowed_mm2};
    return said;
}

} // namespace areal::qgis
