// SPDX-License-Identifier: GPL-2.0-or-later
//
// Lying bars of areas in daa, one group of bars a row, with the figures written under each row's name and a pattern
// for each kind of bar, so that colour is never the only sign. In the colours of the window, dark or light. A bar that
// is clicked is told by its row and kind; everything is also said as text, for screen readers and the clipboard.
#pragma once

#include "base/area.h"
#include "base/sentence.h"
#include "qgis/charts.h"

#include <QColor>
#include <QString>

#include <vector>

namespace areal::qgis {

struct BarKind {
    QString name; // in the legend: "Lost"
    QColor colour;
    Qt::BrushStyle pattern = Qt::SolidPattern;
};

struct BarRow {
    QString name;
    std::vector<ExactArea> areas; // one for each kind
    QString to{};                 // what it becomes, of a flow: neither end goes where both are long

    QString words() const { return to.isEmpty() ? name : name + QStringLiteral(" → ") + to; }
};

class BarChart : public charts::QChartView {
    Q_OBJECT
  public:
    explicit BarChart(Language language, QWidget* parent = nullptr);

    void show_bars(const QString& title, const std::vector<BarKind>& kinds, const std::vector<BarRow>& rows);
    const QString& as_text() const { return m_text; }

  signals:
    void bar_wanted(int row, int kind);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    QStringList row_figures(const std::vector<BarKind>& kinds, const BarRow& row, bool without_zeros) const;
    void add_axes(const QStringList& labels, charts::QAbstractBarSeries& series);
    void take_colours();

    Language m_language;
    QString m_text;
};

} // namespace areal::qgis
