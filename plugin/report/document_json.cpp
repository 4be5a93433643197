// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/document_json.h"

#include "report/cell_text.h"
#include "report/csv.h"

#include <nlohmann/json.hpp>

namespace areal::report {
namespace {

using json = nlohmann::ordered_json;
using accounting::Cell;

json cell_json(const Cell& cell) {
    if (const auto* text = std::get_if<std::string>(&cell))
        return *text;
    if (const auto* count = std::get_if<std::int64_t>(&cell))
        return *count;
    return std::get<ExactArea>(cell).m2();
}

json cells_json(const std::vector<Cell>& row) {
    json cells = json::array();
    for (const Cell& cell : row)
        cells.push_back(cell_json(cell));
    return cells;
}

json block_json(const Heading& heading) {
    return {{"heading", heading.text}, {"level", heading.level}};
}

json block_json(const Paragraph& paragraph) {
    static const char* const tones[] = {"plain", "lead", "small", "warning"};
    return {{"paragraph", paragraph.text}, {"tone", tones[std::size_t(paragraph.tone)]}};
}

json block_json(const KeyFigures& key) {
    json figures = json::array();
    for (const KeyFigure& figure : key.figures)
        figures.push_back({{"label", figure.label}, {"value", figure.value}, {"unit", figure.unit}});
    return {{"key_figures", std::move(figures)}};
}

json block_json(const Facts& facts) {
    json rows = json::array();
    for (const auto& [label, value] : facts.rows)
        rows.push_back({{"label", label}, {"value", value}});
    return {{"facts", std::move(rows)}};
}

json block_json(const List& list) {
    return {{"list", list.items}};
}

json block_json(const DataTable& table) {
    json columns = json::array(), rows = json::array();
    for (const DataColumn& column : table.columns)
        columns.push_back({{"name", column.name}, {"title", column.title}});
    for (const std::vector<Cell>& row : table.rows)
        rows.push_back(cells_json(row));
    json block = {
        {"table", table.name}, {"title", table.title}, {"columns", std::move(columns)}, {"rows", std::move(rows)}};
    if (!table.total.empty())
        block["total"] = cells_json(table.total);
    if (!table.left_out.empty())
        block["left_out"] = table.left_out;
    return block;
}

json block_json(const Picture& picture) {
    const auto* chart = std::get_if<Chart>(&picture.drawing);
    return {{"picture", chart == nullptr ? std::get<LandMap>(picture.drawing).name : chart->name},
            {"caption", picture.caption},
            {"words", picture.words}};
}

json block_json(const PageBreak&) {
    return {{"page_break", true}};
}

} // namespace

std::string document_json(const Document& document) {
    json blocks = json::array();
    for (const Block& block : document.blocks)
        blocks.push_back(std::visit([](const auto& one) { return block_json(one); }, block));
    const json whole = {{"schema", "arealregnskap-report/1"},
                        {"program", document.program},
                        {"profile", document.profile},
                        {"language", language_code(document.language)},
                        {"title", document.title},
                        {"subtitle", document.subtitle},
                        {"stage", document.stage},
                        {"date", document.date},
                        {"blocks", std::move(blocks)}};
    return whole.dump(1, ' ', false, json::error_handler_t::replace) + "\n";
}

std::string document_csv(const Document& document) {
    accounting::Table cells{"report", {"table", "title", "row", "column", "column_title", "value", "shown"}, {}};
    for (const Block& block : document.blocks) {
        const auto* table = std::get_if<DataTable>(&block);
        if (table == nullptr)
            continue;
        for (std::size_t row = 0; row < table->rows.size(); ++row)
            for (std::size_t i = 0; i < table->columns.size(); ++i)
                cells.rows.push_back({table->name, table->title, std::int64_t(row + 1), table->columns[i].name,
                                      table->columns[i].title, table->rows[row][i],
                                      cell_text(table->rows[row][i], table->columns[i].kind, document.language)});
    }
    return long_csv(cells);
}

} // namespace areal::report
