// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/sosi_text.h"

#include <cpl_conv.h>
#include <cpl_string.h>

#include <map>
#include <utility>

namespace areal::source {
namespace {

struct Known {
    const char* name;
    const char* iconv_name; // nullptr: seven bits; "UTF-8": as it is
};

constexpr Known known[] = {
    {"ISO8859-1", "ISO-8859-1"}, {"ISO8859-10", "ISO-8859-10"},
    {"ANSI", "CP1252"},          {"DOSN8", "CP865"},
    {"DECN8", "ISO-8859-1"},     {"ND7", nullptr},
    {"DECN7", nullptr},          {"UTF-8", "UTF-8"},
};

constexpr std::pair<unsigned char, const char*> seven_bit_letters[] = {
    {'[', "Æ"}, {'\\', "Ø"}, {']', "Å"}, {'{', "æ"}, {'|', "ø"}, {'}', "å"},
};

std::string recoded(char byte, const char* iconv_name) {
    const char text[2] = {byte, 0};
    CPLPushErrorHandler(CPLQuietErrorHandler); // a byte the set does not use
    char* utf8 = CPLRecode(text, iconv_name, CPL_ENC_UTF8);
    CPLPopErrorHandler();
    std::string letter = utf8 == nullptr ? "" : utf8;
    CPLFree(utf8);
    return letter;
}

std::size_t length_of_letter(unsigned char first) {
    return first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

} // namespace

std::optional<SosiCharset> SosiCharset::named(std::string_view name) {
    for (const Known& set : known) {
        if (set.name != name)
            continue;
        SosiCharset charset;
        charset.m_name = set.name;
        charset.m_is_utf8 = std::string_view(set.name) == "UTF-8";
        if (set.iconv_name == nullptr)
            for (const auto& [byte, letter] : seven_bit_letters)
                charset.m_letters[byte] = letter;
        else if (!charset.m_is_utf8)
            for (unsigned byte = 0x80; byte < 256; ++byte)
                charset.m_letters[byte] = recoded(char(byte), set.iconv_name);
        return charset;
    }
    return std::nullopt;
}

std::string SosiCharset::to_utf8(std::string_view bytes) const {
    if (m_is_utf8)
        return std::string(bytes);
    std::string text;
    text.reserve(bytes.size() + 8);
    for (const char byte : bytes) {
        const std::string& letter = m_letters[static_cast<unsigned char>(byte)];
        if (letter.empty())
            text += byte;
        else
            text += letter;
    }
    return text;
}

std::string SosiCharset::from_utf8(std::string_view text, bool& lost) const {
    if (m_is_utf8)
        return std::string(text);
    std::string bytes;
    bytes.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = length_of_letter(static_cast<unsigned char>(text[i]));
        const std::string_view letter = text.substr(i, length);
        i += length;
        if (length == 1) {
            bytes += letter;
            continue;
        }
        std::size_t byte = 0;
        while (byte < m_letters.size() && m_letters[byte] != letter)
            ++byte;
        lost = lost || byte == m_letters.size();
        bytes += byte < m_letters.size() ? char(byte) : '?';
    }
    return bytes;
}

void Utf8Witness::see(std::string_view line) {
    for (std::size_t i = 0; m_valid && i < line.size();) {
        const auto first = static_cast<unsigned char>(line[i]);
        const std::size_t length = length_of_letter(first);
        const bool starts = first < 0x80 || (first >= 0xC2 && first < 0xF5);
        m_valid = starts && i + length <= line.size();
        for (std::size_t k = 1; m_valid && k < length; ++k)
            m_valid = (static_cast<unsigned char>(line[i + k]) & 0xC0) == 0x80;
        m_letters = m_letters || length > 1;
        i += length;
    }
}

} // namespace areal::source
