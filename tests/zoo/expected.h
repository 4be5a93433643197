// SPDX-License-Identifier: GPL-2.0-or-later
//
// expected.csv of a folder of the zoo: a row a case, by column name.
#pragma once

#include "base/failure.h"
#include "base/finding.h"

#include <gtest/gtest.h>

#include <cctype>
#include <filesystem>
#include <fstream>
#include <map>
#include <ostream>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace areal::test {

class Expected {
  public:
    explicit Expected(std::map<std::string, std::string> values) : m_values(std::move(values)) {}
    const std::string& operator[](const std::string& column) const { return m_values.at(column); }
    friend void PrintTo(const Expected& expected, std::ostream* out) { *out << expected["file"]; }

  private:
    std::map<std::string, std::string> m_values;
};

inline std::vector<std::string> split(const std::string& line) {
    std::vector<std::string> fields;
    std::istringstream in(line + ";");
    for (std::string field; std::getline(in, field, ';');)
        fields.push_back(field);
    return fields;
}

inline std::vector<Expected> expectations(const std::filesystem::path& folder) {
    std::ifstream in(folder / "expected.csv");
    std::vector<Expected> rows;
    std::vector<std::string> columns;
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("#"))
            continue;
        const std::vector<std::string> fields = split(line);
        if (columns.empty()) {
            columns = fields;
            continue;
        }
        std::map<std::string, std::string> values;
        for (std::size_t i = 0; i < columns.size(); ++i)
            values[columns[i]] = i < fields.size() ? fields[i] : "";
        rows.emplace_back(values);
    }
    return rows;
}

inline std::string name_of(const testing::TestParamInfo<Expected>& info) {
    std::string name = std::to_string(info.index) + "_" + std::filesystem::path(info.param["file"]).filename().string();
    for (char& c : name)
        if (std::isalnum(static_cast<unsigned char>(c)) == 0)
            c = '_';
    return name;
}

/// The kinds of the findings, each once, in the order of the enum.
inline std::string kinds_of(const Findings& findings) {
    std::string names;
    for (std::size_t kind = 0; kind < std::size_t(FindingKind::count_); ++kind)
        if (findings.count(FindingKind(kind)) > 0)
            names += (names.empty() ? "" : " ") + std::string(finding_name(FindingKind(kind)));
    return names;
}

/// Empty when `act` is refused with a sentence that has `part` in it; else what happened instead.
template <class Act>
std::string refusal(Act act, const std::string& part) {
    try {
        act();
    } catch (const BadInput& refused) {
        const std::string sentence = refused.what();
        return sentence.find(part) == std::string::npos ? sentence : "";
    }
    return "not refused";
}

/// Every file of the folder but expected.csv and the licence has a row, and no row is without its file.
inline void each_file_is_expected(const std::filesystem::path& folder) {
    std::set<std::string> expected, there;
    for (const Expected& row : expectations(folder))
        expected.insert(row["file"]);
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        const std::string name = std::filesystem::relative(entry.path(), folder).string();
        if (entry.is_regular_file() && name != "expected.csv" && !name.starts_with("LICENSE"))
            there.insert(name);
    }
    EXPECT_EQ(expected, there);
}

} // namespace areal::test
