// SPDX-License-Identifier: GPL-2.0-or-later
//
// A table of an account as Qt shows it: areas in daa, right-aligned, with m2 in the tooltip; sorted by value. What
// columns are called and how they are shown is what reports call them (report/titles.h).
#pragma once

#include "accounting/account.h"
#include "accounting/meanings.h"
#include "report/titles.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace areal::qgis {

class TableModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Role {
        SortRole = Qt::UserRole + 1, // number or text to sort by
        CopyRole,                    // text for a spreadsheet: areas in daa, full precision, no grouping
    };

    TableModel(std::shared_ptr<const accounting::Account> account, std::size_t table,
               std::shared_ptr<const accounting::Meanings> meanings, std::shared_ptr<const report::Titles> titles,
               QObject* parent = nullptr);

    /// Columns that need no room on the screen: the same text in every row, a code whose name stands beside
    /// it, or nothing but zeros. They are still copied and saved.
    std::vector<int> columns_that_say_nothing() const;

    const accounting::Table& table() const { return m_account->tables[m_table]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    bool says_nothing(int column) const;
    QString shown(const accounting::Cell& cell, int column) const;

    std::shared_ptr<const accounting::Account> m_account;
    std::size_t m_table;
    std::shared_ptr<const accounting::Meanings> m_meanings;
    std::vector<report::ColumnTitle> m_columns;
};

} // namespace areal::qgis
