// SPDX-License-Identifier: GPL-2.0-or-later
//
// A person's answer to changes in the map that wait for one: the list, and what the chosen change was. Nothing is
// written here; the answer is previewed like any posting.
#pragma once

#include "accounting/meanings.h"
#include "accounting/posting_candidate.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace areal::qgis {

class BookTableModel;
class DataTable;

class CandidatePanel : public QWidget {
    Q_OBJECT
  public:
    explicit CandidatePanel(std::shared_ptr<const accounting::Meanings> meanings, QWidget* parent = nullptr);

    void show_candidates(accounting::Table candidates);
    int count() const;

  signals:
    void answered(const areal::accounting::CandidateAnswer& answer);
    void entry_wanted(qlonglong entry);

  private:
    void answer(bool happened);
    void check();

    std::shared_ptr<const accounting::Meanings> m_meanings;
    BookTableModel* m_model = nullptr; // owned by the view
    DataTable* m_table;
    QComboBox* m_kind;
    QLineEdit *m_cause, *m_plan;
    QPushButton *m_confirm, *m_reject;
    QLabel* m_words;
};

} // namespace areal::qgis
