// SPDX-License-Identifier: GPL-2.0-or-later
//
// A document while it is written: what every section asks (the account, the wishes, the language) and the
// document it adds to. Sections are functions of a draft (sections.h); which of them a report has, and in which
// order, is its profile's (profile.h).
#pragma once

#include "accounting/account.h"
#include "accounting/meanings.h"
#include "accounting/outlines.h"
#include "report/document.h"
#include "report/titles.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace areal::report {

/// What is asked of a report besides the account.
struct ReportWishes {
    std::string profile = "full";
    std::string stage, date;                      // as asked for; else the account's own texts and data dates say them
    const accounting::Account* against = nullptr; // an earlier account to compare with
    std::optional<std::vector<accounting::Outline>> pieces;  // nothing: the file is not there
    std::optional<std::vector<accounting::Outline>> revised; // what an earlier revision had otherwise; the same
    std::vector<accounting::Table> ledger_tables;            // of the book's answer
    std::string ledger_day;                                  // ISO day the book was asked for; may be empty
    std::string ledger_head;                                 // last hash of the book; empty: no book given
};

class Draft {
  public:
    Draft(const accounting::Account& account, const ReportWishes& wishes, const accounting::Meanings& meanings,
          const Titles& titles, Document& document)
        : m_account(account), m_wishes(wishes), m_meanings(meanings), m_titles(titles), m_document(document) {}

    const accounting::Account& account() const { return m_account; }
    const ReportWishes& wishes() const { return m_wishes; }
    const accounting::Meanings& meanings() const { return m_meanings; }
    const Titles& titles() const { return m_titles; }
    Document& document() { return m_document; }
    Language language() const { return m_meanings.language(); }

    std::string say(const Sentence& sentence) const;
    std::string daa(ExactArea area) const;
    /// Text of the planner's, by name; empty when there is none.
    std::string text(const std::string& name) const;
    const accounting::InputRecord* input(const std::string& role) const;
    /// The plan the account is about: the first proposal, else the first plan; null for flows and change.
    const accounting::InputRecord* judged_plan() const;
    /// Name of an account or a code in the language of the report; `as_written` when it is not known.
    std::string account_name(const std::string& path, const std::string& as_written) const;
    /// The same of a code that may be several, joined by "+": ground that two purposes claim.
    std::string purpose_in(const std::string& list, const std::string& code, const std::string& as_written) const;
    std::string purpose_name(const std::string& code, const std::string& as_written) const;
    std::string main_group_name(const std::string& code, const std::string& as_written) const;
    /// The same where there is little room: a name that is a sentence becomes its group and the code.
    std::string short_purpose(const std::string& code, const std::string& as_written) const;
    std::string code_name(const std::string& list, const std::string& code, const std::string& as_written) const;

    void heading(const Sentence& sentence, int level = 2);
    void paragraph(const Sentence& sentence, Tone tone = Tone::plain);
    template <class OneBlock>
    void add(OneBlock block) {
        m_document.blocks.emplace_back(std::move(block));
    }

  private:
    const accounting::Account& m_account;
    const ReportWishes& m_wishes;
    const accounting::Meanings& m_meanings;
    const Titles& m_titles;
    Document& m_document;
};

} // namespace areal::report
