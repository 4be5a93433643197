// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/layer_guess.h"

#include "qgis/compat.h"
#include "qgis/layer_recognition.h"
#include "qgis/result_layers.h"

#include <qgslayertree.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

namespace areal::qgis {
namespace {

bool names_a_proposal(const QgsVectorLayer& layer) {
    for (const char* word : {"forslag", "framlegg", "proposal", "høring", "høyring"})
        if (layer.name().contains(QString::fromUtf8(word), Qt::CaseInsensitive))
            return true;
    return false;
}

} // namespace

LayerGuess LayerGuess::of_project(const accounting::Meanings& meanings) {
    LayerGuess guess;
    const auto fits = [&](const QgsVectorLayer& layer, LayerRole role) {
        return LayerRecognition::of(layer, role, meanings).fits;
    };
    const auto take = [](QgsVectorLayer*& place, QgsVectorLayer& layer) {
        if (place == nullptr)
            place = &layer;
    };
    for (QgsMapLayer* map_layer : QgsProject::instance()->layerTreeRoot()->layerOrder()) {
        auto* layer = qobject_cast<QgsVectorLayer*>(map_layer);
        if (layer == nullptr || layer->geometryType() != compat::polygon_geometry || ResultLayers::is_result(*layer))
            continue;
        if (fits(*layer, LayerRole::plan))
            take(names_a_proposal(*layer) ? guess.proposal : guess.plan, *layer);
        else if (fits(*layer, LayerRole::restoration))
            take(guess.restored, *layer);
        else if (fits(*layer, LayerRole::cover))
            take(guess.cover, *layer);
    }
    if (guess.plan == nullptr)
        std::swap(guess.plan, guess.proposal); // a lone proposal is judged as the plan
    return guess;
}

} // namespace areal::qgis
