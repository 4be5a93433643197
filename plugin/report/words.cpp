// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/words.h"

#include <cstdint>

namespace areal::report {
namespace {

constexpr const char* replacement = "\uFFFD";
constexpr const char* ellipsis = "…";

struct Character {
    std::uint32_t code = 0xFFFD;
    std::size_t bytes = 1;
    bool sound = false;
};

// The UTF-8 character at `at`; unsound for what is cut off, overlong, a surrogate or beyond Unicode.
Character character(std::string_view text, std::size_t at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80)
        return {lead, 1, true};
    const std::size_t bytes = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + bytes > text.size())
        return {};
    std::uint32_t code = lead & (0xFFU >> (bytes + 1));
    for (std::size_t i = 1; i < bytes; ++i) {
        const auto next = static_cast<unsigned char>(text[at + i]);
        if ((next & 0xC0) != 0x80)
            return {};
        code = (code << 6) | (next & 0x3FU);
    }
    const std::uint32_t smallest = bytes == 4 ? 0x10000 : bytes == 3 ? 0x800 : 0x80;
    if (code < smallest || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        return {};
    return {code, bytes, true};
}

bool turns_direction(std::uint32_t code) {
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E ||
           code == 0x200F || code == 0x061C || code == 0xFEFF;
}

bool is_space(std::uint32_t code) {
    return code == '\n' || code == '\r' || code == '\t' || code == 0x2028 || code == 0x2029 || code == 0x85;
}

bool is_control(std::uint32_t code) {
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0xFFFE || code == 0xFFFF;
}

} // namespace

std::string clean_line(std::string_view text, std::size_t most) {
    std::string clean;
    std::size_t characters = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Character here = character(text, at);
        if (!turns_direction(here.code)) {
            if (++characters > most)
                return clean + ellipsis;
            if (!here.sound || (is_control(here.code) && !is_space(here.code)))
                clean += replacement;
            else if (is_space(here.code))
                clean += ' ';
            else
                clean += text.substr(at, here.bytes);
        }
        at += here.bytes;
    }
    return clean;
}

std::vector<std::string> clean_paragraphs(std::string_view text, std::size_t most) {
    std::vector<std::string> paragraphs;
    const std::string_view shown = text.substr(0, most * 4); // bytes enough for `most` characters
    for (std::size_t begin = 0; begin <= shown.size();) {
        const std::size_t end = std::min(shown.find('\n', begin), shown.size());
        std::string line = clean_line(shown.substr(begin, end - begin), most);
        if (line.find_first_not_of(' ') != std::string::npos)
            paragraphs.push_back(std::move(line));
        begin = end + 1;
    }
    return paragraphs;
}

} // namespace areal::report
