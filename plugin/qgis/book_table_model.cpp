// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/book_table_model.h"

#include "base/number.h"
#include "qgis/data_table.h"
#include "qgis/entry_words.h"
#include "qgis/qt_text.h"

#include <QHeaderView>

#include <algorithm>
#include <set>

namespace areal::qgis {
namespace {

constexpr double m2_per_daa = 1000;
constexpr int copied_decimals = 6; // of a daa: to the mm2 and beyond
constexpr std::int64_t ore_per_krone = 100;

bool is_account(const std::string& column) {
    return column == "account" || column == "from" || column == "to";
}

bool is_flag(const std::string& column) {
    static const std::set<std::string> flags{"overdue", "within", "forecast", "broken", "renumbered"};
    return flags.contains(column);
}

/// The other side is no account of the municipality: another municipality's number, or nothing when the book opens.
QString account_text(const std::string& path, const accounting::Meanings& meanings) {
    constexpr std::string_view outside = "outside/";
    if (!path.starts_with(outside))
        return to_qt(meanings.account_name(path));
    const std::string where = path.substr(outside.size());
    return where == "opening" ? QString() : to_qt(where);
}

bool is_nothing(const accounting::Cell& cell) {
    if (const auto* area = std::get_if<ExactArea>(&cell))
        return area->is_zero();
    if (const auto* count = std::get_if<std::int64_t>(&cell))
        return *count == 0;
    return std::get<std::string>(cell).empty();
}

} // namespace

BookTableModel::BookTableModel(accounting::Table table, std::shared_ptr<const accounting::Meanings> meanings,
                               QObject* parent)
    : QAbstractTableModel(parent), m_table(std::move(table)), m_meanings(std::move(meanings)) {}

BookTableModel* BookTableModel::show_in(DataTable& view, accounting::Table table,
                                        std::shared_ptr<const accounting::Meanings> meanings,
                                        const std::vector<std::string>& first) {
    auto* model = new BookTableModel(std::move(table), std::move(meanings)); // the view takes it over
    view.show_model(model, SortRole, CopyRole);
    const std::vector<int> empty = model->empty_columns();
    for (int column = 0; column < model->columnCount(); ++column)
        view.setColumnHidden(column, std::find(empty.begin(), empty.end(), column) != empty.end());
    QHeaderView& header = *view.horizontalHeader();
    int place = 0;
    for (const std::string& column : first)
        header.moveSection(header.visualIndex(int(model->table().column(column))), place++);
    view.resizeColumnsToContents();
    return model;
}

std::vector<int> BookTableModel::empty_columns() const {
    std::vector<int> columns;
    for (int column = 0; column < columnCount(); ++column)
        if (std::all_of(m_table.rows.begin(), m_table.rows.end(),
                        [&](const auto& row) { return is_nothing(row[std::size_t(column)]); }))
            columns.push_back(column);
    return columns;
}

std::int64_t BookTableModel::entry(int row) const {
    if (m_table.columns.empty() || m_table.columns.front() != "entry")
        return 0;
    return std::get<std::int64_t>(cell(row, 0));
}

int BookTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int BookTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QString BookTableModel::shown_count(std::int64_t count, const std::string& column) const {
    if (is_flag(column))
        return count != 0 ? tr("yes") : column == "within" ? tr("no") : QString();
    if (column == "paid_ore")
        return to_qt(format_count(count / ore_per_krone, m_meanings->language()));
    return count == 0 ? QString() : QString::number(count); // the number of an entry or a year
}

QString BookTableModel::shown(int row, int column) const {
    const accounting::Cell& value = cell(row, column);
    const std::string& name = m_table.columns[std::size_t(column)];
    if (const auto* area = std::get_if<ExactArea>(&value))
        return area->is_zero() ? QStringLiteral("–") : to_qt(format_daa(*area, m_meanings->language()));
    if (const auto* count = std::get_if<std::int64_t>(&value))
        return shown_count(*count, name);
    const auto& text = std::get<std::string>(value);
    if (is_account(name) && !text.empty())
        return account_text(text, *m_meanings);
    if (name == "kind")
        return EntryWords::of_kind(text);
    if (name == "stage")
        return EntryWords::of_stage(text);
    return to_qt(text).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QVariant BookTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const accounting::Cell& value = cell(index.row(), index.column());
    const auto* area = std::get_if<ExactArea>(&value);
    const auto* count = std::get_if<std::int64_t>(&value);
    const Language language = m_meanings->language();
    switch (role) {
    case Qt::DisplayRole:
        return shown(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int((area || count ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return area ? tr("%1 m²").arg(to_qt(format_m2(*area, language))) : shown(index.row(), index.column());
    case SortRole:
        return area    ? QVariant(area->m2())
               : count ? QVariant(qlonglong(*count))
                       : QVariant(shown(index.row(), index.column()));
    case CopyRole: {
        if (!area)
            return shown(index.row(), index.column());
        QString text = QString::number(area->m2() / m2_per_daa, 'f', copied_decimals);
        return language == Language::en ? text : text.replace(QLatin1Char('.'), QLatin1Char(','));
    }
    default:
        return {};
    }
}

QVariant BookTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const std::string& name = m_table.columns[std::size_t(section)];
    if (role == Qt::DisplayRole)
        return EntryWords::of_column(name).replace(QLatin1String(" ("), QLatin1String("\n(")); // a narrow column
    if (role == Qt::ToolTipRole)
        return to_qt(name); // as the program's answers call it
    return {};
}

} // namespace areal::qgis
