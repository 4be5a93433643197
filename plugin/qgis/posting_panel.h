// SPDX-License-Identifier: GPL-2.0-or-later
//
// Posting at the desk: what is to be written, entry by entry with the reason for each, before anything is written;
// and when the book refuses, which ground has which owner already. Knows no book; it is told what to show and says
// what is wanted.
#pragma once

#include "accounting/meanings.h"
#include "accounting/posting.h"

#include <QWidget>

#include <map>
#include <memory>
#include <optional>
#include <string>

class QCheckBox;
class QDateEdit;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;

namespace areal::qgis {

class BookTableModel;
class DataTable;

class PostingPanel : public QWidget {
    Q_OBJECT
  public:
    explicit PostingPanel(std::shared_ptr<const accounting::Meanings> meanings, QWidget* parent = nullptr);

    accounting::PostingTerms terms() const;
    /// The day a plan's pledges run out; nothing: never.
    std::optional<Date> until() const;
    void set_account_ready(bool ready);
    /// What was decided, as an account's checklist has it (`decided`, `decision_case`, `decision_date`); what it does
    /// not say stays as it is.
    void take_decision(const std::map<std::string, std::string>& texts);
    void show_preview(accounting::Table proposals, accounting::Table left_alone);
    /// `ground`: whether there is shared ground to show on the map.
    void show_refusal(const QString& sentence, const QString& who_has_it, bool ground);
    void clear();
    bool has_preview() const { return m_has_preview; }

  signals:
    void account_wanted();
    void write_wanted();
    void refused_ground_wanted();
    void proposal_wanted(int row);

  private:
    QWidget* terms_form();
    QFrame* refusal_frame();
    void overtake();

    std::shared_ptr<const accounting::Meanings> m_meanings;
    QLineEdit *m_case, *m_author;
    QDateEdit *m_effective, *m_until;
    QCheckBox* m_has_until;
    QPushButton *m_account, *m_write, *m_show_ground;
    QLabel *m_decided, *m_words, *m_left_words, *m_refusal_words;
    QFrame* m_refusal;
    DataTable *m_proposals, *m_left_alone;
    bool m_has_preview = false;
};

} // namespace areal::qgis
