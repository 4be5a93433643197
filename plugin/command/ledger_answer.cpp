// SPDX-License-Identifier: GPL-2.0-or-later
#include "command/ledger_answer.h"

#include "report/csv.h"

#include <iostream>

namespace areal::command {
namespace {

using nlohmann::ordered_json;

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF"; // for spreadsheets, not for a terminal

ordered_json as_json(const accounting::Table& table) {
    ordered_json rows = ordered_json::array();
    for (const auto& row : table.rows) {
        ordered_json cells = ordered_json::array();
        for (const accounting::Cell& cell : row)
            std::visit(
                [&cells](const auto& value) {
                    if constexpr (std::is_same_v<std::decay_t<decltype(value)>, ExactArea>)
                        cells.push_back(value.m2());
                    else
                        cells.push_back(value);
                },
                cell);
        rows.push_back(std::move(cells));
    }
    return {{"columns", table.columns}, {"rows", std::move(rows)}};
}

} // namespace

void Answer::print(bool json) const {
    if (json) {
        ordered_json document = m_facts;
        for (const accounting::Table& table : m_tables)
            document["tables"][table.name] = as_json(table);
        std::cout << document.dump(1) << "\n";
        return;
    }
    for (const auto& [name, value] : m_facts.items())
        std::cout << name << ": " << (value.is_string() ? value.get<std::string>() : value.dump()) << "\n";
    for (const accounting::Table& table : m_tables)
        std::cout << "\n" << table.name << "\n" << report::long_csv(table).substr(byte_order_mark.size());
}

void add_state(Answer& answer, const accounting::OpenBook& book, std::size_t before) {
    answer.fact("posted", book.books().size() - before);
    answer.fact("entries", book.books().size());
    answer.fact("head", book.books().size() == 0 ? "" : book.books().entries().back().hash);
}

} // namespace areal::command
