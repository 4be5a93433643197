// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/delivery.h"

#include "accounting/account_order.h"
#include "base/failure.h"
#include "qgis/account_layout.h"
#include "qgis/kept_layers.h"
#include "qgis/qt_text.h"
#include "qgis/report_dialog.h"
#include "qgis/saved_order.h"
#include "report/account_files.h"
#include "report/checklist.h"
#include "report/page/report_file.h"
#include "report/profile.h"
#include "source/sha256.h"

#include <qgsguiutils.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>

#include <QDir>
#include <QFileDialog>

#include <map>
#include <utility>

namespace areal::qgis {
namespace {

constexpr const char* checklist_file = "checklist.json"; // what is answered, for the program

} // namespace

Delivery::Delivery(std::shared_ptr<const accounting::Meanings> meanings, Answers answers, QWidget* desk)
    : QObject(desk), m_meanings(std::move(meanings)), m_answers(std::move(answers)), m_desk(desk) {}

void Delivery::take(std::shared_ptr<const AccountOrder> made_of, std::shared_ptr<const accounting::Account> account) {
    m_made_of = std::move(made_of);
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

void Delivery::write_files(const QString& folder) {
    const accounting::Account account = answered();
    accounting::Order order = saved_order(*m_made_of, account.language);
    std::map<std::string, std::string> beside;
    if (const accounting::Table* answers = account.table("checklist")) {
        const std::string text = report::checklist_json(*answers, account.texts);
        const QString path = QDir(folder).filePath(QLatin1String(checklist_file));
        order.say("--checklist");
        order.say_file("", {checklist_file, source::sha256(text), from_qt(path)}, "");
        beside[checklist_file] = text;
    }
    beside[accounting::order_file] = order.json();
    beside[accounting::places_file] = order.places();
    report::write_account(account, *m_meanings, from_qt(folder), beside);
    if (const auto obstacle = order.obstacle())
        emit said(to_qt(m_meanings->say(*obstacle)), Qgis::MessageLevel::Warning);
}

void Delivery::save_to(const QString& folder) {
    if (!m_account)
        return;
    try {
        write_files(folder);
        KeptLayers::keep_in(folder);
        m_saved_in = folder;
        emit said(tr("The account is saved in %1.").arg(folder), Qgis::MessageLevel::Success);
    } catch (const Failure& failure) {
        emit said(to_qt(m_meanings->say(failure.sentence())), Qgis::MessageLevel::Critical);
    }
}

void Delivery::keep_difference() {
    if (m_saved_in.isEmpty())
        return;
    try {
        KeptLayers::keep_differences_in(m_saved_in);
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
