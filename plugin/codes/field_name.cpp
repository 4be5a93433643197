// SPDX-License-Identifier: GPL-2.0-or-later
#include "codes/field_name.h"

#include "base/plain_text.h"
#include "codes/code_text.h"

#include <algorithm>

namespace areal::codes {
namespace {

constexpr std::size_t shapefile_name_letters = 10;

std::size_t letters(std::string_view text) {
    return std::size_t(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

bool same_letter(char field, char alias) {
    return field == alias || field == '?' || (alias == '#' && is_digit(field));
}

bool begins_with(std::string_view key, std::string_view field) {
    return field.size() <= key.size() && std::equal(field.begin(), field.end(), key.begin(), same_letter);
}

// A lost letter may have stood for two (å as aa), so the question mark is only asked one for one.
bool same(std::string_view field, std::string_view alias) {
    return field.size() == alias.size() && begins_with(alias, field);
}

std::string_view last_step(std::string_view name) {
    const std::size_t step = name.find_last_of("|.:/");
    return step == std::string_view::npos || step + 1 == name.size() ? name : name.substr(step + 1);
}

// Shapefile writers number doubled names: NASJONAL00, NASJONAL_1.
std::string_view without_number(std::string_view key) {
    while (!key.empty() && is_digit(key.back()))
        key.remove_suffix(1);
    return key;
}

bool is_cut(std::string_view field, std::string_view key, std::string_view alias) {
    if (letters(field) != shapefile_name_letters)
        return false;
    if (key.size() < alias.size() && begins_with(alias, key))
        return true;
    const std::string_view stem = without_number(key);
    return stem.size() != key.size() && stem.size() >= 7 && stem.size() < alias.size() && begins_with(alias, stem);
}

} // namespace

std::string field_key(std::string_view name) {
    const std::string folded = fold(name);
    std::string key;
    for (std::size_t i = 0; i < folded.size(); ++i) {
        const char c = folded[i];
        const auto byte = static_cast<unsigned char>(c);
        if ((c >= 'a' && c <= 'z') || is_digit(c) || c == '#')
            key += c;
        else if (byte >= 0x80 && (byte & 0xC0) != 0x80 && (key.empty() || key.back() != '?'))
            key += '?';
    }
    return key;
}

NameMatch match_field(std::string_view field, std::string_view alias) {
    const std::string alias_key = field_key(alias);
    for (const std::string_view name : {field, last_step(field)}) {
        const std::string key = field_key(name);
        if (same(key, alias_key))
            return NameMatch::exact;
        if (is_cut(name, key, alias_key))
            return NameMatch::truncated;
    }
    return NameMatch::none;
}

} // namespace areal::codes
