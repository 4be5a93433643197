// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/effect_name.h"

#include "qgis/qt_text.h"

#include <map>

namespace areal::qgis {

QString EffectName::of(const std::string& effect) {
    const std::map<std::string, QString> names{{"nature_lost", tr("Nature lost")},
                                               {"farmland_lost", tr("Farmland lost")},
                                               {"water_lost", tr("Water lost")},
                                               {"built_on", tr("Built already")},
                                               {"unknown", tr("To be built on, land cover unknown")},
                                               {"restored", tr("Nature restored")},
                                               {"restored_already", tr("Restored, was nature before")},
                                               {"not_restored_yet", tr("Restoration that does not count yet")},
                                               {"cultivated", tr("Nature made farmland")},
                                               {"kept", tr("Kept as it is")}};
    const auto found = names.find(effect);
    return found == names.end() ? to_qt(effect) : found->second;
}

} // namespace areal::qgis
