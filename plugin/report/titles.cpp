// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/titles.h"

#include <cctype>
#include <cstdlib>
#include <optional>

namespace areal::report {
namespace {

std::optional<std::size_t> row_of(const codes::CsvTable& table, const std::string& column, const std::string& key) {
    for (std::size_t row = 0; row < table.size(); ++row)
        if (table.value(row, column) == key)
            return row;
    return std::nullopt;
}

// "built_up_m2" -> "Built up"
std::string spelled_out(std::string name) {
    if (name.ends_with(area_suffix))
        name.resize(name.size() - std::string_view(area_suffix).size());
    for (char& c : name)
        if (c == '_')
            c = ' ';
    if (!name.empty())
        name[0] = char(std::toupper(static_cast<unsigned char>(name[0])));
    return name;
}

} // namespace

Titles::Titles(const std::filesystem::path& resources, Language language)
    : m_tables(codes::CsvTable::load(resources / "report" / "tables.csv")),
      m_columns(codes::CsvTable::load(resources / "report" / "columns.csv")),
      m_sentences(codes::CsvTable::load(resources / "i18n" / "sentences.csv")),
      m_review_rules(accounting::ReviewRules::load(resources)), m_language(language_code(language)) {}

std::string Titles::in_language(const codes::CsvTable& table, std::size_t row, const std::string& column) const {
    return std::string(table.value(row, column + "_" + m_language));
}

bool Titles::knows_table(const std::string& name) const {
    return row_of(m_tables, "table", name).has_value();
}

TableTitle Titles::table(const std::string& name) const {
    const auto row = row_of(m_tables, "table", name);
    if (!row)
        return {spelled_out(name), "", " full ", false, 0};
    TableTitle title;
    title.title = in_language(m_tables, *row, "title");
    title.how_to_read = in_language(m_tables, *row, "read");
    title.profiles = " " + std::string(m_tables.value(*row, "profiles")) + " ";
    title.has_total = m_tables.value(*row, "total") == "yes";
    title.most_rows = std::size_t(std::strtoul(std::string(m_tables.value(*row, "rows")).c_str(), nullptr, 10));
    return title;
}

std::string Titles::said_again(const std::string& said, Language in) const {
    const auto row = row_of(m_sentences, std::string(language_code(in)), said);
    return row && !said.empty() ? std::string(m_sentences.value(*row, m_language)) : said;
}

ColumnTitle Titles::column(const std::string& table, const std::string& column) const {
    auto row = row_of(m_columns, "column", table + "." + column);
    if (!row)
        row = row_of(m_columns, "column", column);
    if (!row) {
        const bool is_area = column.ends_with(area_suffix);
        return {spelled_out(column) + (is_area ? " (daa)" : ""), is_area ? "area" : "text", ""};
    }
    return {in_language(m_columns, *row, "title"), std::string(m_columns.value(*row, "kind")),
            std::string(m_columns.value(*row, "named_by"))};
}

} // namespace areal::report
