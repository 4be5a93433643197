// SPDX-License-Identifier: GPL-2.0-or-later
//
// Layers for the tests: the Maridalen sample (copies, as opening a GeoPackage in QGIS writes to it), and small ones in
// memory.
#pragma once

#include <qgsfeature.h>
#include <qgsgeometry.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace areal::qgis {

inline QString sample_file(const QString& name) {
    static const QTemporaryDir folder;
    const QString copy = folder.filePath(name);
    if (!QFile::exists(copy))
        QFile::copy(QStringLiteral(AREAL_SOURCE_DIR "/sample_data/") + name, copy);
    return copy;
}

inline std::unique_ptr<QgsVectorLayer> sample_layer(const QString& name) {
    auto layer = std::make_unique<QgsVectorLayer>(sample_file(name), QStringLiteral("sample"), QStringLiteral("ogr"));
    return layer->isValid() ? std::move(layer) : nullptr;
}

/// "Polygon?crs=epsg:25832&field=objtype:string", features as WKT and one text attribute.
inline std::unique_ptr<QgsVectorLayer> memory_layer(const QString& definition,
                                                    const QList<std::pair<QString, QVariant>>& rows,
                                                    const QString& name = QStringLiteral("memory")) {
    auto layer = std::make_unique<QgsVectorLayer>(definition, name, QStringLiteral("memory"));
    for (const auto& [wkt, value] : rows) {
        QgsFeature feature(layer->fields());
        feature.setGeometry(QgsGeometry::fromWkt(wkt));
        if (layer->fields().count() > 0)
            feature.setAttribute(0, value);
        layer->dataProvider()->addFeature(feature);
    }
    layer->updateExtents();
    return layer;
}

} // namespace areal::qgis
