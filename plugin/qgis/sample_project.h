// SPDX-License-Identifier: GPL-2.0-or-later
//
// The Maridalen sample in the open project: land cover, plan in force, proposal and restoration, named and
// drawn. Works on copies in the user's profile, because QGIS writes to a GeoPackage that it only reads.
//
// Refuses (BadInput): the sample is not installed; (BrokenMachinery): the copies cannot be written.
#pragma once

#include "accounting/meanings.h"

#include <QCoreApplication>

class QgsCoordinateReferenceSystem;
class QgsRectangle;

namespace areal::qgis {

class SampleProject {
    Q_DECLARE_TR_FUNCTIONS(areal::qgis::SampleProject)
  public:
    static bool installed(const accounting::Meanings& meanings);
    /// Adds the layers; gives where they are, in `crs()`.
    static QgsRectangle open(const accounting::Meanings& meanings);
    static QgsCoordinateReferenceSystem crs();
};

} // namespace areal::qgis
