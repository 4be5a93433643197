// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/table_tab.h"

#include "qgis/data_table.h"
#include "qgis/qt_text.h"
#include "qgis/result_charts.h"
#include "qgis/row_ground.h"
#include "qgis/small_note.h"
#include "qgis/table_model.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace areal::qgis {

TableTab::TableTab(std::shared_ptr<const accounting::Meanings> meanings, QWidget* parent)
    : QWidget(parent), m_meanings(std::move(meanings)),
      m_titles(std::make_shared<const report::Titles>(m_meanings->resources(), m_meanings->language())),
      m_choice(new QComboBox), m_only(new QComboBox), m_how_to_read(small_note({})), m_source(small_note({})),
      m_table(new DataTable) {
    m_choice->setAccessibleName(tr("Table"));
    m_choice->setObjectName(QStringLiteral("ArealregnskapTable"));
    m_only->setAccessibleName(tr("Kind of ground"));
    m_only->setObjectName(QStringLiteral("ArealregnskapOnly"));
    for (QComboBox* combo : {m_choice, m_only}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(10);
    }
    m_table->setAccessibleName(tr("Table of the account"));
    m_table->setObjectName(QStringLiteral("ArealregnskapTableView"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_choice, 3);
    head->addWidget(m_only, 2);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_how_to_read);
    column->addWidget(m_table, 1);
    column->addWidget(m_source);
    connect(m_choice, qOverload<int>(&QComboBox::currentIndexChanged), this, &TableTab::show_table);
    connect(m_only, qOverload<int>(&QComboBox::currentIndexChanged), this,
            [this](int index) { m_table->keep_only(m_only_column, index > 0 ? m_only->itemText(index) : QString()); });
    connect(m_table, &DataTable::row_wanted, this, &TableTab::show_ground);
}

void TableTab::show_account(std::shared_ptr<const accounting::Account> account) {
    m_account = std::move(account);
    m_source->setText(ResultCharts::source(*m_account));
    const QVariant before = m_choice->count() == 0 ? QVariant(QStringLiteral("balance")) : m_choice->currentData();
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const accounting::Table& table : m_account->tables)
        if (!table.rows.empty())
            m_choice->addItem(to_qt(m_titles->table(table.name).title), to_qt(table.name));
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(before)));
    show_table(m_choice->currentIndex());
}

void TableTab::show_table(int index) {
    if (!m_account || index < 0)
        return;
    const std::string name = from_qt(m_choice->itemData(index).toString());
    const auto& tables = m_account->tables;
    const auto table = std::find_if(tables.begin(), tables.end(), [&](const auto& one) { return one.name == name; });
    auto* model = new TableModel(std::shared_ptr<const accounting::Table>(m_account, &*table), m_meanings, *m_titles);
    m_table->show_model(model, TableModel::SortRole, TableModel::CopyRole);
    QStringList zeros;
    const std::vector<int> hidden = model->columns_that_say_nothing();
    for (int column = 0; column < model->columnCount(); ++column) {
        const bool hide = std::find(hidden.begin(), hidden.end(), column) != hidden.end();
        m_table->setColumnHidden(column, hide);
        if (hide && table->columns[std::size_t(column)].ends_with("_m2"))
            zeros << model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    m_table->resizeColumnsToContents();
    offer_accounts(*model, *table);
    QString words = to_qt(m_titles->table(name).how_to_read);
    if (!zeros.isEmpty())
        words += QLatin1Char(' ') + tr("Zero everywhere, not shown: %1.").arg(zeros.join(QStringLiteral(", ")));
    m_how_to_read->setText(words.isEmpty() ? words : tr("How to read this: %1").arg(words.trimmed()));
    m_how_to_read->setVisible(!words.isEmpty());
}

void TableTab::offer_accounts(const QAbstractItemModel& model, const accounting::Table& table) {
    const auto account = std::find(table.columns.begin(), table.columns.end(), "account");
    m_only_column = account == table.columns.end() ? -1 : int(account - table.columns.begin());
    QStringList names;
    if (m_only_column >= 0)
        for (int row = 0; row < model.rowCount(); ++row)
            names << model.index(row, m_only_column).data().toString();
    names.removeDuplicates();
    names.removeAll(QString());
    names.sort();
    const QString before = m_only->currentIndex() > 0 ? m_only->currentText() : QString();
    {
        const QSignalBlocker quiet(m_only);
        m_only->clear();
        m_only->addItem(tr("All kinds of ground"));
        m_only->addItems(names);
        m_only->setCurrentIndex(std::max(0, int(names.indexOf(before)) + 1));
    }
    m_only->setEnabled(names.size() > 1);
    m_table->keep_only(m_only_column, m_only->currentIndex() > 0 ? m_only->currentText() : QString());
}

void TableTab::show_ground(int row, int column) {
    const std::string name = from_qt(m_choice->currentData().toString());
    const accounting::Table* table = m_account->table(name);
    emit place_wanted(RowGround::place(m_choice->currentText(),
                                       RowGround(*m_account).behind(*table, std::size_t(row), std::size_t(column))));
}

} // namespace areal::qgis
