// SPDX-License-Identifier: GPL-2.0-or-later
//
// What the charts over the years of a book have in common: the years across, daa upwards, the colours of the desk, dark
// or light, and the year that is clicked. Everything is also said as text, for screen readers and the clipboard.
#pragma once

#include "base/sentence.h"
#include "ledger/series.h"
#include "qgis/charts.h"

#include <QWidget>

#include <vector>

namespace areal::qgis {

class YearPlot : public QWidget {
    Q_OBJECT
  public:
    YearPlot(QString title, Language language, QWidget* parent = nullptr);

    void show_years(const std::vector<ledger::SeriesYear>& years);
    /// Marks a year, as the map shows it; a year that is not there marks none.
    void mark(int year);
    int marked() const { return m_marked; }
    const QString& as_text() const { return m_text; }

  signals:
    void year_chosen(int year);

  protected:
    /// Adds what is drawn; gives the least and the most of it, in daa.
    struct Range {
        double least = 0, most = 0;
        void add(double value);
    };
    virtual Range fill(charts::QChart& chart) const = 0;
    /// What a year's figures are called and are.
    struct Figure {
        QString name;
        AreaMm2 area_mm2;
    };
    virtual QList<Figure> figures(const ledger::SeriesYear& year) const = 0;
    const std::vector<ledger::SeriesYear>& years() const { return m_years; }
    /// What is drawn in neither of the signal colours: the colour of the words.
    QColor ink() const;

  private:
    void draw();
    void say();

    QString m_title, m_text;
    Language m_language;
    std::vector<ledger::SeriesYear> m_years;
    int m_marked = 0;
    class View;
    View* m_view;
};

} // namespace areal::qgis
