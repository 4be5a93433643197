// SPDX-License-Identifier: GPL-2.0-or-later
//
// The balance while the plan is being drawn: what the plan takes of nature now, how that has changed since the
// edit session began, account by account, and what lies under the line that is not finished.
#pragma once

#include "accounting/meanings.h"
#include "qgis/live_recount.h"

#include <QFrame>

class QLabel;

namespace areal::qgis {

class LiveCard : public QFrame {
    Q_OBJECT
  public:
    explicit LiveCard(std::shared_ptr<const accounting::Meanings> meanings, QWidget* parent = nullptr);

    void show_waiting();
    void show_numbers(const LiveNumbers& numbers);
    QString as_text() const;

  private:
    QString daa(ExactArea area) const;
    QString signed_daa(ExactArea area) const;
    QString reservations(const LiveNumbers& numbers) const;
    void tell();
    QString parts(const accounting::LiveBalance& balance, bool with_sign) const;

    std::shared_ptr<const accounting::Meanings> m_meanings;
    QLabel *m_now, *m_change, *m_drawn, *m_reservations;
};

} // namespace areal::qgis
