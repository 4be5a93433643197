// SPDX-License-Identifier: GPL-2.0-or-later
//
// QGIS's coordinate systems as the shape room's. A SOSI file whose head names a system that GDAL's driver
// does not know (NTM) is believed over the degrees the driver says, unless the user has set another system.
#pragma once

#include "shape/crs.h"

#include <optional>
#include <string>

class QgsCoordinateReferenceSystem;
class QgsVectorLayer;

namespace areal::qgis {

struct LayerCrs {
    std::optional<shape::Crs> crs; // nothing when the layer has none
    std::string note;              // why it is another than the driver said; else empty
};

std::optional<shape::Crs> to_crs(const QgsCoordinateReferenceSystem& crs);
LayerCrs crs_of(const QgsVectorLayer& layer);

} // namespace areal::qgis
