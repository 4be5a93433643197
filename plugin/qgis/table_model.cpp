// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/table_model.h"

#include "base/number.h"
#include "qgis/daa.h"
#include "qgis/qt_text.h"
#include "qgis/rule_hint.h"
#include "report/cell_text.h"

#include <algorithm>

namespace areal::qgis {
namespace {

constexpr std::string_view list_kind = "list:", area_ending = "_m2";
constexpr std::int64_t ore_per_krone = 100;

} // namespace

TableModel::TableModel(std::shared_ptr<const accounting::Table> table,
                       std::shared_ptr<const accounting::Meanings> meanings, const report::Titles& titles,
                       QObject* parent)
    : QAbstractTableModel(parent), m_table(std::move(table)), m_meanings(std::move(meanings)) {
    for (const std::string& column : m_table->columns)
        m_columns.push_back(titles.column(m_table->name, column));
}

bool TableModel::says_nothing(int column) const {
    if (m_columns[std::size_t(column)].kind == "hidden")
        return true;
    const auto& rows = m_table->rows;
    if (rows.empty())
        return false;
    const accounting::Cell& first = rows.front()[std::size_t(column)];
    if (const auto* area = std::get_if<ExactArea>(&first); area != nullptr && !area->is_zero())
        return false;
    if (std::holds_alternative<std::string>(first) && rows.size() == 1)
        return false;
    return std::all_of(rows.begin(), rows.end(), [&](const auto& row) { return row[std::size_t(column)] == first; });
}

std::vector<int> TableModel::columns_that_say_nothing() const {
    std::vector<int> columns;
    for (int column = 0; column < columnCount(); ++column)
        if (says_nothing(column))
            columns.push_back(column);
    return columns;
}

int TableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_table->rows.size());
}

int TableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_table->columns.size());
}

QString TableModel::shown(int row, int column) const {
    const Language language = m_meanings->language();
    const accounting::Cell& value = cell(row, column);
    const std::string& kind = m_columns[std::size_t(column)].kind;
    if (const auto* area = std::get_if<ExactArea>(&value))
        return to_qt(kind == "square_metres" ? format_m2(*area, language) : format_daa(*area, language));
    if (const auto* count = std::get_if<std::int64_t>(&value))
        return kind == "code" ? QString::number(*count)
                              : to_qt(format_count(kind == "ore" ? *count / ore_per_krone : *count, language));
    return shown_text(std::get<std::string>(value), kind);
}

QString TableModel::shown_text(const std::string& text, const std::string& kind) const {
    if (kind == "account")
        return to_qt(m_meanings->account_name(text));
    if (kind == "day")
        return to_qt(report::day_text(text, m_meanings->language()));
    if (kind.starts_with(list_kind) && !text.empty()) {
        const std::string list = kind.substr(list_kind.size());
        return to_qt(m_meanings->codes().lists().contains(list) ? m_meanings->name(list, text) : text);
    }
    return to_qt(text);
}

QVariant TableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const accounting::Cell& value = cell(index.row(), index.column());
    const auto* area = std::get_if<ExactArea>(&value);
    const auto* count = std::get_if<std::int64_t>(&value);
    switch (role) {
    case Qt::DisplayRole:
        return shown(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int((area || count ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return area ? tr("%1 m²").arg(to_qt(format_m2(*area, m_meanings->language())))
                    : shown(index.row(), index.column());
    case SortRole:
        return area    ? QVariant(area->m2())
               : count ? QVariant(qlonglong(*count))
               : m_columns[std::size_t(index.column())].kind == "day"
                   ? QVariant(to_qt(std::get<std::string>(value))) // as ISO writes it, which sorts
                   : QVariant(shown(index.row(), index.column()));
    case CopyRole:
        return area ? copied_daa(*area, m_meanings->language()) : shown(index.row(), index.column());
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const std::string& name = column_name(section);
    if (role == Qt::DisplayRole)
        return to_qt(m_columns[std::size_t(section)].title);
    if (role == Qt::ToolTipRole) { // as the files call it, and the law or rule behind it
        const std::string stem = name.ends_with(area_ending) ? name.substr(0, name.size() - area_ending.size()) : name;
        const QString hint = rule_hint(stem.c_str(), m_meanings->language());
        return hint.isEmpty() ? to_qt(name) : hint + QLatin1Char('\n') + to_qt(name);
    }
    return {};
}

} // namespace areal::qgis
