// SPDX-License-Identifier: GPL-2.0-or-later
//
// A table view for our models: sorts by value, copies the selection (or everything) as tab-separated text
// with its headings (Ctrl+C and the context menu), and tells which row was asked for with double click or
// Enter.
#pragma once

#include <QTableView>

class QSortFilterProxyModel;

namespace areal::qgis {

class DataTable : public QTableView {
    Q_OBJECT
  public:
    explicit DataTable(QWidget* parent = nullptr);

    /// Takes the model over. `sort_role` and `copy_role` are roles of the model.
    void show_model(QAbstractItemModel* model, int sort_role, int copy_role);
    QString as_text() const;

  public slots:
    void copy() const;

  signals:
    /// Row of the model that was given, whatever the sorting.
    void row_wanted(int row);

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QSortFilterProxyModel* m_sorted;
    int m_copy_role = Qt::DisplayRole;
};

} // namespace areal::qgis
