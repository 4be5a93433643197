// SPDX-License-Identifier: GPL-2.0-or-later
#include "codes/code_text.h"

#include "base/plain_text.h"

#include <algorithm>
#include <charconv>

namespace areal::codes {
namespace {

constexpr std::string_view no_break_space = "\xC2\xA0";

std::string_view without_any_blank(std::string_view text) {
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\0'; };
    for (bool again = true; again;) {
        again = false;
        while (!text.empty() && blank(text.front()))
            text.remove_prefix(1);
        while (!text.empty() && blank(text.back()))
            text.remove_suffix(1);
        if (text.starts_with(no_break_space)) {
            text.remove_prefix(2);
            again = true;
        }
        if (text.ends_with(no_break_space)) {
            text.remove_suffix(2);
            again = true;
        }
    }
    return text;
}

// U+00C0..U+00DE (without the multiplication sign) lie 0x20 below their lower case.
std::string lower(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c >= 'A' && c <= 'Z') {
            out += char(c + 0x20);
        } else if (c == 0xC3 && i + 1 < text.size()) {
            const auto next = static_cast<unsigned char>(text[++i]);
            const bool upper = next >= 0x80 && next <= 0x9E && next != 0x97;
            out += char(c);
            out += char(upper ? next + 0x20 : next);
        } else {
            out += char(c);
        }
    }
    return out;
}

// The plain spelling of the letter U+00C0 + index - 0x80, lower case; empty where there is none.
std::string_view plain_letter(unsigned char second) {
    if (second >= 0xA0 && second <= 0xA5)
        return "a";
    if (second == 0xA6)
        return "ae";
    if (second == 0xA7)
        return "c";
    if (second >= 0xA8 && second <= 0xAB)
        return "e";
    if (second >= 0xAC && second <= 0xAF)
        return "i";
    if (second == 0xB1)
        return "n";
    if ((second >= 0xB2 && second <= 0xB6) || second == 0xB8)
        return "o";
    if (second >= 0xB9 && second <= 0xBC)
        return "u";
    return {};
}

} // namespace

std::string normalise_code(std::string_view raw) {
    std::string_view text = without_any_blank(raw);
    const bool negative = text.size() > 1 && text.front() == '-';
    std::string_view digits = negative ? text.substr(1) : text;
    const std::size_t point = digits.find_first_of(".,");
    if (point != std::string_view::npos && point > 0 && point + 1 < digits.size() &&
        all_digits(digits.substr(0, point)) &&
        digits.substr(point + 1).find_first_not_of('0') == std::string_view::npos)
        digits = digits.substr(0, point);
    if (digits.empty() || !all_digits(digits))
        return lower(text);
    const std::size_t first = digits.find_first_not_of('0');
    if (first == std::string_view::npos)
        return "0";
    std::string number(negative ? "-" : "");
    number += digits.substr(first);
    return number;
}

std::string fold(std::string_view text) {
    const std::string low = lower(without_any_blank(text));
    std::string out;
    out.reserve(low.size());
    for (std::size_t i = 0; i < low.size(); ++i) {
        const auto c = static_cast<unsigned char>(low[i]);
        const auto next = static_cast<unsigned char>(i + 1 < low.size() ? low[i + 1] : '\0');
        if (c == 0xC3 && !plain_letter(next).empty()) {
            out += plain_letter(next);
            ++i;
        } else if (c == 0xCC && next >= 0x80) { // combining marks U+0300..U+033F: the letter stands before
            ++i;
        } else {
            out += char(c);
        }
    }
    return out;
}

std::optional<std::int64_t> code_number(std::string_view normalised) {
    std::int64_t value = 0;
    const char* end = normalised.data() + normalised.size();
    const auto [stop, error] = std::from_chars(normalised.data(), end, value);
    if (normalised.empty() || normalised.size() > 18 || error != std::errc() || stop != end)
        return std::nullopt;
    return value;
}

} // namespace areal::codes
