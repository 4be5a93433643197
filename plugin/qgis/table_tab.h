// SPDX-License-Identifier: GPL-2.0-or-later
//
// The tables of an account, one at a time: chosen by title, all kinds of ground or one, with how to read it and where
// it comes from. A cell that is asked for is shown on the map as the pieces that sum to it.
#pragma once

#include "accounting/account.h"
#include "accounting/meanings.h"
#include "qgis/place_model.h"
#include "report/titles.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;

namespace areal::qgis {

class DataTable;

class TableTab : public QWidget {
    Q_OBJECT
  public:
    explicit TableTab(std::shared_ptr<const accounting::Meanings> meanings, QWidget* parent = nullptr);

    void show_account(std::shared_ptr<const accounting::Account> account);

  signals:
    void place_wanted(const areal::qgis::Place& place);

  private:
    void show_table(int index);
    void offer_accounts(const QAbstractItemModel& model, const accounting::Table& table);
    void show_ground(int row, int column);

    std::shared_ptr<const accounting::Meanings> m_meanings;
    std::shared_ptr<const report::Titles> m_titles;
    std::shared_ptr<const accounting::Account> m_account;
    QComboBox *m_choice, *m_only;
    int m_only_column = -1;
    QLabel *m_how_to_read, *m_source;
    DataTable* m_table;
};

} // namespace areal::qgis
