// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/sosi_head.h"

#include "base/plain_text.h"

#include <charconv>

namespace areal::source {
namespace {

struct Range {
    int first, last; // KOORDSYS
    int epsg;        // of the first; the others follow
};

constexpr Range projected[] = {
    {1, 8, 27391},    // NGO 1948 (Oslo), axes I to VIII
    {19, 26, 25829},  // EUREF89 UTM zones 29 to 36
    {31, 36, 23031},  // ED50 UTM zones 31 to 36
    {59, 66, 32629},  // WGS84 UTM zones 29 to 36
    {205, 230, 5105}, // EUREF89 NTM zones 5 to 30
};

constexpr Range geographic[] = {
    {9, 9, 4273},     // NGO 1948
    {50, 50, 4230},   // ED50
    {72, 72, 4322},   // WGS72
    {84, 84, 4258},   // EUREF89
    {184, 184, 4258}, // EUREF89
};

template <class Number>
bool read_number(std::string_view text, Number& number) {
    return std::from_chars(text.data(), text.data() + text.size(), number).ec == std::errc();
}

} // namespace

int sosi_level(std::string_view line) {
    const std::size_t dots = line.find_first_not_of('.');
    return int(dots == std::string_view::npos ? line.size() : dots);
}

std::string_view sosi_word(std::string_view line) {
    const std::string_view rest = line.substr(std::size_t(sosi_level(line)));
    return rest.substr(0, rest.find_first_of(" \t\r!"));
}

std::string_view sosi_value(std::string_view line) {
    const std::string_view word = sosi_word(line);
    std::string_view rest = line.substr(std::size_t(sosi_level(line)) + word.size());
    return trimmed(rest.substr(0, rest.find('!')));
}

void SosiHead::read(std::string_view line) {
    const std::string_view word = sosi_word(line);
    if (word == "TEGNSETT" && charset.empty())
        charset = sosi_value(line);
    if (word == "ENHET")
        read_number(sosi_value(line), unit);
    int number = 0;
    if (word == "KOORDSYS" && !koordsys && read_number(sosi_value(line), number))
        koordsys = number;
}

std::optional<std::string> epsg_of_koordsys(int koordsys) {
    const auto among = [&](const auto& ranges) -> std::optional<std::string> {
        for (const Range& range : ranges)
            if (koordsys >= range.first && koordsys <= range.last)
                return "EPSG:" + std::to_string(range.epsg + koordsys - range.first);
        return std::nullopt;
    };
    const auto epsg = among(projected);
    return epsg ? epsg : among(geographic);
}

bool is_geographic_koordsys(int koordsys) {
    for (const Range& range : geographic)
        if (koordsys >= range.first && koordsys <= range.last)
            return true;
    return false;
}

} // namespace areal::source
