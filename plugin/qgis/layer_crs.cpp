// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/layer_crs.h"

#include "qgis/compat.h"
#include "qgis/qt_text.h"
#include "source/dataset_name.h"
#include "source/sosi.h"

#include <qgscoordinatereferencesystem.h>
#include <qgsvectorlayer.h>

namespace areal::qgis {

std::optional<shape::Crs> to_crs(const QgsCoordinateReferenceSystem& crs) {
    if (!crs.isValid())
        return std::nullopt;
    if (crs.authid().startsWith(QLatin1String("EPSG:")))
        return shape::Crs::from_definition(from_qt(crs.authid()));
    return shape::Crs::from_definition(from_qt(crs.toWkt(compat::wkt_preferred)));
}

LayerCrs crs_of(const QgsVectorLayer& layer) {
    if (layer.crs().isGeographic() && layer.providerType() == QLatin1String("ogr")) {
        const std::string file = source::DatasetName::parse(from_qt(layer.source())).file;
        const auto named = source::is_sosi_file(file) ? source::sosi_crs(file) : std::nullopt;
        if (named)
            return {shape::Crs::from_definition(*named), *named};
    }
    return {to_crs(layer.crs()), {}};
}

} // namespace areal::qgis
