// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/entry_words.h"

#include "qgis/qt_text.h"

#include <map>

namespace areal::qgis {
namespace {

using Words = std::map<std::string, QString>;

QString look_up(const Words& words, const std::string& name) {
    const auto found = words.find(name);
    return found == words.end() ? to_qt(name) : found->second;
}

} // namespace

QString EntryWords::how_to_read(const std::string& table) {
    return look_up(
        {{"years", tr("Nature lost and restored, year by year. Used is lost less restored since the council's "
                      "resolution began; the outlook is what will be lost if the reserve is built as it is set "
                      "aside. Choose a year to see it on the map.")},
         {"target", tr("The net loss since the council's resolution began, against what the resolution allows by the "
                       "end of each year, used evenly; the dotted line is where it leads if all that is set aside is "
                       "built and nothing more is restored. Click a year to see what was lost and restored in it.")},
         {"entries", tr("Every entry, as it was written; none is ever changed. Double click to see its ground.")},
         {"pledges", tr("Ground that plans set aside for building: set aside = built + taken back + run out + moved "
                        "+ left.")},
         {"obligations", tr("Land owed for what was lost. Money paid in leaves the debt open; only restored ground "
                            "that counts closes it.")},
         {"candidates", tr("Changes in the map that no plan or case explains. They are neither lost nor gained until "
                           "a person has answered.")},
         {"proposals", tr("What will be written, and why. Nothing is written before you say so.")}},
        table);
}

} // namespace areal::qgis
