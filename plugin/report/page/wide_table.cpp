// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/page/wide_table.h"

#include "report/cell_text.h"
#include "report/page/page_table.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace areal::report {
namespace {

constexpr double most_for_names = 0.65; // of the line: with more, the parts would hold little else

DataTable with_columns(const DataTable& table, const std::vector<std::size_t>& columns) {
    DataTable part{table.name, table.title, "", {}, {}, {}, ""};
    for (const std::size_t column : columns)
        part.columns.push_back(table.columns[column]);
    for (const std::vector<accounting::Cell>& row : table.rows) {
        std::vector<accounting::Cell>& cells = part.rows.emplace_back();
        for (const std::size_t column : columns)
            cells.push_back(row[column]);
    }
    if (!table.total.empty())
        for (const std::size_t column : columns)
            part.total.push_back(table.total[column]);
    return part;
}

// A column of words with no word in it says nothing, and takes room.
DataTable without_blank_columns(const DataTable& table) {
    std::vector<std::size_t> kept;
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        if (is_figure(table.columns[column].kind) ||
            std::any_of(table.rows.begin(), table.rows.end(),
                        [&](const auto& row) { return row[column] != accounting::Cell(std::string()); }))
            kept.push_back(column);
    DataTable part = with_columns(table, kept);
    part.how_to_read = table.how_to_read;
    part.left_out = table.left_out;
    return part;
}

} // namespace

std::vector<DataTable> parts_of(const DataTable& whole, Language language, double line_mm) {
    if (whole.columns.size() < very_wide)
        return {whole};
    const DataTable table = without_blank_columns(whole);
    const auto first_figure = std::find_if(table.columns.begin(), table.columns.end(),
                                           [](const DataColumn& column) { return is_figure(column.kind); });
    const auto names = std::size_t(first_figure - table.columns.begin()), figures = table.columns.size() - names;
    if (table.columns.size() < very_wide || names == 0)
        return {table};
    const std::vector<double> least = least_widths_mm(table, language, letters_of_wide);
    const double for_names = std::accumulate(least.begin(), least.begin() + std::ptrdiff_t(names), 0.0);
    const double for_figures = std::accumulate(least.begin() + std::ptrdiff_t(names), least.end(), 0.0);
    if (for_names > most_for_names * line_mm)
        return {table};
    const auto count = std::max<std::size_t>(2, std::size_t(std::ceil(for_figures / (line_mm - for_names))));
    std::vector<DataTable> parts;
    for (std::size_t part = 0; part < count; ++part) {
        std::vector<std::size_t> columns(names);
        std::iota(columns.begin(), columns.end(), std::size_t(0));
        for (std::size_t i = part * figures / count; i < (part + 1) * figures / count; ++i)
            columns.push_back(names + i);
        parts.push_back(with_columns(table, columns));
        parts.back().title += " (" + std::to_string(part + 1) + "/" + std::to_string(count) + ")";
    }
    parts.front().how_to_read = table.how_to_read;
    parts.back().left_out = table.left_out;
    return parts;
}

} // namespace areal::report
