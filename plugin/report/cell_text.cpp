// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/cell_text.h"

#include "base/date.h"
#include "base/number.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <system_error>

namespace areal::report {
namespace {

std::optional<double> decimal_of(const std::string& text) {
    double value = 0;
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    return read.ec == std::errc() && read.ptr == end && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

// "-0.5141" as the language writes it.
std::string decimal_text(std::string number, Language language) {
    if (language != Language::en)
        std::replace(number.begin(), number.end(), '.', ',');
    return number.starts_with('-') ? "−" + number.substr(1) : number;
}

} // namespace

std::string cell_text(const accounting::Cell& cell, ColumnKind kind, Language language) {
    if (const auto* text = std::get_if<std::string>(&cell))
        return kind == ColumnKind::day                            ? day_text(*text, language)
               : kind == ColumnKind::decimal && decimal_of(*text) ? decimal_text(*text, language)
                                                                  : *text;
    if (const auto* count = std::get_if<std::int64_t>(&cell))
        return kind == ColumnKind::count || kind == ColumnKind::area ? format_count(*count, language)
                                                                     : std::to_string(*count);
    const ExactArea area = std::get<ExactArea>(cell);
    return kind == ColumnKind::square_metres ? format_m2(area, language) : format_daa(area, language);
}

bool is_figure(ColumnKind kind) {
    return kind == ColumnKind::area || kind == ColumnKind::square_metres || kind == ColumnKind::count ||
           kind == ColumnKind::decimal;
}

std::string day_text(const std::string& iso, Language language) {
    const auto day = Date::parse(iso);
    return day ? format_day(*day, language) : iso;
}

std::optional<double> cell_number(const accounting::Cell& cell, ColumnKind kind) {
    if (const auto* count = std::get_if<std::int64_t>(&cell))
        return double(*count);
    if (const auto* text = std::get_if<std::string>(&cell))
        return kind == ColumnKind::decimal ? decimal_of(*text) : std::nullopt;
    const double m2 = std::get<ExactArea>(cell).m2();
    return kind == ColumnKind::area ? m2 / 1000 : m2;
}

} // namespace areal::report
