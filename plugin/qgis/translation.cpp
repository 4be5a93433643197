// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/translation.h"

#include "qgis/qt_text.h"
#include "qgis/ui_language.h"

#include <QCoreApplication>
#include <QTranslator>

namespace areal::qgis {

std::shared_ptr<QTranslator> installed_translation() {
    static std::weak_ptr<QTranslator> shared;
    if (auto there = shared.lock())
        return there;
    auto translator = std::make_shared<QTranslator>();
    const Language language = ui_language();
    if (language != Language::en)
        (void)translator->load(
            QStringLiteral(":/arealregnskap/i18n/arealregnskap_%1.qm").arg(to_qt(language_code(language))));
    QCoreApplication::installTranslator(translator.get()); // ~QTranslator removes it
    shared = translator;
    return translator;
}

} // namespace areal::qgis
