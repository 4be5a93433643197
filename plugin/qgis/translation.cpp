// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/translation.h"

#include "qgis/qt_text.h"
#include "qgis/ui_language.h"

#include <QCoreApplication>
#include <QTranslator>

#include <map>

namespace areal::qgis {
namespace {

QString texts_of(Language language) {
    return QStringLiteral(":/arealregnskap/i18n/arealregnskap_%1.qm").arg(to_qt(language_code(language)));
}

} // namespace

std::shared_ptr<QTranslator> installed_translation() {
    static std::weak_ptr<QTranslator> shared;
    if (auto there = shared.lock())
        return there;
    auto translator = std::make_shared<QTranslator>();
    const Language language = ui_language();
    if (language != Language::en)
        (void)translator->load(texts_of(language));
    QCoreApplication::installTranslator(translator.get()); // ~QTranslator removes it
    shared = translator;
    return translator;
}

QString text_in(Language language, const char* context, const char* text) {
    static std::map<Language, std::unique_ptr<QTranslator>> translators;
    std::unique_ptr<QTranslator>& translator = translators[language];
    if (!translator) {
        translator = std::make_unique<QTranslator>();
        if (language != Language::en)
            (void)translator->load(texts_of(language));
    }
    const QString translated = translator->translate(context, text);
    return translated.isEmpty() ? QString::fromUtf8(text) : translated;
}

} // namespace areal::qgis
