// SPDX-License-Identifier: GPL-2.0-or-later
//
// Shows the texts of a column of a tree whole, in as many lines as its width asks for; a tree's own word wrap cuts what
// does not fit its line.
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace areal::qgis {

class WrappedText : public QStyledItemDelegate {
    Q_OBJECT
  public:
    /// Goes with the tree.
    WrappedText(QTreeView& tree, int column);
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    QTreeView& m_tree;
};

} // namespace areal::qgis
