// SPDX-License-Identifier: GPL-2.0-or-later
//
// The numbered questions to an account, answered one at a time, and what was decided. Kept in a file of answers
// (report/checklist.h) that the program and the reports read; nothing is lost when the account is another.
#pragma once

#include "accounting/account.h"
#include "accounting/meanings.h"

#include <qgis.h>

#include <QWidget>

#include <map>
#include <memory>
#include <string>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QgsDateEdit;

namespace areal::qgis {

class ChecklistModel;
class DataTable;

class ChecklistPanel : public QWidget {
    Q_OBJECT
  public:
    explicit ChecklistPanel(std::shared_ptr<const accounting::Meanings> meanings, QWidget* parent = nullptr);

    /// With the answers the account brings; those given here before go on when `keep_answers`.
    void show_account(const accounting::Account& account, bool keep_answers);
    /// Adds the answers of a file; says what is wrong with it.
    void open(const QString& file);
    void save(const QString& file);
    /// Of the text of such a file and of nothing before; of an empty text nothing is answered.
    void show_text(const std::string& text);
    /// As it would be saved; empty when nothing is answered and nothing decided.
    std::string as_text() const;
    /// Into an account, as `--checklist` does it. Where nothing is said, it stays as it is.
    void add_to(accounting::Account& account) const;
    /// The decision as an account's texts: `decided`, `decision_case`, `decision_date`.
    std::map<std::string, std::string> decision() const;
    const accounting::Table& answers() const;

  signals:
    void said(const QString& text, Qgis::MessageLevel level);
    /// The decision as it now is; whoever posts takes case and day from it.
    void decided(const std::map<std::string, std::string>& texts);
    /// Something else was answered or decided here; not by what is shown.
    void changed();

  private:
    QLayout* answer_form();
    QLayout* decision_form();
    QLayout* buttons();
    void show_table(accounting::Table checklist);
    void show_question();
    void show_decision();
    void keep(const char* column, const QString& value);
    void count();

    std::shared_ptr<const accounting::Meanings> m_meanings;
    std::shared_ptr<accounting::Account> m_asked; // what the questions are about, without its pieces
    ChecklistModel* m_model = nullptr;            // owned by the view
    int m_row = -1;                               // of the question that is shown
    bool m_filling_in = false;                    // the decision, which nobody makes then
    QLabel *m_words, *m_question;
    DataTable* m_questions;
    QComboBox* m_answer;
    QPlainTextEdit *m_assessment, *m_decided;
    QLineEdit *m_measure, *m_department, *m_signed, *m_case;
    QgsDateEdit *m_date, *m_decision_date;
};

} // namespace areal::qgis
