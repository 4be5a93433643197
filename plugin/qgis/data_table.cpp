// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/data_table.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <set>

namespace areal::qgis {

DataTable::DataTable(QWidget* parent) : QTableView(parent), m_sorted(new QSortFilterProxyModel(this)) {
    setModel(m_sorted);
    m_sorted->setSortLocaleAware(true);
    setSortingEnabled(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false); // Tab goes on to the next widget
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setHighlightSections(false);
    auto* copy_action = new QAction(tr("&Copy as text"), this);
    copy_action->setShortcut(QKeySequence::Copy);
    copy_action->setShortcutContext(Qt::WidgetShortcut);
    connect(copy_action, &QAction::triggered, this, &DataTable::copy);
    auto* show_action = new QAction(tr("&Show on the map"), this);
    connect(show_action, &QAction::triggered, this, [this] { want(currentIndex()); });
    addAction(show_action);
    addAction(copy_action);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(this, &QTableView::doubleClicked, this, &DataTable::want);
}

void DataTable::want(const QModelIndex& index) {
    const QModelIndex source = m_sorted->mapToSource(index);
    if (source.isValid())
        emit row_wanted(source.row(), source.column());
}

void DataTable::keep_only(int column, const QString& text) {
    m_sorted->setFilterKeyColumn(column);
    const QString pattern = QStringLiteral("^%1$").arg(QRegularExpression::escape(text));
    m_sorted->setFilterRegularExpression(text.isEmpty() ? QString() : pattern);
}

void DataTable::show_model(QAbstractItemModel* model, int sort_role, int copy_role) {
    QAbstractItemModel* before = m_sorted->sourceModel();
    m_copy_role = copy_role;
    m_sorted->setSortRole(sort_role);
    m_sorted->setSourceModel(model);
    model->setParent(this);
    delete before;
    sortByColumn(-1, Qt::AscendingOrder); // the order of the account until the user asks for another
}

QString DataTable::as_text() const {
    std::set<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows.insert(index.row());
    if (rows.size() < 2) // one row is where the cursor happens to stand: all are meant
        for (int row = 0; row < m_sorted->rowCount(); ++row)
            rows.insert(row);
    QStringList lines, cells;
    for (int column = 0; column < m_sorted->columnCount(); ++column)
        cells << m_sorted->headerData(column, Qt::Horizontal).toString().replace(QLatin1Char('\n'), QLatin1Char(' '));
    lines << cells.join(QLatin1Char('\t'));
    for (const int row : rows) {
        cells.clear();
        for (int column = 0; column < m_sorted->columnCount(); ++column)
            cells << m_sorted->index(row, column).data(m_copy_role).toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

int DataTable::chosen_row() const {
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : m_sorted->mapToSource(rows.front()).row();
}

void DataTable::choose_row(int row) {
    const QModelIndex index = m_sorted->mapFromSource(m_sorted->sourceModel()->index(row, 0));
    selectRow(index.row());
    scrollTo(index);
}

void DataTable::give_the_rest_to(int column, int least) {
    m_rest_column = column;
    m_least_rest = least;
    share_the_width();
}

void DataTable::share_the_width() {
    if (m_rest_column < 0)
        return;
    const QHeaderView& header = *horizontalHeader();
    int rest = viewport()->width();
    for (int place = 0; place < header.visualIndex(m_rest_column); ++place)
        rest -= header.sectionSize(header.logicalIndex(place)); // 0 of one that is hidden
    setColumnWidth(m_rest_column, std::max(rest, m_least_rest));
    if (wordWrap())
        resizeRowsToContents();
}

void DataTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    share_the_width();
}

void DataTable::copy() const {
    QApplication::clipboard()->setText(as_text());
}

// QGIS has Ctrl+C for features of its own; while the table has the focus the key is ours.
bool DataTable::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void DataTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        want(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace areal::qgis
