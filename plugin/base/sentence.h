// SPDX-License-Identifier: GPL-2.0-or-later
//
// A sentence for people that can be said in three languages. The English pattern is the key; places for
// values are {1}, {2}... . Bokmål and nynorsk come from resources/i18n/sentences.csv (see Catalogue).
// Numbers, days and the names of codes are written the way the language writes them (see number.h).
#pragma once

#include "base/area.h"
#include "base/date.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <variant>
#include <vector>

namespace areal {

enum class Language : std::uint8_t { nb, nn, en };

/// "nb", "nn", "en" (also "no", "nb_NO"...); anything else is bokmål.
Language language_from(std::string_view code);
std::string_view language_code(Language language);

struct Daa { // shown in dekar
    ExactArea area;
};
struct SquareMetres { // shown in m2
    ExactArea area;
};
struct ExactDaa { // shown in dekar, to the last square millimetre
    AreaMm2 area_mm2 = 0;
};
struct CodeName { // shown as what the code is called: "myr" for "nature/mire" of the list accounts
    std::string list, code;
};
struct EntryMention { // an entry of the book: "7 (tapt, 03.05.2027)"
    std::int64_t number = 0;
    CodeName kind;
    Date day;
};

class Catalogue;

class Sentence {
  public:
    using Value = std::variant<std::string, std::int64_t, Daa, SquareMetres, ExactDaa, Date, CodeName, EntryMention>;

    Sentence() = default;
    Sentence(std::string pattern, std::vector<Value> values = {})
        : m_pattern(std::move(pattern)), m_values(std::move(values)) {}
    Sentence(const char* pattern) : m_pattern(pattern) {}

    const std::string& pattern() const { return m_pattern; }
    const std::vector<Value>& values() const { return m_values; }
    /// Codes stay codes: without a catalogue nobody knows what they are called.
    std::string english() const;
    std::string in(Language language, const Catalogue& catalogue) const;

  private:
    std::string m_pattern;
    std::vector<Value> m_values;
};

/// English pattern -> pattern in another language, and code -> what it is called. A pattern it does not know stays
/// English, and a code stays a code.
class Catalogue {
  public:
    void add(const std::string& english, Language language, std::string translated);
    const std::string& pattern(const std::string& english, Language language) const;
    bool knows(const std::string& english, Language language) const;
    void add_name(const CodeName& code, Language language, std::string name);
    /// As the list writes it: "Myr".
    const std::string& name(const CodeName& code, Language language) const;

  private:
    std::map<std::pair<std::string, Language>, std::string> m_patterns;
    std::map<std::tuple<std::string, std::string, Language>, std::string> m_names;
};

} // namespace areal
