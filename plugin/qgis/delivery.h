// SPDX-License-Identifier: GPL-2.0-or-later
//
// What leaves the desk: the account in a folder, a report on it, a page of it to print. It leaves with what is answered
// to it and decided of it on the review page, as the program delivers it with --checklist. How it went is said.
#pragma once

#include "accounting/account.h"
#include "accounting/meanings.h"
#include "qgis/account_task.h"

#include <qgis.h>

#include <QObject>

#include <functional>
#include <memory>

class QWidget;
class QgsPrintLayout;

namespace areal::qgis {

class Delivery : public QObject {
    Q_OBJECT
  public:
    using Answers = std::function<void(accounting::Account&)>;

    /// `answers` adds what is answered; `desk` is what questions are asked in front of, and owns this.
    Delivery(std::shared_ptr<const accounting::Meanings> meanings, Answers answers, QWidget* desk);

    /// Made now of this, and saved nowhere. Until then nothing leaves.
    void take(std::shared_ptr<const AccountOrder> made_of, std::shared_ptr<const accounting::Account> account);
    /// As it leaves. There must be one.
    accounting::Account answered() const;

  public slots:
    /// These three ask where to.
    void save();
    void export_report();
    void lay_out();
    void save_to(const QString& folder);
    /// A map of a difference was made: it goes where its account is saved; nowhere yet where that is not.
    void keep_difference();
    void write_report(const QString& profile, const QString& format, const QString& file);
    /// A print layout in the project, on the account's files in the folder; written there where they are not yet.
    void lay_out_in(const QString& folder);

  signals:
    void said(const QString& text, Qgis::MessageLevel level);
    /// In the project, to be opened.
    void layout_made(QgsPrintLayout* layout);

  private:
    void write_files(const QString& folder);
    void ask_for_folder(void (Delivery::*then)(const QString&));

    std::shared_ptr<const accounting::Meanings> m_meanings;
    std::shared_ptr<const AccountOrder> m_made_of;
    std::shared_ptr<const accounting::Account> m_account;
    Answers m_answers;
    QWidget* m_desk;
    QString m_saved_in; // folder; empty: nowhere
};

} // namespace areal::qgis
