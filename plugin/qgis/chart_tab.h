// SPDX-License-Identifier: GPL-2.0-or-later
//
// The pictures of an account and of the book that is open, one at a time: chosen by name, with how to read it and where
// it comes from. A bar or a year that is clicked is shown on the map; the same figures as text are one key (Ctrl+C)
// away.
#pragma once

#include "qgis/book_view.h"
#include "qgis/place_model.h"
#include "qgis/result_charts.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QScrollArea;
class QStackedWidget;

namespace areal::qgis {

class TargetChart;
class YearChart;
class YearPlot;

class ChartTab : public QWidget {
    Q_OBJECT
  public:
    explicit ChartTab(Language language, QWidget* parent = nullptr);

    void show_account(std::shared_ptr<const accounting::Account> account);
    /// The years of a book beside the account; null: none is open any more.
    void show_book(std::shared_ptr<const BookView> book);

  signals:
    void place_wanted(const areal::qgis::Place& place);

  private:
    void make_bars();
    void list_charts();
    void show_chart(int index);
    void show_years(YearPlot& chart, const QString& how_to_read);
    void show_bar(int row, int kind);
    void show_year(int year);

    std::shared_ptr<const accounting::Account> m_account;
    std::shared_ptr<const BookView> m_book;
    std::vector<ResultChart> m_charts;
    QComboBox* m_choice;
    QLabel *m_how_to_read, *m_source;
    QStackedWidget* m_stack;
    QScrollArea* m_bars;
    BarChart* m_chart;
    YearChart* m_years;
    TargetChart* m_target;
};

} // namespace areal::qgis
