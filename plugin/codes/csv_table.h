// SPDX-License-Identifier: GPL-2.0-or-later
//
// A table of the resources folder: UTF-8, `;` between fields, leading `# key: value` lines that say what it
// is and where it comes from, one header row. Quotes as in RFC 4180. Refuses with file and line: bytes that
// are not UTF-8, a missing or doubled column, a row with another number of fields, an open quote.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace areal::codes {

/// The parts between separators, empty ones left out.
std::vector<std::string> split_list(std::string_view text, char separator);

class CsvTable {
  public:
    static CsvTable load(const std::filesystem::path& path);
    /// `name` stands for the file in messages.
    static CsvTable parse(std::string_view text, const std::string& name);

    const std::string& name() const { return m_name; }
    /// First value of a leading comment; empty when there is none.
    std::string_view remark(std::string_view key) const;
    std::vector<std::string> remarks(std::string_view key) const;

    const std::vector<std::string>& columns() const { return m_columns; }
    bool has_column(std::string_view column) const;
    std::size_t size() const { return m_rows.size(); }
    /// Empty when the table has no such column.
    std::string_view value(std::size_t row, std::string_view column) const;
    /// Line of the file the row begins on, from 1.
    std::int64_t line(std::size_t row) const { return m_lines[row]; }

  private:
    void add_record(std::vector<std::string> fields, std::int64_t line);

    std::string m_name;
    std::vector<std::pair<std::string, std::string>> m_remarks;
    std::vector<std::string> m_columns;
    std::vector<std::vector<std::string>> m_rows;
    std::vector<std::int64_t> m_lines;
};

} // namespace areal::codes
