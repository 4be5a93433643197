// SPDX-License-Identifier: GPL-2.0-or-later
#include "codes/csv_table.h"

#include "base/failure.h"
#include "base/plain_text.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace areal::codes {
namespace {

// Well-formed as far as lead and continuation bytes go, which is what tells Latin-1 from UTF-8.
bool is_utf8(std::string_view text) {
    std::size_t following = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (following > 0) {
            if ((byte & 0xC0) != 0x80)
                return false;
            --following;
        } else if (byte >= 0xC2 && byte <= 0xF4) {
            following = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1;
        } else if (byte >= 0x80) {
            return false;
        }
    }
    return following == 0;
}

// Splits one record that may run over several lines; `rest` starts after it.
std::vector<std::string> take_record(std::string_view& rest, std::int64_t& line, const std::string& name) {
    const std::int64_t begin_line = line;
    std::vector<std::string> fields(1);
    bool quoted = false;
    std::size_t i = 0;
    for (; i < rest.size(); ++i) {
        const char c = rest[i];
        if (c == '\n')
            ++line;
        if (quoted && c == '"' && i + 1 < rest.size() && rest[i + 1] == '"')
            fields.back() += rest[i++];
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && c == ';')
            fields.emplace_back();
        else if (!quoted && c == '\n')
            break;
        else if (quoted || c != '\r')
            fields.back() += c;
    }
    if (quoted)
        throw BadInput("{1}, line {2}: a quote is opened and never closed.", {name, begin_line});
    if (i == rest.size())
        ++line;
    rest.remove_prefix(std::min(i + 1, rest.size()));
    return fields;
}

} // namespace

std::vector<std::string> split_list(std::string_view text, char separator) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        if (end > 0)
            parts.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

CsvTable CsvTable::load(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw BadInput("The table {1} cannot be opened.", {path.string()});
    const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    return parse(text, path.filename().string());
}

CsvTable CsvTable::parse(std::string_view text, const std::string& name) {
    CsvTable table;
    table.m_name = name;
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    std::int64_t line = 1;
    for (; text.starts_with('#'); ++line) {
        const std::string_view whole = text.substr(0, text.find('\n'));
        const std::string_view remark = trimmed(whole.substr(1));
        const std::size_t colon = remark.find(':');
        if (colon != std::string_view::npos)
            table.m_remarks.emplace_back(remark.substr(0, colon), trimmed(remark.substr(colon + 1)));
        text.remove_prefix(std::min(whole.size() + 1, text.size()));
    }
    while (!text.empty()) {
        const std::int64_t at = line;
        std::vector<std::string> fields = take_record(text, line, name);
        if (fields.size() > 1 || !trimmed(fields[0]).empty())
            table.add_record(std::move(fields), at);
    }
    if (table.m_columns.empty())
        throw BadInput("{1}, line {2}: there is no header row.", {name, line});
    return table;
}

void CsvTable::add_record(std::vector<std::string> fields, std::int64_t line) {
    for (const std::string& field : fields)
        if (!is_utf8(field))
            throw BadInput("{1}, line {2}: the text is not UTF-8.", {m_name, line});
    if (m_columns.empty()) {
        for (auto column = fields.begin(); column != fields.end(); ++column)
            if (column->empty() || std::find(fields.begin(), column, *column) != column)
                throw BadInput("{1}, line {2}: column \"{3}\" is empty or stands twice in the header.",
                               {m_name, line, *column});
        m_columns = std::move(fields);
        return;
    }
    if (fields.size() != m_columns.size())
        throw BadInput("{1}, line {2}: the row has {3} fields, the header {4}.",
                       {m_name, line, std::int64_t(fields.size()), std::int64_t(m_columns.size())});
    m_rows.push_back(std::move(fields));
    m_lines.push_back(line);
}

std::string_view CsvTable::remark(std::string_view key) const {
    for (const auto& [name, value] : m_remarks)
        if (name == key)
            return value;
    return {};
}

std::vector<std::string> CsvTable::remarks(std::string_view key) const {
    std::vector<std::string> found;
    for (const auto& [name, value] : m_remarks)
        if (name == key)
            found.push_back(value);
    return found;
}

bool CsvTable::has_column(std::string_view column) const {
    return std::find(m_columns.begin(), m_columns.end(), column) != m_columns.end();
}

std::string_view CsvTable::value(std::size_t row, std::string_view column) const {
    const auto at = std::find(m_columns.begin(), m_columns.end(), column);
    if (at == m_columns.end())
        return {};
    return m_rows[row][std::size_t(at - m_columns.begin())];
}

} // namespace areal::codes
