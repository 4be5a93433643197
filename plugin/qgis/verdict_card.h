// SPDX-License-Identifier: GPL-2.0-or-later
//
// The verdict at a glance: a sign and a word for the state (the colour is never the only sign), the verdict
// in sentences, and three numbers in daa.
#pragma once

#include "accounting/meanings.h"
#include "accounting/verdict.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace areal::qgis {

class VerdictCard : public QFrame {
    Q_OBJECT
  public:
    explicit VerdictCard(QWidget* parent = nullptr);

    void show_verdict(const accounting::Verdict& verdict, const accounting::Meanings& meanings);
    /// The whole card as text, for the clipboard and for screen readers.
    QString as_text() const;

  private:
    struct Number {
        QLabel *value, *caption;
    };
    Number add_number(const QString& caption, QHBoxLayout& row);
    static QString state_word(accounting::VerdictState state);

    QLabel *m_sign, *m_state, *m_words;
    Number m_lost{}, m_restored{}, m_balance{};
};

} // namespace areal::qgis
