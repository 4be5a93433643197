// SPDX-License-Identifier: GPL-2.0-or-later
//
// What an account of this project was ordered with, kept in the project itself, so that the project opened again, here
// or by a colleague, offers the same account. Entries have a version: those of a later one are left alone, not guessed.
//
// Layers are kept by their id in the project; a layer that is gone is nothing chosen.
#pragma once

#include <QList>
#include <QString>

#include <optional>

class QgsProject;

namespace areal::qgis {

/// A layer beside the four, and what it is used as.
struct OtherLayer {
    QString layer;       // id
    QString use;         // a word of ExtraLayers
    QString value_field; // of a theme, where the user says so

    bool operator==(const OtherLayer& other) const {
        return layer == other.layer && use == other.use && value_field == other.value_field;
    }
};

struct ProjectOrder {
    QString plan, proposal, cover, restored; // layer ids; empty: none
    QString rules;                           // as in Settings
    bool true_area = false;
    QList<OtherLayer> others;
    QString need; // path of a file; in the project file relative to it, where the project says so

    /// Nothing when the project has none, or one of a later version.
    static std::optional<ProjectOrder> load(const QgsProject& project);
    /// Makes the project unsaved only when something is different from what it has.
    void save(QgsProject& project) const;
    bool operator==(const ProjectOrder& other) const;
};

} // namespace areal::qgis
