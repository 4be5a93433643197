// SPDX-License-Identifier: GPL-2.0-or-later
//
// A table of the book: kinds of entries by their names, yes and nothing for flags. A zero is a dash, or nothing, so
// that one sees where something happened.
#pragma once

#include "qgis/table_model.h"

namespace areal::qgis {

class DataTable;

class BookTableModel : public TableModel {
    Q_OBJECT
  public:
    BookTableModel(accounting::Table table, std::shared_ptr<const accounting::Meanings> meanings,
                   QObject* parent = nullptr);

    /// In a view of its own, without the columns that are empty, and those that matter most to the left. Numbers are
    /// always whole; a text that is too long for its column is whole in its hint.
    static BookTableModel* show_in(DataTable& view, accounting::Table table,
                                   std::shared_ptr<const accounting::Meanings> meanings,
                                   const std::vector<std::string>& first = {});

    /// The entry a row is about (its column "entry"); 0 when it is about none.
    std::int64_t entry(int row) const;
    bool is_number(int column) const;

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  protected:
    /// Empty, or zero, in every row.
    bool says_nothing(int column) const override;
    QString shown(int row, int column) const override;
};

} // namespace areal::qgis
