// SPDX-License-Identifier: GPL-2.0-or-later
//
// The pictures of an account, one at a time: chosen by name, with how to read it and where it comes from. A bar that is
// clicked is shown on the map; the same figures as text are one key (Ctrl+C) away.
#pragma once

#include "qgis/place_model.h"
#include "qgis/result_charts.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;

namespace areal::qgis {

class ChartTab : public QWidget {
    Q_OBJECT
  public:
    explicit ChartTab(Language language, QWidget* parent = nullptr);

    void show_account(std::shared_ptr<const accounting::Account> account);

  signals:
    void place_wanted(const areal::qgis::Place& place);

  private:
    void show_chart(int index);
    void show_bar(int row, int kind);

    std::shared_ptr<const accounting::Account> m_account;
    std::vector<ResultChart> m_charts;
    QComboBox* m_choice;
    QLabel *m_how_to_read, *m_source;
    BarChart* m_chart;
};

} // namespace areal::qgis
