// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/language_parameter.h"

#include "qgis/compat.h"
#include "qgis/ui_language.h"

#include <qgsprocessingparameters.h>

#include <algorithm>

namespace areal::qgis {
namespace {

constexpr Language choices[] = {Language::nb, Language::nn, Language::en}; // in the order of the choice

} // namespace

const QString LanguageParameter::name = QStringLiteral("LANGUAGE");

QgsProcessingParameterDefinition* LanguageParameter::make(const QString& description) {
    auto* language = new QgsProcessingParameterEnum(
        name, description, QStringList{QStringLiteral("Bokmål"), QStringLiteral("Nynorsk"), QStringLiteral("English")},
        false, ui_language() == Language::nn ? 1 : 0);
    language->setFlags(language->flags() | compat::parameter_advanced);
    return language;
}

Language LanguageParameter::language(int place) {
    return choices[std::clamp(place, 0, 2)];
}

} // namespace areal::qgis
