// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/result_layers.h"

#include "qgis/column_title.h"
#include "qgis/piece_features.h"
#include "qgis/qt_text.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsfillsymbol.h>
#include <qgsfillsymbollayer.h>
#include <qgslayertree.h>
#include <qgslinesymbol.h>
#include <qgslinesymbollayer.h>
#include <qgsproject.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

namespace areal::qgis {
namespace {

const QString result_mark = QStringLiteral("arealregnskap/result"); // custom property of layer and group

/// How one effect is drawn: hatching by angle and distance (0: none), so that it reads without colour.
struct Pattern {
    const char* effect;
    QColor line, fill;
    double angle, distance_mm;
    bool crossed;
};

// Colours from the Okabe-Ito palette, which colour-blind people tell apart.
const Pattern patterns[] = {
    {"nature_lost", QColor(213, 94, 0), QColor(213, 94, 0, 60), 45, 1.6, false},
    {"farmland_lost", QColor(160, 120, 0), QColor(230, 159, 0, 60), 0, 1.8, false},
    {"water_lost", QColor(0, 114, 178), QColor(0, 114, 178, 50), 90, 1.8, false},
    {"unknown", QColor(0, 0, 0), QColor(240, 228, 66, 110), 45, 1.8, true},
    {"built_on", QColor(90, 90, 90), QColor(150, 150, 150, 70), 0, 0, false},
    {"restored", QColor(0, 130, 95), QColor(0, 158, 115, 80), 135, 1.6, false},
    {"restored_already", QColor(0, 130, 95), QColor(0, 158, 115, 30), 135, 4, false},
    {"not_restored_yet", QColor(0, 130, 95), QColor(255, 255, 255, 0), 135, 4, false},
    {"kept", QColor(120, 120, 120, 120), QColor(255, 255, 255, 0), 0, 0, false},
};

QgsSymbolLayer* hatch(const Pattern& pattern, double angle) {
    auto* lines = new QgsLinePatternFillSymbolLayer;
    lines->setLineAngle(angle);
    lines->setDistance(pattern.distance_mm);
    lines->setSubSymbol(new QgsLineSymbol({new QgsSimpleLineSymbolLayer(pattern.line, 0.35)}));
    return lines;
}

std::unique_ptr<QgsFillSymbol> symbol(const Pattern& pattern) {
    auto* ground = new QgsSimpleFillSymbolLayer(pattern.fill);
    ground->setStrokeColor(pattern.line);
    ground->setStrokeWidth(0.2);
    QgsSymbolLayerList layers{ground};
    if (pattern.distance_mm > 0)
        layers << hatch(pattern, pattern.angle);
    if (pattern.crossed)
        layers << hatch(pattern, pattern.angle + 90);
    return std::make_unique<QgsFillSymbol>(layers);
}

QgsLayerTreeGroup* result_group() {
    QgsLayerTree* root = QgsProject::instance()->layerTreeRoot();
    for (QgsLayerTreeGroup* group : root->findGroups(true))
        if (group->customProperty(result_mark).toBool())
            return group;
    auto* group = root->insertGroup(0, QStringLiteral("Arealregnskap"));
    group->setCustomProperty(result_mark, true);
    return group;
}

void remove_former(const QgsLayerTreeGroup& group) {
    QStringList former;
    for (const QgsLayerTreeLayer* node : group.findLayers())
        if (const auto* layer = qobject_cast<QgsVectorLayer*>(node->layer());
            layer != nullptr && ResultLayers::is_result(*layer))
            former << layer->id();
    QgsProject::instance()->removeMapLayers(former);
}

} // namespace

bool ResultLayers::is_result(const QgsVectorLayer& layer) {
    return layer.customProperty(result_mark).toBool();
}

std::unique_ptr<QgsFeatureRenderer> ResultLayers::renderer() {
    QgsCategoryList categories;
    for (const Pattern& pattern : patterns)
        categories << QgsRendererCategory(QLatin1String(pattern.effect), symbol(pattern).release(),
                                          ColumnTitle::of_effect(pattern.effect));
    return std::make_unique<QgsCategorizedSymbolRenderer>(QStringLiteral("effect"), categories);
}

std::unique_ptr<QgsVectorLayer> ResultLayers::pieces_layer(const accounting::Account& account,
                                                           const QString& title) {
    auto layer =
        std::make_unique<QgsVectorLayer>(QStringLiteral("MultiPolygon"), title, QStringLiteral("memory"));
    layer->setCrs(account_crs(account));
    layer->dataProvider()->addAttributes(piece_fields().toList());
    layer->updateFields();
    QgsFeatureList features;
    for (const accounting::AccountPiece& piece : account.pieces)
        features << piece_feature(piece);
    layer->dataProvider()->addFeatures(features, QgsFeatureSink::FastInsert);
    layer->updateExtents();
    for (int i = 0; i < layer->fields().count(); ++i)
        layer->setFieldAlias(i, ColumnTitle::of_column(from_qt(layer->fields().at(i).name())));
    layer->setFieldAlias(layer->fields().indexOf(QStringLiteral("area_m2")), QStringLiteral("m²"));
    layer->setRenderer(renderer().release());
    layer->setCustomProperty(result_mark, true);
    layer->setCustomProperty(QStringLiteral("skipMemoryLayersCheck"), 1); // it can be made again at any time
    return layer;
}

QgsVectorLayer* ResultLayers::show(const accounting::Account& account, const QString& title) {
    QgsLayerTreeGroup* group = result_group();
    remove_former(*group);
    QgsVectorLayer* layer = pieces_layer(account, title).release();
    QgsProject::instance()->addMapLayer(layer, false);
    group->insertLayer(0, layer);
    return layer;
}

} // namespace areal::qgis
