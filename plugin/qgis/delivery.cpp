// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/delivery.h"

#include "base/failure.h"
#include "qgis/account_layout.h"
#include "qgis/qt_text.h"
#include "qgis/report_dialog.h"
#include "qgis/result_layers.h"
#include "report/account_files.h"
#include "report/page/report_file.h"
#include "report/profile.h"

#include <qgsguiutils.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>

#include <QDir>
#include <QFileDialog>

#include <utility>

namespace areal::qgis {

Delivery::Delivery(std::shared_ptr<const accounting::Meanings> meanings, Answers answers, QWidget* desk)
    : QObject(desk), m_meanings(std::move(meanings)), m_answers(std::move(answers)), m_desk(desk) {}

void Delivery::take(std::shared_ptr<const accounting::Account> account) {
    m_account = std::move(account);
    m_saved_in.clear();
}

accounting::Account Delivery::answered() const {
    accounting::Account account = *m_account;
    m_answers(account);
    return account;
}

void Delivery::ask_for_folder(void (Delivery::*then)(const QString&)) {
    auto* dialog = new QFileDialog(m_desk, tr("Folder for the account"));
    dialog->setObjectName(QStringLiteral("ArealregnskapFolder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->open(); // the map stays alive behind it
}

void Delivery::save() {
    ask_for_folder(&Delivery::save_to);
}

void Delivery::save_to(const QString& folder) {
    if (!m_account)
        return;
    try {
        report::write_account(answered(), *m_meanings, from_qt(folder));
        ResultLayers::keep_in(folder);
        m_saved_in = folder;
        emit said(tr("The account is saved in %1.").arg(folder), Qgis::MessageLevel::Success);
    } catch (const Failure& failure) {
        emit said(to_qt(m_meanings->say(failure.sentence())), Qgis::MessageLevel::Critical);
    }
}

void Delivery::export_report() {
    auto* dialog = new ReportDialog(*m_meanings, m_desk);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { write_report(dialog->profile(), dialog->format(), dialog->file()); });
    dialog->open(); // the map stays alive behind it
}

void Delivery::write_report(const QString& profile, const QString& format, const QString& file) {
    if (!m_account)
        return;
    const QgsTemporaryCursorOverride waiting(Qt::WaitCursor);
    try {
        const accounting::Account account = answered();
        report::ReportWishes wishes;
        wishes.profile = from_qt(profile);
        wishes.pieces = accounting::outlines_of(account);
        wishes.revised = accounting::revised_outlines_of(account);
        report::write_report(report::make_document(account, wishes, *m_meanings), from_qt(format), *m_meanings,
                             from_qt(file));
        emit said(tr("The report is saved as %1.").arg(file), Qgis::MessageLevel::Success);
    } catch (const Failure& failure) {
        emit said(to_qt(m_meanings->say(failure.sentence())), Qgis::MessageLevel::Critical);
    }
}

void Delivery::lay_out() {
    if (m_saved_in.isEmpty())
        ask_for_folder(&Delivery::lay_out_in);
    else
        lay_out_in(m_saved_in);
}

void Delivery::lay_out_in(const QString& folder) {
    if (m_saved_in != folder)
        save_to(folder);
    if (m_saved_in != folder)
        return; // why, is said
    try {
        const QString file = QDir(folder).filePath(QStringLiteral("account.json"));
        emit layout_made(AccountLayout::add(*QgsProject::instance(), file, {}, *m_account, *m_meanings));
    } catch (const Failure& failure) {
        emit said(to_qt(m_meanings->say(failure.sentence())), Qgis::MessageLevel::Critical);
    }
}

} // namespace areal::qgis
