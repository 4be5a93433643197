// SPDX-License-Identifier: GPL-2.0-or-later
//
// What the user has set once for all accounts, in QGIS's own settings (Settings ▸ Options ▸ Land account). What is not
// set, or is set to what there no longer is, is the default.
#pragma once

#include "base/sentence.h"

#include <QString>
#include <QStringList>

namespace areal::qgis {

struct Settings {
    QString language; // of results: "nb", "nn", "en"; empty: that of QGIS
    QString rules;    // preset, or file of the own folder; empty: the default rule set
    bool true_area = false;
    int threads = 0;     // 0: as many as the machine has
    QString rule_folder; // of own rule sets (*.json); empty: none

    static Settings load();
    void save() const;
    bool operator==(const Settings& other) const;

    /// Presets by name, then the files of the own folder by path.
    QStringList rule_sets() const;
    Language results_language() const;
};

} // namespace areal::qgis
