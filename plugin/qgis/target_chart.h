// SPDX-License-Identifier: GPL-2.0-or-later
//
// The way to the council's target: the net loss since the resolution began, what the resolution allows by the end of
// each year, and the outlook if all that is set aside is built. In daa; the lines are told apart by their dashes and
// points as well as by colour. Of use only where the book has a resolution (`has_target`).
#pragma once

#include "qgis/year_plot.h"

namespace areal::qgis {

class TargetChart : public YearPlot {
    Q_OBJECT
  public:
    explicit TargetChart(Language language, QWidget* parent = nullptr);

    static bool has_target(const std::vector<ledger::SeriesYear>& years);

  protected:
    Range fill(charts::QChart& chart) const override;
    QList<Figure> figures(const ledger::SeriesYear& year) const override;
};

} // namespace areal::qgis
