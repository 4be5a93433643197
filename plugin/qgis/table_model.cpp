// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/table_model.h"

#include "base/number.h"
#include "qgis/qt_text.h"
#include "qgis/rule_hint.h"

#include <algorithm>

namespace areal::qgis {
namespace {

constexpr double m2_per_daa = 1000;
constexpr int copied_decimals = 6; // of a daa: to the mm2 and beyond
constexpr std::string_view list_kind = "list:", area_ending = "_m2";

QString copied_daa(ExactArea area, Language language) {
    QString text = QString::number(area.m2() / m2_per_daa, 'f', copied_decimals);
    if (language != Language::en)
        text.replace(QLatin1Char('.'), QLatin1Char(','));
    return text;
}

} // namespace

TableModel::TableModel(std::shared_ptr<const accounting::Account> account, std::size_t table,
                       std::shared_ptr<const accounting::Meanings> meanings,
                       std::shared_ptr<const report::Titles> titles, QObject* parent)
    : QAbstractTableModel(parent), m_account(std::move(account)), m_table(table), m_meanings(std::move(meanings)) {
    for (const std::string& column : this->table().columns)
        m_columns.push_back(titles->column(this->table().name, column));
}

bool TableModel::says_nothing(int column) const {
    if (m_columns[std::size_t(column)].kind == "hidden")
        return true;
    if (table().rows.empty())
        return false;
    const auto& rows = table().rows;
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
    return parent.isValid() ? 0 : int(table().rows.size());
}

int TableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(table().columns.size());
}

QString TableModel::shown(const accounting::Cell& cell, int column) const {
    const Language language = m_meanings->language();
    if (const auto* area = std::get_if<ExactArea>(&cell))
        return to_qt(m_columns[std::size_t(column)].kind == "square_metres" ? format_m2(*area, language)
                                                                            : format_daa(*area, language));
    if (const auto* count = std::get_if<std::int64_t>(&cell))
        return to_qt(format_count(*count, language));
    const auto& text = std::get<std::string>(cell);
    const std::string& kind = m_columns[std::size_t(column)].kind;
    if (kind == "account")
        return to_qt(m_meanings->account_name(text));
    if (kind.starts_with(list_kind) && !text.empty()) {
        const std::string list = kind.substr(list_kind.size());
        return to_qt(m_meanings->codes().lists().contains(list) ? m_meanings->name(list, text) : text);
    }
    return to_qt(text);
}

QVariant TableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const accounting::Cell& cell = table().rows[std::size_t(index.row())][std::size_t(index.column())];
    const auto* area = std::get_if<ExactArea>(&cell);
    const auto* count = std::get_if<std::int64_t>(&cell);
    switch (role) {
    case Qt::DisplayRole:
        return shown(cell, index.column());
    case Qt::TextAlignmentRole:
        return int((area || count ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return area ? tr("%1 m²").arg(to_qt(format_m2(*area, m_meanings->language()))) : shown(cell, index.column());
    case SortRole:
        return area    ? QVariant(area->m2())
               : count ? QVariant(qlonglong(*count))
                       : QVariant(shown(cell, index.column()));
    case CopyRole:
        return area ? copied_daa(*area, m_meanings->language()) : shown(cell, index.column());
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const std::string& name = table().columns[std::size_t(section)];
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
