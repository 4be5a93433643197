// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/plan_date.h"

#include "base/plain_text.h"

#include <algorithm>
#include <string>

namespace areal::accounting {
namespace {

constexpr std::string_view blanks = " \t\r\n";
constexpr std::size_t date_length = 10, digits_length = 8;

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::optional<Date> read(std::string_view text) {
    if (text.size() >= digits_length && all_digits(text.substr(0, digits_length)) &&
        (text.size() == digits_length || text[digits_length] == '.' || all_digits(text)))
        return Date::parse(std::string(text.substr(0, 4)) + "-" + std::string(text.substr(4, 2)) + "-" +
                           std::string(text.substr(6, 2)));
    if (text.size() < date_length || (text.size() > date_length && text[date_length] != 'T' &&
                                      text[date_length] != ' ' && text[date_length] != 'Z' && text[date_length] != '+'))
        return std::nullopt;
    std::string day(text.substr(0, date_length));
    if (day[2] == '.' && day[5] == '.')
        day = day.substr(6, 4) + "-" + day.substr(3, 2) + "-" + day.substr(0, 2);
    std::replace(day.begin(), day.end(), '/', '-');
    return Date::parse(day);
}

} // namespace

std::optional<Date> plan_date(std::string_view written) {
    static const std::optional<Date> stands_for_missing = Date::from_civil(1800, 1, 1);
    const std::optional<Date> date = read(trimmed(written));
    return date == stands_for_missing ? std::nullopt : date;
}

bool is_unreadable_date(std::string_view written) {
    const std::string_view text = trimmed(written);
    return !text.empty() && !read(text);
}

} // namespace areal::accounting
