// SPDX-License-Identifier: GPL-2.0-or-later
//
// The years of a book as a chart: lost below the line and restored above it, the balance since the book opened, and
// the outlook apart. In daa; told apart by hatching as well as by colour. Clicking a year chooses it.
#pragma once

#include "qgis/year_plot.h"

namespace areal::qgis {

class YearChart : public YearPlot {
    Q_OBJECT
  public:
    explicit YearChart(Language language, QWidget* parent = nullptr);

  protected:
    Range fill(charts::QChart& chart) const override;
    QList<Figure> figures(const ledger::SeriesYear& year) const override;
};

} // namespace areal::qgis
