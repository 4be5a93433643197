// SPDX-License-Identifier: GPL-2.0-or-later
//
// What a reviewer asks of a plan, as data (resources/review/rules.csv): per rule a code, how grave a breach is, from
// which area or age on it is one, the law or standard it rests on, and its message in three languages. The messages
// are known to the catalogue of sentences. What finds a breach is code (review_drawing, review_facts, review_ground,
// review_claims).
//
// Refuses (BadInput with file and line): a severity or a number that is none. A code no rule has is a programmer's
// error.
#pragma once

#include "base/area.h"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace areal::accounting {

/// From the gravest on.
enum class Severity : std::uint8_t { error, warning, note };

/// The word in the table `review`.
std::string_view severity_name(Severity severity);

struct ReviewRule {
    std::string code;
    Severity severity = Severity::note;
    ExactArea smallest;                 // less ground is not said
    int years = 0;                      // what counts as old
    std::string what, against;          // code lists of the two words; "purpose": any list of purposes; empty: words
    std::vector<std::string> looks_for; // kinds of themes, main groups, plantypes
    std::string source, message;        // the message is a sentence's pattern

    bool looks_at(const std::string& kind) const {
        return std::find(looks_for.begin(), looks_for.end(), kind) != looks_for.end();
    }
};

class ReviewRules {
  public:
    static ReviewRules load(const std::filesystem::path& resources);

    const ReviewRule& at(const std::string& code) const { return m_rules[place(code)]; }
    /// Null for a code of another version.
    const ReviewRule* find(const std::string& code) const;
    std::size_t place(const std::string& code) const;
    const std::vector<ReviewRule>& list() const { return m_rules; }

  private:
    std::vector<ReviewRule> m_rules;
};

} // namespace areal::accounting
