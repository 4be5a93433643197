// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/day_text.h"

#include "base/date.h"

namespace areal::accounting {
namespace {

constexpr const char* nobody_knows = "1800-01-01";
constexpr std::size_t longest_day = 10, day_digits = 8;

} // namespace

std::string day_of(const std::string& text) {
    std::string digits;
    for (const char c : text.substr(0, longest_day))
        if (c >= '0' && c <= '9')
            digits += c;
    if (digits.size() < day_digits)
        return "";
    const std::string day = digits.substr(0, 4) + "-" + digits.substr(4, 2) + "-" + digits.substr(6, 2);
    return day != nobody_knows && Date::parse(day) ? day : "";
}

} // namespace areal::accounting
