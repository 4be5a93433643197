// SPDX-License-Identifier: GPL-2.0-or-later
//
// The code lists, account names and sentences of resources/, loaded once, in the language of the account.
#pragma once

#include "base/sentence.h"
#include "codes/recogniser.h"

#include <filesystem>
#include <string>

namespace areal::accounting {

class Meanings {
  public:
    Meanings(const std::filesystem::path& resources, Language language);

    Language language() const { return m_language; }
    const std::filesystem::path& resources() const { return m_resources; }
    const codes::CodeLibrary& codes() const { return m_recogniser.codes(); }
    const codes::Recogniser& recogniser() const { return m_recogniser; }
    const Catalogue& catalogue() const { return m_catalogue; }

    /// Name of a code in the language; the code itself when the list does not know it.
    std::string name(const std::string& list, const std::string& code) const;
    /// "Myr" for "nature/mire"; the path itself when it has no name.
    std::string account_name(const std::string& path) const;
    std::string say(const Sentence& sentence) const { return sentence.in(m_language, m_catalogue); }

  private:
    std::filesystem::path m_resources;
    Language m_language;
    codes::Recogniser m_recogniser;
    Catalogue m_catalogue;
};

/// Sentences of resources/i18n/sentences.csv, the messages of resources/review/rules.csv, and what accounts, kinds of
/// entries and statuses of restorations are called.
Catalogue load_catalogue(const std::filesystem::path& resources);

} // namespace areal::accounting
