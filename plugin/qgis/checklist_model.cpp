// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/checklist_model.h"

#include "accounting/checklist.h"
#include "base/date.h"
#include "qgis/qt_text.h"

#include <algorithm>
#include <array>

namespace areal::qgis {
namespace {

constexpr std::array<std::string_view, 6> answered_columns{"answer",     "assessment", "measure",
                                                           "department", "date",       "signed"};
constexpr const char* not_answered = "open";

} // namespace

ChecklistModel::ChecklistModel(std::shared_ptr<accounting::Table> checklist,
                               std::shared_ptr<const accounting::Meanings> meanings, QObject* parent)
    : TableModel(checklist, meanings, report::Titles(meanings->resources(), meanings->language()), parent),
      m_checklist(std::move(checklist)) {}

QString ChecklistModel::value(int row, const char* column) const {
    return data(index(row, this->column(column)), Qt::EditRole).toString();
}

bool ChecklistModel::set_value(int row, const char* column, const QString& value) {
    return setData(index(row, this->column(column)), value, Qt::EditRole);
}

int ChecklistModel::answered() const {
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += value(row, "answer") != QLatin1String(not_answered);
    return count;
}

Qt::ItemFlags ChecklistModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = TableModel::flags(index);
    const bool is_answer = index.isValid() && std::find(answered_columns.begin(), answered_columns.end(),
                                                        column_name(index.column())) != answered_columns.end();
    return is_answer ? flags | Qt::ItemIsEditable : flags;
}

QVariant ChecklistModel::data(const QModelIndex& index, int role) const {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return TableModel::data(index, role);
    const accounting::Cell& value = cell(index.row(), index.column());
    if (const auto* count = std::get_if<std::int64_t>(&value))
        return qlonglong(*count);
    return to_qt(std::get<std::string>(value));
}

bool ChecklistModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    std::string text = from_qt(value.toString().trimmed());
    const std::string& name = column_name(index.column());
    if (name == "answer")
        text = accounting::answer_code(text, meanings());
    if ((name == "answer" && text.empty()) || (name == "date" && !text.empty() && !Date::parse(text)))
        return false;
    m_checklist->rows[std::size_t(index.row())][std::size_t(index.column())] = text;
    emit dataChanged(index, index);
    return true;
}

} // namespace areal::qgis
