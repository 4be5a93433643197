// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/wrapped_text.h"

#include <QHeaderView>
#include <QTreeView>

#include <algorithm>

namespace areal::qgis {

WrappedText::WrappedText(QTreeView& tree, int column) : QStyledItemDelegate(&tree), m_tree(tree) {
    tree.setWordWrap(true);
    tree.setItemDelegateForColumn(column, this);
    connect(tree.header(), &QHeaderView::sectionResized, this, [this, column](int section) {
        if (section == column)
            emit sizeHintChanged({}); // lays the rows out anew
    });
}

QSize WrappedText::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    constexpr int margins = 8; // pixels, left and right of a text
    int depth = m_tree.rootIsDecorated() ? 1 : 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++depth;
    const int width = m_tree.columnWidth(index.column()) - depth * m_tree.indentation() - margins;
    const QRect text =
        option.fontMetrics.boundingRect(QRect(0, 0, std::max(width, 1), 0), Qt::TextWordWrap, index.data().toString());
    return {width, text.height() + margins / 2};
}

} // namespace areal::qgis
