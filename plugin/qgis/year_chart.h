// SPDX-License-Identifier: GPL-2.0-or-later
//
// The years of a book as a chart: lost below the line and restored above it, the balance since the book opened, and
// the outlook apart. In daa; told apart by hatching as well as by colour. Clicking a year chooses it.
#pragma once

#include "base/sentence.h"
#include "ledger/series.h"

#include <QWidget>

#include <vector>

namespace areal::qgis {

class YearChart : public QWidget {
    Q_OBJECT
  public:
    explicit YearChart(QWidget* parent = nullptr);

    void show_years(const std::vector<ledger::SeriesYear>& years);
    /// Marks a year, as the map shows it; a year that is not there marks none.
    void mark(int year);
    int marked() const { return m_marked; }

  signals:
    void year_chosen(int year);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void draw();

    std::vector<ledger::SeriesYear> m_years;
    int m_marked = 0;
    class View;
    View* m_view;
};

} // namespace areal::qgis
