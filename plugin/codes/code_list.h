// SPDX-License-Identifier: GPL-2.0-or-later
//
// What does a code mean? One official list (AR5 arealtype, KpArealformål...) read from resources/codes/*.csv:
// names by language, the account the ground is booked on, what is known about its validity. Codes are
// compared as `normalise_code` says, and as a last resort without æøå.
//
// A code the list does not have is answered with nothing: the caller books it as unknown and shows `nearest`
// as a hint to a person, never as the answer.
#pragma once

#include "base/sentence.h"
#include "codes/csv_table.h"
#include "ledger/account.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace areal::codes {

struct CodeMeaning {
    std::string code; // as the list writes it
    std::optional<ledger::AccountPath> account;
    std::string note;
    std::string valid_from; // ISO date or empty
    std::string valid_to;   // ISO date, "unknown" (retired on a date nobody wrote down) or empty
    std::vector<std::string> aliases;
    std::map<std::string, std::string, std::less<>> values; // every column of the row

    /// In "nb", "nn", "en" or "fr"; falls back to nb, en, fr and at last to the code.
    const std::string& name(std::string_view language) const;
    /// Value of a column, empty when there is none.
    const std::string& value(std::string_view column) const;
    /// No longer to be used on that ISO date; without a date: marked as retired at all.
    bool retired(std::string_view on_date = {}) const;
};

struct NearestMeaning {
    const CodeMeaning* meaning = nullptr;
    Sentence reason; // "parent code 1110", "2 letters differ"...
};

class CodeList {
  public:
    /// Throws BadInput with file and line: no code column, no id, a code twice, an account not of the books.
    static CodeList load(const std::filesystem::path& path);
    static CodeList from(const CsvTable& table);

    const std::string& id() const { return m_id; }
    const std::string& title() const { return m_title; }
    const std::string& source() const { return m_source; }
    const std::string& date() const { return m_date; }
    const std::string& licence() const { return m_licence; }
    const std::vector<std::string>& notes() const { return m_notes; }
    const std::vector<CodeMeaning>& meanings() const { return m_meanings; }

    /// Null when the list has no such code (or the value is blank). Reads "1110 - Boligbebyggelse" as 1110.
    const CodeMeaning* find(std::string_view raw) const;
    /// The account of the code; unknown when the code is not in the list or the list gives it no account.
    ledger::AccountPath account(std::string_view raw) const;
    /// For a code that is not in the list: the meaning a person most likely meant, or nothing.
    std::optional<NearestMeaning> nearest(std::string_view raw) const;

  private:
    void index(std::string_view spelling, std::size_t meaning, const CsvTable& table);
    const CodeMeaning* find_spelling(std::string_view raw) const;
    std::optional<NearestMeaning> nearest_number(const std::string& digits) const;
    std::optional<NearestMeaning> nearest_text(std::string_view raw) const;

    std::string m_id, m_title, m_source, m_date, m_licence;
    std::vector<std::string> m_notes;
    std::vector<CodeMeaning> m_meanings;
    std::map<std::string, std::size_t, std::less<>> m_by_code;   // normalised spelling -> meaning
    std::map<std::string, std::size_t, std::less<>> m_by_folded; // without æøå, where that is unambiguous
};

} // namespace areal::codes
