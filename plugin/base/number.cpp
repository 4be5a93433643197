// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/number.h"

#include <cstdlib>

namespace areal {
namespace {

constexpr const char* no_break_space = "\u00a0";
constexpr const char* minus = "\u2212";

// Nearest multiple of 1/`per` of the unit `unit_m2`, halves away from zero.
std::int64_t rounded(ExactArea area, std::int64_t unit_m2, std::int64_t per) {
    const int128 unit = int128(unit_m2) << ExactArea::unit_bits;
    const int128 scaled = area.units() * per;
    return std::int64_t(scaled >= 0 ? (scaled + unit / 2) / unit : -((-scaled + unit / 2) / unit));
}

std::string grouped(std::int64_t magnitude, Language language) {
    std::string digits = std::to_string(magnitude);
    const std::string gap = language == Language::en ? "," : no_break_space;
    for (int at = int(digits.size()) - 3; at > 0; at -= 3)
        digits.insert(std::size_t(at), gap);
    return digits;
}

// One decimal below `whole_from` units, none from there up.
std::string format(ExactArea area, std::int64_t unit_m2, std::int64_t whole_from, Language language) {
    if (area.is_zero())
        return "0";
    const bool negative = area < ExactArea();
    const ExactArea size = negative ? -area : area;
    const std::int64_t tenths = rounded(size, unit_m2, 10);
    const std::string point = language == Language::en ? "." : ",";
    std::string text;
    if (tenths == 0)
        return "under 0" + point + "1";
    if (tenths >= whole_from * 10)
        text = grouped(rounded(size, unit_m2, 1), language);
    else
        text = std::to_string(tenths / 10) + point + std::to_string(tenths % 10);
    return negative ? minus + text : text;
}

} // namespace

std::string format_daa(ExactArea area, Language language) {
    return format(area, 1000, 100, language);
}

std::string format_m2(ExactArea area, Language language) {
    return format(area, 1, 10, language);
}

std::string format_exact_daa(AreaMm2 area_mm2, Language language) {
    constexpr std::int64_t mm2_per_daa = 1'000'000'000;
    const std::int64_t whole = area_mm2 / mm2_per_daa, rest = std::abs(area_mm2 % mm2_per_daa);
    std::string text = (area_mm2 < 0 ? minus : "") + grouped(std::abs(whole), language);
    if (rest == 0)
        return text;
    std::string decimals = std::to_string(mm2_per_daa + rest).substr(1); // nine of them
    decimals.erase(decimals.find_last_not_of('0') + 1);
    return text + (language == Language::en ? "." : ",") + decimals;
}

std::string format_day(Date day, Language language) {
    const std::string iso = day.iso();
    if (language == Language::en)
        return iso;
    return iso.substr(8, 2) + "." + iso.substr(5, 2) + "." + iso.substr(0, 4);
}

std::string format_count(std::int64_t count, Language language) {
    return count < 0 ? minus + grouped(-count, language) : grouped(count, language);
}

} // namespace areal
