// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/csv.h"

#include <cstdlib>
#include <map>
#include <set>
#include <string_view>

namespace areal::report {
namespace {

using accounting::Cell;
using accounting::Table;

constexpr const char* byte_order_mark = "\xEF\xBB\xBF";
constexpr AreaMm2 mm2_per_m2 = 1000000;

// A spreadsheet takes what begins so for a formula, whatever the quotes: the apostrophe makes it a text.
bool looks_like_formula(const std::string& text) {
    return !text.empty() && std::string_view("=+-@\t\r").find(text[0]) != std::string_view::npos;
}

std::string quoted(const std::string& raw) {
    const std::string text = (looks_like_formula(raw) ? "'" : "") + raw;
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string result = "\"";
    for (const char c : text)
        result += c == '"' ? std::string("\"\"") : std::string(1, c);
    return result + "\"";
}

std::string decimal_m2(ExactArea area) {
    const AreaMm2 mm2 = area.mm2();
    const AreaMm2 size = std::llabs(mm2);
    std::string fraction = std::to_string(size % mm2_per_m2);
    fraction.insert(0, 6 - fraction.size(), '0');
    return (mm2 < 0 ? "-" : "") + std::to_string(size / mm2_per_m2) + "." + fraction;
}

std::string cell_text(const Cell& cell) {
    if (const auto* text = std::get_if<std::string>(&cell))
        return quoted(*text);
    if (const auto* count = std::get_if<std::int64_t>(&cell))
        return std::to_string(*count);
    return decimal_m2(std::get<ExactArea>(cell));
}

std::string line(const std::vector<std::string>& cells) {
    std::string result;
    for (std::size_t i = 0; i < cells.size(); ++i)
        result += (i == 0 ? "" : ",") + cells[i];
    return result + "\r\n";
}

std::vector<std::string> texts(const Table& table, std::size_t row, const std::vector<std::string>& columns) {
    std::vector<std::string> result;
    for (const std::string& column : columns)
        result.push_back(table.text(row, column));
    return result;
}

std::string side_by_side(const std::vector<std::string>& parts) {
    std::string result;
    for (const std::string& part : parts)
        result += (result.empty() || part.empty() ? "" : " ") + part;
    return result;
}

} // namespace

std::string long_csv(const Table& table) {
    std::vector<std::string> head;
    for (const std::string& column : table.columns)
        head.push_back(quoted(column));
    std::string result = byte_order_mark + line(head);
    for (const auto& row : table.rows) {
        std::vector<std::string> cells;
        for (const Cell& cell : row)
            cells.push_back(cell_text(cell));
        result += line(cells);
    }
    return result;
}

std::string wide_csv(const Table& table, const std::vector<std::string>& row_columns,
                     const std::vector<std::string>& spread, const std::string& area_column) {
    std::map<std::vector<std::string>, std::map<std::string, ExactArea>> sums;
    std::set<std::string> columns;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const std::string column = side_by_side(texts(table, i, spread));
        columns.insert(column);
        sums[texts(table, i, row_columns)][column] += table.area(i, area_column);
    }
    std::vector<std::string> head;
    for (const std::string& column : row_columns)
        head.push_back(quoted(column));
    for (const std::string& column : columns)
        head.push_back(quoted(column + " m2"));
    head.emplace_back("sum_m2");
    std::string result = byte_order_mark + line(head);
    for (const auto& [key, by_column] : sums) {
        std::vector<std::string> cells;
        for (const std::string& text : key)
            cells.push_back(quoted(text));
        ExactArea sum;
        for (const std::string& column : columns) {
            const auto found = by_column.find(column);
            const ExactArea area = found == by_column.end() ? ExactArea() : found->second;
            sum += area;
            cells.push_back(decimal_m2(area));
        }
        cells.push_back(decimal_m2(sum));
        result += line(cells);
    }
    return result;
}

} // namespace areal::report
