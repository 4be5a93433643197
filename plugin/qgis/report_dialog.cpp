// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/report_dialog.h"

#include "qgis/file_widget_name.h"
#include "qgis/qt_text.h"
#include "report/profile.h"

#include <qgssettings.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QPushButton>

namespace areal::qgis {
namespace {

const QString profile_setting = QStringLiteral("arealregnskap/report_profile");
const QString format_setting = QStringLiteral("arealregnskap/report_format");
const QString first_profile = QStringLiteral("council"), first_format = QStringLiteral("pdf");

} // namespace

ReportDialog::ReportDialog(const accounting::Meanings& meanings, QWidget* parent)
    : QDialog(parent), m_profile(new QComboBox), m_format(new QComboBox), m_file(new QgsFileWidget) {
    setObjectName(QStringLiteral("ArealregnskapReport"));
    setWindowTitle(tr("Export report"));
    for (const std::string& name : report::profile_names(meanings.resources()))
        m_profile->addItem(to_qt(report::load_profile(meanings.resources(), name, meanings.language()).title),
                           to_qt(name));
    const std::pair<QString, QString> formats[] = {{QStringLiteral("pdf"), tr("PDF, to print and send")},
                                                   {QStringLiteral("html"), tr("HTML, to read on a screen")},
                                                   {QStringLiteral("xlsx"), tr("Spreadsheet (XLSX)")},
                                                   {QStringLiteral("odt"), tr("Text to work on (ODT)")}};
    for (const auto& [format, text] : formats)
        m_format->addItem(text, format);
    const QgsSettings settings;
    m_profile->setCurrentIndex(std::max(0, m_profile->findData(settings.value(profile_setting, first_profile))));
    m_format->setCurrentIndex(std::max(0, m_format->findData(settings.value(format_setting, first_format))));
    m_file->setStorageMode(QgsFileWidget::SaveFile);
    name_file_widget(*m_file, tr("F&ile"));
    m_file->setObjectName(QStringLiteral("ArealregnskapReportFile"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setText(tr("&Save")); // Qt's own words come in no nynorsk
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Cancel"));
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Report"), m_profile);
    form->addRow(tr("&Form"), m_format);
    form->addRow(tr("F&ile"), m_file);
    form->addRow(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    connect(m_format, qOverload<int>(&QComboBox::currentIndexChanged), this, &ReportDialog::follow_format);
    connect(m_file, &QgsFileWidget::fileChanged, this,
            [this](const QString& path) { m_save->setEnabled(!path.isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] {
        QgsSettings().setValue(profile_setting, profile());
        QgsSettings().setValue(format_setting, format());
    });
    m_save->setEnabled(false);
    follow_format();
}

QString ReportDialog::profile() const {
    return m_profile->currentData().toString();
}

QString ReportDialog::format() const {
    return m_format->currentData().toString();
}

QString ReportDialog::file() const {
    const QString path = m_file->filePath(), ending = QLatin1Char('.') + format();
    return path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}

void ReportDialog::follow_format() {
    m_file->setFilter(tr("Report (*.%1)").arg(format()));
    if (const QFileInfo path(m_file->filePath()); !m_file->filePath().isEmpty())
        m_file->setFilePath(path.path() + QLatin1Char('/') + path.completeBaseName() + QLatin1Char('.') + format());
}

} // namespace areal::qgis
