// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/result_layers.h"

#include "qgis/compat.h"
#include "qgis/kept_layers.h"
#include "qgis/piece_features.h"
#include "qgis/piece_styles.h"
#include "qgis/qt_text.h"
#include "report/titles.h"

#include <qgslayertree.h>
#include <qgsproject.h>
#include <qgsrenderer.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

namespace areal::qgis {
namespace {

const QString group_mark = QStringLiteral("arealregnskap/result"); // custom property of the group
using File = KeptLayers::File;

// The layer panel looks what is expanded when something comes into the tree, and not well before it has children.
QgsLayerTreeGroup* result_group() {
    QgsLayerTree* root = QgsProject::instance()->layerTreeRoot();
    for (QgsLayerTreeGroup* group : root->findGroups(true))
        if (group->customProperty(group_mark).toBool())
            return group;
    auto* group = new QgsLayerTreeGroup(QStringLiteral("Arealregnskap"));
    group->setCustomProperty(group_mark, true);
    return group;
}

void put_on_top(QgsLayerTreeGroup* group) {
    if (group->parent() == nullptr)
        QgsProject::instance()->layerTreeRoot()->insertChildNode(0, group);
}

std::unique_ptr<QgsVectorLayer> pieces_layer(const accounting::Account& account,
                                             const std::vector<accounting::AccountPiece>& pieces,
                                             const accounting::Meanings& meanings) {
    auto layer = std::make_unique<QgsVectorLayer>(QStringLiteral("MultiPolygon"), QString(), QStringLiteral("memory"));
    layer->setCrs(account_crs(account));
    layer->dataProvider()->addAttributes(piece_fields().toList());
    layer->updateFields();
    QgsFeatureList features;
    for (const accounting::AccountPiece& piece : pieces)
        features << piece_feature(piece);
    layer->dataProvider()->addFeatures(features, QgsFeatureSink::FastInsert);
    layer->updateExtents();
    const report::Titles titles(meanings.resources(), meanings.language());
    for (int i = 0; i < layer->fields().count(); ++i)
        layer->setFieldAlias(i, to_qt(titles.column("pieces", from_qt(layer->fields().at(i).name())).title));
    layer->setFieldAlias(layer->fields().indexOf(QStringLiteral("area_m2")), QStringLiteral("m²"));
    return layer;
}

QgsVectorLayer* add(QgsLayerTreeGroup& group, std::unique_ptr<QgsVectorLayer> layer, const QString& title,
                    std::unique_ptr<QgsFeatureRenderer> renderer, File file, bool visible) {
    layer->setName(title);
    layer->setRenderer(renderer.release());
    KeptLayers::mark(*layer, file);
    layer->setCustomProperty(QStringLiteral("skipMemoryLayersCheck"), 1); // it can be made again at any time
    auto* added = qobject_cast<QgsVectorLayer*>(QgsProject::instance()->addMapLayer(layer.release(), false));
    auto* node = new QgsLayerTreeLayer(added);
    node->setItemVisibilityChecked(visible);
    node->setExpanded(visible);
    group.addChildNode(node);
    return added;
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
    return KeptLayers::is_marked(layer);
}

QgsVectorLayer* ResultLayers::show(const accounting::Account& account, const accounting::Meanings& meanings) {
    QgsLayerTreeGroup* group = result_group();
    remove_former(*group);
    QgsVectorLayer* ground = add(*group, pieces_layer(account, account.pieces, meanings),
                                 tr("What happens to the ground"), PieceStyles::effects(), File::pieces, true);
    std::vector<accounting::AccountPiece> changed;
    for (const accounting::AccountPiece& piece : account.pieces)
        if (!piece.from_code.empty() && (piece.from_code != piece.purpose_code || piece.from_status != piece.status))
            changed.push_back(piece);
    if (!changed.empty())
        add(*group, pieces_layer(account, changed, meanings), tr("What the proposal changes"), PieceStyles::changes(),
            File::differences, false);
    if (!account.revised.empty())
        add(*group, pieces_layer(account, account.revised, meanings), tr("What was otherwise in the earlier revision"),
            PieceStyles::changes(), File::revision, false);
    put_on_top(group);
    return ground;
}

QgsVectorLayer* ResultLayers::show_difference(const accounting::PlanDifference& difference,
                                              const accounting::Account& account,
                                              const accounting::Meanings& meanings) {
    const QString title = tr("%1 against %2").arg(to_qt(difference.plan), to_qt(difference.than));
    QgsLayerTreeGroup* group = result_group();
    for (const QgsLayerTreeLayer* node : group->findLayers())
        if (const auto* layer = qobject_cast<QgsVectorLayer*>(node->layer());
            layer != nullptr && is_result(*layer) && layer->name() == title)
            QgsProject::instance()->removeMapLayer(layer->id());
    std::unique_ptr<QgsVectorLayer> layer = pieces_layer(account, {}, meanings);
    layer->dataProvider()->addAttributes({QgsField(PieceStyles::step_field(), compat::text_field)});
    layer->updateFields();
    layer->setFieldAlias(layer->fields().count() - 1, tr("Difference"));
    QgsFeatureList features;
    for (std::size_t step = 0; step < difference.pieces.size(); ++step)
        for (const accounting::AccountPiece& piece : difference.pieces[step]) {
            QgsFeature feature = piece_feature(piece);
            feature.setAttributes(feature.attributes() << to_qt(accounting::step_name(accounting::PlanStep(step))));
            features << feature;
        }
    layer->dataProvider()->addFeatures(features, QgsFeatureSink::FastInsert);
    layer->updateExtents();
    QgsVectorLayer* added = add(*group, std::move(layer), title, PieceStyles::differences(), File::differences, true);
    put_on_top(group);
    return added;
}

} // namespace areal::qgis
