// SPDX-License-Identifier: GPL-2.0-or-later
//
// The years of a book, as a chart and as a table, linked with QGIS's time slider: a year chosen here is shown on the
// map, and a step of the slider is marked here.
#pragma once

#include "accounting/meanings.h"
#include "qgis/book_view.h"

#include <qgsrange.h>

#include <QPointer>
#include <QWidget>

#include <memory>

class QgsMapCanvas;
class QgsVectorLayer;

namespace areal::qgis {

class DataTable;
class YearChart;

class YearsPanel : public QWidget {
    Q_OBJECT
  public:
    YearsPanel(std::shared_ptr<const accounting::Meanings> meanings, QgsMapCanvas* canvas, QWidget* parent = nullptr);

    void show_view(std::shared_ptr<const BookView> view, QgsVectorLayer* layer);
    int marked_year() const;

  public slots:
    /// Shows it on the map, and marks it.
    void choose_year(int year);

  private:
    void follow(const QgsDateTimeRange& range);
    void mark(int year);

    std::shared_ptr<const accounting::Meanings> m_meanings;
    std::shared_ptr<const BookView> m_view;
    QPointer<QgsMapCanvas> m_canvas;
    QPointer<QgsVectorLayer> m_layer;
    YearChart* m_chart;
    DataTable* m_table;
};

} // namespace areal::qgis
