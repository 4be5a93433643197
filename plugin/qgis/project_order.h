// SPDX-License-Identifier: GPL-2.0-or-later
//
// What an account of this project was ordered with, kept in the project itself, so that the project opened again, here
// or by a colleague, offers the same account. Entries have a version: those of a later one are left alone, not guessed.
//
// Layers are kept by their id in the project; a layer that is gone is nothing chosen.
#pragma once

#include <QString>

#include <optional>

class QgsProject;

namespace areal::qgis {

struct ProjectOrder {
    QString plan, proposal, cover, restored; // layer ids; empty: none
    QString rules;                           // as in Settings
    bool true_area = false;

    /// Nothing when the project has none, or one of a later version.
    static std::optional<ProjectOrder> load(const QgsProject& project);
    /// Makes the project unsaved only when something is different from what it has.
    void save(QgsProject& project) const;
    bool operator==(const ProjectOrder& other) const;
};

} // namespace areal::qgis
