// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/settings.h"

#include "accounting/rule_file.h"
#include "base/failure.h"
#include "codes/resources.h"
#include "qgis/qt_text.h"
#include "qgis/ui_language.h"

#include <qgssettings.h>

#include <QDir>

#include <algorithm>

namespace areal::qgis {
namespace {

constexpr int most_threads = 256;
const QString language_key = QStringLiteral("arealregnskap/language");
const QString rules_key = QStringLiteral("arealregnskap/rules");
const QString true_area_key = QStringLiteral("arealregnskap/true_area");
const QString threads_key = QStringLiteral("arealregnskap/threads");
const QString folder_key = QStringLiteral("arealregnskap/rule_folder");

} // namespace

Settings Settings::load() {
    const QgsSettings kept;
    const auto get = [&](const QString& key) { return kept.value(key, QVariant(), QgsSettings::Plugins); };
    Settings settings;
    const QString language = get(language_key).toString();
    if (QStringList{QStringLiteral("nb"), QStringLiteral("nn"), QStringLiteral("en")}.contains(language))
        settings.language = language;
    settings.rule_folder = get(folder_key).toString();
    settings.true_area = get(true_area_key).toBool();
    settings.threads = std::clamp(get(threads_key).toInt(), 0, most_threads);
    settings.rules = get(rules_key).toString();
    if (!settings.rules.isEmpty() && !settings.rule_sets().contains(settings.rules))
        settings.rules.clear();
    return settings;
}

void Settings::save() const {
    QgsSettings kept;
    const auto set = [&](const QString& key, const QVariant& value) {
        kept.setValue(key, value, QgsSettings::Plugins);
    };
    set(language_key, language);
    set(rules_key, rules);
    set(true_area_key, true_area);
    set(threads_key, threads);
    set(folder_key, rule_folder);
}

bool Settings::operator==(const Settings& other) const {
    return language == other.language && rules == other.rules && true_area == other.true_area &&
           threads == other.threads && rule_folder == other.rule_folder;
}

QStringList Settings::rule_sets() const {
    QStringList sets;
    try {
        for (const std::string& name : accounting::rule_presets(codes::resources_folder()))
            sets << to_qt(name);
    } catch (const Failure&) {
        // Without resources there are none; the page that needs them says so.
    }
    if (!rule_folder.isEmpty())
        for (const QFileInfo& file :
             QDir(rule_folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files | QDir::Readable, QDir::Name))
            sets << file.absoluteFilePath();
    return sets;
}

Language Settings::results_language() const {
    return language.isEmpty() ? ui_language() : language_from(from_qt(language));
}

} // namespace areal::qgis
