// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/options_page.h"

#include "accounting/rule_file.h"
#include "codes/resources.h"
#include "qgis/failure_words.h"
#include "qgis/file_widget_name.h"
#include "qgis/help.h"
#include "qgis/qt_text.h"
#include "qgis/rule_hint.h"
#include "qgis/rule_title.h"
#include "qgis/ui_language.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QIcon>
#include <QLabel>
#include <QSpinBox>

namespace areal::qgis {
namespace {

constexpr int most_threads_shown = 64;

} // namespace

OptionsPage::OptionsPage(std::function<void()> applied, QWidget* parent)
    : QgsOptionsPageWidget(parent), m_applied(std::move(applied)), m_language(new QComboBox), m_rules(new QComboBox),
      m_area(new QComboBox), m_threads(new QSpinBox), m_folder(new QgsFileWidget), m_note(new QLabel) {
    setObjectName(QStringLiteral("ArealregnskapOptions"));
    m_language->addItem(tr("As QGIS"), QString());
    m_language->addItem(QStringLiteral("Bokmål"), QStringLiteral("nb"));
    m_language->addItem(QStringLiteral("Nynorsk"), QStringLiteral("nn"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->setToolTip(tr("Holds from the next time the plugin is opened"));
    m_area->addItem(tr("Plan area (in the map plane)"), false);
    m_area->addItem(tr("True area (on the ellipsoid)"), true);
    m_area->setToolTip(rule_hint("area_kind"));
    m_threads->setRange(0, most_threads_shown);
    m_threads->setSpecialValueText(tr("As many as the machine has"));
    m_folder->setStorageMode(QgsFileWidget::GetDirectory);
    name_file_widget(*m_folder, tr("&Folder of own rule sets"));
    m_folder->setToolTip(tr("Rule sets of the municipality's own, one JSON file each"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Language of results"), m_language);
    form->addRow(tr("&Folder of own rule sets"), m_folder);
    form->addRow(tr("Rule &set to begin with"), m_rules);
    form->addRow(QString(), m_note);
    form->addRow(tr("&Area to begin with"), m_area);
    form->addRow(tr("&Threads"), m_threads);
    connect(m_folder, &QgsFileWidget::fileChanged, this, [this] { list_rules(m_rules->currentData().toString()); });
    open_help_with_f1(*this, QStringLiteral("order"));
    show_settings(Settings::load());
}

void OptionsPage::list_rules(const QString& wished) {
    Settings asked;
    asked.rule_folder = m_folder->filePath();
    m_rules->clear();
    m_rules->addItem(tr("The default (%1)").arg(QLatin1String(accounting::default_rules)), QString());
    QStringList refused;
    for (const QString& name : asked.rule_sets()) {
        try {
            const accounting::RuleSet rules = accounting::load_rules(from_qt(name), codes::resources_folder());
            m_rules->addItem(rule_title(rules, ui_language()), name);
            m_rules->setItemData(m_rules->count() - 1, name, Qt::ToolTipRole);
        } catch (const Failure& failure) {
            refused << tr("%1 cannot be used: %2").arg(QFileInfo(name).fileName(), failure_words(failure));
        }
    }
    m_rules->setCurrentIndex(std::max(0, m_rules->findData(wished)));
    m_note->setText(refused.join(QLatin1Char('\n')));
    m_note->setVisible(!refused.isEmpty());
}

void OptionsPage::show_settings(const Settings& settings) {
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.language)));
    m_folder->setFilePath(settings.rule_folder);
    list_rules(settings.rules);
    m_area->setCurrentIndex(settings.true_area ? 1 : 0);
    m_threads->setValue(settings.threads);
}

Settings OptionsPage::settings() const {
    Settings settings;
    settings.language = m_language->currentData().toString();
    settings.rules = m_rules->currentData().toString();
    settings.true_area = m_area->currentData().toBool();
    settings.threads = m_threads->value();
    settings.rule_folder = m_folder->filePath();
    return settings;
}

void OptionsPage::apply() {
    settings().save();
    m_applied();
}

OptionsFactory::OptionsFactory(std::function<void()> applied)
    : QgsOptionsWidgetFactory(QStringLiteral("Arealregnskap"),
                              QIcon(QStringLiteral(":/arealregnskap/icons/arealregnskap.svg"))),
      m_applied(std::move(applied)) {}

QgsOptionsPageWidget* OptionsFactory::createWidget(QWidget* parent) const {
    return new OptionsPage(m_applied, parent);
}

} // namespace areal::qgis
