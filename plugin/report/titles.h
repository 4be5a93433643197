// SPDX-License-Identifier: GPL-2.0-or-later
//
// What tables and columns are called and how they are shown, from resources/report/tables.csv and columns.csv:
// a table that another room adds to the account appears with its title when it has a row there, and under its
// own name in the full report when it has none. Units stand in the titles.
#pragma once

#include "accounting/meanings.h"
#include "accounting/review_list.h"

#include <filesystem>
#include <string>

namespace areal::report {

inline constexpr const char* area_suffix = "_m2";        // what the name of a column of areas ends with
inline constexpr const char* own_words = "report_words"; // in resources/codes: words of the program in tables

struct TableTitle {
    std::string title, how_to_read;
    std::string profiles;      // names of the profiles that show it, with spaces around each
    bool has_total = true;     // whether a sum over its rows means anything
    std::size_t most_rows = 0; // shown at most; 0: all
    bool shows_in(const std::string& profile) const { return profiles.find(" " + profile + " ") != std::string::npos; }
};

struct ColumnTitle {
    std::string title;
    /// text, code, area (m2 shown in daa), square_metres, count, account (a path), list:ID (a code), review (a remark),
    /// said (words of the program's own), hidden
    std::string kind;
    std::string named_by; // "purpose_code plan": the name of that code in the list of that input role; see columns.csv
};

class Titles {
  public:
    Titles(const std::filesystem::path& resources, Language language);

    TableTitle table(const std::string& name) const;
    bool knows_table(const std::string& name) const;
    ColumnTitle column(const std::string& table, const std::string& column) const;
    /// What the program said when it made an account, again in the language of the report: sentences without values.
    /// Anything else stays as it is.
    std::string said_again(const std::string& said, Language in) const;
    const accounting::ReviewRules& review_rules() const { return m_review_rules; }

  private:
    std::string in_language(const codes::CsvTable& table, std::size_t row, const std::string& column) const;

    codes::CsvTable m_tables, m_columns, m_sentences;
    accounting::ReviewRules m_review_rules;
    std::string m_language;
};

} // namespace areal::report
