// SPDX-License-Identifier: GPL-2.0-or-later
//
// A table of an account, or of the book, as Qt shows it: areas in daa with the m2 in the tooltip, codes by their names,
// sorted by value. Titles and the kinds of columns are those of the reports (resources/report/columns.csv).
#pragma once

#include "accounting/meanings.h"
#include "accounting/table.h"
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

    TableModel(std::shared_ptr<const accounting::Table> table, std::shared_ptr<const accounting::Meanings> meanings,
               const report::Titles& titles, QObject* parent = nullptr);

    /// Columns that need no room on the screen. They are still copied and saved.
    std::vector<int> columns_that_say_nothing() const;

    const accounting::Table& table() const { return *m_table; }
    const std::string& column_name(int column) const { return m_table->columns[std::size_t(column)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  protected:
    /// The same in every row, a code whose name stands beside it, or nothing but zeros.
    virtual bool says_nothing(int column) const;
    virtual QString shown(int row, int column) const;
    const accounting::Cell& cell(int row, int column) const {
        return m_table->rows[std::size_t(row)][std::size_t(column)];
    }
    const accounting::Meanings& meanings() const { return *m_meanings; }

  private:
    QString shown_text(const std::string& text, const std::string& kind) const;

    std::shared_ptr<const accounting::Table> m_table;
    std::shared_ptr<const accounting::Meanings> m_meanings;
    std::vector<report::ColumnTitle> m_columns;
};

} // namespace areal::qgis
