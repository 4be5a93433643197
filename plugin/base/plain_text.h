// SPDX-License-Identifier: GPL-2.0-or-later
//
// What bytes of plain text are, for the readers of tables, codes and heads of files.
#pragma once

#include <algorithm>
#include <string_view>

namespace areal {

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// Also of nothing.
constexpr bool all_digits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), is_digit);
}

/// Without the blanks, tabs and carriage returns around it; empty when there is nothing else.
constexpr std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r";
    const std::size_t first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

} // namespace areal
