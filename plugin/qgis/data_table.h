// SPDX-License-Identifier: GPL-2.0-or-later
//
// A table view for our models: sorts by value, copies the selection (or everything) as tab-separated text
// with its headings (Ctrl+C and the context menu), and tells which cell was asked for with double click, Enter or
// the context menu.
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
    /// Only rows with this text in this column; an empty text shows all.
    void keep_only(int column, const QString& text);
    /// Row of the model that was given, whatever the sorting; -1 when none is chosen.
    int chosen_row() const;
    /// Chooses that row and scrolls to it.
    void choose_row(int row);
    /// What the columns to the left of it leave of the width, and `least` pixels where they leave less.
    void give_the_rest_to(int column, int least);

  public slots:
    void copy() const;

  signals:
    /// Row and column of the model that was given, whatever the sorting; column -1 where only a row is meant.
    void row_wanted(int row, int column);

  protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void want(const QModelIndex& index);
    void share_the_width();

    QSortFilterProxyModel* m_sorted;
    int m_copy_role = Qt::DisplayRole;
    int m_rest_column = -1, m_least_rest = 0;
};

} // namespace areal::qgis
