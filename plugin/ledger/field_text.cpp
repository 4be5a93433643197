// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger/field.h"

#include <limits>

namespace areal::ledger {
namespace {

/// `value` tenths to the power of `decimals`, without needless zeros but with at least `least` decimals.
std::string decimal_text(std::int64_t value, int decimals, int least) {
    std::string digits = std::to_string(value < 0 ? 0 - static_cast<std::uint64_t>(value) : std::uint64_t(value));
    if (digits.size() <= std::size_t(decimals))
        digits.insert(0, std::size_t(decimals) + 1 - digits.size(), '0');
    digits.insert(digits.size() - std::size_t(decimals), 1, '.');
    for (int spare = decimals - least; spare > 0 && digits.back() == '0'; --spare)
        digits.pop_back();
    if (digits.back() == '.')
        digits.pop_back();
    if (value < 0)
        digits.insert(digits.begin(), '-');
    return digits;
}

/// The number times ten to the power of `decimals`; nothing when it has more decimals or does not fit.
std::optional<std::int64_t> parse_decimal(std::string_view text, int decimals) {
    const bool negative = text.starts_with('-');
    if (negative)
        text.remove_prefix(1);
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view part = point == std::string_view::npos ? "" : text.substr(point + 1);
    const bool needless_zero = whole.size() > 1 && whole.front() == '0';
    if (whole.empty() || needless_zero || part.size() > std::size_t(decimals) ||
        (point != std::string_view::npos && part.empty()))
        return std::nullopt;
    int128 value = 0;
    const auto take = [&value](std::string_view digits) {
        for (const char c : digits) {
            if (c < '0' || c > '9' || value > std::numeric_limits<std::int64_t>::max())
                return false;
            value = value * 10 + (c - '0');
        }
        return true;
    };
    if (!take(whole) || !take(part))
        return std::nullopt;
    for (std::size_t i = part.size(); i < std::size_t(decimals); ++i)
        value *= 10;
    if (value > std::numeric_limits<std::int64_t>::max() || (negative && value == 0))
        return std::nullopt;
    return std::int64_t(negative ? -value : value);
}

/// Bytes of the UTF-8 character at the start of `text`; 0 when there is none.
std::size_t utf8_size(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    const std::size_t size = first < 0x80   ? 1
                             : first < 0xC2 ? 0
                             : first < 0xE0 ? 2
                             : first < 0xF0 ? 3
                             : first < 0xF5 ? 4
                                            : 0;
    if (size == 0 || size > text.size())
        return 0;
    for (std::size_t i = 1; i < size; ++i)
        if ((byte(i) & 0xC0) != 0x80)
            return 0;
    const bool overlong = (first == 0xE0 && byte(1) < 0xA0) || (first == 0xF0 && byte(1) < 0x90);
    const bool surrogate = first == 0xED && byte(1) >= 0xA0;
    const bool too_high = first == 0xF4 && byte(1) >= 0x90;
    const bool c1_control = first == 0xC2 && byte(1) < 0xA0;
    return overlong || surrogate || too_high || c1_control ? 0 : size;
}

} // namespace

std::string area_text(AreaMm2 area_mm2) {
    return decimal_text(area_mm2, 6, 0) + " m2";
}

std::optional<AreaMm2> parse_area(std::string_view text) {
    if (text.ends_with(" m2"))
        return parse_decimal(text.substr(0, text.size() - 3), 6);
    if (text.ends_with(" daa"))
        return parse_decimal(text.substr(0, text.size() - 4), 9);
    return std::nullopt;
}

std::string factor_text(Factor factor) {
    return decimal_text(factor, 4, 0);
}

std::optional<Factor> parse_factor(std::string_view text) {
    const auto value = parse_decimal(text, 4);
    if (!value || *value < 0 || *value > 1000 * std::int64_t(factor_one))
        return std::nullopt;
    return Factor(*value);
}

std::string money_text(std::int64_t ore) {
    return decimal_text(ore, 2, 2) + " kr";
}

std::optional<std::int64_t> parse_money(std::string_view text) {
    if (!text.ends_with(" kr"))
        return std::nullopt;
    return parse_decimal(text.substr(0, text.size() - 3), 2);
}

std::optional<std::int64_t> parse_integer(std::string_view text) {
    return parse_decimal(text, 0);
}

bool is_free_text(std::string_view text) {
    const auto blank = [](char c) { return c == ' ' || c == '\n'; };
    if (text.empty() || blank(text.front()) || blank(text.back()))
        return false;
    while (!text.empty()) {
        const auto c = static_cast<unsigned char>(text.front());
        const std::size_t size = utf8_size(text);
        if (size == 0 || (c < 0x20 && c != '\n') || c == 0x7F)
            return false;
        text.remove_prefix(size);
    }
    return true;
}

} // namespace areal::ledger
