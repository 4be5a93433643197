// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/effect_name.h"

#include "qgis/qt_text.h"
#include "qgis/translation.h"

#include <map>

namespace areal::qgis {
namespace {

const std::map<std::string, const char*> effect_names{
    {"nature_lost", QT_TRANSLATE_NOOP("areal::qgis::EffectName", "Nature lost")},
    {"farmland_lost", QT_TRANSLATE_NOOP("areal::qgis::EffectName", "Farmland lost")},
    {"water_lost", QT_TRANSLATE_NOOP("areal::qgis::EffectName", "Water lost")},
    {"built_on", QT_TRANSLATE_NOOP("areal::qgis::EffectName", "Built already")},
    {"unknown", QT_TRANSLATE_NOOP("areal::qgis::EffectName", "To be built on, land cover unknown")},
    {"restored", QT_TRANSLATE_NOOP("areal::qgis::EffectName", "Nature restored")},
    {"restored_already", QT_TRANSLATE_NOOP("areal::qgis::EffectName", "Restored, was nature before")},
    {"not_restored_yet", QT_TRANSLATE_NOOP("areal::qgis::EffectName", "Restoration that does not count yet")},
    {"cultivated", QT_TRANSLATE_NOOP("areal::qgis::EffectName", "Nature made farmland")},
    {"kept", QT_TRANSLATE_NOOP("areal::qgis::EffectName", "Kept as it is")}};

} // namespace

QString EffectName::of(const std::string& effect) {
    const auto found = effect_names.find(effect);
    return found == effect_names.end() ? to_qt(effect) : tr(found->second);
}

QString EffectName::of(const std::string& effect, Language language) {
    const auto found = effect_names.find(effect);
    return found == effect_names.end() ? to_qt(effect) : text_in(language, "areal::qgis::EffectName", found->second);
}

} // namespace areal::qgis
