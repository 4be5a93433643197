// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/review_rules.h"

#include "base/failure.h"
#include "codes/csv_table.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>

namespace areal::accounting {
namespace {

constexpr std::array<std::string_view, 3> severities{"error", "warning", "note"};

double number(const codes::CsvTable& table, std::size_t row, std::string_view column) {
    const std::string_view text = table.value(row, column);
    double value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (!text.empty() && (fault != std::errc() || end != text.data() + text.size()))
        throw BadInput("{1}, line {2}: \"{3}\" is no number.", {table.name(), table.line(row), std::string(text)});
    return value;
}

ReviewRule rule_of(const codes::CsvTable& table, std::size_t row) {
    const auto text = [&](std::string_view column) { return std::string(table.value(row, column)); };
    const auto severity = std::find(severities.begin(), severities.end(), text("severity"));
    if (severity == severities.end())
        throw BadInput("{1}, line {2}: \"{3}\" is none of error, warning and note.",
                       {table.name(), table.line(row), text("severity")});
    return {text("code"),
            Severity(severity - severities.begin()),
            ExactArea::from_m2(number(table, row, "smallest_m2")),
            int(number(table, row, "years")),
            text("what"),
            text("against"),
            codes::split_list(text("looks_for"), ','),
            text("source"),
            text("message_en")};
}

} // namespace

std::string_view severity_name(Severity severity) {
    return severities.at(std::size_t(severity));
}

ReviewRules ReviewRules::load(const std::filesystem::path& resources) {
    const auto table = codes::CsvTable::load(resources / "review" / "rules.csv");
    ReviewRules rules;
    for (std::size_t row = 0; row < table.size(); ++row)
        rules.m_rules.push_back(rule_of(table, row));
    return rules;
}

const ReviewRule* ReviewRules::find(const std::string& code) const {
    const auto found =
        std::find_if(m_rules.begin(), m_rules.end(), [&](const auto& rule) { return rule.code == code; });
    return found == m_rules.end() ? nullptr : &*found;
}

std::size_t ReviewRules::place(const std::string& code) const {
    const ReviewRule* rule = find(code);
    assert(rule != nullptr);
    return std::size_t(rule - m_rules.data());
}

} // namespace areal::accounting
