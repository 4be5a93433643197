// SPDX-License-Identifier: GPL-2.0-or-later
//
// Two sheets of the numbered questions: to the account made at the desk, and to the delivered one that is reviewed, so
// that no answer to the one is taken for an answer to the other. The own sheet is kept in the project, and goes with
// the account when it is saved, reported and posted.
#pragma once

#include "accounting/account.h"
#include "accounting/meanings.h"

#include <qgis.h>

#include <QWidget>

#include <map>
#include <memory>
#include <string>

class QComboBox;
class QStackedWidget;

namespace areal::qgis {

class ChecklistPanel;

class ChecklistTab : public QWidget {
    Q_OBJECT
  public:
    explicit ChecklistTab(std::shared_ptr<const accounting::Meanings> meanings, QWidget* parent = nullptr);

    /// What the reader is told whose questions, remarks and comments are.
    static QString name_of_own();
    /// Made at the desk; what was answered before goes on.
    void take(const accounting::Account& own);
    /// With the answers it brings, in front.
    void show_delivered(const accounting::Account& delivered, const QString& name);
    /// Into the account made at the desk, as `--checklist` does it. Where nothing is said, it stays as it is.
    void add_to(accounting::Account& own) const;

  signals:
    void said(const QString& text, Qgis::MessageLevel level);
    /// To the account made at the desk.
    void decided(const std::map<std::string, std::string>& texts);

  private:
    void open_project();
    void keep_in_project() const;

    QComboBox* m_whose;
    QStackedWidget* m_sheets;
    ChecklistPanel *m_own, *m_delivered;
};

} // namespace areal::qgis
