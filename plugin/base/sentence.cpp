// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/sentence.h"

#include "base/number.h"

namespace areal {
namespace {

std::string written(const Sentence::Value& value, Language language) {
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    if (const auto* count = std::get_if<std::int64_t>(&value))
        return format_count(*count, language);
    if (const auto* daa = std::get_if<Daa>(&value))
        return format_daa(daa->area, language) + "\u00a0daa";
    return format_m2(std::get<SquareMetres>(value).area, language) + "\u00a0m²";
}

std::string filled(const std::string& pattern, const std::vector<Sentence::Value>& values, Language language) {
    std::string result;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool place = pattern[i] == '{' && i + 2 < pattern.size() && pattern[i + 2] == '}' &&
                           pattern[i + 1] >= '1' && std::size_t(pattern[i + 1] - '1') < values.size();
        if (!place) {
            result += pattern[i];
            continue;
        }
        result += written(values[std::size_t(pattern[i + 1] - '1')], language);
        i += 2;
    }
    return result;
}

} // namespace

Language language_from(std::string_view code) {
    if (code.starts_with("en"))
        return Language::en;
    return code.starts_with("nn") ? Language::nn : Language::nb;
}

std::string_view language_code(Language language) {
    switch (language) {
    case Language::nn:
        return "nn";
    case Language::en:
        return "en";
    case Language::nb:
        break;
    }
    return "nb";
}

std::string Sentence::english() const {
    return filled(m_pattern, m_values, Language::en);
}

std::string Sentence::in(Language language, const Catalogue& catalogue) const {
    return filled(catalogue.pattern(m_pattern, language), m_values, language);
}

void Catalogue::add(const std::string& english, Language language, std::string translated) {
    m_patterns[{english, language}] = std::move(translated);
}

const std::string& Catalogue::pattern(const std::string& english, Language language) const {
    const auto found = m_patterns.find({english, language});
    return found == m_patterns.end() ? english : found->second;
}

bool Catalogue::knows(const std::string& english, Language language) const {
    return m_patterns.contains({english, language});
}

} // namespace areal
