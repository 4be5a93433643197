// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/book_table_model.h"

#include "qgis/data_table.h"
#include "qgis/qt_text.h"

#include <QHeaderView>

#include <algorithm>
#include <set>

namespace areal::qgis {
namespace {

constexpr int widest_text = 180; // pixels, until a user draws it wider: the rest is a hint away

bool is_flag(const std::string& column) {
    static const std::set<std::string> flags{"overdue", "within", "forecast", "broken", "renumbered"};
    return flags.contains(column);
}

/// The other side is no account of the municipality: another municipality's number, or nothing when the book opens.
std::optional<QString> outside_text(const std::string& path) {
    constexpr std::string_view outside = "outside/";
    if (!path.starts_with(outside))
        return std::nullopt;
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
    : TableModel(std::make_shared<const accounting::Table>(std::move(table)), meanings,
                 report::Titles(meanings->resources(), meanings->language()), parent) {}

BookTableModel* BookTableModel::show_in(DataTable& view, accounting::Table table,
                                        std::shared_ptr<const accounting::Meanings> meanings,
                                        const std::vector<std::string>& first) {
    auto* model = new BookTableModel(std::move(table), std::move(meanings)); // the view takes it over
    view.show_model(model, SortRole, CopyRole);
    const std::vector<int> empty = model->columns_that_say_nothing();
    for (int column = 0; column < model->columnCount(); ++column)
        view.setColumnHidden(column, std::find(empty.begin(), empty.end(), column) != empty.end());
    QHeaderView& header = *view.horizontalHeader();
    int place = 0;
    for (const std::string& column : first)
        header.moveSection(header.visualIndex(int(model->table().column(column))), place++);
    view.resizeColumnsToContents();
    for (int column = 0; column < model->columnCount(); ++column)
        if (model->is_number(column))
            header.setSectionResizeMode(column, QHeaderView::ResizeToContents);
        else {
            header.setSectionResizeMode(column, QHeaderView::Interactive);
            view.setColumnWidth(column, std::min(view.columnWidth(column), widest_text));
        }
    return model;
}

bool BookTableModel::is_number(int column) const {
    const auto& rows = table().rows;
    return !rows.empty() && !std::holds_alternative<std::string>(rows.front()[std::size_t(column)]);
}

bool BookTableModel::says_nothing(int column) const {
    const auto& rows = table().rows;
    return std::all_of(rows.begin(), rows.end(), [&](const auto& row) { return is_nothing(row[std::size_t(column)]); });
}

std::int64_t BookTableModel::entry(int row) const {
    if (table().columns.empty() || table().columns.front() != "entry")
        return 0;
    return std::get<std::int64_t>(cell(row, 0));
}

QString BookTableModel::shown(int row, int column) const {
    const accounting::Cell& value = cell(row, column);
    const std::string& name = column_name(column);
    if (const auto* count = std::get_if<std::int64_t>(&value); count != nullptr && is_flag(name))
        return *count != 0 ? tr("yes") : name == "within" ? tr("no") : QString();
    if (is_nothing(value))
        return std::holds_alternative<ExactArea>(value) ? QStringLiteral("–") : QString();
    if (const auto* text = std::get_if<std::string>(&value))
        if (const auto outside = outside_text(*text))
            return *outside;
    return TableModel::shown(row, column).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QVariant BookTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const QVariant header = TableModel::headerData(section, orientation, role);
    if (role != Qt::DisplayRole)
        return header;
    return header.toString().replace(QLatin1String(" ("), QLatin1String("\n(")); // a narrow column
}

} // namespace areal::qgis
