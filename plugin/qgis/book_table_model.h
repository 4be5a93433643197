// SPDX-License-Identifier: GPL-2.0-or-later
//
// A table of the book as Qt shows it: areas in daa with m2 in the tooltip, accounts and kinds by their names,
// money in kroner, yes and nothing for flags; sorted by value. A zero area is a dash, so that one sees where
// something happened. Numbers of entries are numbers without grouping.
#pragma once

#include "accounting/meanings.h"
#include "accounting/table.h"

#include <QAbstractTableModel>

#include <memory>

namespace areal::qgis {

class DataTable;

class BookTableModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Role {
        SortRole = Qt::UserRole + 1, // number or text to sort by
        CopyRole,                    // text for a spreadsheet: areas in daa, full precision, no grouping
    };

    BookTableModel(accounting::Table table, std::shared_ptr<const accounting::Meanings> meanings,
                   QObject* parent = nullptr);

    /// In a view of its own, without the columns that are empty, and those that matter most to the left.
    static BookTableModel* show_in(DataTable& view, accounting::Table table,
                                   std::shared_ptr<const accounting::Meanings> meanings,
                                   const std::vector<std::string>& first = {});

    const accounting::Table& table() const { return m_table; }
    /// Columns that are empty, or zero, in every row: no room is needed for them on the screen.
    std::vector<int> empty_columns() const;
    /// The entry a row is about (its column "entry"); 0 when it is about none.
    std::int64_t entry(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    const accounting::Cell& cell(int row, int column) const {
        return m_table.rows[std::size_t(row)][std::size_t(column)];
    }
    QString shown(int row, int column) const;
    QString shown_count(std::int64_t count, const std::string& column) const;

    accounting::Table m_table;
    std::shared_ptr<const accounting::Meanings> m_meanings;
};

} // namespace areal::qgis
