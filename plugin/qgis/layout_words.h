// SPDX-License-Identifier: GPL-2.0-or-later
//
// What stands in the labels of a print layout of an account. Verdict and figures are expressions in "[% %]" over the
// file that @arealregnskap_account names; what comes from the account's own texts holds no expression.
#pragma once

#include "accounting/account.h"
#include "accounting/meanings.h"

#include <QString>

namespace areal::qgis {

class LayoutWords {
  public:
    static const QString account_variable; // "arealregnskap_account"

    LayoutWords(const accounting::Account& account, const accounting::Meanings& meanings);

    const QString& title() const { return m_title; } // municipality and plan
    const QString& stamp() const { return m_stamp; } // stage and date
    QString verdict() const;
    QString figures() const; // lost, restored and balance of nature, in daa
    QString method() const;  // rules, certificate, and what the figures are not

  private:
    QString say(const Sentence& sentence) const;
    QString area(const QString& m2, const char* label) const;

    const accounting::Account& m_account;
    const accounting::Meanings& m_meanings;
    QString m_title, m_stamp;
};

} // namespace areal::qgis
