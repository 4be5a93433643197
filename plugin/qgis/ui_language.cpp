// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/ui_language.h"

#include <qgssettings.h>

#include <QLocale>

namespace areal::qgis {

Language language_of_locale(const QString& locale) {
    const QString code = locale.left(2).toLower();
    if (code == QLatin1String("nn"))
        return Language::nn;
    const bool unset = locale.isEmpty() || locale == QLatin1String("C") || locale.startsWith(QLatin1String("C.")) ||
                       locale == QLatin1String("POSIX");
    if (unset || code == QLatin1String("nb") || code == QLatin1String("no"))
        return Language::nb;
    return Language::en;
}

Language ui_language() {
    const QgsSettings settings;
    if (settings.value(QStringLiteral("locale/overrideFlag"), false).toBool())
        return language_of_locale(settings.value(QStringLiteral("locale/userLocale")).toString());
    return language_of_locale(QLocale::system().name());
}

} // namespace areal::qgis
