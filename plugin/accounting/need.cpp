// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/need.h"

#include "base/failure.h"
#include "base/number.h"
#include "codes/csv_table.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

namespace areal::accounting {
namespace {

using nlohmann::json;

constexpr const char* groups_list = "purpose_groups";

struct WrittenNeed {
    std::map<std::string, std::string> values;
    std::string place; // "line 3"
};

std::vector<WrittenNeed> from_json(const json& list, const std::string& file) {
    std::vector<WrittenNeed> rows;
    if (!list.is_array())
        throw BadInput("\"{1}\" must be a list of needs.", {file});
    for (std::size_t i = 0; i < list.size(); ++i) {
        WrittenNeed row{{}, std::to_string(i + 1)};
        for (const auto& [key, value] : list[i].items())
            row.values[key] = value.is_string() ? value.get<std::string>() : value.dump();
        rows.push_back(row);
    }
    return rows;
}

std::vector<WrittenNeed> from_csv(const std::string& text, const std::string& file) {
    const codes::CsvTable table = codes::CsvTable::parse(text, file);
    std::vector<WrittenNeed> rows;
    for (std::size_t i = 0; i < table.size(); ++i) {
        WrittenNeed row{{}, std::to_string(table.line(i))};
        for (const std::string& column : table.columns())
            row.values[column] = table.value(i, column);
        rows.push_back(row);
    }
    return rows;
}

class NeedReading {
  public:
    NeedReading(std::string file, const Meanings& meanings) : m_file(std::move(file)), m_meanings(meanings) {}

    Need read(const WrittenNeed& row) {
        Need need;
        need.purpose_group = text(row, "purpose_group");
        if (m_meanings.codes().list(groups_list).find(need.purpose_group) == nullptr)
            throw BadInput("\"{1}\", row {2}: there is no purpose group {3}.", {m_file, row.place, need.purpose_group});
        if (!m_groups.insert(need.purpose_group).second)
            throw BadInput("\"{1}\", row {2}: purpose group {3} is there twice.",
                           {m_file, row.place, need.purpose_group});
        if (!text(row, "years").empty())
            need.years = std::llround(number(row, "years"));
        const bool as_daa = !text(row, "daa").empty(), as_units = !text(row, "units").empty();
        if (as_daa == as_units)
            throw BadInput("\"{1}\", row {2}: give the need as daa, or as units and daa_per_unit.",
                           {m_file, row.place});
        need.units = as_units ? number(row, "units") : 0;
        need.need_m2 = m2_per_daa * (as_daa ? number(row, "daa") : need.units * number(row, "daa_per_unit"));
        return need;
    }

  private:
    static std::string text(const WrittenNeed& row, const std::string& column) {
        const auto found = row.values.find(column);
        return found == row.values.end() ? "" : found->second;
    }
    double number(const WrittenNeed& row, const std::string& column) const {
        std::string written = text(row, column);
        std::replace(written.begin(), written.end(), ',', '.');
        double value = -1;
        const auto [end, fault] = std::from_chars(written.data(), written.data() + written.size(), value);
        if (fault != std::errc() || end != written.data() + written.size() || !(value >= 0))
            throw BadInput("\"{1}\", row {2}: {3} is not a number of {4}.", {m_file, row.place, written, column});
        return value;
    }

    std::string m_file;
    const Meanings& m_meanings;
    std::set<std::string> m_groups;
};

} // namespace

std::vector<Need> parse_needs(const std::string& text, const std::string& file, const Meanings& meanings) {
    const json document = json::parse(text, nullptr, false);
    NeedReading reading(file, meanings);
    std::vector<Need> needs;
    for (const WrittenNeed& row : document.is_discarded() ? from_csv(text, file) : from_json(document, file))
        needs.push_back(reading.read(row));
    return needs;
}

std::vector<Need> load_needs(const std::filesystem::path& file, const Meanings& meanings) {
    std::ifstream in(file, std::ios::binary);
    if (!in)
        throw BadInput("\"{1}\" cannot be opened. Check the path and the access rights.", {file.string()});
    return parse_needs({std::istreambuf_iterator<char>(in), {}}, file.filename().string(), meanings);
}

} // namespace areal::accounting
