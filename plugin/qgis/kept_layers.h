// SPDX-License-Identifier: GPL-2.0-or-later
//
// Where the layers of an account lie once it is saved. Those of the account's pieces are read from its files from then
// on; the maps of differences, which no other file has, are written to a file beside them. Their styles lie in the
// files, so that they look the same in any project. Saved again into the same folder, everything is replaced, and
// nothing is asked.
#pragma once

#include <QString>

class QgsVectorLayer;

namespace areal::qgis {

class KeptLayers {
  public:
    /// The files: the account's pieces, those of its earlier revision, and what has no other file.
    enum class File { pieces, revision, differences };

    /// As a layer of a result, and of this file once it is saved.
    static void mark(QgsVectorLayer& layer, File file);
    static bool is_marked(const QgsVectorLayer& layer);

    /// All of the project, in the folder of the account they are of. Throws BrokenMachinery.
    static void keep_in(const QString& folder);
    /// Only the maps of differences. Throws BrokenMachinery.
    static void keep_differences_in(const QString& folder);
};

} // namespace areal::qgis
