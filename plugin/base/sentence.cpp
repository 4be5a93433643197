// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/sentence.h"

#include "base/number.h"

namespace areal {
namespace {

// In the middle of a sentence: "Myr" as "myr", but "AR5" and "LNFR" as they are.
std::string in_sentence(std::string name) {
    const auto byte = [&](std::size_t i) { return i < name.size() ? static_cast<unsigned char>(name[i]) : 0; };
    const auto is_capital = [](int c) { return c >= 'A' && c <= 'Z'; };
    constexpr int norwegian = 0xc3, to_small = 0x20; // first byte of Æ, Ø and Å in UTF-8; their second lies before ß
    if (is_capital(byte(0)) && !is_capital(byte(1)))
        name[0] = char(byte(0) + to_small);
    else if (byte(0) == norwegian && byte(1) < 0x9f && !is_capital(byte(2)))
        name[1] = char(byte(1) + to_small);
    return name;
}

// `catalogue` null: codes stay codes.
class Writer {
  public:
    Writer(Language language, const Catalogue* catalogue) : m_language(language), m_catalogue(catalogue) {}

    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(std::int64_t count) const { return format_count(count, m_language); }
    std::string operator()(const Daa& daa) const { return format_daa(daa.area, m_language) + "\u00a0daa"; }
    std::string operator()(const SquareMetres& m2) const { return format_m2(m2.area, m_language) + "\u00a0m²"; }
    std::string operator()(const ExactDaa& daa) const {
        return format_exact_daa(daa.area_mm2, m_language) + "\u00a0daa";
    }
    std::string operator()(Date day) const { return format_day(day, m_language); }
    std::string operator()(const CodeName& code) const {
        return m_catalogue == nullptr ? code.code : in_sentence(m_catalogue->name(code, m_language));
    }
    std::string operator()(const EntryMention& entry) const {
        return std::to_string(entry.number) + " (" + (*this)(entry.kind) + ", " + (*this)(entry.day) + ")";
    }

  private:
    Language m_language;
    const Catalogue* m_catalogue;
};

std::string filled(const std::string& pattern, const std::vector<Sentence::Value>& values, const Writer& write) {
    std::string result;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool place = pattern[i] == '{' && i + 2 < pattern.size() && pattern[i + 2] == '}' &&
                           pattern[i + 1] >= '1' && std::size_t(pattern[i + 1] - '1') < values.size();
        if (!place) {
            result += pattern[i];
            continue;
        }
        result += std::visit(write, values[std::size_t(pattern[i + 1] - '1')]);
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
    return filled(m_pattern, m_values, Writer(Language::en, nullptr));
}

std::string Sentence::in(Language language, const Catalogue& catalogue) const {
    return filled(catalogue.pattern(m_pattern, language), m_values, Writer(language, &catalogue));
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

void Catalogue::add_name(const CodeName& code, Language language, std::string name) {
    m_names[{code.list, code.code, language}] = std::move(name);
}

const std::string& Catalogue::name(const CodeName& code, Language language) const {
    const auto found = m_names.find({code.list, code.code, language});
    return found == m_names.end() ? code.code : found->second;
}

} // namespace areal
